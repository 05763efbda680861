package org.onrecord.read.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Checked;

/// A list of checked statements that somebody keeps: ClaimReview (schema.org) as JSON-LD, or a
/// table in CSV.
///
/// @param items what could be used, numbered by their place in the list
/// @param refused what could not, each with its place and the reason
public record ClaimList(List<Checked> items, List<String> refused) {
  public ClaimList {
    items = List.copyOf(items);
    refused = List.copyOf(refused);
  }

  /// Reads a list: JSON when it begins like JSON, else a table. Bytes that are no UTF-8 become
  /// U+FFFD. Nothing is an error: what cannot be used is refused, item by item. Linear.
  public static ClaimList of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String start = text.replace("\uFEFF", "").stripLeading();
    var items = new Items();
    if (start.startsWith("{") || start.startsWith("[")) {
      new ClaimReviews(items).read(start);
    } else {
      new ClaimTable(items).read(text);
    }
    return new ClaimList(items.items, items.refused);
  }

  /// What was read so far.
  static final class Items {
    private static final int LONGEST = 20_000;

    private final List<Checked> items = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int number;

    /// @param place where it stands, for the reader: "line 12"
    void add(String place, String text, Details details) {
      number++;
      if (text.isBlank()) {
        refuse(place, "has no statement");
      } else if (text.length() > LONGEST) {
        refuse(place, "is longer than a statement can be");
      } else {
        items.add(
            new Checked(
                number,
                text.strip(),
                kept(details.saidBy()),
                kept(details.saidOn()),
                kept(details.checkedBy()),
                kept(details.checkedOn()),
                kept(details.verdict()),
                kept(details.url()).filter(Items::isOfTheWeb)));
      }
    }

    void refuse(String place, String because) {
      refused.add(place + " " + because);
    }

    private static Optional<String> kept(String words) {
      return Optional.of(words.strip()).filter(w -> !w.isEmpty() && w.length() <= LONGEST);
    }

    private static boolean isOfTheWeb(String url) {
      return url.startsWith("https://") || url.startsWith("http://");
    }
  }

  /// What a list says of a statement; empty strings where it says nothing.
  record Details(
      String saidBy,
      String saidOn,
      String checkedBy,
      String checkedOn,
      String verdict,
      String url) {}
}

package org.onrecord.model.view.card;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Two passages about one matter, and how they stand to each other.
///
/// @param aspect in what they agree or differ
/// @param change whether they were written so far apart in time that a contradiction is none
/// @param why the reason in words; "here" is `a`, "there" is `b`
/// @param score 0 to 1, how much it says that a reader should look
/// @param matter the matter it belongs to
public record Meeting(
    Stance stance,
    Aspect aspect,
    boolean change,
    String why,
    double score,
    Optional<Ref> matter,
    Cited a,
    Cited b) {
  private static final Pattern SIDES = Pattern.compile("\\b(?:here|there)\\b(?![^\u201C]*\u201D)");
  private static final Pattern IN_ORDER = Pattern.compile("(.+ there\\b.*?), (.+ here\\b.*)");
  private static final Pattern AGAINST = Pattern.compile("(over time: )?(.+) against (.+)");

  /// The same seen from its other side.
  public Meeting turned() {
    return new Meeting(stance, aspect, change, turned(why), score, matter, b, a);
  }

  /// What is said of `a` comes first again.
  private static String turned(String why) {
    String swapped =
        SIDES.matcher(why).replaceAll(side -> side.group().equals("here") ? "there" : "here");
    Matcher order = IN_ORDER.matcher(swapped);
    if (order.matches()) {
      return order.group(2) + ", " + order.group(1);
    }
    Matcher against = AGAINST.matcher(swapped);
    return against.matches()
        ? Objects.requireNonNullElse(against.group(1), "")
            + against.group(3)
            + " against "
            + against.group(2)
        : swapped;
  }
}

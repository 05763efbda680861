package org.onrecord.site.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Document;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;
import tools.jackson.databind.json.JsonMapper;

/// Writes the index: documents go in, one after the other, in the order of the record; files come
/// out.
public final class SearchFiles implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String FOLDER = "search/";
  private static final int RADIX = 36;

  /// A word of the title counts so often, one of the source's name once.
  private static final int IN_TITLE = 4;

  /// How soon more of the same word tells less, and how much a long stretch counts for less (BM25:
  /// Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).
  private static final double SOON = 1.2;

  private static final double LENGTH = 0.5;

  /// Words of a stretch of usual length. Fixed: a new document must not change what others weigh.
  private static final double USUAL = 400;

  private final Writing writing;
  private final Spill spill;
  private int stretches;

  /// Where files go.
  public interface Writing {
    /// @param path from the folder's top
    void put(String path, byte[] bytes) throws IOException;
  }

  /// @param temporary an empty folder, the caller's to delete
  public SearchFiles(Writing writing, Path temporary) throws IOException {
    this.writing = writing;
    this.spill = new Spill(temporary);
  }

  /// Takes in a document.
  ///
  /// @param card what its list says of it
  /// @param document as it is shown
  public void add(DocumentCard card, Document document) throws IOException {
    List<Stretch> all = Stretch.of(document);
    if (all.isEmpty()) {
      all = List.of(new Stretch(1, List.of()));
    }
    for (int i = 0; i < all.size(); i++) {
      add(card, all.get(i), i == 0);
    }
  }

  private void add(DocumentCard card, Stretch stretch, boolean first) throws IOException {
    var counts = new HashMap<String, Integer>();
    int length = 0;
    for (Stretch.Paragraph paragraph : stretch.paragraphs()) {
      for (String term : Terms.in(paragraph.words())) {
        counts.merge(term, 1, Integer::sum);
        length++;
      }
    }
    if (first) {
      Terms.in(Say.title(card)).forEach(term -> counts.merge(term, IN_TITLE, Integer::sum));
      Terms.in(Say.source(card)).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    for (Map.Entry<String, Integer> term : new TreeMap<>(counts).entrySet()) {
      spill.add(term.getKey(), stretches, weight(term.getValue(), length));
    }
    script("text/" + Integer.toString(stretches, RADIX), "text", stretches, text(card, stretch));
    stretches++;
  }

  private static int weight(int count, int length) {
    double more = SOON * (1 - LENGTH + LENGTH * length / USUAL);
    return (int) Math.max(1, Math.round(Postings.HEAVIEST * count / (count + more)));
  }

  /// What is shown of a stretch.
  ///
  /// @param t title
  /// @param s source
  /// @param d date, written out
  /// @param l language
  /// @param u the file that its paragraphs are in, from the folder's top
  /// @param p its paragraphs, each a number and words
  private record Text(
      String t,
      String s,
      String d,
      @Nullable String l,
      boolean paid,
      String u,
      List<List<Object>> p) {}

  private static Text text(DocumentCard card, Stretch stretch) {
    var paragraphs = new ArrayList<List<Object>>();
    stretch.paragraphs().forEach(p -> paragraphs.add(List.of(p.number(), p.words())));
    return new Text(
        Say.title(card),
        Say.source(card),
        Say.published(card),
        Say.lang(card),
        card.paid(),
        Links.part(card, stretch.part()).substring(1) + ".html",
        paragraphs);
  }

  /// Writes terms and head: no more documents come.
  public void finish() throws IOException {
    var names = new TreeMap<String, Integer>();
    try {
      var shards =
          new Shards((letters, terms) -> {
            names.put(letters, terms.size());
            shard(letters, terms);
          });
      spill.forEach(terms -> byLetter(terms).forEach(shards::cut));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    var head = new LinkedHashMap<String, Object>();
    head.put("stretches", stretches);
    head.put("least", Endings.LEAST);
    head.put("endings", Endings.list());
    head.put("shards", List.copyOf(names.keySet()));
    write("head", "onrecordSearch.head(" + JSON.writeValueAsString(head) + ");\n");
  }

  private static SortedMap<String, SortedMap<String, String>> byLetter(
      SortedMap<String, Postings> terms) {
    var byLetter = new TreeMap<String, SortedMap<String, String>>();
    terms.forEach((term, postings) ->
        byLetter
            .computeIfAbsent(Character.toString(term.codePointAt(0)), _ -> new TreeMap<>())
            .put(term, said(postings)));
    return byLetter;
  }

  /// A word that stands in so many texts that its list would be a large file tells none of them
  /// from another: it has no list.
  private static String said(Postings postings) {
    String text = postings.toString();
    return text.length() > Shards.LARGEST ? "" : text;
  }

  private void shard(String letters, SortedMap<String, String> terms) {
    try {
      script("terms/" + nameOf(letters), "terms", letters, terms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Small letters and digits stand for themselves, each byte of others as `~` and two digits.
  static String nameOf(String letters) {
    var name = new StringBuilder("t-");
    for (byte b : letters.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= 'a' && b <= 'z' || b >= '0' && b <= '9';
      name.append(plain ? "" + (char) b : "~%02x".formatted(b));
    }
    return name.toString();
  }

  private void script(String name, String call, Object first, Object second) throws IOException {
    write(
        name,
        "onrecordSearch.%s(%s,%s);\n"
            .formatted(call, JSON.writeValueAsString(first), JSON.writeValueAsString(second)));
  }

  private void write(String name, String script) throws IOException {
    writing.put(FOLDER + name + ".js", script.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}

package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.onrecord.model.Finding;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.Worded;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;

/// Makes a hit of a row: reads the passage and finds the words in it.
final class HitReader {
  private final StoredFields stored;
  private final Highlights highlights;
  private final Query query;

  HitReader(StoredFields stored, Highlights highlights, Query query) {
    this.stored = stored;
    this.highlights = highlights;
    this.query = query;
  }

  private record Listed(String id, Finding.Kind kind, String person, Span at) {
    private static Listed parse(String line) {
      String[] cells = line.split("\t", -1);
      return new Listed(
          cells[0],
          Worded.of(Finding.Kind.class, cells[1]),
          cells[2],
          new Span(Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
    }
  }

  Hit read(Row row) throws IOException {
    Document fields = stored.document(row.passage());
    Text words = Text.of(text(fields, Fields.TEXT));
    Passage passage = passage(fields);
    int start = passage.at().start();
    List<Span> shown =
        highlights.in(words.content()).stream()
            .map(
                s -> new Span(start + words.codePoint(s.start()), start + words.codePoint(s.end())))
            .toList();
    var copies = new ArrayList<Passage>();
    for (int copy : row.copies()) {
      copies.add(passage(stored.document(copy)));
    }
    return new Hit(passage, finding(fields, shown), shown, row.score(), copies);
  }

  private static Passage passage(Document fields) {
    int start = Integer.parseInt(text(fields, Fields.START));
    int length = Text.of(text(fields, Fields.TEXT)).length();
    return new Passage(new Sha256(text(fields, Fields.DOCUMENT)), new Span(start, start + length));
  }

  private static String text(Document fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException("a passage without " + name);
    }
    return value;
  }

  /// The finding asked for by the filters, if there are any; then one that the words stand in; then
  /// by kind.
  private Optional<String> finding(Document fields, List<Span> shown) {
    return text(fields, Fields.FINDINGS)
        .lines()
        .map(Listed::parse)
        .min(
            Comparator.<Listed>comparingInt(f -> isAskedFor(f) ? 0 : 1)
                .thenComparingInt(f -> shown.stream().anyMatch(s -> s.overlaps(f.at())) ? 0 : 1)
                .thenComparing(Listed::kind)
                .thenComparing(Listed::at)
                .thenComparing(Listed::id))
        .map(Listed::id);
  }

  private boolean isAskedFor(Listed finding) {
    return query.filter(Facet.KIND).map(finding.kind().word()::equals).orElse(true)
        && query.filter(Facet.PERSON).map(finding.person()::equals).orElse(true);
  }
}

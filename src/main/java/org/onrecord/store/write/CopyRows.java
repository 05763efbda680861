package org.onrecord.store.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.Finding.Kind;
import org.onrecord.model.Worded;
import org.onrecord.store.sql.Bulk;
import org.onrecord.store.sql.Row;

/// Which findings say again, in a later document of a voice, what an earlier one says: such a
/// finding is no row of its own, so that a voice weighs once wherever findings are counted.
///
/// The same words in any earlier document of the voice make a copy, and so do mostly the same words
/// in the earliest: a reprint that changes a word of a promise makes no second promise. A figure, a
/// date or a name with other words is another one.
final class CopyRows {
  /// How many of the words of both are the same in both.
  private static final double ALIKE = 0.6;

  private static final Set<Kind> REWORDED = Set.of(Kind.QUOTATION, Kind.COMMITMENT, Kind.CLAIM);

  private final Handle handle;

  CopyRows(Handle handle) {
    this.handle = handle;
  }

  /// @param row of the table
  private record Said(long row, String id, Kind kind, String folded) {
    private static Said read(Row row) {
      return new Said(
          row.large("row"),
          row.text("id"),
          Worded.of(Kind.class, row.text("kind")),
          row.text("folded"));
    }

    private String key() {
      return kind + " " + folded;
    }

    private Set<String> words() {
      var words = new HashSet<String>();
      int start = 0;
      for (int at = 0; at <= folded.length(); at++) {
        if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
          if (start < at) {
            words.add(folded.substring(start, at));
          }
          start = at + 1;
        }
      }
      return words;
    }
  }

  /// Something that may be said again in other words.
  private record Original(String id, Set<String> words) {}

  /// Of the voices that the table `t_voices` touches, each in a transaction of its own unless there
  /// is one already.
  void write() {
    handle
        .createQuery(
            "SELECT DISTINCT d.voice FROM t_voices t JOIN documents d ON d.sha256 = t.id WHERE d.voice_documents > 1 ORDER BY 1")
        .mapTo(String.class)
        .list()
        .forEach(earliest -> handle.useTransaction(h -> voice(earliest)));
  }

  private void voice(String earliest) {
    List<String> members =
        handle
            .createQuery(
                "SELECT sha256 FROM documents WHERE voice = :voice AND later IS NULL ORDER BY sha256 <> :voice,"
                    + " published_first IS NULL, published_first, CASE WHEN published_first IS NULL THEN n END, sha256")
            .bind("voice", earliest)
            .mapTo(String.class)
            .list();
    Map<String, String> known = new HashMap<>();
    List<Said> first = said(earliest);
    Map<Kind, List<Original>> originals =
        first.stream()
            .filter(said -> REWORDED.contains(said.kind()))
            .collect(
                Collectors.groupingBy(
                    Said::kind,
                    Collectors.mapping(
                        said -> new Original(said.id(), said.words()), Collectors.toList())));
    var rows = new Bulk(handle, "UPDATE findings SET copy_of = :first WHERE rowid = :row");
    for (String member : members) {
      List<Said> all = member.equals(earliest) ? first : said(member);
      var fresh = new ArrayList<Said>();
      for (Said said : all) {
        Optional<String> copyOf =
            Optional.ofNullable(known.get(said.key()))
                .or(() ->
                    member.equals(earliest)
                        ? Optional.empty()
                        : reworded(said, originals.getOrDefault(said.kind(), List.of())));
        copyOf.ifPresentOrElse(
            id -> rows.bind("first", id).bind("row", said.row()).add(), () -> fresh.add(said));
      }
      fresh.forEach(said -> known.putIfAbsent(said.key(), said.id()));
    }
    rows.end();
  }

  private List<Said> said(String document) {
    return handle
        .createQuery(
            "SELECT rowid AS row, id, kind, folded FROM findings WHERE document = ? ORDER BY ordinal")
        .bind(0, document)
        .map((result, context) -> Said.read(new Row(result)))
        .list();
  }

  /// The first of the most alike.
  private static Optional<String> reworded(Said said, List<Original> originals) {
    if (originals.isEmpty()) {
      return Optional.empty();
    }
    Set<String> words = said.words();
    Optional<String> best = Optional.empty();
    double most = ALIKE;
    for (Original original : originals) {
      double alike = alike(words, original.words(), most);
      if (alike >= most && (best.isEmpty() || alike > most)) {
        best = Optional.of(original.id());
        most = alike;
      }
    }
    return best;
  }

  /// How many of the words of both are the same in both, if as many as `least` can be: most are of
  /// another length than that allows.
  private static double alike(Set<String> a, Set<String> b, double least) {
    Set<String> fewer = a.size() < b.size() ? a : b;
    Set<String> more = a.size() < b.size() ? b : a;
    if (fewer.isEmpty() || fewer.size() < least * more.size()) {
      return 0;
    }
    int both = 0;
    for (String word : fewer) {
      both += more.contains(word) ? 1 : 0;
    }
    return both / (double) (a.size() + b.size() - both);
  }
}

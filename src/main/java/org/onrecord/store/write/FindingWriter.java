package org.onrecord.store.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Worded;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.store.sql.Statements;
import org.onrecord.store.tables.FindingColumns;

/// Writes findings to their table.
final class FindingWriter {
  /// What every finding has.
  private static final List<String> FINDING =
      List.of(
          "id",
          "document",
          "ordinal",
          "kind",
          "catalogue",
          "start_at",
          "end_at",
          "paragraph",
          "words",
          "folded",
          "confidence",
          "sure",
          "rule",
          "cues");

  /// Binding the columns that other kinds have to nothing would cost as much as the rest.
  private static final Map<Finding.Kind, String> INSERT_FINDING = new EnumMap<>(Finding.Kind.class);

  static {
    for (Finding.Kind kind : Finding.Kind.values()) {
      List<String> own = FindingColumns.of(kind);
      INSERT_FINDING.put(
          kind,
          "INSERT INTO findings (%s, %s, agree, contradict, part) VALUES (%s, 0, 0, 0)"
              .formatted(
                  String.join(", ", FINDING),
                  String.join(", ", own),
                  Statements.places(FINDING.size() + own.size())));
    }
  }

  private final Statements statements;

  FindingWriter(Statements statements) {
    this.statements = statements;
  }

  /// Writes `findings` of `document`, in the order of the text.
  void write(Document document, List<Found> findings) {
    Paragraphs paragraphs = Paragraphs.of(document.text());
    for (int ordinal = 0; ordinal < findings.size(); ordinal++) {
      Finding finding = findings.get(ordinal).finding();
      String words = document.text().slice(finding.at());
      var values = new ArrayList<Object>();
      values.add(findings.get(ordinal).id());
      values.add(document.hash().hex());
      values.add(ordinal);
      values.add(finding.kind().word());
      values.add(FindingColumns.catalogue(finding).map(Worded::word));
      values.add(finding.at().start());
      values.add(finding.at().end());
      values.add(paragraphs.number(finding.at().start()));
      values.add(words);
      values.add(words.toLowerCase(Locale.ROOT));
      values.add(finding.grounds().confidence());
      values.add(finding.grounds().sure().word());
      values.add(finding.grounds().rule());
      values.add(FindingColumns.cues(finding.grounds()));
      Map<String, String> columns = FindingColumns.columns(finding);
      for (String column : FindingColumns.of(finding.kind())) {
        values.add(Optional.ofNullable(columns.get(column)));
      }
      String insert = Objects.requireNonNull(INSERT_FINDING.get(finding.kind()));
      statements.run(insert, values.toArray());
    }
  }
}

package org.onrecord.publish.data;

import java.util.Locale;
import org.onrecord.model.Worded;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Sink;

/// The forms in which a record is handed on.
@SuppressWarnings("ImmutableEnumChecker") // forms hold nothing
public enum Format implements Worded {
  CSV("CSV", "One file a table, for spreadsheets and statistics.", new CsvForm()),
  JSONL("JSON Lines", "The same tables, one object a line, for programs.", new JsonLinesForm()),
  SQLITE(
      "SQLite",
      "The same tables in one file to ask questions of, also with Datasette.",
      new SqliteForm()),
  ANNOTATIONS(
      "Web Annotation",
      "Every finding and every piece of evidence as an annotation of its text (W3C, JSON-LD).",
      new AnnotationsForm()),
  CLAIMREVIEW(
      "ClaimReview",
      "Verdicts and claims as schema.org has them, for search engines and fact checkers.",
      new ClaimReviewForm()),
  FTM(
      "FollowTheMoney",
      "People, bodies, ties, events and texts as entities, for Aleph and its kin.",
      new FtmForm()),
  RO_CRATE(
      "RO-Crate",
      "All forms in one, with what came from what and who did it, for repositories.",
      new CrateForm());

  private final String label;
  private final String says;
  private final Form form;

  Format(String label, String says, Form form) {
    this.label = label;
    this.says = says;
    this.form = form;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What people call it.
  public String label() {
    return label;
  }

  /// What it is good for, in a sentence.
  public String says() {
    return says;
  }

  /// Hands its files to `sink`.
  public void write(OpenData data, Names names, Sink sink) {
    form.write(data, names, sink);
  }
}

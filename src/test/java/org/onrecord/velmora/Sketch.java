package org.onrecord.velmora;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Boilerplate;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.When;

/// A document being written down by hand: its text, and what is found in it by naming the words.
final class Sketch {
  private final String path;
  private final Text text;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();
  private final List<Integer> pages = new ArrayList<>();
  private Metadata metadata = Metadata.NONE.withLanguage(Optional.of("en"));
  private Optional<Span> sponsored = Optional.empty();
  private Optional<Because> partly = Optional.empty();
  private Optional<String> voice = Optional.empty();

  Sketch(String path, String text) {
    this.path = path;
    this.text = Text.of(text);
  }

  Sketch of(String source, String published, String title) {
    metadata =
        metadata
            .withPublisher(Optional.of(source))
            .withPublished(Optional.of(new When(published)))
            .withTitle(Optional.of(title));
    return this;
  }

  Sketch by(String author) {
    metadata = metadata.withAuthor(Optional.of(author));
    return this;
  }

  Sketch language(String language) {
    metadata = metadata.withLanguage(Optional.of(language));
    return this;
  }

  Sketch sameVoiceAs(String otherPath) {
    voice = Optional.of(otherPath);
    return this;
  }

  Sketch paid(String words) {
    sponsored = Optional.of(at(words));
    return boilerplate(words, Boilerplate.Kind.DISCLOSURE_FOOTER);
  }

  Sketch boilerplate(String words, Boilerplate.Kind kind) {
    boilerplate.add(new Boilerplate(at(words), kind));
    return this;
  }

  Sketch partly(Because.Code code, String words) {
    partly = Optional.of(new Because(code, words));
    return this;
  }

  Sketch page(String firstWords) {
    pages.add(at(firstWords).start());
    return this;
  }

  Sketch quotation(String words, Finding.Quotation.Form form, String speaker, double sure) {
    Optional<String> who = speaker.isEmpty() ? Optional.empty() : Optional.of(speaker);
    return add(
        new Finding.Quotation(
            at(words),
            form,
            who,
            Optional.empty(),
            Optional.empty(),
            at(words),
            Grounds.of(sure, "reporting verb beside words in marks")));
  }

  Sketch commitment(
      String words,
      Finding.Commitment.Type type,
      String actor,
      String addressee,
      Finding.Commitment.Status status,
      String due) {
    return add(
        new Finding.Commitment(
            at(words),
            type,
            some(actor),
            some(addressee),
            words,
            status,
            some(due).map(When::new),
            Grounds.of(0.8, "“will” with a verb of doing", cue(words, "will"))));
  }

  private Span[] cue(String words, String cue) {
    int found = words.indexOf(cue);
    int start = at(words).start() + found;
    return found < 0 ? new Span[0] : new Span[] {new Span(start, start + cue.length())};
  }

  Sketch claim(String words, String by, boolean hedged, double sure) {
    return add(
        new Finding.Claim(at(words), some(by), hedged, Grounds.of(sure, "a number with a verb")));
  }

  Sketch figure(String words, String value, String unit, String measures, String period) {
    return add(
        new Finding.Figure(
            at(words),
            some(value).filter(v -> !v.startsWith("<")).map(BigDecimal::new),
            Optional.empty(),
            some(value).filter(v -> v.startsWith("<")).map(v -> new BigDecimal(v.substring(1))),
            unit,
            some(measures),
            Optional.empty(),
            some(period),
            Optional.empty(),
            false,
            OptionalInt.empty(),
            Grounds.of(0.9, "a number before a plural noun")));
  }

  Sketch date(String words, String iso, String label) {
    var precision =
        iso.length() == 10
            ? Finding.DatedEvent.Precision.DAY
            : Finding.DatedEvent.Precision.INTERVAL;
    return add(
        new Finding.DatedEvent(
            at(words),
            some(iso).map(When::new),
            precision,
            some(label),
            Grounds.of(0.9, "day, month and year")));
  }

  Sketch name(String words, Finding.Name.Type type, String entity) {
    String content = text.shadow();
    for (int i = content.indexOf(words); i >= 0; i = content.indexOf(words, i + 1)) {
      var at = new Span(i, i + words.length());
      boolean taken =
          findings.stream().anyMatch(f -> f instanceof Finding.Name n && n.at().overlaps(at));
      if (!taken) {
        add(new Finding.Name(at, type, entity, Grounds.of(0.9, "a name in the text")));
      }
    }
    return this;
  }

  Sketch tie(
      String words, Finding.Relation.Type type, String subject, String object, String value) {
    return add(
        new Finding.Relation(
            at(words), type, subject, some(object), some(value), Grounds.of(0.8, "kin word")));
  }

  private Sketch add(Finding finding) {
    findings.add(finding);
    return this;
  }

  /// Where `words` stand; they must.
  Span at(String words) {
    int start = text.shadow().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(path + " lacks: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Optional<String> some(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  String path() {
    return path;
  }

  Optional<String> voice() {
    return voice;
  }

  Document document() {
    return new Document(
        Sha256.of(path + text.content()),
        "text/plain",
        text,
        metadata,
        sponsored,
        boilerplate,
        pages,
        Set.of(),
        partly);
  }

  List<Found> found() {
    return Found.identify(document(), findings);
  }
}

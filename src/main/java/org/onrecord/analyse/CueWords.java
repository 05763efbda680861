package org.onrecord.analyse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// Where in the text the words stand that gave the reason for a finding, when its finder has not
/// told: the words that its rule names, else, for what is found by its own words, these.
final class CueWords {
  /// The words that a rule names: `office "mayor"`.
  private static final Pattern NAMED = Pattern.compile("\"([^\"]+)\"");

  /// A verb's other forms share so many letters with the one that a rule names.
  private static final int STEM = 4;

  private CueWords() {}

  /// `finding`, its cues told.
  static Finding told(Document document, Finding finding) {
    Grounds grounds = finding.grounds();
    if (!grounds.cues().isEmpty()) {
      return finding;
    }
    return switch (finding) {
      case Relation r ->
          named(document, r)
              .<Finding>map(cue ->
                  new Relation(
                      r.at(), r.type(), r.subject(), r.object(), r.value(), with(grounds, cue)))
              .orElse(r);
      case DatedEvent d ->
          new DatedEvent(d.at(), d.value(), d.precision(), d.label(), with(grounds, d.at()));
      case Name n -> new Name(n.at(), n.type(), n.entity(), with(grounds, n.at()));
      case Figure f ->
          new Figure(
              f.at(),
              f.value(),
              f.low(),
              f.high(),
              f.unit(),
              f.measures(),
              f.base(),
              f.period(),
              f.assertedBy(),
              f.hypothetical(),
              f.sameAs(),
              with(grounds, f.at()));
      case Finding.Quotation _, Finding.Commitment _, Finding.Claim _ -> finding;
    };
  }

  private static Grounds with(Grounds grounds, Span cue) {
    return new Grounds(grounds.confidence(), grounds.rule(), List.of(cue));
  }

  private static Optional<Span> named(Document document, Relation relation) {
    Matcher words = NAMED.matcher(relation.grounds().rule());
    if (!words.find()) {
      return Optional.empty();
    }
    int start = relation.at().start();
    String text =
        document
            .text()
            .shadow()
            .substring(start, relation.at().end())
            .toLowerCase(Locale.ROOT)
            .replace('\u00A0', ' ');
    String wanted = words.group(1).toLowerCase(Locale.ROOT);
    int at = text.indexOf(wanted);
    if (at >= 0) {
      return Optional.of(new Span(start + at, start + at + wanted.length()));
    }
    int stem = wanted.length() < STEM ? -1 : text.indexOf(wanted.substring(0, STEM));
    return stem < 0
        ? Optional.empty()
        : Optional.of(new Span(start + stem, start + end(text, stem)));
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

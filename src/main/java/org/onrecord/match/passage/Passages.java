package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.index.Sentences;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// Reads the passages of a document: sentences, as numbers and a few words. Linear in the text and
/// its findings.
final class Passages {
  /// Words below which a sentence is a heading or a cry.
  private static final int LEAST_WORDS = 4;

  /// Words up to which a line without a mark at its end is a heading.
  private static final int HEADING = 10;

  /// A longer passage is shown by its part with a finding, as nobody compares it at a glance.
  private static final int LONGEST = 400;

  private static final Concepts CONCEPTS = new Concepts();
  private static final Assertions ASSERTIONS = new Assertions(CONCEPTS);

  private final Tallies tallies = new Tallies();
  private final Topics topics;

  /// What the passage before speaks of, for a pronoun that stands for it.
  private Topics.Own before = Topics.Own.NONE;

  private Passages(Lexicon lexicon) {
    this.topics = new Topics(lexicon, CONCEPTS);
  }

  /// The passages of a document.
  ///
  /// @param findings in the order of the text
  /// @param lexicon of this document alone
  static List<Unit> read(Document document, List<Found> findings, Lexicon lexicon) {
    return new Passages(lexicon).read(document, findings);
  }

  private List<Unit> read(Document document, List<Found> findings) {
    int from = 0;
    var units = new ArrayList<Unit>();
    List<Finding> all = findings.stream().map(Found::finding).toList();
    for (Span sentence : Sentences.of(document.text())) {
      while (from < all.size() && all.get(from).at().end() <= sentence.start()) {
        from++;
      }
      var inside = new ArrayList<Finding>();
      for (int i = from; i < all.size() && all.get(i).at().start() < sentence.end(); i++) {
        if (all.get(i).at().overlaps(sentence)) {
          inside.add(all.get(i));
        }
      }
      if (!document.isBoilerplate(sentence)) {
        read(document, shortened(sentence, inside), inside).ifPresent(units::add);
      }
    }
    return List.copyOf(units);
  }

  private static Span shortened(Span sentence, List<Finding> findings) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    return findings.stream()
        .filter(f -> f instanceof Finding.Claim || f instanceof Finding.Commitment)
        .map(Finding::at)
        .filter(at -> sentence.contains(at) && at.length() <= LONGEST)
        .findFirst()
        .orElse(new Span(sentence.start(), sentence.start() + LONGEST));
  }

  private Optional<Unit> read(Document document, Span at, List<Finding> findings) {
    Tokens tokens = Tokens.of(document.text().shadow(), at);
    if (tokens.size() < LEAST_WORDS || isHeading(document.text().shadow(), at, tokens)) {
      return Optional.empty();
    }
    List<Finding> inside = findings.stream().filter(f -> f.at().overlaps(at)).toList();
    boolean[] reports = Marks.reports(tokens, inside);
    Optional<Tallies.Tally> tally = tallies.find(tokens, inside);
    Topics.Topic topic = topics.read(tokens, inside, reports, tally, before);
    before = topic.own();
    return Optional.of(
        new Unit(
            0,
            at,
            topic.features(),
            topic.named(),
            topic.head(),
            ASSERTIONS.read(document, tokens, inside, reports, tally),
            DateWords.years(tokens),
            DateWords.months(tokens),
            weight(inside)));
  }

  /// Short and without a mark at its end.
  private static boolean isHeading(String text, Span at, Tokens tokens) {
    return tokens.size() < HEADING && Character.isLetterOrDigit(text.charAt(at.end() - 1));
  }

  private static double weight(List<Finding> findings) {
    return findings.stream().mapToDouble(Passages::weight).max().orElse(0);
  }

  private static double weight(Finding finding) {
    return switch (finding) {
      case Finding.Claim claim -> claim.grounds().confidence();
      case Finding.Commitment c -> c.grounds().confidence();
      case Quotation q -> q.form() == Quotation.Form.TERM ? 0 : 0.8 * q.grounds().confidence();
      case Figure f -> 0.6 * f.grounds().confidence();
      case Finding.Relation r -> 0.6 * r.grounds().confidence();
      case DatedEvent d -> 0.3 * d.grounds().confidence();
      case Name n -> 0;
    };
  }
}

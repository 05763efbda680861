package org.onrecord.analyse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Text;

/// What of the findings holds where a text is not English, the one language whose rules are here.
///
/// Words in marks, dates and bare numbers are read alike in many languages; verbs are not. So
/// nothing is said of promises, of speech without marks and of ties; names, claims and numbers are
/// doubtful. A text whose language is not known is read as English.
final class OtherLanguages {
  /// Languages that write every noun with a capital: a capital shows no name there.
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

  private static final double DOUBTFUL = 0.45;

  private final String language;
  private final Text text;

  private OtherLanguages(String language, Text text) {
    this.language = language;
    this.text = text;
  }

  static boolean isEnglish(Document document) {
    return document.metadata().language().filter(l -> !l.equals("en")).isEmpty();
  }

  /// `findings` as they are, where the document is English.
  static List<Finding> filter(Document document, List<Finding> findings) {
    Optional<String> other = document.metadata().language().filter(l -> !l.equals("en"));
    return other
        .map(l -> new OtherLanguages(l, document.text()))
        .map(o -> findings.stream().flatMap(o::kept).toList())
        .orElse(findings);
  }

  private Stream<Finding> kept(Finding finding) {
    return switch (finding) {
      case Commitment _, Relation _ -> Stream.empty();
      case DatedEvent date -> Stream.of(date);
      case Quotation q -> q.form() == Quotation.Form.INDIRECT ? Stream.empty() : Stream.of(q);
      case Claim c ->
          Stream.of(new Claim(c.at(), c.assertedBy(), c.hedged(), doubtful(c.grounds())));
      case Name n ->
          CAPITAL_NOUNS.contains(language)
              ? Stream.empty()
              : Stream.of(new Name(n.at(), n.type(), n.entity(), doubtful(n.grounds())));
      case Figure f -> hasMark(f) ? Stream.empty() : Stream.of(doubtful(f));
    };
  }

  /// "6.402" is six thousand in one language and six and a bit in another.
  private boolean hasMark(Figure figure) {
    String words = text.slice(figure.at());
    return words.matches("(?s).*\\d[.,\\u00A0 ]\\d.*");
  }

  private static Figure doubtful(Figure f) {
    return new Figure(
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
        doubtful(f.grounds()));
  }

  private static Grounds doubtful(Grounds grounds) {
    return new Grounds(Math.min(grounds.confidence(), DOUBTFUL), grounds.rule(), grounds.cues());
  }
}

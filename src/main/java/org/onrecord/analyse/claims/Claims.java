package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Claim;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// Finds the central claims of a document.
///
/// Does NOT understand what is claimed: it weighs words, places and subjects.
public final class Claims {
  /// Enough for a reader; the rest of a text supports or repeats.
  private static final int MOST = 30;

  private static final double EVEN = 0.7;
  private static final double SURE = 0.9;

  private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u2018", "\u00AB", "(");
  private static final Set<String> JOINING = Set.of("and", "but", "or", "so");
  private static final Phrases HEDGES = new Phrases("hedges.txt");

  private final Prose prose;
  private final Quotations quotations;

  private Claims(Prose prose, Quotations quotations) {
    this.prose = prose;
    this.quotations = quotations;
  }

  /// At most 30 claims, in the order of the text; `confidence` ranks them within the document.
  /// Statements times commitments, which are few; else linear.
  public static List<Claim> find(
      Grammar grammar, Names names, Quotations quotations, List<Commitment> commitments) {
    var claims = new Claims(grammar.prose(), quotations);
    var worth = new Worth(grammar, names, quotations, commitments);
    return claims.best(new Units(grammar, quotations).list(), worth);
  }

  private record Weighed(Unit unit, double worth) {}

  private List<Claim> best(List<Unit> units, Worth worth) {
    var weighed = new ArrayList<Weighed>();
    for (Unit unit : units) {
      weighed.add(new Weighed(unit, worth.of(unit)));
    }
    return weighed.stream()
        .sorted(
            Comparator.comparingDouble(Weighed::worth)
                .reversed()
                .thenComparingInt(w -> w.unit.from()))
        .limit(MOST)
        .map(w -> claim(w, worth.cues(w.unit)))
        .sorted(Comparator.comparing(Claim::at))
        .toList();
  }

  private Claim claim(Weighed weighed, List<Span> cues) {
    Unit unit = weighed.unit;
    Span at = span(unit);
    Optional<String> speaker = quotations.around(at).flatMap(Quotation::speaker);
    int from = unit.first() ? unit.sentence().from() : unit.from();
    boolean hedged = HEDGES.isIn(prose, from, unit.to());
    return new Claim(
        at,
        speaker,
        hedged,
        new Grounds(confidence(weighed.worth), "central and checkable by its words", cues));
  }

  /// Worth as the share of claims of this worth that annotators took, too: of .9, four in five; of
  /// .7, half. Keeps the order.
  private static double confidence(double worth) {
    if (worth < EVEN) {
      return worth * 0.5 / EVEN;
    }
    return worth < SURE
        ? 0.5 + (worth - EVEN) * 0.25 / (SURE - EVEN)
        : 0.75 + (worth - SURE) * 0.25 / (1 - SURE);
  }

  /// Without the bullet of a list, or the word that joins it to what went before.
  private Span span(Unit unit) {
    int from = unit.from();
    while (from + 1 < unit.to() && !opens(from, unit.first())) {
      from++;
    }
    return prose.span(from, unit.to());
  }

  private boolean opens(int at, boolean first) {
    String word = prose.token(at).lower();
    boolean quote = first && QUOTES.contains(word);
    return quote || prose.token(at).isWord() && (first || !JOINING.contains(word));
  }
}

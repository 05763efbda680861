package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
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
      Grammar grammar, Quotations quotations, List<Commitment> commitments) {
    List<Unit> units = new Units(grammar, quotations).list();
    var signs = new Signs(grammar, quotations, commitments, units);
    return new Claims(grammar.prose(), quotations).best(units, new Worth(grammar.prose(), signs));
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
        new Grounds(weighed.worth, "central and checkable by its words", cues));
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

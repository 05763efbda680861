package org.onrecord.analyse.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Span;

/// How central and how much worth checking a statement is, as a sum of a few weights, 0 to 1.
final class Worth {
  private static final Set<String> EVALUATIVE = Phrases.words("evaluative.txt");
  private static final Set<String> GENERAL = Phrases.words("general.txt");
  private static final Phrases CAUSE = new Phrases("cause.txt");
  private static final Phrases CONTRAST = new Phrases("contrast.txt");
  private static final Phrases LIMIT = new Phrases("limit.txt");
  private static final Phrases CHANGE = new Phrases("change.txt");
  private static final Phrases STANDING = new Phrases("standing.txt");
  private static final Set<String> WRONGS = Phrases.words("wrongs.txt");
  private static final Set<String> DISPUTE = Phrases.words("dispute.txt");

  /// What it counts for a statement to be long: short ones say too little to be checked.
  private static final double LENGTH = 0.9;

  private static final int MOST_CUES = 8;
  private static final int MIDDLE = 18;
  private static final int LONG = 30;

  private final Grammar grammar;
  private final Prose prose;
  private final Names names;
  private final Topic topic;
  private final Predicate predicate;
  private final Stance stance;
  private final Tally tally;
  private final Aside aside;
  private final Place place;
  private final List<Commitment> commitments;

  Worth(Grammar grammar, Names names, Quotations quotations, List<Commitment> commitments) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.names = names;
    this.topic = new Topic(grammar);
    this.predicate = new Predicate(grammar);
    this.stance = new Stance(grammar, quotations, predicate);
    this.tally = new Tally(grammar, predicate);
    this.aside = new Aside(grammar, predicate);
    this.place = new Place(prose);
    this.commitments = commitments;
  }

  double of(Unit unit) {
    double sum = says(unit) + stands(unit) + speaks(unit) - tellsOnTheWay(unit);
    return 1 / (1 + Math.exp(-1.5 * sum));
  }

  /// What its words do: judge, generalise, give causes, contrast, limit, accuse, dispute, praise,
  /// count.
  private double says(Unit unit) {
    double sum = LENGTH * (Math.min(unit.length(), LONG) - MIDDLE) / MIDDLE;
    sum += 0.75 * Math.min(1, count(unit, EVALUATIVE) / 3.0);
    sum += 0.15 * Math.min(1, count(unit, GENERAL));
    sum += isIn(CAUSE, unit) ? 0.5 : 0;
    sum += isIn(CONTRAST, unit) ? 0.2 : 0;
    sum += isIn(LIMIT, unit) ? 0.25 : 0;
    sum += isIn(CHANGE, unit) ? 0.15 : 0;
    sum += isIn(STANDING, unit) ? 0.25 : 0;
    sum += count(unit, WRONGS) > 0 ? 0.2 : 0;
    sum += count(unit, DISPUTE) > 0 ? 0.2 : 0;
    sum += tally.of(unit);
    sum += tally.isOfSums(unit) ? 0.3 : 0;
    return sum;
  }

  /// How near it is to what the text is about.
  private double stands(Unit unit) {
    double sum = 0.5 * topic.nearness(unit.from(), unit.to());
    sum += 0.4 * topic.titleShare(unit.from(), unit.to());
    sum += salientSubject(unit);
    sum += place.leads(unit) ? 0.15 : 0;
    sum -= place.leadsToQuestion(unit) ? 0.8 : 0;
    sum -= unit.first() ? 0 : 0.35;
    return sum;
  }

  /// Who says it and how: asserted, denied, told for others, or only asked, supposed, promised.
  private double speaks(Unit unit) {
    double sum = stance.deniesDeed(unit) ? 0.2 : 0;
    sum += stance.denies(unit) ? 0.4 : 0;
    sum += stance.isOnRecord(unit) ? 0.25 : 0;
    sum += stance.foresees(unit) ? 0.15 : 0;
    sum += stance.saysHowItStands(unit) ? 0.1 : 0;
    sum += stance.turns(unit) ? 0.2 : 0;
    sum += commitment(unit);
    sum -= stance.asks(unit) ? 0.5 : 0;
    sum -= stance.isQuoted(unit) ? 0.8 : 0;
    sum -= stance.tellsOfWriter(unit) ? 0.4 : 0;
    sum -= stance.isPersonal(unit) ? 0.3 : 0;
    sum -= stance.orders(unit) ? 0.3 : 0;
    sum -= stance.supposes(unit) ? 0.3 : 0;
    sum -= stance.pledges(unit) ? 0.3 : 0;
    sum -= stance.pointsBack(unit) ? 0.2 : 0;
    sum -= stance.onlyPointsBack(unit) ? 0.2 : 0;
    return sum;
  }

  private double tellsOnTheWay(Unit unit) {
    double sum = aside.paintsScene(unit) ? 0.6 : 0;
    sum += aside.tellsLife(unit) ? 0.4 : 0;
    sum += aside.speaksOfItself(unit) ? 0.5 : 0;
    sum += aside.keepsSilent(unit) ? 0.5 : 0;
    sum += aside.isCourteous(unit) ? 0.3 : 0;
    sum += tally.tellsOfDay(unit) ? 0.1 : 0;
    sum += tally.tellsOfOne(unit) ? 0.3 : 0;
    return sum;
  }

  /// The words that make it worth checking: those that judge, generalise, accuse, dispute, give
  /// causes, contrast, limit, and numbers.
  List<Span> cues(Unit unit) {
    var cues = new ArrayList<Span>();
    for (int i = unit.from(); i < unit.to() && cues.size() < MOST_CUES; i++) {
      String word = prose.token(i).lower();
      int phrase = 0;
      for (Phrases phrases : List.of(CAUSE, CONTRAST, LIMIT, CHANGE, STANDING)) {
        phrase = Math.max(phrase, phrases.length(prose, i, unit.to()));
      }
      boolean one =
          Stream.of(EVALUATIVE, GENERAL, WRONGS, DISPUTE).anyMatch(words -> words.contains(word))
              || grammar.tag(i) == Tag.NUMBER;
      if (phrase > 0 || one) {
        cues.add(prose.span(i, i + Math.max(1, phrase)));
      }
    }
    return List.copyOf(cues);
  }

  private int count(Unit unit, Set<String> words) {
    int count = 0;
    for (int i = unit.from(); i < unit.to(); i++) {
      if (words.contains(prose.token(i).lower())) {
        count++;
      }
    }
    return count;
  }

  private boolean isIn(Phrases phrases, Unit unit) {
    return phrases.isIn(prose, unit.from(), unit.to());
  }

  /// More for a subject of whom the document speaks often.
  private double salientSubject(Unit unit) {
    double mentions =
        predicate
            .subject(unit)
            .flatMap(subject -> names.findAt(subject.head()))
            .map(mention -> (double) mention.entity().mentions().size())
            .orElse(0.0);
    return 0.4 * mentions / (mentions + 4);
  }

  /// What was done or promised is worth checking; what is asked for is no assertion.
  private double commitment(Unit unit) {
    Span at = prose.span(unit.from(), unit.to());
    int low = 0;
    int high = commitments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (commitments.get(middle).at().end() <= at.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean none = low == commitments.size() || !commitments.get(low).at().overlaps(at);
    return none ? 0 : isOpen(commitments.get(low), unit) ? -0.5 : 0.15;
  }

  /// Whether it is only asked for, and the text does not say that it was denied.
  private boolean isOpen(Commitment commitment, Unit unit) {
    return commitment.type().isAsked() && !stance.deniesDeed(unit);
  }
}

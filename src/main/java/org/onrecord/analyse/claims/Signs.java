package org.onrecord.analyse.claims;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Span;

/// The signs that a statement bears.
final class Signs {
  private static final Phrases CAUSE = new Phrases("cause.txt");
  private static final Phrases CONTRAST = new Phrases("contrast.txt");
  private static final Phrases LIMIT = new Phrases("limit.txt");
  private static final Phrases STANDING = new Phrases("standing.txt");
  private static final Set<String> DISPUTE = Phrases.words("dispute.txt");
  private static final Set<String> YOU = Set.of("you", "your");
  private static final Set<String> HE_OR_SHE = Set.of("he", "she", "his", "her", "him");

  private static final double USUAL = 18;
  private static final int SHORT = 9;

  private final Grammar grammar;
  private final Prose prose;
  private final Topic topic;
  private final Stance stance;
  private final Tally tally;
  private final Aside aside;
  private final Place place;
  private final Matter matter;
  private final Nearby affairs;
  private final Nearby scenes;
  private final List<Commitment> commitments;

  /// @param units all of the text, in order
  Signs(Grammar grammar, Quotations quotations, List<Commitment> commitments, List<Unit> units) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    var predicate = new Predicate(grammar);
    this.topic = new Topic(grammar);
    this.stance = new Stance(grammar, quotations, predicate);
    this.tally = new Tally(grammar);
    this.aside = new Aside(grammar, predicate);
    this.place = new Place(prose, units);
    this.matter = new Matter(grammar);
    this.affairs = new Nearby(units, matter::affairs);
    this.scenes = new Nearby(units, u -> aside.paintsScene(u) || aside.tellsLife(u) ? 1 : 0);
    this.commitments = commitments;
  }

  /// Those that `unit` bears, and how much: 1 for those that are there or not.
  Map<Sign, Double> of(Unit unit) {
    var signs = new EnumMap<Sign, Double>(Sign.class);
    says(unit, signs);
    speaks(unit, signs);
    tellsOnTheWay(unit, signs);
    return signs;
  }

  private void says(Unit unit, Map<Sign, Double> signs) {
    signs.put(Sign.LENGTH, Math.log(unit.length() / USUAL));
    put(signs, Sign.SHORT, unit.length() < SHORT);
    signs.put(Sign.AFFAIRS, matter.affairs(unit));
    signs.put(Sign.AFFAIRS_NEAR, affairs.mean(unit));
    signs.put(Sign.DEEDS, matter.deeds(unit));
    signs.put(Sign.COUNTS, tally.of(unit));
    put(signs, Sign.SUMS, tally.isOfSums(unit));
    put(signs, Sign.CAUSE, isIn(CAUSE, unit));
    put(signs, Sign.CONTRAST, isIn(CONTRAST, unit));
    put(signs, Sign.LIMIT, isIn(LIMIT, unit));
    put(signs, Sign.REASONED, isReasoned(unit));
    put(signs, Sign.STANDING, isIn(STANDING, unit));
    put(signs, Sign.DISPUTE, count(DISPUTE, unit) > 0);
    put(signs, Sign.TITLE, topic.sharesTitle(unit));
    put(signs, Sign.DATELINE, place.hasDateline(unit));
  }

  private void speaks(Unit unit, Map<Sign, Double> signs) {
    put(signs, Sign.DENIES, stance.denies(unit));
    put(signs, Sign.DENIES_DEED, stance.deniesDeed(unit));
    put(signs, Sign.TURNS, stance.turns(unit));
    put(signs, Sign.STATE, stance.saysHowItStands(unit));
    put(signs, Sign.ON_RECORD, stance.isOnRecord(unit));
    put(signs, Sign.COMMITS, commits(unit));
    put(signs, Sign.QUOTED, stance.isQuoted(unit));
    put(signs, Sign.ASKS, stance.asks(unit));
    put(signs, Sign.OTHERS, stance.letsOthersSpeak(unit));
    put(signs, Sign.WRITER, stance.tellsOfWriter(unit));
    put(signs, Sign.PERSONAL, stance.isPersonal(unit));
    put(signs, Sign.TO_HEARER, count(YOU, unit) > 0);
    put(signs, Sign.POINTS_BACK, stance.pointsBack(unit));
    put(signs, Sign.SECOND_HALF, !unit.first());
  }

  private void tellsOnTheWay(Unit unit, Map<Sign, Double> signs) {
    signs.put(Sign.HE_OR_SHE, (double) count(HE_OR_SHE, unit) / unit.length());
    put(signs, Sign.SCENE, aside.paintsScene(unit));
    put(signs, Sign.LIFE, aside.tellsLife(unit));
    signs.put(Sign.SCENE_NEAR, scenes.mean(unit));
    put(signs, Sign.AGE, tally.tellsOfOne(unit));
    put(signs, Sign.ITSELF, aside.speaksOfItself(unit));
    put(signs, Sign.SILENT, aside.keepsSilent(unit));
    put(signs, Sign.COURTEOUS, aside.isCourteous(unit));
    put(signs, Sign.LEADS_TO_QUESTION, place.leadsToQuestion(unit));
    put(signs, Sign.LAST, place.isLast(unit));
  }

  private static void put(Map<Sign, Double> signs, Sign sign, boolean there) {
    if (there) {
      signs.put(sign, 1.0);
    }
  }

  private boolean isReasoned(Unit unit) {
    for (int i = unit.from(); i < unit.to(); i++) {
      if (grammar.tag(i) == Tag.SUBORDINATOR) {
        return true;
      }
    }
    return false;
  }

  private int count(Set<String> words, Unit unit) {
    int count = 0;
    for (int i = unit.from(); i < unit.to(); i++) {
      count += words.contains(prose.token(i).lower()) ? 1 : 0;
    }
    return count;
  }

  private boolean isIn(Phrases phrases, Unit unit) {
    return phrases.isIn(prose, unit.from(), unit.to());
  }

  /// Whether it holds something promised or done, and nothing that is only asked for.
  private boolean commits(Unit unit) {
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
    boolean any = false;
    for (int i = low; i < commitments.size() && commitments.get(i).at().overlaps(at); i++) {
      if (commitments.get(i).type().isAsked()) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /// How many tokens the phrase or word at `token` has by which a statement bears a sign; 0 where
  /// there is none.
  int cue(int token, int to) {
    int length = 0;
    for (Phrases phrases : List.of(CAUSE, CONTRAST, LIMIT, STANDING)) {
      length = Math.max(length, phrases.length(prose, token, to));
    }
    boolean one =
        DISPUTE.contains(prose.token(token).lower())
            || grammar.tag(token) == Tag.NUMBER
            || matter.isIn(token);
    return Math.max(length, one ? 1 : 0);
  }
}

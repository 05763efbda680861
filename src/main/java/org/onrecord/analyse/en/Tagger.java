package org.onrecord.analyse.en;

import static org.onrecord.analyse.en.Tag.*;

import java.util.List;
import java.util.Set;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Chooses one tag for each word of a sentence, from left to right, by what stands beside it.
///
/// Linear: each rule looks at most [#FAR] words ahead.
final class Tagger {
  private static final int FAR = 12;
  private static final Tag[] ALL = Tag.values();
  private static final int NOMINAL =
      NOUN.bit() | NOUN_PLURAL.bit() | PROPER.bit() | ADJECTIVE.bit() | NUMBER.bit();
  private static final int VERBAL =
      VERB.bit() | VERB_THIRD.bit() | VERB_PAST.bit() | VERB_PARTICIPLE.bit() | VERB_ING.bit();
  private static final int CLOSED =
      DETERMINER.bit()
          | PRONOUN.bit()
          | RELATIVE.bit()
          | PREPOSITION.bit()
          | SUBORDINATOR.bit()
          | CONJUNCTION.bit()
          | ADVERB.bit()
          | POSSESSIVE.bit();
  private static final Set<String> SUBJECTS =
      Set.of(
          "i",
          "he",
          "she",
          "we",
          "they",
          "it",
          "there",
          "you",
          "who",
          "everyone",
          "nobody",
          "no-one");

  private final List<Token> tokens;
  private final Readings readings;
  private final Tag[] tags;
  private int from;
  private int to;

  /// Where the clause at hand began, and whether it has its verb.
  private boolean hasVerb;

  Tagger(List<Token> tokens, Readings readings, Tag[] tags) {
    this.tokens = tokens;
    this.readings = readings;
    this.tags = tags;
  }

  void tag(Sentence sentence) {
    from = sentence.from();
    to = sentence.to();
    hasVerb = false;
    for (int i = from; i < to; i++) {
      tags[i] = choose(i);
      follow(i);
    }
  }

  /// Keeps track of whether the clause has its finite verb.
  private void follow(int i) {
    switch (tags[i]) {
      case VERB_THIRD, VERB_PAST, MODAL -> hasVerb = true;
      case AUXILIARY -> hasVerb |= !isNonFiniteAuxiliary(i);
      case VERB -> hasVerb |= before(i) != TO;
      case RELATIVE, SUBORDINATOR, CONJUNCTION -> hasVerb = false;
      case PUNCTUATION -> {
        if (!"\"'\u2018\u2019\u201C\u201D".contains(tokens.get(i).word())) {
          hasVerb = hasVerb && tokens.get(i).is(",") && !resumes(i);
        }
      }
      case NOUN,
          NOUN_PLURAL,
          PROPER,
          VERB_PARTICIPLE,
          VERB_ING,
          ADJECTIVE,
          ADVERB,
          DETERMINER,
          PRONOUN,
          PREPOSITION,
          TO,
          POSSESSIVE,
          NUMBER -> {}
    }
  }

  /// Whether a new clause may begin after the comma at `i`: it always may, unless a list goes on.
  private boolean resumes(int i) {
    return i + 1 < to && !readings.may(i + 1, NUMBER);
  }

  private boolean isNonFiniteAuxiliary(int i) {
    return switch (tokens.get(i).lower()) {
      case "be", "been", "being", "having", "doing", "done" -> true;
      default -> false;
    };
  }

  private Tag choose(int i) {
    int mask = readings.tags(i);
    if (isPossessiveMark(i)) {
      return POSSESSIVE;
    }
    if (Integer.bitCount(mask) == 1
        && (mask & (POSSESSIVE.bit() | PREPOSITION.bit() | VERB.bit())) == 0) {
      return only(mask);
    }
    String word = tokens.get(i).lower();
    return switch (word) {
      case "'s" -> before(i) == PRONOUN || before(i) == RELATIVE ? AUXILIARY : POSSESSIVE;
      case "to" -> opensInfinitive(i) ? TO : PREPOSITION;
      case "that" -> that(i);
      case "her" -> may(i + 1, NOMINAL) ? DETERMINER : PRONOUN;
      case "no" -> DETERMINER;
      case "not" -> ADVERB;
      default -> (mask & CLOSED) != 0 ? closed(i, mask) : open(i, mask);
    };
  }

  /// "the workers' pay": an apostrophe right after a plural and before a word.
  private boolean isPossessiveMark(int i) {
    String word = tokens.get(i).word();
    return (word.equals("'") || word.equals("\u2019"))
        && i > from
        && i + 1 < to
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i - 1).lower().endsWith("s")
        && tokens.get(i + 1).isWord()
        && tokens.get(i + 1).start() > tokens.get(i).end()
        && !hasOpenSingleQuote(i);
  }

  private boolean hasOpenSingleQuote(int i) {
    for (int j = i - 1; j >= from && j > i - 3 * FAR; j--) {
      String word = tokens.get(j).word();
      if (word.equals("\u2018")
          || word.equals("'") && tokens.get(j).end() == tokens.get(j + 1).start()) {
        return true;
      }
    }
    return false;
  }

  private boolean opensInfinitive(int i) {
    int next = i + 1;
    while (next < to && readings.tags(next) == ADVERB.bit()) {
      next++;
    }
    if (next >= to) {
      return false;
    }
    boolean be =
        switch (tokens.get(next).lower()) {
          case "be", "have", "do" -> true;
          default -> false;
        };
    if (be || readings.tags(next) == VERB.bit()) {
      return true;
    }
    return readings.may(next, VERB)
        && !(i > from && Lexicon.ENGLISH.takesPrepositionTo(tokens.get(i - 1).lower()));
  }

  private Tag that(int i) {
    Tag before = before(i);
    if (before != null && before.isNoun() && opensVerb(i + 1)) {
      return RELATIVE;
    }
    if (opensVerb(i + 1)) {
      return PRONOUN;
    }
    boolean demonstrative =
        may(i + 1, NOUN.bit()) && !clauseFollows(i) || before == PREPOSITION && may(i + 1, NOMINAL);
    return demonstrative ? DETERMINER : SUBORDINATOR;
  }

  private boolean opensVerb(int i) {
    int next = i;
    while (next < to && readings.tags(next) == ADVERB.bit()) {
      next++;
    }
    int finite = MODAL.bit() | AUXILIARY.bit() | VERB_THIRD.bit() | VERB_PAST.bit();
    return next < to && may(next, finite) && !may(next, NOUN.bit() | DETERMINER.bit());
  }

  private Tag closed(int i, int mask) {
    if ((mask & VERBAL) != 0 && wantsVerb(i) && may(i, VERB.bit())) {
      return VERB;
    }
    if ((mask & (VERB_ING.bit() | VERB_PARTICIPLE.bit())) != 0 && before(i) == AUXILIARY) {
      return (mask & VERB_ING.bit()) != 0 ? VERB_ING : VERB_PARTICIPLE;
    }
    if ((mask & SUBORDINATOR.bit()) != 0 && clauseFollows(i)) {
      return SUBORDINATOR;
    }
    if ((mask & RELATIVE.bit()) != 0) {
      return RELATIVE;
    }
    if ((mask & NUMBER.bit()) != 0) {
      return may(i + 1, NOMINAL) || (mask & PRONOUN.bit()) == 0 ? NUMBER : PRONOUN;
    }
    if ((mask & CONJUNCTION.bit()) != 0) {
      return (mask & ADVERB.bit()) == 0 || i == from || before(i) == PUNCTUATION
          ? CONJUNCTION
          : ADVERB;
    }
    return closedBesideNoun(i, mask);
  }

  private Tag closedBesideNoun(int i, int mask) {
    boolean nounAhead =
        may(i + 1, NOMINAL)
            && !(may(i + 1, VERB_THIRD.bit()) && !may(i + 1, NOUN.bit() | PROPER.bit()));
    if ((mask & PREPOSITION.bit()) != 0) {
      boolean object =
          nounAhead
              || may(
                  i + 1,
                  DETERMINER.bit()
                      | PRONOUN.bit()
                      | VERB_ING.bit()
                      | RELATIVE.bit()
                      | PREPOSITION.bit());
      return object || (mask & ADVERB.bit()) == 0 ? PREPOSITION : ADVERB;
    }
    boolean afterDeterminer =
        before(i) == DETERMINER || before(i) == POSSESSIVE || before(i) == ADJECTIVE;
    if (afterDeterminer && (mask & NOMINAL) != 0) {
      return nominal(i, mask);
    }
    if ((mask & ADVERB.bit()) != 0
        && i + 1 < to
        && readings.tags(i + 1) == ADJECTIVE.bit()
        && (mask & ADJECTIVE.bit()) != 0) {
      return ADVERB;
    }
    if ((mask & DETERMINER.bit()) != 0 && nounAhead) {
      return DETERMINER;
    }
    if ((mask & ADJECTIVE.bit()) != 0
        && (nounAhead || before(i) == AUXILIARY && (mask & ADVERB.bit()) == 0)) {
      return ADJECTIVE;
    }
    if ((mask & PRONOUN.bit()) != 0
        && ((mask & ADVERB.bit()) == 0 || opensVerb(i + 1) || may(i + 1, PREPOSITION.bit()))) {
      return PRONOUN;
    }
    return (mask & ADVERB.bit()) != 0 ? ADVERB : only(mask & -mask);
  }

  /// Whether a clause with subject and finite verb comes after the word at `i`.
  private boolean clauseFollows(int i) {
    for (int j = i + 1; j < to && j <= i + FAR; j++) {
      Token token = tokens.get(j);
      if (j == i + 1 && SUBJECTS.contains(token.lower())) {
        return true;
      }
      int mask = readings.tags(j);
      boolean breaks = mask == PUNCTUATION.bit() && !"\"\u201C\u201D\u2019'".contains(token.word());
      if (breaks || (mask & RELATIVE.bit()) != 0 || mask == CONJUNCTION.bit() && j > i + 5) {
        return false;
      }
      boolean finite =
          mask == MODAL.bit()
              || mask == AUXILIARY.bit() && !isNonFiniteAuxiliary(j)
              || mask == VERB_THIRD.bit()
              || mask == VERB_PAST.bit();
      if (j > i + 1 && finite) {
        return true;
      }
      boolean past = (mask & VERB_PAST.bit()) != 0 && (mask & NOMINAL) == 0;
      if (j > i + 1
          && past
          && may(j - 1, NOUN.bit() | NOUN_PLURAL.bit() | PROPER.bit() | PRONOUN.bit())) {
        return true;
      }
    }
    return false;
  }

  private Tag open(int i, int mask) {
    if ((mask & VERBAL) == 0) {
      return nominal(i, mask);
    }
    int nominal = mask & NOMINAL;
    if ((mask & VERB_ING.bit()) != 0) {
      return nominal != 0 && wantsNoun(i) ? NOUN : VERB_ING;
    }
    if ((mask & (VERB_PAST.bit() | VERB_PARTICIPLE.bit())) != 0) {
      return past(i, mask);
    }
    if (nominal == 0) {
      return only(mask & VERBAL & -(mask & VERBAL));
    }
    return (mask & VERB_THIRD.bit()) != 0 ? plansOrPlans(i, mask) : planOrPlan(i, mask);
  }

  /// A base form that is a noun or adjective too.
  private Tag planOrPlan(int i, int mask) {
    if (wantsVerb(i)) {
      return VERB;
    }
    Tag before = before(i);
    if (wantsNoun(i) || before == AUXILIARY) {
      return nominal(i, mask);
    }
    boolean objectAhead =
        may(i + 1, DETERMINER.bit() | PRONOUN.bit()) && !may(i + 1, ADJECTIVE.bit());
    if (before == null) {
      return objectAhead && !opensVerb(i + 1) ? VERB : nominal(i, mask);
    }
    if (before == NOUN_PLURAL && !hasVerb && (objectAhead || !verbAhead(i))) {
      return VERB;
    }
    if (before == CONJUNCTION) {
      return objectAhead && lastVerbIsBase(i) ? VERB : nominal(i, mask);
    }
    boolean listOfInfinitives = before == PUNCTUATION && objectAhead && lastVerbIsBase(i);
    return listOfInfinitives ? VERB : nominal(i, mask);
  }

  /// A plural noun or a verb in the third person.
  private Tag plansOrPlans(int i, int mask) {
    Tag before = before(i);
    if (wantsNoun(i)) {
      return nominal(i, mask);
    }
    boolean subject =
        before != null && (before.isNoun() || before == PRONOUN || before == RELATIVE);
    if (before == PRONOUN || before == RELATIVE) {
      return VERB_THIRD;
    }
    if (subject && before != NOUN_PLURAL && !hasVerb && !verbAhead(i)) {
      return VERB_THIRD;
    }
    boolean objectAhead = may(i + 1, DETERMINER.bit() | PRONOUN.bit());
    return before == CONJUNCTION && objectAhead && lastVerbIsThird(i)
        ? VERB_THIRD
        : nominal(i, mask);
  }

  /// A past tense or a participle.
  private Tag past(int i, int mask) {
    Tag before = before(i);
    boolean only = (mask & VERB_PAST.bit()) == 0 || (mask & VERB_PARTICIPLE.bit()) == 0;
    if (wantsVerb(i) && (mask & VERB.bit()) != 0) {
      return VERB;
    }
    if (wantsNoun(i) && before != ADVERB) {
      return (mask & NOMINAL) != 0 ? nominal(i, mask) : VERB_PARTICIPLE;
    }
    if (before == AUXILIARY || isContracted(i)) {
      return (mask & VERB_PARTICIPLE.bit()) != 0 ? VERB_PARTICIPLE : VERB_PAST;
    }
    if (only && (mask & VERB_PAST.bit()) == 0) {
      return VERB_PARTICIPLE;
    }
    if (only) {
      return VERB_PAST;
    }
    if (before == null
        || before == PREPOSITION
        || before == SUBORDINATOR && !tokens.get(i - 1).is("that")) {
      return VERB_PARTICIPLE;
    }
    boolean modifiesObject = before.isVerb() && may(i + 1, NOMINAL);
    return modifiesObject ? VERB_PARTICIPLE : pastAfterNoun(i, before);
  }

  private Tag pastAfterNoun(int i, Tag before) {
    if (before == PRONOUN || before == RELATIVE) {
      return VERB_PAST;
    }
    if (before == CONJUNCTION || before == PUNCTUATION && tokens.get(i - 1).is(",")) {
      Tag last = lastVerb(i);
      return last == VERB_PARTICIPLE
          ? VERB_PARTICIPLE
          : may(i + 1, PREPOSITION.bit()) && before == PUNCTUATION && verbAhead(i)
              ? VERB_PARTICIPLE
              : VERB_PAST;
    }
    boolean byFollows = i + 1 < to && tokens.get(i + 1).is("by");
    if (before.isNoun()
        || before == ADVERB
        || before == PUNCTUATION
        || before == NUMBER
        || before == ADJECTIVE) {
      return hasVerb
              || byFollows && verbAhead(i)
              || verbAhead(i) && !may(i + 1, DETERMINER.bit() | PRONOUN.bit())
          ? VERB_PARTICIPLE
          : VERB_PAST;
    }
    return VERB_PAST;
  }

  private boolean isContracted(int i) {
    return i > from
        && Lexicon.ENGLISH
            .contraction(tokens.get(i - 1).lower())
            .filter(c -> c.verb().equals("have") || c.verb().equals("be"))
            .isPresent();
  }

  /// Whether only a base form can come here.
  private boolean wantsVerb(int i) {
    Tag before = before(i);
    if (before == TO || before == MODAL) {
      return true;
    }
    int at = behindAdverbs(i);
    if (at < from) {
      return false;
    }
    String word = tokens.get(at).lower();
    if (before == AUXILIARY) {
      return readings.entry(at).verb().equals("do")
          && !word.equals("done")
          && !word.equals("doing");
    }
    boolean plainSubject =
        switch (word) {
          case "i",
              "we",
              "they",
              "you",
              "who",
              "i'd",
              "we'll",
              "they'll",
              "you'll",
              "he'll",
              "she'll",
              "it'll",
              "he'd",
              "she'd",
              "we'd",
              "they'd" ->
              true;
          default -> false;
        };
    return plainSubject && before == PRONOUN || word.equals("who");
  }

  /// Whether a noun group is open or must open here.
  private boolean wantsNoun(int i) {
    Tag before = i > from ? tags[i - 1] : null;
    return before == DETERMINER
        || before == POSSESSIVE
        || before == NUMBER && !hasVerbOnlyReading(i)
        || before == ADJECTIVE && !isPredicate(i - 1)
        || before == PREPOSITION;
  }

  private boolean hasVerbOnlyReading(int i) {
    return (readings.tags(i) & NOMINAL) == 0;
  }

  /// Whether the adjective at `i` stands after "is" rather than before a noun.
  private boolean isPredicate(int i) {
    return before(i) == AUXILIARY;
  }

  /// Whether a finite verb that can be nothing else comes before the clause ends.
  private boolean verbAhead(int i) {
    for (int j = i + 1; j < to && j <= i + FAR; j++) {
      int mask = readings.tags(j);
      if (mask == PUNCTUATION.bit() && tokens.get(j).is(",") && j > i + 1
          || mask == PUNCTUATION.bit() && ";:.!?\u2014\u2013".contains(tokens.get(j).word())
          || (mask & RELATIVE.bit()) != 0
          || tokens.get(j).is("that")
          || tokens.get(j).is("because")) {
        return false;
      }
      boolean finite =
          mask == MODAL.bit()
              || mask == AUXILIARY.bit() && !isNonFiniteAuxiliary(j)
              || mask == VERB_THIRD.bit()
              || mask == VERB_PAST.bit();
      if (finite) {
        return true;
      }
    }
    return false;
  }

  private boolean lastVerbIsBase(int i) {
    return lastVerb(i) == VERB;
  }

  private boolean lastVerbIsThird(int i) {
    return lastVerb(i) == VERB_THIRD;
  }

  private @org.jspecify.annotations.Nullable Tag lastVerb(int i) {
    for (int j = i - 1; j >= from && j >= i - 3 * FAR; j--) {
      if (tags[j].isVerb()) {
        return tags[j];
      }
    }
    return null;
  }

  private Tag nominal(int i, int mask) {
    boolean noun = (mask & (NOUN.bit() | NOUN_PLURAL.bit())) != 0;
    if ((mask & PROPER.bit()) != 0) {
      return PROPER;
    }
    if ((mask & ADJECTIVE.bit()) != 0) {
      boolean more = may(i + 1, NOMINAL) && !may(i + 1, VERB_THIRD.bit() & ~NOUN_PLURAL.bit());
      boolean predicate = before(i) == AUXILIARY && noun && !may(i + 1, NOMINAL);
      return more
              || predicate
              || !noun
              || before(i) != DETERMINER
                  && before(i) != POSSESSIVE
                  && before(i) != ADJECTIVE
                  && before(i) != PREPOSITION
                  && !before(i, NOUN)
          ? ADJECTIVE
          : NOUN;
    }
    return (mask & NOUN.bit()) != 0
        ? NOUN
        : (mask & NOUN_PLURAL.bit()) != 0 ? NOUN_PLURAL : only(mask & -mask);
  }

  private boolean before(int i, Tag tag) {
    return before(i) == tag;
  }

  private boolean may(int i, int mask) {
    return i >= from && i < to && (readings.tags(i) & mask) != 0;
  }

  /// The tag before `i`, adverbs and quotation marks passed over; null at the sentence's start.
  private @org.jspecify.annotations.Nullable Tag before(int i) {
    int at = behindAdverbs(i);
    return at < from ? null : tags[at];
  }

  private int behindAdverbs(int i) {
    int at = i - 1;
    while (at >= from
        && (tags[at] == ADVERB || "\"\u201C\u2018\u201D".contains(tokens.get(at).word()))) {
      at--;
    }
    return at;
  }

  private static Tag only(int bit) {
    return ALL[Integer.numberOfTrailingZeros(bit)];
  }
}

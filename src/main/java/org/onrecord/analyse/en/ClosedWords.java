package org.onrecord.analyse.en;

import static org.onrecord.analyse.en.Tag.*;

import java.util.Set;

/// Chooses among the readings of a word of a closed class: "that", "to", "as", "more".
final class ClosedWords {
  /// Tags of which a language has no new words.
  static final int CLOSED =
      DETERMINER.bit()
          | PRONOUN.bit()
          | RELATIVE.bit()
          | PREPOSITION.bit()
          | SUBORDINATOR.bit()
          | CONJUNCTION.bit()
          | ADVERB.bit()
          | POSSESSIVE.bit();

  private static final int VERBAL =
      VERB.bit() | VERB_THIRD.bit() | VERB_PAST.bit() | VERB_PARTICIPLE.bit() | VERB_ING.bit();

  /// Words that before a number say how exact it is.
  private static final Set<String> ABOUT = Set.of("over", "about", "around", "under", "near");

  /// Words besides pronouns that "is" is contracted with.
  private static final Set<String> CONTRACTED =
      Set.of("there", "here", "where", "how", "when", "why", "what", "that");

  /// Verbs, nouns too, of what is due to come about on a day.
  private static final Set<String> FIXED =
      Set.of(
          "open", "reopen", "close", "shut", "start", "end", "return", "leave", "meet", "vote",
          "finish", "launch", "report", "visit", "release", "run", "play", "face", "fight", "cut");

  private final Surroundings around;
  private final OpenWords open;

  ClosedWords(Surroundings around, OpenWords open) {
    this.around = around;
    this.open = open;
  }

  Tag choose(int i, int mask) {
    return switch (around.word(i)) {
      case "'s" -> isContracted(i) ? AUXILIARY : POSSESSIVE;
      case "to" -> opensInfinitive(i) ? TO : PREPOSITION;
      case "that" -> that(i);
      case "this" -> mayBeSubject(i) ? PRONOUN : byClass(i, mask);
      case "her" -> around.may(i + 1, Surroundings.NOMINAL) ? DETERMINER : PRONOUN;
      case "no" -> DETERMINER;
      case "such" -> around.word(i + 1).matches("an?") ? DETERMINER : byClass(i, mask);
      case "not" -> ADVERB;
      default -> byClass(i, mask);
    };
  }

  /// "it's", "there's", "how's": "is" or "has".
  private boolean isContracted(int i) {
    Tag before = around.before(i);
    return before == PRONOUN || before == RELATIVE || CONTRACTED.contains(around.word(i - 1));
  }

  /// "this means": what follows may be a verb, and no other is near.
  private boolean mayBeSubject(int i) {
    return around.may(i + 1, VERB_THIRD.bit()) && !around.verbAhead(i + 1);
  }

  private boolean opensInfinitive(int i) {
    int next = around.pastAdverbs(i + 1);
    boolean helper =
        switch (around.word(next)) {
          case "be", "have", "do" -> true;
          default -> false;
        };
    return helper
        || around.isOnly(next, VERB)
        || isDueTo(i, next)
        || around.may(next, VERB.bit()) && !Lexicon.ENGLISH.takesPrepositionTo(around.word(i - 1));
  }

  /// "is due to open in May", not "was due to the storm" nor "due to work on the line".
  private boolean isDueTo(int i, int next) {
    int before = around.isOnly(i - 2, Tag.ADVERB) ? i - 3 : i - 2;
    boolean is =
        around.word(i - 1).equals("due")
            && switch (around.word(before)) {
              case "is", "are", "was", "were", "been" -> true;
              default -> false;
            };
    return is
        && around.may(next, VERB.bit() | VERB_PARTICIPLE.bit())
        && (FIXED.contains(around.word(next)) || !around.may(next, Surroundings.NOMINAL));
  }

  private Tag that(int i) {
    Tag before = around.before(i);
    boolean pluralVerb = around.may(i + 1, VERB.bit()) && around.may(i - 1, NOUN_PLURAL.bit());
    if (around.opensVerb(i + 1) || pluralVerb) {
      return before != null && (before.isNoun() || before == PRONOUN) ? RELATIVE : PRONOUN;
    }
    boolean demonstrative =
        around.may(i + 1, NOUN.bit()) && !around.clauseFollows(i)
            || before == PREPOSITION && around.may(i + 1, Surroundings.NOMINAL);
    return demonstrative ? DETERMINER : SUBORDINATOR;
  }

  private Tag byClass(int i, int mask) {
    if ((mask & VERB.bit()) != 0 && around.wantsVerb(i)) {
      return VERB;
    }
    if ((mask & VERBAL) != 0
        && around.before(i) == AUXILIARY
        && (mask & (VERB_ING.bit() | VERB_PARTICIPLE.bit())) != 0) {
      return (mask & VERB_ING.bit()) != 0 ? VERB_ING : VERB_PARTICIPLE;
    }
    if ((mask & SUBORDINATOR.bit()) != 0 && around.clauseFollows(i)) {
      return SUBORDINATOR;
    }
    if ((mask & RELATIVE.bit()) != 0) {
      return RELATIVE;
    }
    if ((mask & NUMBER.bit()) != 0) {
      boolean counts = around.may(i + 1, Surroundings.NOMINAL) || (mask & PRONOUN.bit()) == 0;
      return counts ? NUMBER : PRONOUN;
    }
    if ((mask & CONJUNCTION.bit()) != 0) {
      boolean joins =
          (mask & ADVERB.bit()) == 0 || i == around.from || around.before(i) == PUNCTUATION;
      return joins ? CONJUNCTION : ADVERB;
    }
    return (mask & PREPOSITION.bit()) != 0 ? preposition(i, mask) : besideNoun(i, mask);
  }

  private Tag preposition(int i, int mask) {
    int object =
        DETERMINER.bit() | PRONOUN.bit() | VERB_ING.bit() | RELATIVE.bit() | PREPOSITION.bit();
    boolean aboutSoMany =
        (mask & ADVERB.bit()) != 0
            && around.isOnly(i + 1, NUMBER)
            && ABOUT.contains(around.word(i));
    if (aboutSoMany) {
      return ADVERB;
    }
    boolean governs = nounAhead(i) || around.may(i + 1, object) || (mask & ADVERB.bit()) == 0;
    return governs ? PREPOSITION : ADVERB;
  }

  private boolean nounAhead(int i) {
    int nouns = NOUN.bit() | NOUN_PLURAL.bit() | PROPER.bit();
    return around.may(i + 1, Surroundings.NOMINAL)
            && (around.may(i + 1, nouns) || !around.may(i + 1, VERB_THIRD.bit()))
        || around.may(i + 1, VERB_PARTICIPLE.bit()) && around.may(i + 2, nouns);
  }

  private Tag besideNoun(int i, int mask) {
    Tag before = around.before(i);
    boolean inGroup = before == DETERMINER || before == POSSESSIVE || before == ADJECTIVE;
    if (inGroup && (mask & Surroundings.NOMINAL) != 0) {
      return open.nominal(i, mask);
    }
    boolean grades = (mask & ADVERB.bit()) != 0 && around.isOnly(i + 1, ADJECTIVE);
    if (grades && (mask & ADJECTIVE.bit()) != 0) {
      return ADVERB;
    }
    if ((mask & DETERMINER.bit()) != 0 && nounAhead(i)) {
      return DETERMINER;
    }
    // "the mayor later said": behind its noun no adjective stands.
    boolean behindNoun =
        before == NOUN || before == NOUN_PLURAL || before == PROPER || before == PRONOUN;
    if (behindNoun && (mask & ADVERB.bit()) != 0 && (mask & ADJECTIVE.bit()) != 0) {
      return ADVERB;
    }
    boolean predicate = before == AUXILIARY && (mask & ADVERB.bit()) == 0;
    if ((mask & ADJECTIVE.bit()) != 0 && (nounAhead(i) || predicate)) {
      return ADJECTIVE;
    }
    boolean stands =
        (mask & ADVERB.bit()) == 0
            || around.opensVerb(i + 1)
            || around.may(i + 1, PREPOSITION.bit());
    if ((mask & PRONOUN.bit()) != 0 && stands) {
      return PRONOUN;
    }
    return (mask & ADVERB.bit()) != 0 ? ADVERB : Tag.first(mask);
  }
}

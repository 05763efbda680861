package org.onrecord.analyse.en;

import static org.onrecord.analyse.en.Tag.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses among the readings of a noun, verb or adjective: "plan", "plans", "planned", "planning".
final class OpenWords {
  private static final int VERBAL =
      VERB.bit() | VERB_THIRD.bit() | VERB_PAST.bit() | VERB_PARTICIPLE.bit() | VERB_ING.bit();
  private static final int OBJECT = DETERMINER.bit() | PRONOUN.bit();

  /// "last week": before these it is no verb.
  private static final Set<String> TIMES = WordList.words(OpenWords.class, "utterance-times.txt");

  private static final Set<String> RATHER_VERBS =
      WordList.words(OpenWords.class, "rather-verbs.txt");

  private final Surroundings around;

  OpenWords(Surroundings around) {
    this.around = around;
  }

  Tag choose(int i, int mask) {
    if ((mask & VERBAL) == 0) {
      return nominal(i, mask);
    }
    if ((mask & VERB_ING.bit()) != 0) {
      return ing(i, mask);
    }
    if ((mask & (VERB_PAST.bit() | VERB_PARTICIPLE.bit())) != 0) {
      return past(i, mask);
    }
    if ((mask & Surroundings.NOMINAL) == 0) {
      return Tag.first(mask & VERBAL);
    }
    return (mask & VERB_THIRD.bit()) != 0 ? plans(i, mask) : plan(i, mask);
  }

  private Tag ing(int i, int mask) {
    Tag before = i > around.from ? around.tags[i - 1] : null;
    boolean inGroup = before == DETERMINER || before == POSSESSIVE || before == ADJECTIVE;
    if (inGroup && around.may(i + 1, Surroundings.NOMINAL) && (mask & Surroundings.NOMINAL) == 0) {
      return ADJECTIVE;
    }
    if (inGroup && !around.may(i + 1, OBJECT)) {
      return NOUN;
    }
    if (isWithinCompound(i, mask, before)) {
      return NOUN;
    }
    if (before == PREPOSITION && hasComplement(i)) {
      return VERB_ING;
    }
    return (mask & Surroundings.NOMINAL) != 0 && around.wantsNoun(i) ? NOUN : VERB_ING;
  }

  /// "campaign spending limits were": a noun of its own between two, and the verb behind them.
  private boolean isWithinCompound(int i, int mask, @Nullable Tag before) {
    return before == NOUN
        && (mask & NOUN.bit()) != 0
        && around.may(i + 1, NOUN_PLURAL.bit())
        && around.opensVerb(i + 2);
  }

  /// "by reading the letter", "of saying that", "by saying Venn left": it has an object or a
  /// clause.
  private boolean hasComplement(int i) {
    boolean says = SayingVerbs.ENGLISH.takesClause(around.word(i));
    return around.may(i + 1, OBJECT)
        || says && (around.isOnly(i + 1, PROPER) || around.isQuote(Math.min(i + 1, around.to - 1)));
  }

  /// A base form that is a noun or adjective too.
  private Tag plan(int i, int mask) {
    Tag before = around.before(i);
    if (around.wantsVerb(i)) {
      return VERB;
    }
    if (around.word(i).equals("last") && TIMES.contains(around.word(i + 1))) {
      return ADJECTIVE;
    }
    if (around.wantsNoun(i) || before == AUXILIARY) {
      return nominal(i, mask);
    }
    boolean objectAhead = around.may(i + 1, OBJECT) && !around.may(i + 1, ADJECTIVE.bit());
    boolean opens =
        before == null || before == CONJUNCTION && around.before(around.behindAdverbs(i)) == null;
    if (opens) {
      boolean counted = around.isOnly(i + 1, NUMBER) && !around.verbAhead(i);
      boolean command = counted || isAlone(i) || objectAhead && !around.opensVerb(i + 1);
      return command ? VERB : nominal(i, mask);
    }
    if (before == NOUN_PLURAL && !around.hasVerb && (objectAhead || !around.verbAhead(i))) {
      return VERB;
    }
    if (before == PUNCTUATION && isCommand(i, objectAhead)) {
      return VERB;
    }
    boolean pluralBehindThat = before == RELATIVE && !around.verbAhead(i);
    boolean inList = before == CONJUNCTION || before == PUNCTUATION;
    boolean object = objectAhead || around.isOnly(i + 1, PROPER) || isCountAhead(i);
    boolean joined = inList && object && around.lastVerb(i) == VERB;
    if (inList && isNextInRow(i) || isPartysVerb(i)) {
      return VERB;
    }
    return pluralBehindThat || joined || goesOnInRow(i) ? VERB : nominal(i, mask);
  }

  /// "to lift the curfew and hold elections", "will build schools and scrap exam fees".
  private boolean isNextInRow(int i) {
    boolean plural =
        around.may(i + 1, NOUN_PLURAL.bit())
            || around.may(i + 1, ADJECTIVE.bit() | NOUN.bit())
                && around.may(i + 2, NOUN_PLURAL.bit());
    return RATHER_VERBS.contains(around.word(i))
        && plural
        && around.hasBaseBefore(i)
        && !around.verbAhead(i);
  }

  /// "The Greens want to": the plural name of those who do it.
  private boolean isPartysVerb(int i) {
    return i > around.from + 1
        && around.tags[i - 1] == PROPER
        && around.word(i - 1).endsWith("s")
        && around.word(i - 2).equals("the")
        && around.word(i + 1).equals("to")
        && around.may(i + 2, VERB.bit())
        && !around.hasVerb;
  }

  /// "hire 26 guards".
  private boolean isCountAhead(int i) {
    return around.isOnly(i + 1, NUMBER) && around.may(i + 2, NOUN_PLURAL.bit());
  }

  /// "to free everyone held there, hand the files to a judge": no noun stands between a comma and
  /// an article, and an infinitive went before.
  private boolean goesOnInRow(int i) {
    return around.word(i - 1).equals(",")
        && around.isOnly(i + 1, DETERMINER)
        && around.hasBaseBefore(i);
  }

  /// "Release immediately …", "Refrain from sending …": no noun stands so.
  private boolean isAlone(int i) {
    boolean manner = around.isOnly(i + 1, ADVERB) && around.word(i + 1).endsWith("ly");
    boolean doing = around.word(i + 1).equals("from") && around.may(i + 2, VERB_ING.bit());
    return (manner || doing) && !around.verbAhead(i);
  }

  /// "In short, try and …": a base form after a comma, in a sentence without another verb.
  private boolean isCommand(int i, boolean objectAhead) {
    boolean goesOn =
        objectAhead || around.may(i + 1, CONJUNCTION.bit()) && around.may(i + 2, VERB.bit());
    return goesOn && !around.sentenceHasVerb && !around.verbAhead(i);
  }

  /// A plural noun or a verb in the third person.
  private Tag plans(int i, int mask) {
    Tag before = around.before(i);
    // "that fares would not rise": no verb stands before a modal.
    if (before == null || around.wantsNoun(i) || around.isOnly(i + 1, MODAL)) {
      return nominal(i, mask);
    }
    if (before == PRONOUN || before == RELATIVE) {
      return VERB_THIRD;
    }
    // "said court documents show": behind a verb of saying the next word may be the verb.
    boolean next = around.afterSaying && around.may(i + 1, VERB.bit());
    // "Member states commit to": nor where the next word can be nothing but one.
    next |= around.isOnly(i + 1, VERB);
    if ((before == NOUN || before == PROPER) && !around.hasVerb && !around.verbAhead(i) && !next) {
      return VERB_THIRD;
    }
    boolean inList = before == CONJUNCTION || before == PUNCTUATION;
    boolean joined = inList && around.may(i + 1, OBJECT) && around.lastVerb(i) == VERB_THIRD;
    if ((before == NOUN || before == PROPER)
        && !around.hasVerb
        && around.word(i).equals("hopes")
        && around.may(i + 1, OBJECT)) {
      return VERB_THIRD;
    }
    if (inList && isCallOn(i)) {
      return VERB_THIRD;
    }
    boolean afterInsertion =
        before == PUNCTUATION && !around.sentenceHasVerb && !around.verbAhead(i);
    return joined || afterInsertion && i > around.from + 1 ? VERB_THIRD : nominal(i, mask);
  }

  /// "welcomes the report and calls upon all parties".
  private boolean isCallOn(int i) {
    return around.word(i).equals("calls")
        && switch (around.word(i + 1)) {
          case "on", "upon", "for" -> around.hasThirdBefore(i);
          default -> false;
        };
  }

  /// A past tense or a participle.
  private Tag past(int i, int mask) {
    Tag before = around.before(i);
    boolean second = before == CONJUNCTION && around.lastVerb(i) == VERB;
    if ((around.wantsVerb(i) || second) && (mask & VERB.bit()) != 0) {
      // "will hire guards and put money aside": "put" is one in form with its past.
      return VERB;
    }
    if (around.wantsNoun(i) && before != ADVERB) {
      return (mask & Surroundings.NOMINAL) != 0 ? nominal(i, mask) : VERB_PARTICIPLE;
    }
    boolean mayBeParticiple = (mask & VERB_PARTICIPLE.bit()) != 0;
    if (!mayBeParticiple || (mask & VERB_PAST.bit()) == 0) {
      return mayBeParticiple ? VERB_PARTICIPLE : VERB_PAST;
    }
    if (before == AUXILIARY || isContracted(i)) {
      return VERB_PARTICIPLE;
    }
    if (before == null || before == PREPOSITION) {
      return VERB_PARTICIPLE;
    }
    if (before == SUBORDINATOR && !around.word(i - 1).equals("that")) {
      return VERB_PARTICIPLE;
    }
    boolean modifiesObject = before.isVerb() && around.may(i + 1, Surroundings.NOMINAL);
    return modifiesObject ? VERB_PARTICIPLE : pastAfterNoun(i, before);
  }

  private Tag pastAfterNoun(int i, Tag before) {
    boolean by = around.word(i + 1).equals("by");
    boolean doing = by && around.may(i + 2, VERB_ING.bit());
    boolean inserted = before == PUNCTUATION && around.isInserted(i);
    if (inserted || by && !doing) {
      return VERB_PARTICIPLE;
    }
    if (doing && !around.hasVerb) {
      return VERB_PAST;
    }
    if (before == CONJUNCTION || before == PUNCTUATION) {
      boolean sameForm = around.lastVerb(i) == VERB_PARTICIPLE && !around.may(i + 1, OBJECT);
      return sameForm && before == CONJUNCTION ? VERB_PARTICIPLE : VERB_PAST;
    }
    if (before == PRONOUN || before == RELATIVE) {
      return VERB_PAST;
    }
    boolean filled =
        around.hasVerb && (!around.outerLacksVerb || around.may(i + 1, PREPOSITION.bit()));
    boolean object = around.may(i + 1, OBJECT) || isCountOf(i + 1);
    if (around.isSubjectOfRelative(i)) {
      return VERB_PAST;
    }
    boolean reduced = !object && (around.verbAhead(i) || around.pastAhead(i));
    return filled || reduced ? VERB_PARTICIPLE : VERB_PAST;
  }

  /// "accepted 16 of the 21 recommendations": so many of them are an object.
  private boolean isCountOf(int i) {
    return around.may(i, NUMBER.bit()) && around.word(i + 1).equals("of");
  }

  private boolean isContracted(int i) {
    return Lexicon.ENGLISH
        .contraction(around.word(i - 1))
        .filter(c -> c.verb().equals("have") || c.verb().equals("be"))
        .isPresent();
  }

  /// A noun, an adjective, or both.
  Tag nominal(int i, int mask) {
    if ((mask & PROPER.bit()) != 0) {
      return PROPER;
    }
    boolean noun = (mask & (NOUN.bit() | NOUN_PLURAL.bit())) != 0;
    if ((mask & ADJECTIVE.bit()) != 0 && (!noun || describes(i))) {
      return ADJECTIVE;
    }
    if ((mask & NOUN.bit()) != 0) {
      return NOUN;
    }
    return (mask & NOUN_PLURAL.bit()) != 0 ? NOUN_PLURAL : Tag.first(mask);
  }

  private boolean describes(int i) {
    Tag before = around.before(i);
    boolean more = around.may(i + 1, Surroundings.NOMINAL);
    if (around.wantsNoun(i)) {
      return more;
    }
    return more && !around.may(i + 1, VERB_THIRD.bit())
        || before == AUXILIARY
        || before != NOUN && !more && before != null && before.isVerb();
  }
}

package org.onrecord.analyse.en;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// What the tagger sees around the word it is at: tags already given to the left, readings to the
/// right. Each look to the right ends after [#FAR] words.
final class Surroundings {
  static final int FAR = 12;
  static final int NOMINAL =
      Tag.NOUN.bit()
          | Tag.NOUN_PLURAL.bit()
          | Tag.PROPER.bit()
          | Tag.ADJECTIVE.bit()
          | Tag.NUMBER.bit();
  static final int FINITE =
      Tag.MODAL.bit() | Tag.AUXILIARY.bit() | Tag.VERB_THIRD.bit() | Tag.VERB_PAST.bit();

  private static final int INSERTED = 12;
  private static final int SUBJECT = 5;

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
  private static final String QUOTES = "\"\u201C\u2018\u201D\u2019'";

  final List<Token> tokens;
  final Readings readings;
  final Tag[] tags;
  int from;
  int to;

  /// Whether the clause at hand has its finite verb.
  boolean hasVerb;

  /// Whether the clause at hand stands behind a verb of saying, without "that".
  boolean afterSaying;

  /// Whether any clause of the sentence had one so far.
  boolean sentenceHasVerb;

  /// Whether a clause around it still lacks its own.
  boolean outerLacksVerb;

  Surroundings(List<Token> tokens, Readings readings, Tag[] tags) {
    this.tokens = tokens;
    this.readings = readings;
    this.tags = tags;
  }

  void enter(Sentence sentence) {
    from = sentence.from();
    to = sentence.to();
    hasVerb = false;
    afterSaying = false;
    sentenceHasVerb = false;
    outerLacksVerb = false;
  }

  String word(int i) {
    return i >= from && i < to ? tokens.get(i).lower() : "";
  }

  boolean isQuote(int i) {
    return QUOTES.contains(tokens.get(i).word());
  }

  /// Whether token `i` of this sentence may have one of the tags in `mask`.
  boolean may(int i, int mask) {
    return i >= from && i < to && (readings.tags(i) & mask) != 0;
  }

  boolean isOnly(int i, Tag tag) {
    return i >= from && i < to && readings.tags(i) == tag.bit();
  }

  /// The tag before `i`, adverbs and opening marks passed over; null at the sentence's start.
  @Nullable Tag before(int i) {
    int at = behindAdverbs(i);
    return at < from ? null : tags[at];
  }

  int behindAdverbs(int i) {
    int at = i - 1;
    while (at >= from
        && (tags[at] == Tag.ADVERB || "\"\u201C\u2018\u201D".contains(tokens.get(at).word()))) {
      at--;
    }
    return at;
  }

  /// The first token from `i` on that is no adverb and no mark of quotation.
  int pastAdverbs(int i) {
    int at = i;
    while (at < to && (isOnly(at, Tag.ADVERB) || isQuote(at))) {
      at++;
    }
    return at;
  }

  boolean isNonFiniteHelper(int i) {
    return switch (tokens.get(i).lower()) {
      case "be", "been", "being", "having", "doing", "done" -> true;
      default -> false;
    };
  }

  /// Whether token `i` can be nothing but a finite verb.
  boolean isFinite(int i) {
    int mask = readings.tags(i);
    return mask == Tag.MODAL.bit()
        || mask == Tag.AUXILIARY.bit() && !isNonFiniteHelper(i)
        || mask == Tag.VERB_THIRD.bit()
        || mask == Tag.VERB_PAST.bit();
  }

  /// Whether a finite verb stands at `i`, adverbs passed over.
  boolean opensVerb(int i) {
    int next = pastAdverbs(i);
    return may(next, FINITE) && !may(next, Tag.NOUN.bit() | Tag.DETERMINER.bit());
  }

  /// Whether a finite verb that can be nothing else comes before the clause ends.
  boolean verbAhead(int i) {
    for (int j = i + 1; j < to && j <= i + FAR; j++) {
      if (endsClause(j) || may(j, Tag.CONJUNCTION.bit()) && opensVerb(j + 1)) {
        return false;
      }
      if (isFinite(j) && !word(j - 1).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /// Whether words in marks begin here: the first of them, "called it “unhinged”", says nothing of
  /// the verb before.
  private boolean opensMarks(int i) {
    return word(i).length() == 1 && "\u201C\u201E\u00AB\u2018\"".contains(word(i));
  }

  /// Whether a word that is likely a past tense comes before the clause ends.
  boolean pastAhead(int i) {
    if (i + 1 >= to || endsClause(i + 1) || isOnly(i + 1, Tag.CONJUNCTION)) {
      return false;
    }
    for (int j = i + 2; j < to && j <= i + FAR; j++) {
      if (endsClause(j) || isOnly(j, Tag.CONJUNCTION)) {
        return false;
      }
      boolean past = may(j, Tag.VERB_PAST.bit()) && !may(j, NOMINAL | Tag.PREPOSITION.bit());
      if (past && !isHelped(j) && !opensMarks(j - 1)) {
        return !may(j + 1, Tag.PREPOSITION.bit());
      }
    }
    return false;
  }

  /// "was built", "to put", "with undisclosed owners": no past tense.
  private boolean isHelped(int j) {
    return may(j - 1, Tag.AUXILIARY.bit())
        || isOnly(j - 1, Tag.PREPOSITION)
        || word(j - 1).equals("to");
  }

  private boolean endsClause(int j) {
    return isOnly(j, Tag.PUNCTUATION) && ",;:.!?\u2014\u2013".contains(tokens.get(j).word())
        || may(j, Tag.RELATIVE.bit())
        || tokens.get(j).is("that")
        || tokens.get(j).is("until")
        || tokens.get(j).is("unless")
        || tokens.get(j).is("although")
        || tokens.get(j).is("because");
  }

  /// Whether the words from `i` on are an insertion: they end at a comma with the verb behind it.
  boolean isInserted(int i) {
    for (int j = i + 1; j < to && j <= i + 2 * FAR; j++) {
      if (tokens.get(j).is(",") || tokens.get(j).is("\u2013") || tokens.get(j).is("\u2014")) {
        return opensVerb(j + 1);
      }
      if (isFinite(j)) {
        return false;
      }
    }
    return false;
  }

  /// Whether a clause with subject and finite verb comes after the word at `i`.
  boolean clauseFollows(int i) {
    if (SUBJECTS.contains(word(i + 1))) {
      return true;
    }
    for (int j = i + 1; j < to && j <= i + FAR; j++) {
      boolean breaks = isOnly(j, Tag.PUNCTUATION) && !isQuote(j);
      if (breaks || may(j, Tag.RELATIVE.bit()) || isOnly(j, Tag.CONJUNCTION) && j > i + 5) {
        return false;
      }
      if (j > i + 1 && (isFinite(j) || isPastAfterNoun(j))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPastAfterNoun(int j) {
    int nouns = Tag.NOUN.bit() | Tag.NOUN_PLURAL.bit() | Tag.PROPER.bit() | Tag.PRONOUN.bit();
    return may(j, Tag.VERB_PAST.bit())
        && !may(j, NOMINAL)
        && may(j - 1, nouns)
        && !tokens.get(j + 1 < to ? j + 1 : j).is("by");
  }

  /// Whether between "which" and `i` stands a short noun group and nothing else: "which the
  /// assembly adopted in May" lacks its verb without it.
  boolean isSubjectOfRelative(int i) {
    for (int j = i - 1; j >= from && j >= i - SUBJECT; j--) {
      switch (tags[j]) {
        case RELATIVE -> {
          return j < i - 1 && !word(j).equals("whose");
        }
        case DETERMINER, ADJECTIVE, NOUN, NOUN_PLURAL, PROPER -> {
          // The group goes on.
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  @Nullable Tag lastVerb(int i) {
    for (int j = i - 1; j >= from && j >= i - 3 * FAR; j--) {
      if (tags[j].isVerb()) {
        return tags[j];
      }
    }
    return null;
  }

  /// Whether a base form behind "to" or a modal stands before `i`.
  boolean hasBaseBefore(int i) {
    for (int j = i - 1; j > from && j >= i - 3 * FAR; j--) {
      if (tags[j] == Tag.VERB && (tags[j - 1] == Tag.TO || tags[j - 1] == Tag.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb in the third person stands before `i`.
  boolean hasThirdBefore(int i) {
    for (int j = i - 1; j >= from && j >= i - 3 * FAR; j--) {
      if (tags[j] == Tag.VERB_THIRD) {
        return true;
      }
    }
    return false;
  }

  /// Whether only a base form can come at `i`.
  boolean wantsVerb(int i) {
    int at = behindAdverbs(i);
    if (at < from) {
      return false;
    }
    return switch (tags[at]) {
      case TO, MODAL -> true;
      case AUXILIARY ->
          readings.entry(at).verb().equals("do")
              && !word(at).equals("done")
              && !word(at).equals("doing");
      case PRONOUN -> takesBase(word(at));
      case PUNCTUATION -> word(at).equals(",") && isInsertedBehindModal(at);
      default -> word(at).equals("who");
    };
  }

  /// Whether the comma at `close` ends a phrase that stands behind a modal: "will, within a year,".
  private boolean isInsertedBehindModal(int close) {
    for (int j = close - 1; j > from && j >= close - INSERTED && !tags[j].isVerb(); j--) {
      if (tokens.get(j).is(",")) {
        return tags[j - 1] == Tag.MODAL;
      }
    }
    return false;
  }

  private static boolean takesBase(String pronoun) {
    return switch (pronoun) {
      case "i", "we", "they", "you" -> true;
      default -> pronoun.endsWith("'d") || pronoun.endsWith("'ll");
    };
  }

  /// Whether a noun group is open at `i` or must open there.
  boolean wantsNoun(int i) {
    if (i == from) {
      return false;
    }
    Tag before = isQuote(i - 1) && i - 1 > from ? tags[i - 2] : tags[i - 1];
    return switch (before) {
      case DETERMINER, POSSESSIVE, PREPOSITION -> true;
      case NUMBER -> may(i, NOMINAL);
      case ADJECTIVE -> before(i - 1) != Tag.AUXILIARY;
      default -> false;
    };
  }
}

package org.onrecord.analyse.en;

import static org.onrecord.analyse.en.Tag.POSSESSIVE;
import static org.onrecord.analyse.en.Tag.PREPOSITION;
import static org.onrecord.analyse.en.Tag.TO;
import static org.onrecord.analyse.en.Tag.VERB;

import java.util.List;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Chooses one tag for each word of a sentence, from left to right, by what stands beside it.
///
/// Linear: each rule looks at a bounded number of words.
final class Tagger {
  private final Surroundings around;
  private final OpenWords open;
  private final ClosedWords closed;

  Tagger(List<Token> tokens, Readings readings, Tag[] tags) {
    around = new Surroundings(tokens, readings, tags);
    open = new OpenWords(around);
    closed = new ClosedWords(around, open);
  }

  void tag(Sentence sentence) {
    around.enter(sentence);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      around.tags[i] = choose(i);
      follow(i);
      if (opensClause(i)) {
        around.hasVerb = false;
        around.afterSaying = true;
      }
    }
  }

  /// "Maren says the town needs …": a verb of saying has a clause behind it, which has a verb of
  /// its own. One behind what is said ("…,” said the mayor") has its subject there.
  private boolean opensClause(int i) {
    boolean verb =
        switch (around.tags[i]) {
          case VERB_THIRD, VERB_PAST, VERB, VERB_ING -> true;
          default -> false;
        };
    return verb
        && SayingVerbs.ENGLISH.takesClause(around.word(i))
        && around.before(i) != null
        && (around.before(i) != Tag.PUNCTUATION || around.tags[i] == Tag.VERB_ING);
  }

  private Tag choose(int i) {
    int mask = around.readings.tags(i);
    if (isPossessiveMark(i)) {
      return POSSESSIVE;
    }
    if (isNoLonger(i)) {
      return Tag.ADVERB;
    }
    if (isUnknownVerb(i, mask)) {
      return VERB;
    }
    int decided = POSSESSIVE.bit() | PREPOSITION.bit() | VERB.bit() | Tag.VERB_ING.bit();
    if (Integer.bitCount(mask) == 1 && (mask & decided) == 0) {
      return Tag.first(mask);
    }
    return (mask & ClosedWords.CLOSED) != 0 ? closed.choose(i, mask) : open.choose(i, mask);
  }

  /// "will resurface the road": behind a modal, a word that no list knows is a verb.
  private boolean isUnknownVerb(int i, int mask) {
    return mask == Tag.NOUN.bit()
        && around.before(i) == Tag.MODAL
        && !around.tokens.get(i).isCapital()
        && Lexicon.ENGLISH.find(around.word(i)).isEmpty();
  }

  /// "no longer", one adverb in two words; not "no longer than".
  private boolean isNoLonger(int i) {
    int longer = around.word(i).equals("no") ? i + 1 : i;
    return around.word(longer).equals("longer")
        && around.word(longer - 1).equals("no")
        && !around.word(longer + 1).equals("than");
  }

  /// Keeps track of whether the clause has its finite verb.
  private void follow(int i) {
    switch (around.tags[i]) {
      case VERB_THIRD, VERB_PAST, MODAL -> verb();
      case AUXILIARY -> {
        if (!around.isNonFiniteHelper(i)) {
          verb();
        }
      }
      case VERB -> {
        if (around.before(i) != TO) {
          verb();
        }
      }
      case RELATIVE, SUBORDINATOR -> {
        around.outerLacksVerb = !around.hasVerb;
        around.hasVerb = false;
        around.afterSaying = false;
      }
      case CONJUNCTION -> around.hasVerb = false;
      case PUNCTUATION -> around.hasVerb &= around.isQuote(i) || goesOn(i);
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

  /// Whether the comma at `i` more likely parts phrases than clauses.
  private boolean goesOn(int i) {
    int clause =
        Tag.DETERMINER.bit()
            | Tag.PRONOUN.bit()
            | Tag.PROPER.bit()
            | Tag.CONJUNCTION.bit()
            | Tag.RELATIVE.bit()
            | Tag.SUBORDINATOR.bit()
            | Surroundings.FINITE;
    return around.word(i).equals(",") && !around.may(i + 1, clause);
  }

  /// A second verb after that of an inner clause is the outer clause's.
  private void verb() {
    if (around.hasVerb) {
      around.outerLacksVerb = false;
    }
    around.hasVerb = true;
    around.afterSaying = false;
    around.sentenceHasVerb = true;
  }

  /// "the workers' pay": an apostrophe right after a plural and before a word.
  private boolean isPossessiveMark(int i) {
    String word = around.tokens.get(i).word();
    return (word.equals("'") || word.equals("\u2019"))
        && i > around.from
        && i + 1 < around.to
        && around.word(i - 1).endsWith("s")
        && around.tokens.get(i - 1).end() == around.tokens.get(i).start()
        && around.tokens.get(i + 1).isWord()
        && around.tokens.get(i + 1).start() > around.tokens.get(i).end()
        && !hasOpenSingleQuote(i);
  }

  private boolean hasOpenSingleQuote(int i) {
    for (int j = i - 1; j >= around.from && j > i - 3 * Surroundings.FAR; j--) {
      String word = around.tokens.get(j).word();
      boolean straight =
          word.equals("'") && around.tokens.get(j).end() == around.tokens.get(j + 1).start();
      if (straight || word.equals("\u2018")) {
        return true;
      }
    }
    return false;
  }
}

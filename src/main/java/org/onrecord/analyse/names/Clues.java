package org.onrecord.analyse.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.en.Dictionary;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// What can be said of each token before names are cut out: its senses, whether its capital means
/// anything, and how the document writes the same word elsewhere. Linear in the text.
final class Clues {
  private static final String OPENING_MARKS = "\"\u201C\u2018\u00AB\u201E:\u2022*";
  private static final String STOPS = ".!?\u2026:;,";
  private static final double TITLE_CASE = 0.6;

  /// With a stop at its end, a heading must be surer: three words of four have capitals, and a word
  /// like "over" has one too.
  private static final double ALL_TITLE_CASE = 0.75;

  /// A sentence with so many words of weight, all with capitals, is a headline.
  private static final int LONG_TITLE = 6;

  /// With capitals throughout, as in no acronym or name of a paper.
  private static final Set<String> SMALL_IN_HEADINGS =
      Set.of("the", "and", "for", "with", "from", "into", "our", "your", "this", "that", "behind");

  private static final int LONG_WORD = 3;
  private static final int LONGEST_DATELINE = 12;

  private final Grammar grammar;
  private final Prose prose;
  private final int[] senses;
  private final boolean[] opening;
  private final boolean[] titled;
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();

  Clues(Grammar grammar) {
    this.grammar = grammar;
    prose = grammar.prose();
    int size = prose.tokens().size();
    senses = new int[size];
    opening = new boolean[size];
    titled = new boolean[size];
    for (int i = 0; i < size; i++) {
      senses[i] = NameWords.senses(prose.token(i).lower());
    }
    prose.paragraphs().forEach(this::titles);
    shouted();
    prose.sentences().forEach(this::openings);
    for (int i = 0; i < size; i++) {
      count(i);
    }
  }

  Prose prose() {
    return prose;
  }

  Token token(int i) {
    return prose.token(i);
  }

  int size() {
    return senses.length;
  }

  int senses(int i) {
    return senses[i];
  }

  /// A possessive ending: "'s", or an apostrophe right after an s.
  boolean isOwnerMark(int i) {
    if (is(i, "'s")) {
      return true;
    }
    return is(i, "'")
        && i > 0
        && token(i - 1).lower().endsWith("s")
        && token(i - 1).end() == token(i).start();
  }

  /// Whether it can describe what follows: not a verb, not a plural.
  boolean isModifier(int i) {
    return switch (grammar.tag(i)) {
      case NOUN, PROPER, ADJECTIVE, NUMBER, VERB_PARTICIPLE, VERB_ING, ADVERB -> true;
      default -> false;
    };
  }

  /// Part of an address or a handle: `@name`, `site.example/Name`, `x7Qp`.
  boolean isCode(int i) {
    Token token = token(i);
    boolean after =
        i > 0 && token(i - 1).end() == token.start() && "@#/_=".contains(token(i - 1).word());
    return after
        || token.word().length() > 3
            && token.word().chars().anyMatch(Character::isDigit)
            && token.word().indexOf('-') < 0;
  }

  boolean isParagraphStart(int i) {
    int paragraph = prose.sentences().get(prose.sentenceOf(i)).paragraph();
    return prose.paragraphs().get(paragraph).from() == i;
  }

  /// "Franco-German": the last part says where something is from.
  boolean isDemonymic(int i) {
    String word = prose.token(i).lower();
    int hyphen = word.lastIndexOf('-');
    String last = word.substring(hyphen + 1);
    return (NameWords.senses(last) & Sense.DEMONYM) != 0;
  }

  boolean isAdjective(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i) == org.onrecord.analyse.en.Tag.ADJECTIVE;
  }

  /// "running" in "a lawyer running for mayor".
  boolean isDoing(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i) == org.onrecord.analyse.en.Tag.VERB_ING;
  }

  /// The first token of the sentence of token `i`.
  int sentenceStart(int i) {
    return prose.sentences().get(prose.sentenceOf(i)).from();
  }

  boolean isVerb(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i).isVerb();
  }

  boolean isNoun(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i).isNoun();
  }

  boolean has(int i, int sense) {
    return i >= 0 && i < senses.length && (senses[i] & sense) != 0;
  }

  /// Whether it holds sentences together: "over", "an"; not the surname in "Minister An Veska".
  boolean isSmallWord(int i) {
    boolean titled = has(i - 1, Sense.OFFICE | Sense.HONORIFIC) && isCapital(i - 1);
    boolean surname = titled && isCapital(i) && isCapital(i + 1);
    return has(i, Sense.FUNCTION) && !(surname && NameWords.links("surnames", token(i).lower()));
  }

  boolean is(int i, String lower) {
    return i >= 0 && i < senses.length && prose.token(i).is(lower);
  }

  /// Whether any word would have a capital here: the first of a sentence or of words in marks.
  boolean isOpening(int i) {
    return opening[i];
  }

  /// Whether it stands in a heading, or words in marks, where all words of weight have capitals.
  boolean isTitled(int i) {
    return titled[i];
  }

  /// Whether it begins as names do: with a capital, or with a particle that is written together
  /// with the capital ("al-Rahmi").
  boolean isCapital(int i) {
    return i >= 0
        && i < senses.length
        && (prose.token(i).isCapital() || Shapes.isAttached(prose.token(i).word()));
  }

  /// Whether only spaces, or nothing, lie between this token and the next.
  boolean isInitial(int i) {
    Token token = prose.token(i);
    return token.word().length() == 1 && token.isCapital() && is(i + 1, ".");
  }

  /// Whether its capital is a sign of a name: the document writes it with a capital in
  /// mid-sentence.
  boolean isSeenCapital(int i) {
    return capitals.getOrDefault(prose.token(i).word(), 0) > 0;
  }

  /// A word of the language, as far as lists, grammar and the document itself know.
  boolean isEveryday(int i) {
    return has(i, Sense.COMMON | Sense.FUNCTION)
        || isSeenSmall(i)
        || Dictionary.has(prose.token(i).lower());
  }

  /// Whether the document has the same word in small letters.
  boolean isSeenSmall(int i) {
    return small.containsKey(prose.token(i).lower());
  }

  private void titles(Paragraph paragraph) {
    String last = prose.token(paragraph.to() - 1).word();
    if (STOPS.indexOf(last.charAt(0)) < 0 && !isSignature(paragraph)) {
      markTitle(paragraph.from(), paragraph.to(), TITLE_CASE);
    } else {
      markTitle(paragraph.from(), paragraph.to(), ALL_TITLE_CASE);
    }
    for (int i = paragraph.from(); i < paragraph.to(); i++) {
      if ("\u201C\"\u00AB".indexOf(prose.token(i).word().charAt(0)) >= 0) {
        int close = closing(i, paragraph.to());
        if (close > i + 2) {
          markTitle(i + 1, close, TITLE_CASE);
          i = close;
        }
      }
    }
  }

  /// "Ilva Maren, founder of the Harbour League": no heading, though most words have capitals.
  private boolean isSignature(Paragraph paragraph) {
    for (int i = paragraph.from() + 2; i < paragraph.to(); i++) {
      boolean role = has(i, Sense.OFFICE | Sense.KIN) && !prose.token(i).isCapital();
      if (role && prose.token(i - 1).is(",")) {
        return true;
      }
    }
    return false;
  }

  private int closing(int open, int end) {
    char mark = prose.token(open).word().charAt(0);
    char wanted = mark == '\u201C' ? '\u201D' : mark == '\u00AB' ? '\u00BB' : '"';
    for (int i = open + 1; i < end && i < open + 20; i++) {
      if (prose.token(i).word().charAt(0) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private void markTitle(int from, int to, double share) {
    int words = 0;
    int capital = 0;
    int small = 0;
    for (int i = from; i < to; i++) {
      Token token = prose.token(i);
      small +=
          i > from + 2
                  && token.isCapital()
                  && isSmallWord(i)
                  && !has(i, Sense.NEVER | Sense.OFFICE_WORD)
                  && prose.token(i - 1).isWord()
              ? 1
              : 0;
      if (token.isWord()
          && !token.isNumber()
          && token.word().length() >= LONG_WORD
          && !has(i, Sense.FUNCTION)) {
        words++;
        capital += token.isCapital() ? 1 : 0;
      }
    }
    boolean headline =
        share < ALL_TITLE_CASE ? words >= 2 : small > 0 || words >= LONG_TITLE && capital == words;
    if (headline && capital >= words * share) {
      java.util.Arrays.fill(titled, from, to, true);
    }
  }

  /// "BEHIND THE WALL": capitals throughout are a heading, and name nobody, when a small word has
  /// them too.
  private void shouted() {
    int from = 0;
    boolean small = false;
    for (int i = 0; i <= senses.length; i++) {
      if (i < senses.length && isLoud(i)) {
        small |= SMALL_IN_HEADINGS.contains(token(i).lower());
        continue;
      }
      if (small && i > from + 1) {
        java.util.Arrays.fill(titled, from, i, true);
      }
      from = i + 1;
      small = false;
    }
  }

  private boolean isLoud(int i) {
    String word = token(i).word();
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private void openings(Sentence sentence) {
    boolean open = true;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = prose.token(i);
      if (token.isWord() && !token.isNumber()) {
        opening[i] = open;
        open = false;
      } else if (OPENING_MARKS.indexOf(token.word().charAt(0)) >= 0 && opensMark(i)) {
        open = true;
      } else if (isAfterDateline(sentence.from(), i)) {
        open = true;
      }
    }
  }

  /// The dash in "PORT ANSEL, 15 March - Judges met": a few words, with capitals, before it.
  private boolean isAfterDateline(int from, int dash) {
    boolean place = "-\u2013\u2014".contains(token(dash).word()) && isParagraphStart(from);
    for (int i = from; place && i < dash; i++) {
      place = dash - from < LONGEST_DATELINE && (!token(i).isWord() || !isSmall(token(i)));
    }
    return place && dash > from;
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.word().charAt(0));
  }

  /// A straight mark opens when it touches the next word and not the one before.
  private boolean opensMark(int i) {
    Token token = prose.token(i);
    return !token.is("\"")
        || i + 1 < senses.length
            && prose.token(i + 1).start() == token.end()
            && (i == 0 || prose.token(i - 1).end() < token.start());
  }

  private void count(int i) {
    Token token = prose.token(i);
    if (!token.isWord() || token.isNumber()) {
      return;
    }
    if (!isCapital(i)) {
      small.merge(token.lower(), 1, Integer::sum);
    } else if (!opening[i] && !titled[i]) {
      capitals.merge(token.word(), 1, Integer::sum);
    }
  }
}

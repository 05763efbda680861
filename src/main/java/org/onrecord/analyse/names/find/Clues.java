package org.onrecord.analyse.names.find;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.analyse.en.Dictionary;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.names.words.Shapes;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// What can be said of each token before names are cut out: its senses, whether its capital means
/// anything, and how the document writes the same word elsewhere. Linear in the text.
public final class Clues {
  private static final String OPENING_MARKS = "\"\u201C\u2018\u00AB\u201E:\u2022*";

  private static final int LONGEST_DATELINE = 12;

  private final Grammar grammar;
  private final Prose prose;
  private final int[] senses;
  private final boolean[] opening;
  private final BitSet titled;
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();

  public Clues(Grammar grammar) {
    this.grammar = grammar;
    prose = grammar.prose();
    int size = prose.tokens().size();
    senses = new int[size];
    opening = new boolean[size];
    for (int i = 0; i < size; i++) {
      senses[i] = NameWords.senses(prose.token(i).lower());
    }
    titled = Headings.of(this);
    prose.sentences().forEach(this::openings);
    for (int i = 0; i < size; i++) {
      count(i);
    }
  }

  public Prose prose() {
    return prose;
  }

  public Token token(int i) {
    return prose.token(i);
  }

  /// The words from token `from` to `to` as one would write them in a line.
  public String words(int from, int to) {
    return prose.words(prose.span(from, to)).replace('\u00A0', ' ');
  }

  public int size() {
    return senses.length;
  }

  public int senses(int i) {
    return senses[i];
  }

  /// A possessive ending: "'s", or an apostrophe right after an s.
  public boolean isOwnerMark(int i) {
    if (is(i, "'s")) {
      return true;
    }
    return is(i, "'")
        && i > 0
        && token(i - 1).lower().endsWith("s")
        && token(i - 1).end() == token(i).start();
  }

  /// Whether it can describe what follows: not a verb, not a plural.
  public boolean isModifier(int i) {
    if (i >= grammar.prose().tokens().size()) {
      return false;
    }
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

  /// A number that may tell how old somebody is: "47", "sixty-three".
  public boolean isAge(int i) {
    return i >= 0 && i < senses.length && Numerals.isWhole(token(i).lower());
  }

  /// Whether a sentence, or a line that stands for one, begins at it.
  public boolean isLineStart(int i) {
    return sentenceStart(i) == i;
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

  public boolean isAdjective(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i) == Tag.ADJECTIVE;
  }

  /// "running" in "a lawyer running for mayor".
  public boolean isDoing(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i) == Tag.VERB_ING;
  }

  /// The first token of the sentence of token `i`.
  public int sentenceStart(int i) {
    return prose.sentences().get(prose.sentenceOf(i)).from();
  }

  public boolean isVerb(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i).isVerb();
  }

  public boolean isNoun(int i) {
    return i >= 0 && i < senses.length && grammar.tag(i).isNoun();
  }

  public boolean has(int i, int sense) {
    return i >= 0 && i < senses.length && (senses[i] & sense) != 0;
  }

  /// Whether it holds sentences together: "over", "an"; not the surname in "Minister An Veska".
  boolean isSmallWord(int i) {
    boolean titled = has(i - 1, Sense.OFFICE | Sense.HONORIFIC) && isCapital(i - 1);
    boolean surname = titled && isCapital(i) && isCapital(i + 1);
    return has(i, Sense.FUNCTION) && !(surname && NameWords.links("surnames", token(i).lower()));
  }

  public boolean is(int i, String lower) {
    return i >= 0 && i < senses.length && prose.token(i).is(lower);
  }

  /// Whether any word would have a capital here: the first of a sentence or of words in marks.
  public boolean isOpening(int i) {
    return opening[i];
  }

  /// Whether it stands in a heading, or words in marks, where all words of weight have capitals.
  public boolean isTitled(int i) {
    return titled.get(i);
  }

  /// Whether it begins as names do: with a capital, or with a particle that is written together
  /// with the capital ("al-Rahmi").
  public boolean isCapital(int i) {
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
  public boolean isEveryday(int i) {
    return has(i, Sense.COMMON | Sense.FUNCTION)
        || isSeenSmall(i)
        || Dictionary.has(prose.token(i).lower());
  }

  /// Whether the document has the same word in small letters.
  public boolean isSeenSmall(int i) {
    return small.containsKey(prose.token(i).lower());
  }

  /// Whether the letters at `from` are said to stand for the name that ends at `end`: in brackets,
  /// or behind "or".
  public boolean introduces(int end, int from, int to) {
    int or = is(end, ",") ? end + 1 : end;
    int after = is(or + 1, "the") ? or + 2 : or + 1;
    return is(end, "(") && from == end + 1 && is(to, ")")
        || is(or, "or") && from == after && (or == end || is(to, ",") || is(to, "."));
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
    } else if (!opening[i] && !titled.get(i)) {
      capitals.merge(token.word(), 1, Integer::sum);
    }
  }
}

package org.onrecord.analyse.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Span;

/// The pieces of a text in order, with questions that may be asked past either end.
public final class Pieces {
  private static final Set<String> MONEY = WordTable.read("money-before.txt").words();
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "s");

  private static final int MOST_LETTERS = 5;

  private final Prose prose;
  private final List<Piece> pieces;

  private Pieces(Prose prose, List<Piece> pieces) {
    this.prose = prose;
    this.pieces = pieces;
  }

  /// Cuts the tokens of `prose`. Linear.
  public static Pieces of(Prose prose) {
    var pieces = new ArrayList<Piece>(prose.tokens().size() + 16);
    List<Sentence> sentences = prose.sentences();
    int previousEnd = -1;
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = sentences.get(s).from(); t < sentences.get(s).to(); t++) {
        Token token = prose.token(t);
        Joint joint = token.start() == previousEnd ? Joint.NONE : Joint.SPACE;
        int money = t + 1 < sentences.get(s).to() ? moneyLetters(token, prose.token(t + 1)) : 0;
        cut(token, t, s, joint, money, pieces);
        previousEnd = token.end();
      }
    }
    return new Pieces(prose, List.copyOf(pieces));
  }

  private static void cut(
      Token token, int index, int sentence, Joint joint, int letters, List<Piece> into) {
    String word = token.word();
    Joint before = joint;
    int from = 0;
    for (int i = 1; i < word.length(); i++) {
      boolean hyphen = isHyphen(word.charAt(i));
      if (hyphen || endsNumber(word, from, i) || i == letters) {
        into.add(piece(token, from, i, before, index, sentence));
        before = hyphen ? Joint.HYPHEN : Joint.NONE;
        from = hyphen ? i + 1 : i;
        i = from;
      }
    }
    into.add(piece(token, from, word.length(), before, index, sentence));
  }

  private static boolean endsNumber(String word, int from, int at) {
    if (!Character.isDigit(word.charAt(from))
        || !Character.isDigit(word.charAt(at - 1))
        || !Character.isLetter(word.charAt(at))) {
      return false;
    }
    int end = at;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return !SUFFIXES.contains(word.substring(at, end).toLowerCase(java.util.Locale.ROOT));
  }

  /// How many letters before a number are money: `R5.2m`, `Rs40,000`, `R20 million`. In `K2` they
  /// are none.
  private static int moneyLetters(Token token, Token next) {
    String word = token.word();
    int at = 0;
    while (at < Math.min(word.length(), MOST_LETTERS) && Character.isLetter(word.charAt(at))) {
      at++;
    }
    boolean number = at > 0 && at < word.length() && Character.isDigit(word.charAt(at));
    if (!number || !MONEY.contains(word.substring(0, at))) {
      return 0;
    }
    boolean digits = word.chars().skip(at).allMatch(Character::isDigit);
    return digits && Scales.findScale(next.lower()).isEmpty() ? 0 : at;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static Piece piece(Token token, int from, int to, Joint joint, int index, int sentence) {
    return new Piece(
        token.start() + from,
        token.start() + to,
        token.lower().substring(from, to),
        Character.isUpperCase(token.word().charAt(from)),
        joint,
        index,
        sentence);
  }

  public Prose prose() {
    return prose;
  }

  public int size() {
    return pieces.size();
  }

  public Piece get(int index) {
    return pieces.get(index);
  }

  /// The piece in lower case; empty past either end.
  public String word(int index) {
    return index >= 0 && index < pieces.size() ? pieces.get(index).lower() : "";
  }

  public boolean is(int index, String word) {
    return word(index).equals(word);
  }

  public boolean in(int index, Set<String> words) {
    return words.contains(word(index));
  }

  /// Whether both exist and stand in one sentence.
  public boolean together(int a, int b) {
    return a >= 0
        && b >= 0
        && a < pieces.size()
        && b < pieces.size()
        && pieces.get(a).sentence() == pieces.get(b).sentence();
  }

  /// Whether `index` exists and `joint` stands before it.
  public boolean joined(int index, Joint joint) {
    return index >= 0 && index < pieces.size() && pieces.get(index).joint() == joint;
  }

  /// Whether `index` exists and begins with an upper-case letter.
  public boolean isCapital(int index) {
    return index >= 0 && index < pieces.size() && pieces.get(index).capital();
  }

  /// Whether `index` exists and begins with a digit.
  public boolean isDigits(int index) {
    return index >= 0 && index < pieces.size() && pieces.get(index).isDigits();
  }

  /// Whether `index` is the first piece of its sentence.
  public boolean opensSentence(int index) {
    return !together(index - 1, index);
  }

  /// From the first code point of piece `from` to the last of the piece before `to`.
  public Span span(int from, int to) {
    return new Span(pieces.get(from).start(), pieces.get(to - 1).end());
  }

  /// The words of the text from piece `from` up to piece `to`, white space made one blank.
  public String words(int from, int to) {
    return prose.words(span(from, to)).replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /// Index of the first piece that ends after `codePoint`. O(log n).
  public int at(int codePoint) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public boolean isBoilerplate(int index) {
    return prose.isBoilerplate(pieces.get(index).token());
  }
}

package org.onrecord.index.claims;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.index.Stems;
import org.onrecord.model.Span;

/// Cuts one statement into terms.
final class WordReader {
  /// The first letter of the scripts that part no words.
  private static final char FIRST_UNPARTED = '\u0E00';

  private static final Set<UnicodeScript> UNPARTED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER);

  /// What a hashtag is made of: `OpenCOURTSNow2031` has four pieces.
  private static final Pattern PIECE =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+|\\p{Nd}+");

  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");

  private static final char FIRST_ACCENTED = '\u0080';

  /// Letters that Turkic languages have and Russian has not.
  private static final Pattern TURKIC = Pattern.compile("(?i)[әғқңөұүһі]");

  /// Turkic languages hang endings one after another; what tells words apart is their beginning.
  private static final int TURKIC_STEM = 5;

  private final Cleaned cleaned;
  private final boolean turkic;
  private final Stems stems = new Stems();
  private final List<Term> terms = new ArrayList<>();
  private boolean denies;

  WordReader(String statement) {
    cleaned = Cleaned.of(statement);
    turkic = TURKIC.matcher(cleaned.text()).find();
  }

  Wording read() {
    String text = cleaned.text();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = at + 1;
      if ((c == '#' || c == '@') && at + 1 < text.length() && isOfTag(text.charAt(at + 1))) {
        end = end(at + 1, WordReader::isOfTag);
        tag(at + 1, end);
      } else if (Character.isDigit(c)) {
        end = joined(at, Character::isDigit, ".,");
        number(at, end, cleaned.partAt(at));
      } else if (isUnparted(c)) {
        end = end(at, WordReader::isUnparted);
        run(at, end);
      } else if (isOfWord(c)) {
        end = joined(at, WordReader::isOfWord, "'\u2019");
        word(at, end, cleaned.partAt(at));
      }
      at = end;
    }
    return new Wording(terms, denies);
  }

  /// Where the run from `start` on ends.
  private int end(int start, IntPredicate in) {
    String text = cleaned.text();
    int end = start + 1;
    while (end < text.length() && in.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Where the runs from `start` on end that are joined by one of `joints`: `1,200.50`.
  private int joined(int start, IntPredicate in, String joints) {
    String text = cleaned.text();
    int end = end(start, in);
    while (end + 1 < text.length()
        && joints.indexOf(text.charAt(end)) >= 0
        && in.test(text.charAt(end + 1))) {
      end = end(end + 1, in);
    }
    return end;
  }

  private static boolean isOfWord(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isOfTag(int c) {
    int type = Character.getType(c);
    return c == '_'
        || isOfWord(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isUnparted(int c) {
    return c >= FIRST_UNPARTED && UNPARTED.contains(UnicodeScript.of(c));
  }

  private void tag(int start, int end) {
    Part part = start < cleaned.signed() ? Part.TAGGED : cleaned.partAt(start);
    Matcher piece = PIECE.matcher(cleaned.text()).region(start, end);
    int pieces = 0;
    while (piece.find()) {
      pieces++;
      if (Character.isDigit(piece.group().charAt(0))) {
        number(piece.start(), piece.end(), part);
      } else {
        word(piece.start(), piece.end(), part);
      }
    }
    if (pieces != 1) {
      word(start, end, part);
    }
  }

  /// The day of a date tells nothing; month and year do.
  private void number(int start, int end, Part part) {
    String digits = cleaned.text().substring(start, end).replace(",", "");
    if (part != Part.DATED || digits.length() > 2) {
      add(digits, start, end, part);
    }
  }

  /// Two neighbouring characters are a word where blanks part none.
  private void run(int start, int end) {
    for (int at = start; at < Math.max(start + 1, end - 1); at++) {
      int to = Math.min(end, at + 2);
      add(cleaned.text().substring(at, to), at, to, cleaned.partAt(at));
    }
  }

  private void word(int start, int end, Part part) {
    String word =
        cleaned.text().substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    }
    String plain = word.replace("'", "").replace("_", "");
    denies |= Lists.isDenial(plain);
    if (plain.isEmpty() || Lists.isChatter(plain)) {
      return;
    }
    String digits = Lists.digits(plain);
    add(digits.equals(plain) ? fold(stem(plain)) : digits, start, end, part);
  }

  private String stem(String word) {
    if (turkic && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC) {
      return word.substring(0, Math.min(TURKIC_STEM, word.length()));
    }
    return stems.stem(word);
  }

  /// Without accents: Latin, Greek and Cyrillic words are the same with and without them.
  private static String fold(String word) {
    return word.chars().allMatch(c -> c < FIRST_ACCENTED) ? word : withoutAccents(word);
  }

  private static String withoutAccents(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }

  private void add(String text, int start, int end, Part part) {
    if (!text.isEmpty()) {
      terms.add(new Term(text, new Span(start, end), part));
    }
  }
}

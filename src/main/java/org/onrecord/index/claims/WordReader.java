package org.onrecord.index.claims;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.index.Stems;
import org.onrecord.model.Span;

/// Cuts one statement into terms.
final class WordReader {
  /// A hashtag or account; a number with its points; a run of a script that parts no words; a word.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<tag>[#@][\\p{L}\\p{N}\\p{M}_]+)"
              + "|(?<number>\\p{Nd}+(?:[.,]\\p{Nd}+)*)"
              + "|(?<run>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]+)"
              + "|(?<word>[\\p{L}\\p{M}]+(?:['\u2019][\\p{L}\\p{M}]+)*)");

  /// What a hashtag is made of: `OpenCOURTSNow2031` has four pieces.
  private static final Pattern PIECE =
      Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{Lo}\\p{M}]+|\\p{Nd}+");

  private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");

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
    Matcher token = TOKEN.matcher(cleaned.text());
    while (token.find()) {
      if (token.group("tag") != null) {
        tag(token.start() + 1, token.end());
      } else if (token.group("number") != null) {
        number(token.start(), token.end(), cleaned.partAt(token.start()));
      } else if (token.group("run") != null) {
        run(token.start(), token.end());
      } else {
        word(token.start(), token.end(), cleaned.partAt(token.start()));
      }
    }
    return new Wording(terms, denies);
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
    if (turkic
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
      return word.substring(0, Math.min(TURKIC_STEM, word.length()));
    }
    return stems.stem(word);
  }

  /// Without accents: Latin, Greek and Cyrillic words are the same with and without them.
  private static String fold(String word) {
    return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
  }

  private void add(String text, int start, int end, Part part) {
    if (!text.isEmpty()) {
      terms.add(new Term(text, new Span(start, end), part));
    }
  }
}

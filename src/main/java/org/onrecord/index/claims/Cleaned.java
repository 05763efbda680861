package org.onrecord.index.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement with its web addresses blanked out, and where its signature begins. Offsets stay
/// those of the statement.
///
/// @param text one `char` a code point; addresses are blanks
/// @param signed where the name after the last dash begins; the length when there is none
/// @param dated where the date after that name begins; the length when there is none
record Cleaned(String text, int signed, int dated) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?:\\s?//\\S+|\\bwww\\.\\S+|pic\\.twitter\\.com/\\S+|\\b[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}/\\S+");

  /// How posts are handed on: a dash, a name, an account, often a date, and nothing after it.
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[\u2014\u2013-]\\s*(?<name>[^\u2014\u2013()]{1,80}?)\\s*\\(@\\w{1,40}\\)\\s*,?\\s*(?<date>\\p{L}{3,12}\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? \\p{L}{3,12} \\d{4})?\\s*$");

  /// What every signature has.
  private static final String ACCOUNT = "(@";

  /// A signature is looked for in so many characters at the end.
  private static final int TAIL = 220;

  static Cleaned of(String statement) {
    char[] shadow = shadow(statement);
    String read = new String(shadow);
    Matcher address = ADDRESS.matcher(read);
    while (mayHoldAddress(read) && address.find()) {
      Arrays.fill(shadow, address.start(), address.end(), ' ');
    }
    String text = new String(shadow);
    Matcher signature =
        SIGNATURE.matcher(text).region(Math.max(0, text.length() - TAIL), text.length());
    if (!text.contains(ACCOUNT) || !signature.find()) {
      return new Cleaned(text, text.length(), text.length());
    }
    int dated = signature.start("date");
    return new Cleaned(text, signature.start("name"), dated < 0 ? text.length() : dated);
  }

  /// Every address has one of these; most statements have neither, and need not be searched.
  private static boolean mayHoldAddress(String text) {
    return text.indexOf('/') >= 0 || text.toLowerCase(Locale.ROOT).contains("www.");
  }

  static String withoutAddresses(String statement) {
    return ADDRESS.matcher(statement).replaceAll(" ").strip();
  }

  Part partAt(int at) {
    return at < signed ? Part.SAID : at < dated ? Part.SIGNED : Part.DATED;
  }

  private static char[] shadow(String statement) {
    int[] codePoints = statement.codePoints().toArray();
    char[] shadow = new char[codePoints.length];
    for (int i = 0; i < codePoints.length; i++) {
      shadow[i] =
          Character.isBmpCodePoint(codePoints[i]) ? (char) codePoints[i] : outside(i, codePoints);
    }
    return shadow;
  }

  /// Letters beyond the basic plane are rare; they count as one unknown letter.
  private static char outside(int at, int[] codePoints) {
    return Character.isLetter(codePoints[at]) ? '\u02FF' : ' ';
  }
}

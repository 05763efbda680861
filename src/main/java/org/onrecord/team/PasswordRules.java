package org.onrecord.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Which passwords are taken: long ones that nobody would try first. No rule about kinds of letters
/// and no end date: both make people choose worse ones (NIST SP 800-63B-4, section 3.1.1).
///
/// @param isCommon whether a word, in small letters, is one that is tried first
public record PasswordRules(Predicate<String> isCommon) {
  /// Fifteen is what NIST asks for where a password may stand alone.
  public static final int SHORTEST = 15;

  /// Longer ones cost time and protect nobody.
  public static final int LONGEST = 200;

  /// A password of fewer different letters is a pattern, however long.
  private static final int FEWEST_LETTERS = 5;

  /// Signs that remain when everything that could be guessed is taken out.
  private static final int FEWEST_OWN = 8;

  /// A part of a name that is shorter stands in too many words.
  private static final int SHORTEST_PART = 3;

  /// So many neighbours in a row are a sequence.
  private static final int SEQUENCE = 4;

  private static final List<String> ROWS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "01234567890",
          "qwertyuiop",
          "asdfghjkl",
          "zxcvbnm",
          "qwertzuiop",
          "azertyuiop",
          "йцукенгшщзхъ",
          "фывапролджэ",
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюя");

  /// Why `password` is not taken; empty when it is.
  ///
  /// @param names of the account, the record and the program, which others know too
  public Optional<String> refusal(String password, List<String> names) {
    String typed = PasswordHash.typed(password);
    int length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST) {
      return Optional.of(
          "The password has fewer than %d signs. Several words in a row are easy to keep in mind and hard to guess."
              .formatted(SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of("The password has more than %d signs.".formatted(LONGEST));
    }
    String small = typed.toLowerCase(Locale.ROOT);
    if (small.codePoints().distinct().count() < FEWEST_LETTERS || isRepeat(small)) {
      return Optional.of("The password repeats itself. Choose one that does not.");
    }
    if (isGuessed(small)) {
      return Optional.of("The password is one of those that are tried first. Choose another.");
    }
    String own = withoutNames(small, names);
    if (length(own) < FEWEST_OWN) {
      return Optional.of(
          "The password is mostly the name of you, the record or the program. Others know those.");
    }
    return length(withoutSequences(own)) < FEWEST_OWN
        ? Optional.of(
            "The password is mostly signs that follow each other on a keyboard or in the alphabet.")
        : Optional.empty();
  }

  private static int length(String words) {
    return (int) words.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  /// The same few letters over and over.
  private static boolean isRepeat(String small) {
    for (int size = 1; size <= small.length() / 2; size++) {
      String unit = small.substring(0, size);
      String tail = small.substring(0, small.length() % size);
      if ((unit.repeat(small.length() / size) + tail).equals(small)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutNames(String small, List<String> names) {
    String own = small;
    for (String name : names) {
      String whole = PasswordHash.typed(name).toLowerCase(Locale.ROOT);
      var parts = new ArrayList<>(List.of(whole.split("[^\\p{L}\\p{N}]+")));
      parts.add(whole);
      parts.sort((a, b) -> Integer.compare(b.length(), a.length()));
      for (String part : parts) {
        if (part.length() >= SHORTEST_PART) {
          own = own.replace(part, " ");
        }
      }
    }
    return own;
  }

  /// Runs of neighbours on a keyboard or in an alphabet, either way, and of one letter.
  private static String withoutSequences(String small) {
    var own = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= small.length(); end++) {
      if (end == small.length() || !goesOn(small, start, end)) {
        own.append(end - start >= SEQUENCE ? " " : small.substring(start, end));
        start = end;
      }
    }
    return own.toString();
  }

  private static boolean goesOn(String small, int start, int end) {
    int step = step(small.charAt(end - 1), small.charAt(end));
    return step != NO_STEP
        && (end - start == 1 || step == step(small.charAt(end - 2), small.charAt(end - 1)));
  }

  private static final int NO_STEP = 2;

  /// 1, 0 or -1 for the next, the same or the one before; else [#NO_STEP].
  private static int step(char before, char after) {
    if (before == after) {
      return 0;
    }
    for (String row : ROWS) {
      int from = row.indexOf(before);
      int to = row.indexOf(after);
      if (from >= 0 && to >= 0 && Math.abs(to - from) == 1) {
        return to - from;
      }
    }
    return NO_STEP;
  }

  /// A common word, however it is dressed: with digits and marks around it, or written twice.
  private boolean isGuessed(String small) {
    String bare = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    String letters = small.replaceAll("[^\\p{L}]+", "");
    return isCommon.test(small)
        || isCommon.test(bare)
        || isCommon.test(letters)
        || isCommon.test(plain(small))
        || isCommon.test(plain(letters))
        || isCommon.test(plain(small).replaceAll("[^\\p{L}]+", ""));
  }

  /// Digits and marks that stand for letters.
  private static String plain(String small) {
    return small
        .replace('0', 'o')
        .replace('1', 'l')
        .replace('3', 'e')
        .replace('4', 'a')
        .replace('@', 'a')
        .replace('5', 's')
        .replace('$', 's')
        .replace('7', 't');
  }

  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aiou";
  private static final int SYLLABLE_WORDS = 5;

  /// A passphrase for whoever has none at hand: five words one can say, sixteen bits each
  /// (proquints, arXiv 0901.4016), so eighty bits.
  public static String suggestion(RandomGenerator random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < SYLLABLE_WORDS; i++) {
      var word = new StringBuilder();
      for (String letters : List.of(CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS)) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.toString());
    }
    return String.join(" ", words);
  }
}

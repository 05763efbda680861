package org.onrecord.match.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The words of a phrase that tell what it is about, without their endings.
public final class Stemmed {
  private static final Set<String> STOPS =
      WordList.read("stops.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Stemmed() {}

  /// Whether `word`, in small letters, only ties others together.
  public static boolean isStop(String word) {
    return word.length() < 2 || STOPS.contains(word);
  }

  /// The stems of the telling words of `phrase`, in their order; numbers in digits are left out.
  public static List<String> words(String phrase) {
    var stems = new Roots();
    var words = new ArrayList<String>();
    for (String word : Runs.of(phrase.toLowerCase(Locale.ROOT), Runs::isOfWord)) {
      if (!isStop(word) && !Character.isDigit(word.charAt(0))) {
        words.add(stems.stem(word));
      }
    }
    return List.copyOf(words);
  }
}

package org.onrecord.match.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that most political reporting uses, whatever it is about; see `common.txt`.
public final class Common {
  private static final Set<String> STEMS = read();

  private Common() {}

  private static Set<String> read() {
    var stems = new Roots();
    return WordList.read("common.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .map(stems::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the word with this stem is one of them.
  public static boolean isCommon(String stem) {
    return STEMS.contains(stem);
  }
}

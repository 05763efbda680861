package org.onrecord.analyse.quotations.words;

import java.util.Set;
import org.onrecord.analyse.en.WordList;

/// Words for the time and the occasion of an utterance, from `utterance-times.txt` and
/// `utterance-occasions.txt`.
public final class When {
  private static final Set<String> TIMES =
      WordList.words(When.class, "/org/onrecord/analyse/en/utterance-times.txt");
  private static final Set<String> OCCASIONS =
      WordList.words(When.class, "/org/onrecord/analyse/en/utterance-occasions.txt");

  private When() {}

  /// "Monday", "yesterday", "March".
  public static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /// "interview", "rally", "letter".
  public static boolean isOccasion(String lower) {
    return OCCASIONS.contains(lower);
  }
}

package org.onrecord.analyse.quotations.speakers;

import java.util.Set;
import org.onrecord.analyse.en.WordList;

/// Somebody who spoke and has no name: "a shopkeeper".
///
/// @param words that describe them
/// @param noun the last word of their head, in lower case
/// @param to one past their last token
/// @param many whether it is several: "residents"
record Described(String words, String noun, int to, boolean many) {
  private static final Set<String> PEOPLE = words("one-person.txt");
  private static final Set<String> WOMEN = words("one-woman.txt");
  private static final Set<String> MEN = words("one-man.txt");

  private static Set<String> words(String name) {
    return WordList.words(Described.class, "/org/onrecord/analyse/en/" + name);
  }

  boolean isMeantBy(String pronoun) {
    return switch (pronoun) {
      case "he" -> PEOPLE.contains(noun) || MEN.contains(noun);
      case "she" -> PEOPLE.contains(noun) || WOMEN.contains(noun);
      case "they" -> many;
      default -> false;
    };
  }
}

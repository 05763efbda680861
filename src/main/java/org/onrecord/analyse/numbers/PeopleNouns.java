package org.onrecord.analyse.numbers;

import java.util.Map;

/// Which nouns are people (`persons.txt`).
public final class PeopleNouns {
  private static final Map<String, String> PERSONS = WordTable.read("persons.txt").entries();

  private PeopleNouns() {}

  /// Whether a plural noun is one of people.
  public static boolean isPlural(String noun) {
    String known = PERSONS.get(noun);
    if (known != null) {
      return known.equals("person");
    }
    if (endsInPeople(noun)) {
      return true;
    }
    boolean doer = noun.endsWith("ers") || noun.endsWith("ors") || noun.endsWith("ists");
    return noun.length() > 5 && (doer || noun.endsWith("ians") || noun.endsWith("eers"));
  }

  /// Whether the noun is listed as one of people, whatever its form.
  public static boolean isListed(String noun) {
    return "person".equals(PERSONS.get(noun)) || endsInPeople(noun);
  }

  /// `grandchildren`, `policewomen`, `servicemen`.
  private static boolean endsInPeople(String noun) {
    return noun.endsWith("children")
        || noun.endsWith("women")
        || noun.endsWith("smen")
        || noun.endsWith("wmen")
        || noun.endsWith("townspeople")
        || noun.endsWith("tradespeople");
  }

  /// Whether a noun, in the singular or plural, is one of people: "clerk", "a woman", "officials".
  public static boolean isPerson(String noun) {
    return switch (noun) {
      case "man", "woman", "child", "boy", "girl", "person" -> true;
      default -> isPlural(noun) || isPlural(noun + "s") || isPlural(noun.replaceFirst("y$", "ies"));
    };
  }
}

package org.onrecord.analyse.figures;

import org.onrecord.analyse.numbers.PeopleNouns;

/// The unit of a noun in the singular: its plural, or `people`.
final class Plurals {
  private Plurals() {}

  /// `tap` is counted in `taps`, `box` in `boxes`, `woman` in `people`.
  static String unit(String noun) {
    return PeopleNouns.isPerson(noun) ? "people" : plural(noun);
  }

  private static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.matches(".*(s|x|z|ch|sh)") ? noun + "es" : noun + "s";
  }
}

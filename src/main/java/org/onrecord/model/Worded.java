package org.onrecord.model;

import java.util.Arrays;
import java.util.Locale;

/// A choice out of a fixed list that has one stable lower-case word in every output.
public interface Worded {
  /// The constant's name, as every `enum` has it.
  String name();

  /// The word that stands for it in JSON, CSV and addresses: `son_in_law_of`.
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The constant whose word is `word`.
  ///
  /// @throws IllegalArgumentException when there is none, naming those there are
  static <E extends Enum<E> & Worded> E of(Class<E> type, String word) {
    for (E each : type.getEnumConstants()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    var words = Arrays.stream(type.getEnumConstants()).map(Worded::word).toList();
    throw new IllegalArgumentException("'%s' is none of %s".formatted(word, words));
  }
}

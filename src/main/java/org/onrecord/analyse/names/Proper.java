package org.onrecord.analyse.names;

import java.util.List;
import org.onrecord.model.Finding.Name;

/// A proper name in the text, typed.
///
/// @param run where it stands
/// @param type what it names
/// @param words its words as written, without title
record Proper(Run run, Name.Type type, List<String> words) {
  Proper {
    words = List.copyOf(words);
  }

  String last() {
    return words.getLast();
  }

  String first() {
    return words.getFirst();
  }

  boolean isPerson() {
    return type == Name.Type.PERSON;
  }

  String text() {
    return String.join(" ", words);
  }
}

package org.onrecord.analyse.names.find;

import java.util.List;
import org.onrecord.model.Finding.Name;

/// A proper name in the text, typed.
///
/// @param run where it stands
/// @param type what it names
/// @param words its words as written, without title
public record Proper(Run run, Name.Type type, List<String> words) {
  public Proper {
    words = List.copyOf(words);
  }

  public String last() {
    return words.getLast();
  }

  public String first() {
    return words.getFirst();
  }

  public boolean isPerson() {
    return type == Name.Type.PERSON;
  }

  public String text() {
    return String.join(" ", words);
  }
}

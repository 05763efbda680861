package org.onrecord.analyse.names;

import org.onrecord.analyse.names.describe.Form;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// One place in the text where somebody or something is named or described.
///
/// @param at the words, as long as they belong together: "the justice minister, Ilva Maren"
/// @param from index of the first token
/// @param to one past the index of the last token
/// @param nameFrom first token of the bare name in it ("Ilva")
/// @param nameTo one past the last token of the bare name; `nameFrom` when there is none
/// @param form whether it is a name, or which kind of description
/// @param head the token that says what a description describes ("minister"); -1 for a bare name
/// @param entity who or what is meant
public record Mention(
    Span at, int from, int to, int nameFrom, int nameTo, Form form, int head, Entity entity) {

  public Name.Type type() {
    return entity.type();
  }

  public boolean isPerson() {
    return entity.type() == Name.Type.PERSON;
  }

  /// Whether a proper name stands in it.
  public boolean hasName() {
    return nameTo > nameFrom;
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}

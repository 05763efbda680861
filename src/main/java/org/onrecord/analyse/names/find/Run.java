package org.onrecord.analyse.names.find;

/// Capitals that belong together, cut into the title before a name and the name.
///
/// @param from first token, of the title when there is one
/// @param nameFrom first token of the bare name; `to` when it is a title alone ("the President")
/// @param to one past the last token
/// @param sure whether it is a name whatever the rest of the document says; not at a sentence's
///   start, nor in a heading
public record Run(int from, int nameFrom, int to, boolean sure) {
  public boolean hasName() {
    return nameFrom < to;
  }

  public boolean hasTitle() {
    return from < nameFrom;
  }
}

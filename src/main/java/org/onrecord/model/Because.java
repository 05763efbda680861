package org.onrecord.model;

/// Why an input was refused or read only in part: a stable code for programs, words for people.
///
/// @param words what is wrong and, where something can be done, what to do
public record Because(Code code, String words) {
  public enum Code implements Worded {
    ENCRYPTED,
    NO_TEXT,
    LIMIT_TIME,
    LIMIT_SIZE,
    MALFORMED,
    UNSUPPORTED;

    @Override
    public String word() {
      return Worded.super.word().replace('_', '-');
    }
  }

  public Because {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a refusal without a reason");
    }
  }

  /// As the contract prints it: `no-text: the pages are pictures`.
  @Override
  public String toString() {
    return code.word() + ": " + words;
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when `line` does not begin with a known code and a colon
  public static Because parse(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("no code and colon: " + line);
    }
    return new Because(Worded.of(Code.class, line.substring(0, colon)), line.substring(colon + 2));
  }
}

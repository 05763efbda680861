package org.onrecord.model.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes the files of an export, one after the other.
///
/// What cannot be written is thrown as an [java.io.UncheckedIOException].
public interface Sink {
  /// Takes a file of text.
  ///
  /// @param write hands over its text, a piece at a time
  Written text(Name name, Consumer<Consumer<String>> write);

  /// Takes a file that is made elsewhere.
  ///
  /// @param make makes it
  Written file(Name name, Maker make);

  /// Makes a file.
  @FunctionalInterface
  interface Maker {
    /// @param file where, and nothing is there yet
    void make(Path file) throws IOException;
  }

  /// What a file is called and what it is.
  ///
  /// @param path with `/` between
  /// @param says what is in it, for people
  record Name(String path, String mediaType, String says) {
    /// The same file, in `folder`.
    public Name in(String folder) {
      return new Name(folder + "/" + path, mediaType, says);
    }
  }
}

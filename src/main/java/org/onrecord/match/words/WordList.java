package org.onrecord.match.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A word list of this room: UTF-8 lines under `org/onrecord/match`, where `#` begins a comment.
public final class WordList {
  private WordList() {}

  /// The lines of the list `name`, without comments and blank lines.
  public static List<String> read(String name) {
    String path = "/org/onrecord/match/" + name;
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(WordList::withoutComment)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}

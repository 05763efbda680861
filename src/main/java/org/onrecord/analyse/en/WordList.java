package org.onrecord.analyse.en;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the word lists and cue tables of this language: text files in which `#` begins a comment.
public final class WordList {
  private WordList() {}

  /// The lines of `name` (beside `owner`, or a path from the root of the resources) that say
  /// something, without comments.
  ///
  /// @throws IllegalStateException when the jar lacks it
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the word list " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(WordList::withoutComment)
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All words of `name`, parted by white space, in their order.
  public static Set<String> words(Class<?> owner, String name) {
    var words = new LinkedHashSet<String>();
    lines(owner, name).forEach(line -> words.addAll(Arrays.asList(line.strip().split("\\s+"))));
    return words;
  }

  private static String withoutComment(String line) {
    int at = line.indexOf('#');
    return at < 0 ? line : line.substring(0, at);
  }
}

package org.onrecord.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Cases kept as tables in folders: a line is a text, a bar, and what is expected of it; `#` begins
/// a comment, `\n` in a text is a line break.
public final class Cases {
  private Cases() {}

  /// All lines of all tables in `src/test/cases/FOLDER`, as file, text and expectation.
  public static Stream<Arguments> in(String folder) {
    try (var files = Files.list(Path.of("src/test/cases", folder))) {
      return files.sorted().flatMap(Cases::lines).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Arguments> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> split(file, l));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Arguments split(Path file, String line) {
    int bar = line.lastIndexOf('|');
    if (bar < 0) {
      throw new IllegalStateException("no bar in " + file + ": " + line);
    }
    String text = line.substring(0, bar).strip().replace("\\n", "\n");
    return Arguments.of(file.getFileName().toString(), text, line.substring(bar + 1).strip());
  }

  /// A document with nothing but this text, cut up.
  public static Prose prose(String text) {
    return Prose.of(document(text));
  }

  /// A document with nothing but this text.
  public static Document document(String text) {
    return new Document(
        Sha256.of(text),
        "text/plain",
        Text.of(text),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }

  /// The parts joined as the tables write them.
  public static String joined(Stream<String> parts) {
    return String.join("; ", parts.toList());
  }

  /// The parts of an expectation.
  public static List<String> parts(String expected) {
    return Arrays.stream(expected.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}

package org.onrecord.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Cases kept as tables in folders: a line is a text, a bar, and what is expected of it; `#` begins
/// a comment, `\n` in a text is a line break.
public final class Cases {
  private Cases() {}

  /// The lines of `src/test/cases/FOLDER/NAME` that are no comment and not empty.
  public static Stream<String> lines(String folder, String name) {
    return lines(Path.of("src/test/cases", folder, name)).filter(Cases::counts);
  }

  /// The blocks of lines, parted by empty lines and without comments, of all files of
  /// `src/test/cases/FOLDER`.
  public static Stream<List<String>> blocks(String folder) {
    return files(folder).stream().flatMap(Cases::blocks);
  }

  private static Stream<List<String>> blocks(Path file) {
    var blocks = new ArrayList<List<String>>();
    boolean open = false;
    for (String line : lines(file).filter(l -> !l.startsWith("#")).toList()) {
      if (line.isBlank()) {
        open = false;
      } else {
        if (!open) {
          blocks.add(new ArrayList<>());
        }
        blocks.getLast().add(line);
        open = true;
      }
    }
    return blocks.stream();
  }

  /// All lines of all tables in `src/test/cases/FOLDER`, as file, text and expectation.
  public static Stream<Arguments> in(String folder) {
    return files(folder).stream()
        .flatMap(file -> lines(file).filter(Cases::counts).map(line -> split(file, line)));
  }

  private static List<Path> files(String folder) {
    try (var files = Files.list(Path.of("src/test/cases", folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean counts(String line) {
    return !line.isBlank() && !line.startsWith("#");
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
    return document(text, Metadata.NONE);
  }

  /// What all of analysis finds of one kind in `document`.
  public static <T extends Finding> List<T> findings(Document document, Class<T> kind) {
    return new Analyst()
        .analyse(document).stream()
            .map(Found::finding)
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
  }

  /// A document of this text that says this of itself.
  public static Document document(String text, Metadata metadata) {
    return new Document(
        Sha256.of(text),
        "text/plain",
        Text.of(text),
        metadata,
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

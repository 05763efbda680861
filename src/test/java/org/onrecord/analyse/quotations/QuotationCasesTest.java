package org.onrecord.analyse.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.analyse.Cases;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Quotation;

/// The files of `src/test/cases/quotations`: a text on one line (`¶` for a new paragraph), and
/// below it, indented, what is found: form, speaker (`-` for nobody), words, and where a case is
/// about it the whole clause that is reported.
class QuotationCasesTest {
  private static final Path FOLDER = Path.of("src/test/cases/quotations");

  @TestFactory
  Stream<DynamicContainer> everyFile() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream().map(QuotationCasesTest::file);
    }
  }

  private static DynamicContainer file(Path file) {
    return DynamicContainer.dynamicContainer(
        file.getFileName().toString(), cases(file).stream().map(QuotationCasesTest::test));
  }

  private static DynamicTest test(List<String> lines) {
    String text = lines.getFirst();
    List<String> expected = lines.subList(1, lines.size());
    boolean clauses = expected.stream().anyMatch(line -> line.split(" \\| ").length > 3);
    return DynamicTest.dynamicTest(
        text, () -> assertThat(found(text, clauses)).as(text).isEqualTo(expected));
  }

  /// Each case: the text, then the lines that are expected.
  private static List<List<String>> cases(Path file) {
    var cases = new ArrayList<List<String>>();
    for (String line : lines(file)) {
      if (line.startsWith("  ")) {
        cases.getLast().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new ArrayList<>(List.of(line)));
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is found in `text`, one line each.
  static List<String> found(String text) {
    return found(text, false);
  }

  private static List<String> found(String text, boolean clauses) {
    Prose prose = Prose.of(Cases.document(text.replace('¶', '\n')));
    Grammar grammar = Grammar.of(prose);
    return Quotations.of(prose, grammar, Names.of(grammar)).list().stream()
        .map(q -> line(prose, q) + (clauses ? " | " + prose.words(q.content()) : ""))
        .toList();
  }

  private static String line(Prose prose, Quotation quotation) {
    return quotation.form().word()
        + " | "
        + quotation.speaker().orElse("-")
        + " | "
        + prose.words(quotation.at()).replace('\n', '¶');
  }
}

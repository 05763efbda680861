package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;
import org.onrecord.model.Reading;

/// Each folder of `src/test/cases/pdf` is a case; its README says how to add one.
class PdfCasesTest {
  private static final Path CASES = Path.of("src/test/cases/pdf");
  private static final Reader READER = Reader.open(ReadSettings.warning(words -> {}));

  @AfterAll
  static void close() {
    READER.close();
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithItsFolder(String name) throws IOException {
    assumeTrue(!name.equals("scan") || hasTesseract(), "Tesseract is not installed");
    var expected = Files.readString(CASES.resolve(name).resolve("expected.txt")).strip();
    assertThat(document(name).text().content()).isEqualTo(expected);
  }

  @Test
  void aPassageCanNameItsPage() {
    var document = document("footnotes");
    String text = document.text().content();
    assertThat(document.page(text.indexOf("What was said"))).contains(1);
    assertThat(document.page(text.indexOf("implementation is proceeding"))).contains(2);
    assertThat(document.page(text.indexOf("Annual accounts, volume 3"))).contains(2);
    assertThat(document.pageStarts()).hasSize(1);
  }

  @Test
  void theTitleIsTheOneInTheProperties() {
    assertThat(document("two-columns").metadata().title()).contains("A ferry for Brenholm");
  }

  @Test
  void picturesOfTextAreReadInPartAndSayHowToGetTheRest() {
    try (var reader = Reader.open(ReadSettings.warning(words -> {}).withOcr(false))) {
      var document = document(reader, "scan");
      assertThat(document.text().content()).isEmpty();
      assertThat(document.partly().orElseThrow().toString())
          .startsWith("no-text: ")
          .contains("Tesseract");
    }
  }

  @Test
  void recognisedTextSaysThatItIs() {
    assumeTrue(hasTesseract(), "Tesseract is not installed");
    assertThat(document("scan").partly().orElseThrow().toString())
        .startsWith("no-text: ")
        .contains("recognised by Tesseract");
  }

  private static boolean hasTesseract() {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
  }

  private static Document document(String name) {
    return document(READER, name);
  }

  private static Document document(Reader reader, String name) {
    var reading = reader.read(name, CASES.resolve(name).resolve("document.pdf"));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }
}

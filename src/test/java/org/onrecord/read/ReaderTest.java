package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Reading;
import org.onrecord.read.limit.Limit;

class ReaderTest {
  private static final Path EXAMPLES = Path.of("examples/velmora");
  private static final Reader READER = Reader.open(ReadSettings.warning(words -> {}));

  @TempDir Path folder;

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"one\r\ntwo\rthree\n\n", "\uFEFFmarked", " \t led by spaces ", "𝕍elmora 🚢"})
  void plainTextComesBackUnchanged(String text) throws IOException {
    assertThat(Outcomes.text(read("a.txt", Traps.bytes(text)))).isEqualTo(text);
  }

  @Test
  void plainTextNeedsNoOtherProcess() throws IOException {
    try (var reader = Reader.open(ReadSettings.warning(words -> {}))) {
      long before = ProcessHandle.current().descendants().count();
      reader.read("a.txt", Files.writeString(folder.resolve("a.txt"), "The harbour is closed."));
      assertThat(ProcessHandle.current().descendants().count()).isEqualTo(before);
    }
  }

  @Test
  void whatCannotBeReadSaysWhy() throws IOException {
    assertThat(Outcomes.because(read("a.txt", new byte[0])).orElseThrow())
        .hasToString("no-text: the file is empty");
    assertThat(Outcomes.because(READER.read("b", folder.resolve("none"))).orElseThrow())
        .hasToString("unsupported: there is no such file");
    assertThat(Outcomes.because(READER.read("c", folder)).orElseThrow())
        .hasToString("unsupported: it is a folder, not a file");
    assertThat(Outcomes.because(read("d.txt", Traps.bytes(" \n "))).orElseThrow().toString())
        .startsWith("no-text: ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-14-ministry-statement.docx          | From 1 July 2025 nobody will pay for a copy
          2025-06-02-cabinet-decree-88.odt            | The Council has 15 members, whom the Prime Minister appoints
          2026-02-18-open-bench-monitor-report.pdf    | The Court Administration explains that a dot means
          2026-03-05-ministry-reply.eml               | The minister denied that any court had been instructed
          2026-05-02-the-lantern.warc.gz              | It took them ten months to find that they may not answer it
          2024-12-09-harbour-post-march.html          | march
          """)
  void theNameChangesNothing(String example, String words) throws IOException {
    byte[] bytes = Files.readAllBytes(EXAMPLES.resolve(example));
    for (String name : List.of(example, "a.txt", "a")) {
      var reading = read(name, bytes);
      assertThat(Outcomes.status(reading)).as(name).isEqualTo("read");
      assertThat(Outcomes.text(reading)).as(name).contains(words);
    }
  }

  @Test
  void attachmentsAndPagesAreDocumentsOfTheirOwn() {
    var mail = READER.read("m.eml", EXAMPLES.resolve("2026-03-05-ministry-reply.eml"));
    assertThat(mail.parts())
        .extracting(Reading::path)
        .containsExactly("m.eml!/streams-2026-03-04.txt");
    var archive = READER.read("w.warc.gz", EXAMPLES.resolve("2026-05-02-the-lantern.warc.gz"));
    assertThat(archive.parts()).hasSize(3);
    var page = ((Reading.Read) archive.parts().getFirst()).document().metadata();
    assertThat(page.url().orElseThrow()).hasToString("https://lantern.example/long/council");
    assertThat(page.captured().orElseThrow()).hasToString("2026-05-02T08:00:04Z");
  }

  @Test
  void aPartIsNamedByItsPlaces() throws IOException {
    var reading = read("a.zip", Traps.nested(2));
    assertThat(Outcomes.all(reading).map(Reading::path))
        .containsExactly("a.zip", "a.zip!/a.zip", "a.zip!/a.zip!/a.txt");
  }

  @Test
  void namesInArchivesAreNotPlacesToWriteTo() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(Map.of("../../slip.txt", Traps.bytes("Out.")));
    var reading = read("a.zip", Traps.zip(entries));
    assertThat(reading.parts()).extracting(Reading::path).containsExactly("a.zip!/../../slip.txt");
    assertThat(folder.resolve("../../slip.txt")).doesNotExist();
  }

  @Test
  void eachTrapEndsInAnAnswer() throws IOException {
    var deep = "<div>".repeat(100_000) + "<p>The harbour is closed.";
    byte[] pdf = Files.readAllBytes(EXAMPLES.resolve("2026-02-18-open-bench-monitor-report.pdf"));
    assertThat(outcome("nested.zip", Traps.nested(9))).isEqualTo("refused limit-size");
    assertThat(outcome("bomb.txt.gz", Traps.bomb(200))).startsWith("refused limit-");
    assertThat(outcome("laughs.docx", Traps.laughs())).isEqualTo("refused malformed");
    assertThat(outcome("deep.html", Traps.bytes("<html>" + deep)))
        .isNotEqualTo("refused malformed");
    assertThat(outcome("cut.pdf", java.util.Arrays.copyOf(pdf, pdf.length / 3))).isNotEmpty();
    assertThat(outcome("cut.docx", java.util.Arrays.copyOf(Traps.docx("", "a"), 60)))
        .isEqualTo("refused malformed");
    assertThat(outcome("good.docx", Traps.docx("", "The harbour is closed."))).isEqualTo("read ");
  }

  @Test
  void nothingIsFetchedAndNoOtherFileIsRead() throws IOException {
    try (var canary = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      canary.setSoTimeout(300);
      String address = "http://127.0.0.1:%d/x".formatted(canary.getLocalPort());
      String outside =
          "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \"%s\">]>"
              .formatted(address);
      var docx = read("a.docx", Traps.docx(outside, "&a;&b;"));
      var html =
          read(
              "a.html",
              Traps.bytes(
                  "<html><img src='%1$s'><iframe src='%1$s'></iframe><p>Closed."
                      .formatted(address)));
      assertThat(Outcomes.text(docx) + Outcomes.text(html)).doesNotContain("root:");
      org.assertj.core.api.Assertions.assertThatThrownBy(canary::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aFileThatKillsItsWorkerIsBlamedAndNoOther() throws IOException {
    byte[] huge = Traps.bytes("<html>" + "<b>a</b>".repeat(2_000_000));
    Path bad = Files.write(folder.resolve("bad.html"), huge);
    Path good = EXAMPLES.resolve("2025-03-14-ministry-statement.docx");
    var settings = ReadSettings.warning(words -> {}).with(Limit.WORKER_MEMORY, 64);
    try (var reader = Reader.open(settings)) {
      var readings =
          IntStream.range(0, 12)
              .boxed()
              .gather(
                  Gatherers.mapConcurrent(
                      4, i -> i % 4 == 1 ? reader.read("bad", bad) : reader.read("good", good)))
              .toList();
      for (var reading : readings) {
        String expected = reading.path().equals("bad") ? "refused limit-size" : "read ";
        assertThat(Outcomes.status(reading) + " " + Outcomes.code(reading)).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyLimitIsExplained() throws IOException {
    var page = Files.readString(Path.of("docs/settings.md"), StandardCharsets.UTF_8);
    for (Limit limit : Limit.values()) {
      assertThat(page).contains("\n## " + limit.key() + "\n");
    }
  }

  private String outcome(String name, byte[] bytes) throws IOException {
    var reading = read(name, bytes);
    var all = Outcomes.all(reading).toList();
    return Outcomes.status(all.getLast()) + " " + Outcomes.code(all.getLast());
  }

  private Reading read(String name, byte[] bytes) throws IOException {
    return READER.read(name, Files.write(folder.resolve("file"), bytes));
  }
}

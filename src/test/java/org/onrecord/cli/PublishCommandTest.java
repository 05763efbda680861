package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Chromium;

/// What leaves a record: a published folder, a printed page.
class PublishCommandTest {
  @TempDir private Path dir;

  private String record() throws IOException, InterruptedException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.writeString(
        texts.resolve("gull.txt"),
        "Piers of the north\n\nThe Harbour Council will mend the long pier by 1 May 2031.\n\nPublished by Gull Gazette\n");
    String record = dir.resolve("record").toString();
    assertThat(Program.run("add", "--record", record, texts.toString()).code()).isZero();
    return record;
  }

  @Test
  void publishPrintsTheRootAndSaysWhatItWrote() throws IOException, InterruptedException {
    String record = record();
    String out = dir.resolve("site").toString();
    Program first = Program.run("publish", "--record", record, out);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out()).matches("[0-9a-f]{64}\n");
    assertThat(first.err()).contains("and the log says so");
    Program again = Program.run("publish", "--record", record, out);
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(again.err()).contains("none written", "as the log says already");
    Program wrong = Program.run("publish", "--record", record, "--base-url", "record.example", out);
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("https://");
    Program letters = Program.run("publish", "--record", record, dir.resolve("texts").toString());
    assertThat(letters.code()).isEqualTo(1);
    assertThat(letters.err()).contains("no published site");
  }

  @Test
  void whereNothingPrintsTheServerSaysSo() throws IOException, InterruptedException {
    ProcessBuilder serve = Program.builder("serve", "--record", record(), "--port", "0");
    serve.environment().put("CHROMIUM", dir.resolve("none").toString());
    Process serving = serve.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = serving.inputReader();
        var client = HttpClient.newHttpClient()) {
      String site = lines.readLine();
      var page = URI.create(site + "people/harbour-council/dossier.pdf");
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .contains("No Chromium was found", "href=\"/people/harbour-council\"");
    } finally {
      serving.destroy();
      serving.waitFor();
    }
  }

  @Test
  void aDossierIsTaggedAndCanBeSearched() throws IOException, InterruptedException {
    assumeTrue(Chromium.find().isPresent(), "no Chromium: not tried");
    String record = record();
    Path out = dir.resolve("dossier.pdf");
    Program none = Program.run("dossier", "--record", record, "/people/nobody", out.toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("There is nothing at /people/nobody");
    Program printed = Program.run("dossier", "--record", record, "/documents", out.toString());
    assertThat(printed.code()).as(printed.err()).isZero();
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Documents", "Piers of the north", "Gull Gazette");
    }
  }
}

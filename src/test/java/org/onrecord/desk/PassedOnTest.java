package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Sharing;
import org.onrecord.model.view.RecordView.Original;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Query;

/// What a file holds beside its words, who wrote it and with what, is not passed on with them.
class PassedOnTest {
  private static final String PLANTED = "quillwort the author";

  @TempDir private Path dir;

  private void pdf(Path file) throws IOException {
    try (var document = new PDDocument()) {
      var info = new PDDocumentInformation();
      info.setAuthor(PLANTED);
      document.setDocumentInformation(info);
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.setLeading(20);
        for (String line :
            List.of(
                "Piers of Ansel",
                "The Harbour Council will mend the long pier by 1 May 2031.",
                "Published by Gull Gazette")) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }
  }

  @Test
  void theWordsArePassedOnAndTheOriginalStays() throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    pdf(texts.resolve("gull.pdf"));
    Files.writeString(
        texts.resolve("skua.html"),
        """
        <html><head><title>Piers</title><meta name="generator" content="%1$s">
        <!--[if gte mso 9]><xml><o:DocumentProperties><o:LastAuthor>%1$s</o:LastAuthor></o:DocumentProperties></xml><![endif]-->
        <meta property="og:site_name" content="Skua Sheet"></head>
        <body><article><h1>Piers</h1><p>The council said on Monday that it will paint the pier.</p></article>
        <!-- sent by %1$s --></body></html>
        """
            .formatted(PLANTED));
    Files.writeString(
        texts.resolve("tern.txt"),
        "Piers of Ansel\n\nThe council promised to mend the pier.\n\nPublished by Tern Tribune\n");
    Path record = dir.resolve("record");
    Path copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
      try (OpenRecord view = open.view()) {
        for (var source : view.texts().sources(Query.all()).rows()) {
          open.share(source.ref().id(), Sharing.FULL);
        }
        assertThat(words(view, "gull.pdf")).contains(PLANTED);
        assertThat(words(view, "skua.html")).contains(PLANTED);
        assertThat(carried(view, "skua.html"))
            .containsExactly("program: " + PLANTED, "last_changed_by: " + PLANTED);
      }
      open.publishing().write(copy, Progress.SILENT);
    }
    try (OpenRecord published = OpenRecord.published(record, copy, Clock.systemUTC())) {
      assertThat(words(published, "gull.pdf"))
          .contains("will mend the long pier by 1 May 2031")
          .doesNotContain(PLANTED);
      assertThat(original(published, "gull.pdf").name()).isEqualTo("gull.pdf.txt");
      assertThat(words(published, "skua.html"))
          .contains("it will paint the pier")
          .doesNotContain(PLANTED);
      assertThat(carried(published, "skua.html")).isEmpty();
      assertThat(words(published, "tern.txt"))
          .isEqualTo(Files.readString(texts.resolve("tern.txt")));
    }
    try (OpenRecord whole = OpenRecord.open(record, Clock.systemUTC())) {
      assertThat(Files.readAllBytes(original(whole, "gull.pdf").file()))
          .isEqualTo(Files.readAllBytes(texts.resolve("gull.pdf")));
    }
  }

  private static List<String> carried(OpenRecord view, String file) {
    return view.texts().documents(Query.all()).rows().stream()
        .filter(card -> card.fileName().equals(file))
        .flatMap(
            card -> view.texts().findText(card.id()).orElseThrow().metadata().carried().stream())
        .map(carried -> carried.what().word() + ": " + carried.value())
        .toList();
  }

  private static Original original(OpenRecord view, String file) {
    DocumentCard card =
        view.texts().documents(Query.all()).rows().stream()
            .filter(d -> d.fileName().equals(file))
            .findFirst()
            .orElseThrow();
    return view.findOriginal(card.id()).orElseThrow();
  }

  private static String words(OpenRecord view, String file) throws IOException {
    return new String(Files.readAllBytes(original(view, file).file()), StandardCharsets.ISO_8859_1);
  }
}

package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;
import org.onrecord.model.Sharing;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.list.Query;
import org.onrecord.read.meta.PhotoBytes;

/// What a file holds besides its words is shown to the team, and stands nowhere in what others get
/// to see, though its text is shared in full.
class CarriedTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final Map<String, String> DOCX =
      Map.of(
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>",
          "word/document.xml",
          """
          <w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>The council will mend </w:t></w:r>
          <w:ins w:author='Secret Reviser'><w:r><w:t>the long pier by May.</w:t></w:r></w:ins></w:p></w:body></w:document>
          """
              .formatted(W),
          "word/comments.xml",
          "<w:comments xmlns:w='%s'><w:comment w:author='Secret Commenter'/></w:comments>"
              .formatted(W),
          "docProps/core.xml",
          """
          <cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='urn:dc' xmlns:dcterms='urn:dcterms'>
          <dc:creator>Ilva Maren</dc:creator><cp:lastModifiedBy>Secret Saver</cp:lastModifiedBy>
          <cp:revision>7</cp:revision><dcterms:modified>2031-05-01T09:30:00Z</dcterms:modified></cp:coreProperties>
          """,
          "docProps/app.xml",
          "<Properties xmlns='urn:p'><Company>Harbour Ministry</Company><Application>Writer 9</Application></Properties>");

  private static byte[] zip(Map<String, String> parts, byte[] photo) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      zip.putNextEntry(new ZipEntry("word/media/image1.jpeg"));
      zip.write(photo);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void isShownToTheTeamAndToNobodyElse(@TempDir Path dir) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.write(texts.resolve("plan.docx"), zip(DOCX, PhotoBytes.withSecrets()));
    Path record = dir.resolve("record");
    Path copy = Files.createDirectories(dir.resolve("copy"));
    try (Desk desk = Desk.open(words -> {}, List.of(), "test");
        RecordFolder open = RecordFolder.open(record, desk, "a test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
      try (OpenRecord view = open.view()) {
        DocumentView document = only(view);
        open.share(document.card().source().orElseThrow().id(), Sharing.FULL);
        assertThat(document.document().metadata().carried())
            .contains(
                new Carried(What.LAST_CHANGED_BY, "Secret Saver"),
                new Carried(What.REVIEWED_BY, "Secret Commenter"),
                new Carried(What.REVIEWED_BY, "Secret Reviser"),
                new Carried(What.COMPANY, "Harbour Ministry"),
                new Carried(What.REVISION, "7"),
                new Carried(What.PHOTO_PLACE, "59.91000, -10.75000"),
                new Carried(What.CAMERA, "Gull Secret Camera"),
                new Carried(What.PHOTO_BY, "Secret Photographer"),
                new Carried(What.PHOTO_BY, "Secret Ж"));
      }
      open.publishing().write(copy, Progress.SILENT);
    }
    try (OpenRecord view = OpenRecord.published(record, copy, Clock.systemUTC())) {
      DocumentView document = only(view);
      assertThat(document.document().text().toString()).contains("mend the long pier");
      assertThat(document.document().metadata().carried()).isEmpty();
      Path passedOn = view.findOriginal(document.card().id()).orElseThrow().file();
      assertThat(passedOn).content().contains("mend the long pier").doesNotContain("Secret");
    }
    try (Stream<Path> files = Files.walk(copy)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file ->
              assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                  .doesNotContain("Secret"));
    }
  }

  private static DocumentView only(OpenRecord view) {
    String id = view.texts().documents(Query.all()).rows().getFirst().id();
    return view.texts().findDocument(id).orElseThrow();
  }
}

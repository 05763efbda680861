package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Flag;
import org.onrecord.model.Reading;

/// What somebody wrote into a PDF after it was made, and files that lie in it.
class PdfEntriesTest {
  @TempDir Path folder;

  @Test
  void fieldsNotesAndFilesAreRead() throws IOException {
    Path file = folder.resolve("form.pdf");
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      fill(pdf);
      note(page, "The ferry company never answered.");
      attach(pdf, "answer.txt", "The ferry to Senn runs again from Monday.");
      pdf.save(file.toFile());
    }
    try (var reader = Reader.open(ReadSettings.warning(words -> {}).withOcr(false))) {
      var reading = reader.read("form.pdf", file);
      assertThat(reading).isInstanceOf(Reading.Read.class);
      var document = ((Reading.Read) reading).document();
      assertThat(document.text().content())
          .isEqualTo("Applicant: Orla Fenn\nNote: The ferry company never answered.");
      assertThat(document.flags()).contains(Flag.ACTIVE_CONTENT);
      assertThat(reading.parts()).extracting(Reading::path).containsExactly("form.pdf!/answer.txt");
      assertThat(Outcomes.text(reading.parts().getFirst())).contains("runs again");
    }
  }

  private static void fill(PDDocument pdf) {
    var form = new PDAcroForm(pdf);
    var field = new PDTextField(form);
    field.setPartialName("name");
    field.setAlternateFieldName("Applicant");
    field.getCOSObject().setItem(COSName.V, new COSString("Orla Fenn"));
    form.setFields(List.of(field));
    form.getCOSObject().setItem(COSName.getPDFName("XFA"), new COSString("<x/>"));
    pdf.getDocumentCatalog().setAcroForm(form);
  }

  private static void note(PDPage page, String words) throws IOException {
    var note = new PDAnnotationText();
    note.setContents(words);
    note.setRectangle(new PDRectangle(10, 10));
    page.setAnnotations(List.of(note));
  }

  private static void attach(PDDocument pdf, String name, String words) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(Traps.bytes(words))));
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, file));
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
  }
}

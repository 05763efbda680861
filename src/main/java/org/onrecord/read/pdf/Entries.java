package org.onrecord.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.jspecify.annotations.Nullable;

/// What was written into a PDF after it was made: the fields of its form and the notes on its
/// pages. It does not stand among the words of the pages.
final class Entries {
  /// Far above what forms have.
  private static final int MOST = 5_000;

  private static final int LONGEST = 20_000;

  private static final Set<String> NOTES =
      Set.of(
          "Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret", "Stamp");

  private Entries() {}

  /// One line for each field with words in it (`Name: value`), then one for each note. What is
  /// broken is left out.
  static List<String> list(PDDocument pdf) {
    var lines = new ArrayList<String>();
    try {
      fields(pdf, lines);
      for (PDPage page : pdf.getPages()) {
        notes(page, lines);
      }
    } catch (IOException | RuntimeException e) {
      // The pages were read; a form that cannot be followed adds nothing to them.
      return lines;
    }
    return lines;
  }

  private static void fields(PDDocument pdf, List<String> lines) {
    var form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (lines.size() >= MOST) {
        return;
      }
      if (field instanceof PDTerminalField && !"Sig".equals(field.getFieldType())) {
        words(field.getValueAsString())
            .filter(value -> !value.equals("Off"))
            .ifPresent(value -> lines.add(name(field) + ": " + value));
      }
    }
  }

  private static String name(PDField field) {
    return words(field.getAlternateFieldName())
        .or(() -> words(field.getPartialName()))
        .orElse("Field");
  }

  private static void notes(PDPage page, List<String> lines) throws IOException {
    for (PDAnnotation each : page.getAnnotations()) {
      if (lines.size() < MOST && NOTES.contains(each.getSubtype())) {
        words(each.getContents()).ifPresent(words -> lines.add("Note: " + words));
      }
    }
  }

  private static Optional<String> words(@Nullable String value) {
    return Optional.ofNullable(value)
        .map(v -> v.substring(0, Math.min(v.length(), LONGEST)))
        .map(v -> v.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(v -> !v.isEmpty());
  }
}

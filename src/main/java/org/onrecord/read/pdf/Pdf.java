package org.onrecord.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;

/// PDF (ISO 32000), by Apache PDFBox for the glyphs and by us for what they say.
public final class Pdf implements Format {
  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    try (PDDocument pdf =
        Loader.loadPDF(part.file().toFile(), IOUtils.createMemoryOnlyStreamCache())) {
      if (pdf.getNumberOfPages() == 0) {
        throw new IOException("it has no pages");
      }
      return new PdfReading(pdf, part, session).extract();
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted();
    }
  }
}

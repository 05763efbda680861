package org.onrecord.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;
import org.onrecord.read.meta.PhotoBytes;

/// What the photos in a PDF give away.
class PicturesTest {
  private static PDDocument with(byte[] photo) throws IOException {
    var pdf = new PDDocument();
    // The same photo on two pages is one.
    var stream = new PDStream(pdf);
    try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
      raw.write(photo);
    }
    var filters = new COSArray();
    filters.add(COSName.DCT_DECODE);
    stream.getCOSObject().setItem(COSName.FILTER, filters);
    for (int i = 0; i < 2; i++) {
      var page = new PDPage();
      page.setResources(new PDResources());
      page.getResources().add(new PDImageXObject(stream, null));
      pdf.addPage(page);
    }
    return pdf;
  }

  @Test
  void aPhotoTellsWhereItWasTakenAndByWhom() throws IOException {
    try (PDDocument pdf = with(PhotoBytes.withSecrets())) {
      assertThat(Pictures.photos(pdf, 2))
          .containsExactlyInAnyOrder(
              new Carried(What.PHOTO_PLACE, "59.91000, -10.75000"),
              new Carried(What.CAMERA, "Gull Secret Camera"),
              new Carried(What.PHOTO_BY, "Secret Photographer"),
              new Carried(What.PHOTO_BY, "Secret Ж"));
    }
  }

  @Test
  void oneThatIsCutOffOrNoneTellsNothing() throws IOException {
    byte[] whole = PhotoBytes.withSecrets();
    for (int length = 0; length < 40; length++) {
      try (PDDocument pdf = with(Arrays.copyOf(whole, length))) {
        assertThat(Pictures.photos(pdf, 2)).isEmpty();
      }
    }
  }
}

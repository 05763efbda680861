package org.onrecord.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Carried;
import org.onrecord.read.meta.Photo;

/// The pictures that a page uses, without decoding them.
final class Pictures {
  private static final int DEEPEST = 4;

  private Pictures() {}

  static boolean on(PDPage page) throws IOException {
    return !list(page).isEmpty();
  }

  /// How many pixels the largest picture on `page` has.
  static long largest(PDPage page) throws IOException {
    return list(page).stream()
        .mapToLong(image -> (long) image.getWidth() * image.getHeight())
        .max()
        .orElse(0);
  }

  /// What the photos on the first `pages` pages of a document tell besides their pictures. They are
  /// decoded by nobody: a JPEG file stands in a PDF as it was. One that is broken takes nothing
  /// from the words.
  static List<Carried> photos(PDDocument pdf, int pages) {
    var told = new ArrayList<Carried>();
    var seen = new HashSet<COSStream>();
    for (int i = 0; i < pages && seen.size() < Photo.MOST; i++) {
      try {
        for (PDImageXObject image : list(pdf.getPage(i))) {
          COSStream stream = image.getCOSObject();
          if (isPhoto(stream) && seen.size() < Photo.MOST && seen.add(stream)) {
            try (InputStream in = stream.createRawInputStream()) {
              told.addAll(Photo.of(in));
            }
          }
        }
      } catch (IOException | RuntimeException _) {
        // Broken or made up: the next one may be whole.
      }
    }
    return told;
  }

  /// Those that are packed once more besides are left alone.
  private static boolean isPhoto(COSStream stream) {
    COSBase filters = stream.getFilters();
    boolean one = filters instanceof COSArray several && several.size() == 1;
    return COSName.DCT_DECODE.equals(one ? ((COSArray) filters).getObject(0) : filters);
  }

  private static List<PDImageXObject> list(PDPage page) throws IOException {
    var found = new ArrayList<PDImageXObject>();
    collect(page.getResources(), found, 0);
    return found;
  }

  private static void collect(
      @Nullable PDResources resources, List<PDImageXObject> found, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        found.add(image);
      } else if (object instanceof PDFormXObject form) {
        collect(form.getResources(), found, depth + 1);
      }
    }
  }
}

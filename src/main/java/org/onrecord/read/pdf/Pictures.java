package org.onrecord.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

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

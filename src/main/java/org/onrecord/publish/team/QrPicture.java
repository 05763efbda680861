package org.onrecord.publish.team;

import io.nayuki.qrcodegen.QrCode;
import org.onrecord.publish.draw.Html;

/// Words as a QR code (ISO/IEC 18004), drawn as SVG: black on white in every theme, since cameras
/// want it so.
final class QrPicture {
  /// The white edge that the standard asks for, in modules.
  private static final int EDGE = 4;

  private QrPicture() {}

  static Html of(String words) {
    QrCode code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * EDGE;
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d,%dh1v1h-1z".formatted(x + EDGE, y + EDGE));
        }
      }
    }
    return new Html()
        .open(
            "svg",
            "class",
            "qr",
            "viewBox",
            "0 0 %d %d".formatted(size, size),
            "role",
            "img",
            "aria-label",
            "The key as a QR code; it stands below in letters too")
        .empty("rect", "width", "" + size, "height", "" + size, "fill", "#fff")
        .empty("path", "d", path.toString(), "fill", "#000")
        .close("svg");
  }
}

package org.onrecord.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.onrecord.read.format.Session;

/// The characters of a page, by the direction in which they run.
final class Glyphs extends PDFTextStripper {
  /// Overprinted characters follow each other closely.
  private static final int REMEMBERED = 64;

  private static final int CHECKED = 1024;

  private final Session session;
  private long operators;
  private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private final Deque<Glyph> recent = new ArrayDeque<>();
  private boolean hidden;

  Glyphs(Session session) throws IOException {
    this.session = session;
    addOperator(new SetTextRenderingMode(this));
  }

  /// A page may be one endless stream of commands.
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % CHECKED == 0 && session.budget().late()) {
      throw new Endless();
    }
    super.processOperator(operator, operands);
  }

  /// The time was over in the middle of a page.
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// The characters of `page`: those of the direction most of them have first.
  List<List<Glyph>> of(PDPage page) throws IOException {
    byDirection.clear();
    recent.clear();
    processPage(page);
    return byDirection.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .map(List::copyOf)
        .toList();
  }

  /// Whether any page so far had characters that nobody sees.
  boolean sawHidden() {
    return hidden;
  }

  @Override
  protected void writePage() {
    // The layout is ours.
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = at.getUnicode();
    if (text == null || text.isEmpty() || !isOnPage(at)) {
      return;
    }
    var mode = getGraphicsState().getTextState().getRenderingMode();
    var glyph = glyph(at, text, mode == RenderingMode.NEITHER);
    hidden |= glyph.hidden() && !text.isBlank();
    if (recent.stream().noneMatch(glyph::overprints)) {
      byDirection.computeIfAbsent((int) at.getDir(), d -> new ArrayList<>()).add(glyph);
    }
    recent.addFirst(glyph);
    if (recent.size() > REMEMBERED) {
      recent.removeLast();
    }
  }

  private boolean isOnPage(TextPosition at) {
    boolean on =
        at.getX() > -at.getPageWidth()
            && at.getX() <= 2 * at.getPageWidth()
            && at.getY() > -at.getPageHeight()
            && at.getY() <= 2 * at.getPageHeight();
    hidden |= !on;
    return on;
  }

  private static Glyph glyph(TextPosition at, String text, boolean hidden) {
    double x = at.getXDirAdj();
    double size = Math.max(0.1, Math.abs(at.getYScale()));
    return new Glyph(
        text, x, x + at.getWidthDirAdj(), at.getYDirAdj(), size, isBold(at.getFont()), hidden);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    return name.contains("Bold") || name.contains("Black") || name.contains("Heavy");
  }
}

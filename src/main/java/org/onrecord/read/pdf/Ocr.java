package org.onrecord.read.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.onrecord.model.Because;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.Limit;

/// Has Tesseract recognise pages that are pictures, one after the other, as many as there is time
/// for.
final class Ocr {
  /// What Tesseract was trained on; higher costs time and gains nothing.
  private static final double DOTS_AN_INCH = 300;

  private static final double POINTS_AN_INCH = 72;

  /// English first, then what our readers need.
  private static final List<String> LANGUAGES = List.of("eng", "rus", "kaz");

  private final PDDocument pdf;
  private final Session session;
  private int tooLarge;

  Ocr(PDDocument pdf, Session session) {
    this.pdf = pdf;
    this.session = session;
  }

  Recognised read(List<Integer> pages) {
    var found = new TreeMap<Integer, List<String>>();
    Path picture = scratch("page.png");
    for (int page : pages) {
      if (found.size() >= session.limits().get(Limit.OCR_PAGES) || session.budget().late()) {
        break;
      }
      recognise(page, picture).ifPresent(text -> found.put(page, text));
    }
    return new Recognised(found, because(found, pages));
  }

  private static Path scratch(String name) {
    return Path.of(System.getProperty("java.io.tmpdir"), name);
  }

  private Optional<Because> because(Map<Integer, List<String>> found, List<Integer> pages) {
    if (found.isEmpty() && tooLarge == pages.size()) {
      var reached =
          session.limits().reached(Limit.PIXELS, "its pages are pictures of more than %s pixels");
      return Optional.of(reached.because());
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String rest =
        found.size() == pages.size()
            ? ""
            : " (settings %s, %s)".formatted(Limit.OCR_SECONDS.key(), Limit.OCR_PAGES.key());
    String words =
        "of %d pages that are pictures, %d were recognised by Tesseract, which makes errors%s"
            .formatted(pages.size(), found.size(), rest);
    return Optional.of(new Because(Because.Code.NO_TEXT, words));
  }

  private Optional<List<String>> recognise(int index, Path picture) {
    try {
      PDPage page = pdf.getPage(index);
      if (Pictures.largest(page) > session.limits().get(Limit.PIXELS)) {
        tooLarge++;
        return Optional.empty();
      }
      ImageIO.write(rendered(page, index), "png", picture.toFile());
      return tesseract(picture).map(Ocr::paragraphs);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private BufferedImage rendered(PDPage page, int index) throws IOException {
    double inches =
        page.getCropBox().getWidth()
            * page.getCropBox().getHeight()
            / (POINTS_AN_INCH * POINTS_AN_INCH);
    double most = Math.sqrt(session.limits().get(Limit.PIXELS) / Math.max(inches, 0.01));
    float dots = (float) Math.min(DOTS_AN_INCH, most);
    return new PDFRenderer(pdf).renderImageWithDPI(index, dots, ImageType.GRAY);
  }

  private Optional<String> tesseract(Path picture) throws IOException {
    Path out = scratch("page");
    var command =
        List.of("tesseract", picture.toString(), out.toString(), "-l", languages(), "txt");
    var process = quiet(command).start();
    if (!finished(process)) {
      process.destroyForcibly();
      return Optional.empty();
    }
    Path text = scratch("page.txt");
    return Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty();
  }

  private static ProcessBuilder quiet(List<String> command) {
    var builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PATH", "/usr/bin:/usr/local/bin:/opt/homebrew/bin");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return builder;
  }

  private boolean finished(Process process) {
    try {
      long millis = (long) (session.budget().secondsLeft() * 1000);
      return process.waitFor(millis, TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Those of our languages that are installed.
  private static String languages() throws IOException {
    var builder = quiet(List.of("tesseract", "--list-langs"));
    builder.redirectOutput(ProcessBuilder.Redirect.PIPE);
    var process = builder.start();
    String listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var installed = listed.lines().map(String::strip).toList();
    var ours = LANGUAGES.stream().filter(installed::contains).toList();
    return ours.isEmpty() ? "eng" : String.join("+", ours);
  }

  /// A blank line parts paragraphs, unless a sentence goes on after it; lines of one are joined.
  private static List<String> paragraphs(String text) {
    var hyphens = new Hyphens(text.lines().toList());
    var paragraphs = new ArrayList<String>();
    for (String piece : text.replace("\f", "").split("\\n\\s*\\n")) {
      String joined = piece.strip().lines().map(String::strip).reduce(hyphens::join).orElse("");
      boolean goesOn =
          !paragraphs.isEmpty()
              && !joined.isEmpty()
              && Character.isLowerCase(joined.codePointAt(0))
              && !Flow.canEnd(paragraphs.getLast());
      if (goesOn) {
        paragraphs.addLast(hyphens.join(paragraphs.removeLast(), joined));
      } else if (!joined.isEmpty()) {
        paragraphs.add(joined);
      }
    }
    return List.copyOf(paragraphs);
  }
}

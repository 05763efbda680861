package org.onrecord.read.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Reading;
import org.onrecord.model.Text;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.Hints;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.format.Web;
import org.onrecord.read.format.container.Gzip;
import org.onrecord.read.format.container.Warc;
import org.onrecord.read.format.container.Zip;
import org.onrecord.read.format.mail.Mail;
import org.onrecord.read.format.office.Office;
import org.onrecord.read.limit.Budget;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.pdf.Pdf;
import org.onrecord.read.text.PlainText;
import org.onrecord.read.text.Sniffed;
import org.onrecord.read.text.Sniffer;
import org.onrecord.read.wire.Answer;
import org.onrecord.read.wire.Request;

/// Gives each file to the format that reads it, and turns whatever comes of it into a reading.
final class Formats {
  private static final Path SCRATCH = Path.of(System.getProperty("java.io.tmpdir"));

  private Formats() {}

  static Answer answer(Request request, Path file) {
    var budget = new Budget(request.limits(), request.seconds());
    var session = new Session(budget, SCRATCH, request.ocr(), Formats::read);
    var reading = read(new Part(request.path(), file, request.hash(), 0, Hints.NONE), session);
    return new Answer(request.number(), session.hasPictures(), reading);
  }

  private static Reading read(Part part, Session session) {
    try {
      return made(part, session);
    } catch (LimitReached e) {
      return refused(part, e.because());
    } catch (Refusal e) {
      return refused(part, e.because());
    } catch (IOException | RuntimeException e) {
      return refused(part, Complaint.because(e));
    } catch (StackOverflowError e) {
      var words = "its content is nested too deeply to be followed";
      return refused(part, new Because(Because.Code.LIMIT_SIZE, words));
    }
  }

  private static Reading made(Part part, Session session) throws IOException, LimitReached {
    byte[] head = head(part.file());
    if (head.length == 0) {
      return refused(part, new Because(Because.Code.NO_TEXT, "the file is empty"));
    }
    var sniffed = Sniffer.sniff(head, part.path());
    if (sniffed.kind().isPlain()) {
      return plain(part, sniffed, session);
    }
    return reading(part, format(sniffed).read(part, session), session);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Sniffer.HEAD);
    }
  }

  private static Format format(Sniffed sniffed) throws Refusal {
    return switch (sniffed.kind()) {
      case HTML -> new Web();
      case GZIP -> new Gzip();
      case ZIP -> new Zip();
      case MAIL -> new Mail();
      case WARC -> new Warc();
      case RTF -> Office.rtf();
      case OLE -> Office.binary();
      case PDF -> new Pdf();
      case XML ->
          throw Refusal.unsupported("it is XML, and neither a web page nor an office document");
      case OTHER -> throw Refusal.unsupported("it is a " + sniffed.name());
      case UNKNOWN ->
          throw Refusal.unsupported("it is neither text nor in any format that is known here");
      case TEXT, MARKDOWN -> throw new IllegalStateException("plain text needs no format");
    };
  }

  private static Reading plain(Part part, Sniffed sniffed, Session session)
      throws IOException, LimitReached {
    var document = PlainText.read(part.file(), sniffed.kind(), session.limits());
    session.budget().text(document.text().length());
    return new Reading.Read(part.path(), with(document, part.hints()), List.of());
  }

  private static Document with(Document document, Hints hints) {
    return new Document(
        document.hash(),
        document.mediaType(),
        document.text(),
        document.metadata().or(hints.metadata()),
        document.sponsored(),
        document.boilerplate(),
        document.pageStarts(),
        document.flags(),
        document.partly());
  }

  private static Reading reading(Part part, Extract extract, Session session) throws LimitReached {
    if (extract.text().isEmpty()) {
      return new Reading.Container(
          part.path(),
          part.hash(),
          extract.mediaType(),
          extract.partly(),
          extract.flags(),
          extract.parts());
    }
    var text = Text.of(extract.text().get());
    if (text.length() > session.limits().get(Limit.TEXT_LENGTH)) {
      throw session.limits().reached(Limit.TEXT_LENGTH, "the text has more than %s characters");
    }
    session.budget().text(text.length());
    return new Reading.Read(part.path(), document(part, extract, text), extract.parts());
  }

  private static Document document(Part part, Extract extract, Text text) {
    return new Document(
        part.hash(),
        extract.mediaType(),
        text,
        extract.metadata().or(part.hints().metadata()),
        Optional.empty(),
        List.of(),
        extract.pageStarts().stream().map(text::codePoint).toList(),
        extract.flags(),
        extract.partly().or(() -> textless(text)));
  }

  private static Optional<Because> textless(Text text) {
    return text.content().isBlank()
        ? Optional.of(new Because(Because.Code.NO_TEXT, "no text was found in it"))
        : Optional.empty();
  }

  private static Reading refused(Part part, Because because) {
    return new Reading.Refused(part.path(), part.hash(), because, Set.of(), List.of());
  }
}

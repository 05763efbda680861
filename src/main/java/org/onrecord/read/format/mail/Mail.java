package org.onrecord.read.format.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.read.format.Counted;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.Hints;
import org.onrecord.read.format.Names;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Session;
import org.onrecord.read.format.Web;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Decoded;
import org.onrecord.read.text.Kind;

/// Mails (RFC 5322, MIME): what was written as the text, what was attached as parts. Where a mail
/// says the same in two forms, the plain one is taken.
public final class Mail implements Format {
  private static final int LONGEST_HEADER = 1 << 20;
  private static final int MOST_FIELDS = 5_000;

  /// Where we are among the multiparts.
  private record Level(boolean alternative, int first) {}

  private record Body(String type, String text, Optional<Because> partly) {}

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    session.budget().nesting(part.depth());
    try (InputStream in = Files.newInputStream(part.file())) {
      return new Reader(part, session).read(in);
    } catch (MimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static final class Reader {
    private final Part part;
    private final Session session;
    private final MailFields fields = new MailFields();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Reading> attached = new ArrayList<>();
    private Optional<Because> partly = Optional.empty();
    private final Names names = new Names();
    private MailFields partFields = new MailFields();

    Reader(Part part, Session session) {
      this.part = part;
      this.session = session;
    }

    Extract read(InputStream in) throws IOException, MimeException, LimitReached {
      var config =
          MimeConfig.custom()
              .setMaxHeaderLen(LONGEST_HEADER)
              .setMaxLineLen(-1)
              .setMaxHeaderCount(MOST_FIELDS)
              .build();
      var mime = new MimeTokenStream(config);
      mime.setRecursionMode(RecursionMode.M_NO_RECURSE);
      mime.parse(in);
      while (mime.getState() != EntityState.T_END_OF_STREAM) {
        if (!take(mime)) {
          break;
        }
        mime.next();
      }
      return extract();
    }

    /// @return whether to go on
    private boolean take(MimeTokenStream mime) throws IOException {
      switch (mime.getState()) {
        case T_START_HEADER -> partFields = levels.isEmpty() ? fields : new MailFields();
        case T_FIELD -> partFields.add(mime.getField());
        case T_START_MULTIPART ->
            levels.push(
                new Level(
                    mime.getBodyDescriptor().getMimeType().endsWith("/alternative"),
                    bodies.size()));
        case T_END_MULTIPART -> end(levels.pop());
        case T_BODY -> {
          return body(mime.getBodyDescriptor(), mime.getDecodedInputStream());
        }
        case T_START_MESSAGE,
            T_END_MESSAGE,
            T_RAW_ENTITY,
            T_END_HEADER,
            T_PREAMBLE,
            T_EPILOGUE,
            T_START_BODYPART,
            T_END_BODYPART,
            T_END_OF_STREAM -> {}
      }
      return true;
    }

    /// Of alternatives, the first plain one with words in it stays, else the last: senders put the
    /// fullest form last (RFC 2046, 5.1.4).
    private void end(Level level) {
      var alternatives = bodies.subList(level.first(), bodies.size());
      if (!level.alternative() || alternatives.size() < 2) {
        return;
      }
      Body chosen =
          alternatives.stream()
              .filter(body -> body.type().equals("text/plain") && !body.text().isBlank())
              .findFirst()
              .orElse(alternatives.getLast());
      alternatives.clear();
      bodies.add(chosen);
    }

    private boolean body(BodyDescriptor about, InputStream in) throws IOException {
      String type = about.getMimeType().toLowerCase(Locale.ROOT);
      try {
        if (type.startsWith("text/") && partFields.fileName().isEmpty()) {
          bodies.add(written(type, in));
        } else {
          attached.add(attachment(type, names.own(partFields.fileName().orElse(name(type))), in));
        }
        return true;
      } catch (LimitReached e) {
        partly = Optional.of(e.because());
        return false;
      }
    }

    /// Signatures and sealed contents say nothing that can be read.
    private Reading attachment(String type, String name, InputStream in)
        throws IOException, LimitReached {
      Optional<Because> sealed = Sealed.find(type, partFields.fileName());
      return sealed.isPresent()
          ? session.refused(part, name, in, sealed.get())
          : session.inner(part, name, in, Hints.NONE);
    }

    private String name(String type) {
      String extension = type.equals("message/rfc822") ? "eml" : type.replaceFirst(".*/", "");
      return "part-%d.%s".formatted(attached.size() + 1, extension);
    }

    private Body written(String type, InputStream in) throws IOException, LimitReached {
      byte[] bytes = new Counted(in, session).readAllBytes();
      Optional<Charset> stated = partFields.charset().flatMap(Web::find);
      Decoded decoded = Web.decode(bytes, stated.or(() -> plainAscii(bytes)));
      String text =
          type.equals("text/html")
              ? MailHtml.text(decoded.text(), fields, session)
              : MailText.unfolded(decoded.text(), partFields.isFlowed());
      return new Body(type, text, decoded.partly());
    }

    private static Optional<Charset> plainAscii(byte[] bytes) {
      for (byte b : bytes) {
        if (b < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(StandardCharsets.US_ASCII);
    }

    private Extract extract() {
      String text = String.join("\n\n", bodies.stream().map(body -> body.text().strip()).toList());
      var first = bodies.stream().flatMap(body -> body.partly().stream()).findFirst();
      return Extract.text(
              Kind.MAIL.mediaType(), text, fields.metadata(), Set.of(), partly.or(() -> first))
          .withParts(attached);
    }
  }
}

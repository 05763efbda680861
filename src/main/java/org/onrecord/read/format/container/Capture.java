package org.onrecord.read.format.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.read.format.Addresses;
import org.onrecord.read.format.Hints;
import org.onrecord.read.format.LeftOut;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Session;
import org.onrecord.read.format.Web;
import org.onrecord.read.limit.LimitReached;

/// One record of a web archive that may hold a page.
final class Capture {
  /// What surrounds pages and is not read itself.
  private static final Pattern AROUND =
      Pattern.compile(
          "(image|audio|video|font|model)/.*|text/(css|javascript|ecmascript|xml)"
              + "|application/(.*[+-])?(javascript|ecmascript|json|xml|font-.*|wasm)");

  private static final String PAGE = "application/xhtml+xml";

  private final WarcTargetRecord record;
  private final Part part;
  private final Session session;
  private final LeftOut left;

  Capture(WarcTargetRecord record, Part part, Session session, LeftOut left) {
    this.record = record;
    this.part = part;
    this.session = session;
    this.left = left;
  }

  /// The page; empty when the record holds something that is not meant for reading, which is
  /// counted.
  Optional<Reading> read() throws IOException, LimitReached {
    return switch (record) {
      case WarcResponse response when isHttp() -> answered(response.http());
      case WarcResource resource when !isAround(resource.contentType()) ->
          Optional.of(whole(inner(resource.body().stream(), resource.contentType(), "")));
      case WarcResource resource -> leave(resource.contentType().base().toString());
      case WarcRevisit _ -> leave("revisit of a page that lies in another record");
      case WarcContinuation _ -> leave("continuation of a divided record");
      case WarcConversion _ -> leave("conversion of another record");
      case WarcResponse _ -> leave("answer of another service than the web");
      // What was asked and how it was done is no content.
      default -> Optional.empty();
    };
  }

  private Optional<Reading> answered(HttpResponse http) throws IOException, LimitReached {
    if (http.status() != 200) {
      return leave("answer with status " + http.status());
    }
    if (isAround(http.contentType())) {
      return leave(http.contentType().base().toString());
    }
    var encoding = http.headers().first("Content-Encoding").orElse("").strip();
    return isKnown(encoding)
        ? Optional.of(whole(checked(http, encoding)))
        : leave("page compressed by " + encoding);
  }

  private Optional<Reading> leave(String reason) {
    left.count(reason);
    return Optional.empty();
  }

  private boolean isHttp() {
    String target = record.target().toLowerCase(Locale.ROOT);
    return !target.startsWith("dns:") && !target.startsWith("gemini:");
  }

  private static boolean isAround(MediaType type) {
    String name = type.base().toString().toLowerCase(Locale.ROOT);
    return !name.equals(PAGE) && AROUND.matcher(name).matches();
  }

  /// Says of a page whose capture was cut off that it is not whole.
  private Reading whole(Reading reading) {
    var cut = record.headers().first("WARC-Truncated");
    return cut.isPresent() && reading instanceof Reading.Read(var path, var document, var parts)
        ? new Reading.Read(
            path,
            document.withPartly(
                new Because(
                    Because.Code.MALFORMED,
                    "its capture was cut off (WARC-Truncated: %s)".formatted(cut.get()))),
            parts)
        : reading;
  }

  /// Reads the page and says when a digest in the record does not fit.
  private Reading checked(HttpResponse http, String encoding) throws IOException, LimitReached {
    var payload = digest(record.payloadDigest());
    InputStream raw = http.body().stream();
    InputStream body = payload.isPresent() ? new DigestInputStream(raw, payload.get()) : raw;
    var reading = inner(body, http.contentType(), encoding);
    body.transferTo(OutputStream.nullOutputStream());
    boolean chunked = http.headers().first("Transfer-Encoding").isPresent();
    boolean wrong =
        isWrong(record.blockDigest(), record.calculatedBlockDigest())
            || !chunked && isWrong(record.payloadDigest(), payload.map(WarcDigest::new));
    return wrong ? flagged(reading) : reading;
  }

  private static Optional<MessageDigest> digest(Optional<WarcDigest> stated) {
    try {
      return stated.isPresent() ? Optional.of(stated.get().getDigester()) : Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      return Optional.empty();
    }
  }

  private static boolean isWrong(Optional<WarcDigest> stated, Optional<WarcDigest> found) {
    return stated.isPresent()
        && found.isPresent()
        && stated.get().algorithm().equalsIgnoreCase(found.get().algorithm().replace("-", ""))
        && !stated.get().hex().equalsIgnoreCase(found.get().hex());
  }

  private Reading inner(InputStream body, MediaType type, String encoding)
      throws IOException, LimitReached {
    String name = record.target();
    return session.inner(part, name, decoded(body, encoding), new Hints(metadata(), charset(type)));
  }

  private static boolean isKnown(String encoding) {
    return Set.of("", "identity", "gzip", "x-gzip", "deflate")
        .contains(encoding.toLowerCase(Locale.ROOT));
  }

  private static InputStream decoded(InputStream body, String encoding) throws IOException {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default -> body;
    };
  }

  private static Optional<Charset> charset(MediaType type) {
    return Optional.ofNullable(type.parameters().get("charset")).flatMap(Web::find);
  }

  /// Two times of capture that differ are none.
  private Metadata metadata() {
    var dates = Set.copyOf(record.headers().all("WARC-Date"));
    return Metadata.NONE
        .withUrl(Addresses.find(record.target()))
        .withCaptured(dates.size() > 1 ? Optional.empty() : captured());
  }

  private Optional<Instant> captured() {
    try {
      return Optional.of(record.date());
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Reading flagged(Reading reading) {
    var flags = EnumSet.of(Flag.DIGEST_MISMATCH);
    return switch (reading) {
      case Reading.Read(var path, var d, var parts) -> {
        flags.addAll(d.flags());
        yield new Reading.Read(path, with(d, flags), parts);
      }
      case Reading.Container(var path, var hash, var type, var partly, var has, var parts) -> {
        flags.addAll(has);
        yield new Reading.Container(path, hash, type, partly, flags, parts);
      }
      case Reading.Refused(var path, var hash, var because, var has, var parts) -> {
        flags.addAll(has);
        yield new Reading.Refused(path, hash, because, flags, parts);
      }
    };
  }

  private static Document with(Document d, Set<Flag> flags) {
    return new Document(
        d.hash(),
        d.mediaType(),
        d.text(),
        d.metadata(),
        d.sponsored(),
        d.boilerplate(),
        d.pageStarts(),
        flags,
        d.partly());
  }
}

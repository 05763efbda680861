package org.onrecord.read.format;

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
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.model.Document;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.read.limit.LimitReached;

/// One record of a web archive that may hold a page.
final class Capture {
  private static final Set<String> READ =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf");

  private final WarcTargetRecord record;
  private final Part part;
  private final Session session;

  Capture(WarcTargetRecord record, Part part, Session session) {
    this.record = record;
    this.part = part;
    this.session = session;
  }

  /// The page; empty when the record holds something that is not meant for reading.
  Optional<Reading> read() throws IOException, LimitReached {
    if (record instanceof WarcResponse response && isHttp()) {
      var http = response.http();
      return http.status() == 200 && isRead(http.contentType())
          ? Optional.of(checked(http))
          : Optional.empty();
    }
    return record instanceof WarcResource && isRead(record.contentType())
        ? Optional.of(inner(record.body().stream(), record.contentType(), ""))
        : Optional.empty();
  }

  private boolean isHttp() {
    String target = record.target().toLowerCase(Locale.ROOT);
    return !target.startsWith("dns:") && !target.startsWith("gemini:");
  }

  private static boolean isRead(MediaType type) {
    return READ.contains(type.base().toString().toLowerCase(Locale.ROOT));
  }

  /// Reads the page and says when a digest in the record does not fit.
  private Reading checked(HttpResponse http) throws IOException, LimitReached {
    var payload = digest(record.payloadDigest());
    InputStream raw = http.body().stream();
    InputStream body = payload.isPresent() ? new DigestInputStream(raw, payload.get()) : raw;
    var encoding = http.headers().first("Content-Encoding").orElse("");
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

  private static InputStream decoded(InputStream body, String encoding) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      case "deflate" -> new InflaterInputStream(body);
      default -> throw Refusal.unsupported("it is compressed by " + encoding);
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

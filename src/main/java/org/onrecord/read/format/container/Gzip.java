package org.onrecord.read.format.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Kind;

/// One file compressed by gzip (RFC 1952); its name is the container's without `.gz`.
public final class Gzip implements Format {
  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    if (isWebArchive(part)) {
      return new Warc().read(part, session);
    }
    session.budget().nesting(part.depth());
    try (InputStream in = open(part)) {
      var inner = session.inner(part, name(part.path()), in, part.hints());
      return Extract.parts(Kind.GZIP.mediaType(), List.of(inner), Optional.empty());
    }
  }

  private static boolean isWebArchive(Part part) throws IOException {
    try (InputStream in = open(part)) {
      String start = new String(in.readNBytes(11), StandardCharsets.US_ASCII);
      return start.startsWith("WARC/") || start.startsWith("filedesc://");
    } catch (EOFException e) {
      return false;
    }
  }

  private static InputStream open(Part part) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(part.file())));
  }

  private static String name(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
  }
}

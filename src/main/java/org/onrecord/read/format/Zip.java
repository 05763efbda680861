package org.onrecord.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Kind;

/// Archives of other files. Names in them are names, never places to write to.
public final class Zip implements Format {
  private static final Sha256 NOTHING = Sha256.of(new byte[0]);

  /// What the archiver of macOS adds for itself.
  private static final String RESOURCE_FORKS = "__MACOSX/";

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    session.budget().nesting(part.depth());
    try (var zip = ZipFile.builder().setPath(part.file()).get()) {
      return read(part, zip, session);
    }
  }

  private static Extract read(Part part, ZipFile zip, Session session) throws IOException {
    var parts = new ArrayList<Reading>();
    try {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory() && !entry.getName().startsWith(RESOURCE_FORKS)) {
          parts.add(entry(part, zip, entry, session));
        }
      }
    } catch (LimitReached e) {
      return Extract.parts(Kind.ZIP.mediaType(), parts, Optional.of(e.because()));
    }
    return Extract.parts(Kind.ZIP.mediaType(), parts, Optional.empty());
  }

  private static Reading entry(Part part, ZipFile zip, ZipArchiveEntry entry, Session session)
      throws LimitReached {
    String path = part.path() + "!/" + entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return refused(path, Because.Code.ENCRYPTED, "it needs a password");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return session.inner(part, entry.getName(), in, Hints.NONE);
    } catch (IOException | RuntimeException e) {
      return refused(path, Because.Code.MALFORMED, "it cannot be unpacked: " + e.getMessage());
    }
  }

  private static Reading refused(String path, Because.Code code, String words) {
    return new Reading.Refused(path, NOTHING, new Because(code, words), Set.of(), List.of());
  }
}

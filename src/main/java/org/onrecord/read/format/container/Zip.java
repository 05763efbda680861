package org.onrecord.read.format.container;

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
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Format;
import org.onrecord.read.format.Hints;
import org.onrecord.read.format.LeftOut;
import org.onrecord.read.format.Names;
import org.onrecord.read.format.Part;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.format.office.Archive;
import org.onrecord.read.format.office.Docx;
import org.onrecord.read.format.office.Epub;
import org.onrecord.read.format.office.Odf;
import org.onrecord.read.format.office.Office;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.text.Kind;

/// Archives of other files, and the documents that are archives themselves. Names in them are
/// names, never places to write to.
public final class Zip implements Format {
  private static final Sha256 NOTHING = Sha256.of(new byte[0]);

  /// What the archiver of macOS adds for itself.
  private static final String RESOURCE_FORKS = "__MACOSX/";

  @Override
  public Extract read(Part part, Session session) throws IOException, LimitReached {
    try (var zip = ZipFile.builder().setPath(part.file()).setIgnoreLocalFileHeader(true).get()) {
      var archive = new Archive(zip, session);
      String type = archive.start("mimetype").orElse("");
      if (type.startsWith("application/vnd.oasis.opendocument.")) {
        return Odf.read(type, archive, session);
      }
      if (type.equals("application/epub+zip")) {
        return Epub.read(archive, session);
      }
      return archive.has("[Content_Types].xml")
          ? openXml(part, archive, session)
          : archive(part, zip, session);
    }
  }

  private static Extract openXml(Part part, Archive archive, Session session)
      throws IOException, LimitReached {
    if (archive.has("word/document.xml") || archive.hasAny(name -> name.startsWith("word/"))) {
      return Docx.read(archive, session);
    }
    if (archive.hasAny(name -> name.startsWith("xl/"))) {
      return Office.openXml("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
          .read(part, session);
    }
    if (archive.hasAny(name -> name.startsWith("ppt/"))) {
      return Office.openXml(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation")
          .read(part, session);
    }
    throw Refusal.unsupported("it is an office package of a kind that is not read");
  }

  private static Extract archive(Part part, ZipFile zip, Session session) throws LimitReached {
    session.budget().nesting(part.depth());
    var parts = new ArrayList<Reading>();
    var left = new LeftOut();
    var names = new Names();
    Optional<Because> partly = Optional.empty();
    try {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.getName().startsWith(RESOURCE_FORKS)) {
          left.count("note that macOS made for itself");
        } else if (!entry.isDirectory() || entry.getSize() > 0) {
          parts.add(entry(part, zip, entry, names.own(entry.getName()), session));
        }
      }
    } catch (LimitReached e) {
      partly = Optional.of(e.because());
    }
    return Extract.parts(Kind.ZIP.mediaType(), parts, left.because("entries", partly));
  }

  private static Reading entry(
      Part part, ZipFile zip, ZipArchiveEntry entry, String name, Session session)
      throws LimitReached {
    String path = part.path() + "!/" + name;
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return refused(path, Because.Code.ENCRYPTED, "it needs a password");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return session.inner(part, name, in, Hints.NONE);
    } catch (IOException | RuntimeException e) {
      return refused(path, Because.Code.MALFORMED, "it cannot be unpacked: " + e.getMessage());
    }
  }

  private static Reading refused(String path, Because.Code code, String words) {
    return new Reading.Refused(path, NOTHING, new Because(code, words), Set.of(), List.of());
  }
}

package org.onrecord.read.format.office;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Flag;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Refusal;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;

/// OpenDocument texts, tables and slides (ISO/IEC 26300): the text with all changes accepted, notes
/// at its end. Comments are not part of it.
public final class Odf {
  private Odf() {}

  public static Extract read(String mediaType, Archive archive, Session session)
      throws IOException, LimitReached {
    var encryption = new Encryption();
    archive.walkIfThere("META-INF/manifest.xml", encryption);
    if (encryption.found) {
      throw Refusal.encrypted();
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    var lines = new Lines(session.limits());
    var walk = new OdfWalk(lines, flags);
    archive.walk("content.xml", walk);
    walk.addNotes();
    if (archive.hasAny(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
      flags.add(Flag.ACTIVE_CONTENT);
    }
    var properties = new Properties();
    archive.walkIfThere("meta.xml", properties);
    var reviewers = new Reviewers();
    if (walk.isReviewed()) {
      archive.walk("content.xml", reviewers);
    }
    var metadata = properties.metadata().carrying(reviewers.carried()).carrying(archive.photos());
    return Extract.text(
        mediaType,
        lines.toString(),
        metadata.withTitle(metadata.title().or(walk::title)),
        flags,
        Optional.empty());
  }

  private static final class Encryption implements Xml.Walk {
    private boolean found;

    @Override
    public void start(String name, Xml at) {
      found |= name.equals("encryption-data");
    }

    @Override
    public void text(String words) {}

    @Override
    public void end(String name) {}
  }
}

package org.onrecord.read.format.office;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Flag;
import org.onrecord.model.Metadata;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;

/// Word documents (ECMA-376, WordprocessingML): the text as it stands with all changes accepted,
/// footnotes at its end. Headers, footers and comments are not part of it.
public final class Docx {
  static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String USUAL = "word/document.xml";

  private final Archive archive;
  private final Session session;
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  private Docx(Archive archive, Session session) {
    this.archive = archive;
    this.session = session;
  }

  public static Extract read(Archive archive, Session session) throws IOException, LimitReached {
    return new Docx(archive, session).extract();
  }

  private Extract extract() throws IOException, LimitReached {
    String main = main();
    var lines = new Lines(session.limits());
    var body = new WordWalk(lines, flags);
    archive.walk(main, body);
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    archive.walkIfThere(folder + "footnotes.xml", new WordWalk(lines, flags));
    archive.walkIfThere(folder + "endnotes.xml", new WordWalk(lines, flags));
    flagParts();
    var metadata = metadata(folder);
    return Extract.text(
        TYPE,
        lines.toString(),
        metadata.withTitle(metadata.title().or(body::title)),
        flags,
        Optional.empty());
  }

  private Metadata metadata(String folder) throws IOException, LimitReached {
    var properties = new Properties();
    archive.walkIfThere("docProps/core.xml", properties);
    archive.walkIfThere("docProps/app.xml", properties);
    return properties.metadata().carrying(reviewers(folder).carried()).carrying(archive.photos());
  }

  private Reviewers reviewers(String folder) throws IOException, LimitReached {
    var reviewers = new Reviewers();
    archive.walkIfThere(folder + "comments.xml", reviewers);
    if (flags.contains(Flag.TRACKED_CHANGES)) {
      archive.walk(main(), reviewers);
    }
    return reviewers;
  }

  /// Where the text is, when it is not in the usual place.
  private String main() throws IOException, LimitReached {
    if (archive.has(USUAL)) {
      return USUAL;
    }
    var relations = new Relations();
    archive.walk("_rels/.rels", relations);
    return relations
        .mainPart()
        .orElseThrow(() -> new IOException("its relations name no document"));
  }

  private void flagParts() throws IOException, LimitReached {
    if (archive.hasAny(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
      flags.add(Flag.ACTIVE_CONTENT);
    }
    for (String name : archive.names().filter(name -> name.endsWith(".rels")).toList()) {
      var relations = new Relations();
      archive.walk(name, relations);
      if (relations.loadsFromOutside()) {
        flags.add(Flag.EXTERNAL_REFERENCE);
      }
    }
  }

  /// The relations between the parts of a document.
  private static final class Relations implements Xml.Walk {
    private Optional<String> mainPart = Optional.empty();
    private boolean outside;

    @Override
    public void start(String name, Xml at) {
      String type = at.attribute("Type").orElse("");
      String target = at.attribute("Target").orElse("");
      if (type.endsWith("/officeDocument")) {
        mainPart = Optional.of(target.startsWith("/") ? target.substring(1) : target);
      }
      // A link waits to be clicked; everything else outside is fetched when the file is opened.
      if (at.attribute("TargetMode").orElse("").equals("External")
          && !type.endsWith("/hyperlink")) {
        outside = true;
      }
    }

    @Override
    public void text(String words) {}

    @Override
    public void end(String name) {}

    Optional<String> mainPart() {
      return mainPart;
    }

    boolean loadsFromOutside() {
      return outside;
    }
  }
}

package org.onrecord.read.format.office;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.onrecord.model.Flag;
import org.onrecord.read.format.Extract;
import org.onrecord.read.format.HtmlLines;
import org.onrecord.read.format.LeftOut;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;

/// Books (EPUB 2 and 3): the documents of the spine, in its order.
public final class Epub {
  private static final String TYPE = "application/epub+zip";

  private Epub() {}

  public static Extract read(Archive archive, Session session) throws IOException, LimitReached {
    var container = new Container();
    archive.walk("META-INF/container.xml", container);
    String opf =
        container.packageFile.orElseThrow(() -> new IOException("its container names no book"));
    var book = new Book();
    archive.walk(opf, book);
    var properties = new Properties();
    archive.walk(opf, properties);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    var lines = new Lines(session.limits());
    var left = new LeftOut();
    for (String page : book.pages()) {
      String name = page.isEmpty() ? "" : URI.create(opf).resolve(page).getPath();
      if (archive.has(name)) {
        add(archive, name, lines, flags);
      } else {
        left.count("chapter that is missing from the file");
      }
    }
    return Extract.text(
        TYPE,
        lines.toString(),
        properties.metadata(),
        flags,
        left.because("chapters", Optional.empty()));
  }

  private static void add(Archive archive, String name, Lines lines, Set<Flag> flags)
      throws IOException, LimitReached {
    try (InputStream in = archive.open(name)) {
      var page = Jsoup.parse(in, null, "", Parser.htmlParser());
      if (!page.select("script").isEmpty()) {
        flags.add(Flag.ACTIVE_CONTENT);
      }
      HtmlLines.add(page.body(), lines);
    }
  }

  private static final class Container implements Xml.Walk {
    private Optional<String> packageFile = Optional.empty();

    @Override
    public void start(String name, Xml at) {
      if (name.equals("rootfile") && packageFile.isEmpty()) {
        packageFile = at.attribute("full-path");
      }
    }

    @Override
    public void text(String words) {}

    @Override
    public void end(String name) {}
  }

  private static final class Book implements Xml.Walk {
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> spine = new ArrayList<>();

    @Override
    public void start(String name, Xml at) {
      if (name.equals("item")) {
        files.put(at.attribute("id").orElse(""), at.attribute("href").orElse(""));
      }
      if (name.equals("itemref")) {
        at.attribute("idref").ifPresent(spine::add);
      }
    }

    @Override
    public void text(String words) {}

    @Override
    public void end(String name) {}

    /// The files of the spine; empty for a chapter that no file is given for.
    List<String> pages() {
      return spine.stream().map(id -> files.getOrDefault(id, "")).toList();
    }
  }
}

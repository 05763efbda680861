package org.onrecord.read.format.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;
import org.onrecord.model.Metadata;
import org.onrecord.read.format.Dates;
import org.onrecord.read.format.MadeUp;

/// What office documents and books say of themselves in Dublin Core elements (`docProps/core.xml`,
/// `meta.xml`, the package file of an EPUB), and the company that a program was registered to
/// (`docProps/app.xml`).
final class Properties implements Xml.Walk {
  /// Elements of OOXML and ODF, in the order in which they are shown.
  private static final Map<String, What> TOLD = new LinkedHashMap<>();

  static {
    TOLD.put("initial-creator", What.AUTHOR);
    TOLD.put("lastModifiedBy", What.LAST_CHANGED_BY);
    TOLD.put("printed-by", What.PRINTED_BY);
    TOLD.put("Company", What.COMPANY);
    TOLD.put("Manager", What.MANAGER);
    TOLD.put("Application", What.PROGRAM);
    TOLD.put("generator", What.PROGRAM);
    TOLD.put("Template", What.TEMPLATE);
    TOLD.put("created", What.CREATED);
    TOLD.put("creation-date", What.CREATED);
    TOLD.put("modified", What.CHANGED);
    TOLD.put("revision", What.REVISION);
    TOLD.put("editing-cycles", What.REVISION);
  }

  private final Map<String, String> said = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  @Override
  public void start(String name, Xml at) {
    open.push(name);
  }

  /// The first of several authors, titles or dates is the main one.
  @Override
  public void text(String words) {
    if (!open.isEmpty()) {
      said.merge(open.peek(), words, (first, more) -> first.length() > 1000 ? first : first + more);
    }
  }

  @Override
  public void end(String name) {
    open.pop();
    said.computeIfPresent(name, (key, value) -> value.endsWith("\0") ? value : value + "\0");
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(said.get(name))
        .map(value -> value.substring(0, Math.max(0, value.indexOf('\0'))).strip())
        .filter(value -> !value.isEmpty());
  }

  /// The metadata, without titles and names that programs make up.
  Metadata metadata() {
    return Metadata.NONE
        .withTitle(find("title").filter(MadeUp::isRealTitle))
        .withAuthor(find("creator").or(() -> find("initial-creator")).filter(MadeUp::isRealName))
        .withPublisher(find("publisher").or(() -> find("Company")).filter(MadeUp::isRealName))
        .withPublished(
            find("created")
                .or(() -> find("creation-date"))
                .or(() -> find("date"))
                .flatMap(Dates::find))
        .withLanguage(find("language").flatMap(Dates::language))
        .withCarried(carried());
  }

  /// Everything the program that made the file put into it of its own.
  private List<Carried> carried() {
    var carried = new ArrayList<Carried>();
    TOLD.forEach(
        (element, what) -> find(element).ifPresent(value -> carried.add(new Carried(what, value))));
    if (find("initial-creator").isPresent()) {
      // OpenDocument has the author apart, and means by these two who saved it last, and when.
      find("creator").ifPresent(v -> carried.add(new Carried(What.LAST_CHANGED_BY, v)));
      find("date").ifPresent(v -> carried.add(new Carried(What.CHANGED, v)));
    } else {
      find("creator").ifPresent(v -> carried.add(0, new Carried(What.AUTHOR, v)));
    }
    return carried;
  }
}

package org.onrecord.read.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Metadata;

/// What office documents and books say of themselves in Dublin Core elements (`docProps/core.xml`,
/// `meta.xml`, the package file of an EPUB), and the company that a program was registered to
/// (`docProps/app.xml`).
final class Properties implements Xml.Walk {
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
        .withLanguage(find("language").flatMap(Dates::language));
  }
}

package org.onrecord.read.format.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;

/// Who changed words while changes were tracked, or commented: attributes in WordprocessingML,
/// elements in OpenDocument.
final class Reviewers implements Xml.Walk {
  private static final Set<String> BY_ATTRIBUTE =
      Set.of("ins", "del", "moveFrom", "moveTo", "comment", "rPrChange", "pPrChange");

  private static final Set<String> BY_ELEMENT = Set.of("change-info", "annotation");

  /// A file that names more is not there to be read.
  private static final int MOST = 50;

  private final Set<String> names = new LinkedHashSet<>();
  private int inside;
  private boolean inName;

  @Override
  public void start(String name, Xml at) {
    if (BY_ATTRIBUTE.contains(name)) {
      at.attribute("author").ifPresent(this::add);
    }
    if (BY_ELEMENT.contains(name)) {
      inside++;
    }
    inName = inside > 0 && name.equals("creator");
  }

  @Override
  public void text(String words) {
    if (inName) {
      add(words);
    }
  }

  @Override
  public void end(String name) {
    inName = false;
    if (BY_ELEMENT.contains(name)) {
      inside--;
    }
  }

  private void add(String name) {
    if (names.size() < MOST && !name.isBlank()) {
      names.add(name.strip());
    }
  }

  List<Carried> carried() {
    return names.stream().map(name -> new Carried(What.REVIEWED_BY, name)).toList();
  }
}

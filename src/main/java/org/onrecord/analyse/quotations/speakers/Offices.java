package org.onrecord.analyse.quotations.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;

/// Who holds an office that the text calls by another word: "the head of state" for the president
/// it named, from `offices-alike.txt`.
final class Offices {
  private static final Map<String, List<String>> ALIKE = alike();

  private final Prose prose;
  private final Names names;

  Offices(Prose prose, Names names) {
    this.prose = prose;
    this.names = names;
  }

  private static Map<String, List<String>> alike() {
    var alike = new HashMap<String, List<String>>();
    for (String line :
        WordList.lines(Offices.class, "/org/onrecord/analyse/en/offices-alike.txt")) {
      String[] sides = line.split(":", 2);
      alike.put(sides[0].strip(), List.of(sides[1].strip().split(",\\s*")));
    }
    return alike;
  }

  /// Whom the words from `from` to `to` mean, where they are such a word and nothing more.
  Optional<Entity> holder(int from, int to) {
    int first = prose.token(from).is("the") ? from + 1 : from;
    if (first >= to) {
      return Optional.empty();
    }
    return ALIKE
        .getOrDefault(prose.words(prose.span(first, to)).toLowerCase(Locale.ROOT), List.of())
        .stream()
        .flatMap(office -> names.findRole(office, from).stream())
        .filter(Entity::isNamed)
        .findFirst();
  }
}

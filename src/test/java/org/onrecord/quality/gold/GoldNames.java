package org.onrecord.quality.gold;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Which words may stand for which person or body of an annotated document.
final class GoldNames {
  private static final Set<String> SMALL = Set.of("the", "a", "of", "and");

  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, String> entityOf = new HashMap<>();

  /// People of the document by their last name, where only one has it.
  private final Map<String, String> byLastName = new HashMap<>();

  GoldNames(JsonNode gold, String document) {
    Map<String, Set<String>> last = new HashMap<>();
    for (JsonNode entity : gold.path("entities").values()) {
      String id = entity.path("id").asString();
      String canonical = fold(entity.path("canonical").asString());
      var known = new HashSet<String>(Set.of(canonical));
      entity.path("aliases").values().forEach(a -> known.add(fold(a.path("alias").asString())));
      forms.put(id, known);
      known.forEach(form -> entityOf.put(form, id));
      boolean here =
          entity.path("aliases").values().stream()
              .anyMatch(a -> a.path("doc").asString().equals(document));
      if (here && entity.path("type").asString().equals("person")) {
        last.computeIfAbsent(lastWord(canonical), _ -> new HashSet<>()).add(id);
      }
    }
    last.forEach((word, ids) -> {
      if (ids.size() == 1) {
        byLastName.put(word, ids.iterator().next());
      }
    });
  }

  static String fold(String name) {
    return name.replaceAll("\\([^)]*\\)", " ")
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?U)[^\\w]+", " ")
        .strip();
  }

  private static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /// Whether `found` names one of `accepted`; empty stands for nobody.
  boolean same(Optional<String> found, List<Optional<String>> accepted) {
    if (found.isEmpty()) {
      return accepted.contains(Optional.<String>empty());
    }
    String name = fold(found.get());
    return !name.isEmpty()
        && accepted.stream().flatMap(Optional::stream).anyMatch(a -> isSame(name, fold(a)));
  }

  private boolean isSame(String found, String accepted) {
    if (found.equals(accepted)) {
      return true;
    }
    Optional<String> entity = Optional.ofNullable(entityOf.get(accepted));
    if (entity.isEmpty()) {
      Set<String> words = words(found);
      words.retainAll(words(accepted));
      words.removeAll(SMALL);
      return !words.isEmpty();
    }
    return entity.equals(Optional.ofNullable(entityOf.get(found)))
        || forms.getOrDefault(entity.get(), Set.of()).contains(found)
        || entity.equals(Optional.ofNullable(byLastName.get(lastWord(found))));
  }

  private static Set<String> words(String folded) {
    return new HashSet<>(Arrays.asList(folded.split(" ")));
  }
}

package org.onrecord.analyse.quotations.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Name;

/// Whom the labels of an interview mean: a name or a part of one, the initials of a name that the
/// text gives, or "Q" and "A".
final class Labels {
  private static final int LONGEST_INITIALS = 5;

  private final Prose prose;
  private final Names names;

  /// Where the first turn begins, in tokens.
  private final int start;

  private final Map<String, Optional<String>> known = new HashMap<>();

  /// Names of people by their first and last words, and all names by their initials.
  private final Map<String, List<String>> byFirst = new HashMap<>();

  private final Map<String, List<String>> byLast = new HashMap<>();
  private final Map<String, List<String>> byInitials = new HashMap<>();

  Labels(Prose prose, Names names, Map<Integer, Integer> colons) {
    this.prose = prose;
    this.names = names;
    this.start =
        colons.isEmpty() ? 0 : prose.paragraphs().get(colons.keySet().iterator().next()).from();
    if (!colons.isEmpty()) {
      names.entities().forEach(this::enter);
    }
  }

  private void enter(Entity entity) {
    String name = entity.name();
    if (entity.isPerson()) {
      List<String> words = words(name);
      byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(name);
      byLast.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(name);
    }
    if (entity.type() != Name.Type.PLACE) {
      byInitials.computeIfAbsent(initials(name), _ -> new ArrayList<>()).add(name);
    }
  }

  /// Whether it asks, answers or means somebody.
  boolean isKnown(String label) {
    return asks(label) || answers(label) || name(label).isPresent();
  }

  static boolean asks(String label) {
    return switch (plain(label)) {
      case "q", "question", "interviewer", "moderator", "host", "reporter", "journalist" -> true;
      default -> false;
    };
  }

  private static boolean answers(String label) {
    return switch (plain(label)) {
      case "a", "answer" -> true;
      default -> false;
    };
  }

  /// Whether a label is written as those of turns are: "Q", "A", "MAREN", "I.M.".
  static boolean isOfTurns(String label) {
    String letters = label.replaceAll("[^\\p{L}]", "");
    return asks(label)
        || answers(label)
        || letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
  }

  private static String plain(String label) {
    return label.replace(".", "").toLowerCase(Locale.ROOT).strip();
  }

  /// The fullest name of whom it means.
  Optional<String> name(String label) {
    return label.isEmpty() ? Optional.empty() : known.computeIfAbsent(label, this::find);
  }

  private Optional<String> find(String label) {
    if (asks(label)) {
      return person(true);
    }
    if (answers(label)) {
      return person(false);
    }
    List<String> words = words(label);
    var found = new LinkedHashSet<>(byLast.getOrDefault(words.getLast(), List.of()));
    found.removeIf(name -> words(name).size() < words.size());
    if (words.size() == 1) {
      found.addAll(byFirst.getOrDefault(words.getFirst(), List.of()));
    }
    Optional<String> named = only(List.copyOf(found));
    return named.isPresent() ? named : byInitials(label.replaceAll("[^\\p{L}]", ""));
  }

  private static List<String> words(String name) {
    return List.of(plain(name).split("[ \u00A0]+"));
  }

  private Optional<String> byInitials(String letters) {
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    if (!capitals || letters.length() < 2 || letters.length() > LONGEST_INITIALS) {
      return Optional.empty();
    }
    return only(byInitials.getOrDefault(letters, List.of()));
  }

  /// "IMV" for "Ilva Maren-Venn".
  private static String initials(String name) {
    var letters = new StringBuilder();
    Arrays.stream(name.split("[^\\p{L}]+"))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
        .forEach(w -> letters.append(w.charAt(0)));
    return letters.toString();
  }

  private static Optional<String> only(List<String> found) {
    List<String> different = found.stream().distinct().toList();
    return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
  }

  /// The first person whom the text names before the first turn as the one who asks ("Interview:
  /// Ilva Maren", "by Ilva Maren"), or as somebody else.
  private Optional<String> person(boolean asks) {
    for (int t = 0; t < start; t++) {
      Optional<Mention> mention = names.findFrom(t).filter(m -> m.isPerson() && m.hasName());
      if (mention.isPresent() && isAsker(mention.get()) == asks) {
        return mention.map(m -> m.entity().name());
      }
    }
    return Optional.empty();
  }

  private boolean isAsker(Mention mention) {
    int before = mention.from() - 1;
    return before >= 0
        && (prose.token(before).is("by")
            || prose.token(before).is(":")
                && before > 0
                && prose.token(before - 1).lower().startsWith("interview"));
  }
}

package org.onrecord.analyse.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.analyse.commitments.words.Powers;
import org.onrecord.analyse.names.Entity;

/// Who stands behind whoever speaks or acts: the ministry behind "a spokesman for the ministry",
/// the president whom the document calls "the head of state".
final class Principals {
  private static final String SPEAKS =
      "(?:spokesman|spokeswoman|spokesperson|press secretary|press officer)";
  private static final Pattern UNNAMED =
      Pattern.compile(
          "(?:(?:an?|the|its|their|another)\\s+)?" + SPEAKS + "\\s+(?:for|of|at)\\s+(.+)");
  private static final Pattern OFFICE =
      Pattern.compile("(?:the\\s+)?(.+?)(?:'s|\u2019s)?\\s+" + SPEAKS);

  private static final Set<String> STATE =
      Set.of("president", "king", "queen", "emperor", "emir", "sultan", "monarch", "grand duke");
  private static final Set<String> GOVERNMENT = Set.of("prime minister", "premier", "chancellor");

  private final Powers powers;

  Principals(Powers powers) {
    this.powers = powers;
  }

  /// For whom `speaker` gives their word; themselves for most.
  String behind(String speaker) {
    Matcher unnamed = UNNAMED.matcher(lower(speaker));
    if (unnamed.matches()) {
      return speaker.substring(unnamed.start(1));
    }
    return powers.find(speaker).filter(Entity::isPerson).flatMap(this::spokenFor).orElse(speaker);
  }

  /// Whom an office of many names means, where the document knows one who holds it.
  String holder(String name) {
    String office = lower(name).replaceFirst("^the ", "");
    return switch (office) {
      case "head of state" -> only(STATE).orElse(name);
      case "head of government", "head of the government" -> only(GOVERNMENT).orElse(name);
      default -> name;
    };
  }

  private Optional<String> spokenFor(Entity person) {
    for (String role : person.roles()) {
      Matcher of = UNNAMED.matcher(lower(role));
      Matcher before = OFFICE.matcher(lower(role));
      if (of.matches()) {
        return body(role.substring(of.start(1)));
      }
      if (before.matches()) {
        return body(role.substring(before.start(1), before.end(1)));
      }
    }
    return Optional.empty();
  }

  /// A body of that name; who speaks for a person speaks for themselves as well.
  private Optional<String> body(String name) {
    return Optional.of(name).filter(n -> !powers.find(n).filter(Entity::isPerson).isPresent());
  }

  private Optional<String> only(Set<String> offices) {
    List<Entity> holders =
        powers.entities().stream()
            .filter(e -> e.isPerson() && e.isNamed())
            .filter(e -> e.roles().stream().anyMatch(r -> isOne(lower(r), offices)))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst().name()) : Optional.empty();
  }

  /// "president", "president of the republic".
  private static boolean isOne(String role, Set<String> offices) {
    return offices.contains(role)
        || offices.stream().anyMatch(o -> role.startsWith(o + " of the republic"));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}

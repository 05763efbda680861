package org.onrecord.analyse.relations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Span;

/// The relations found so far; what a text says twice is kept once, where it says it first.
final class Collected {
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  List<Finding> list() {
    return findings;
  }

  void tie(Span at, Relation.Type type, Entity subject, Optional<Entity> object, String rule) {
    add(at, type, subject, object.map(Entity::name), Optional.empty(), Grounds.of(0.85, rule));
  }

  /// Whether somebody is known to hold an office of that body.
  boolean isOffice(Entity subject, Entity body) {
    return offices.contains(subject.name() + "\n" + body.name());
  }

  /// An office: one is kept for each head noun, former or not, deputy or not.
  void office(
      Span at,
      Entity subject,
      Optional<String> body,
      String value,
      String head,
      double confidence) {
    String lower = value.toLowerCase(Locale.ROOT);
    boolean former = lower.matches("(?:former|formerly|ex|late|lately|then|once|sometime)\\b.*");
    boolean second = lower.matches(".*\\b(?:vice|deputy|assistant)\\b.*");
    String key =
        Relation.Type.ROLE + subject.name() + former + second + head.toLowerCase(Locale.ROOT);
    body.ifPresent(b -> offices.add(subject.name() + "\n" + b));
    if (seen.add(key)) {
      var grounds = Grounds.of(confidence, "office \"" + value + "\"");
      findings.add(
          new Relation(at, Relation.Type.ROLE, subject.name(), body, Optional.of(value), grounds));
    }
  }

  void add(
      Span at,
      Relation.Type type,
      Entity subject,
      Optional<String> object,
      Optional<String> value,
      Grounds grounds) {
    String key = type + "\n" + subject.name() + "\n" + object.orElse("");
    boolean self = object.isPresent() && object.get().equals(subject.name());
    if (!self && seen.add(key)) {
      findings.add(new Relation(at, type, subject.name(), object, value, grounds));
    }
  }
}

package org.onrecord.judge.act;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.register.Scale;

/// What a judgement says: a step on each axis, why, and what it rests on.
///
/// @param because why it cannot be rated, where that is a step
/// @param evidence ids
public record Opinion(
    Map<String, String> ratings,
    Optional<String> because,
    String rationale,
    List<String> evidence) {
  public Opinion {
    ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
    evidence = evidence.stream().distinct().toList();
    if (rationale.isBlank()) {
      throw new IllegalArgumentException("a judgement needs a 'rationale': say why, in words");
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a judgement rests on evidence: name at least one id under 'evidence'");
    }
    boolean unrated = ratings.containsValue(Scale.CANNOT_BE_RATED);
    if (unrated && because.isEmpty()) {
      throw new IllegalArgumentException(
          "what cannot be rated needs a reason: say it under 'because'");
    }
    if (!unrated && because.isPresent()) {
      throw new IllegalArgumentException(
          "'because' belongs to %s; put your reasons under 'rationale'"
              .formatted(Scale.CANNOT_BE_RATED));
    }
  }
}

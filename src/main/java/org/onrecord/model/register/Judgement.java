package org.onrecord.model.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a named person decided about an object and why. Sealed until a second person has judged the
/// same object; values of this type are open to be read.
///
/// @param ratings a step for each axis
/// @param because why it cannot be rated, where that is the step
/// @param evidence ids of what it rests on
/// @param independent whether it was made, in this form, before its maker could see another
/// @param withdrawn why its maker withdrew it
public record Judgement(
    String id,
    String on,
    Map<String, String> ratings,
    Optional<String> because,
    String rationale,
    List<String> evidence,
    boolean independent,
    Stamp stamp,
    Optional<Evidence.Withdrawal> withdrawn) {
  public Judgement {
    ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
    because = Words.of("'because'", because);
    rationale = Words.of("'rationale'", rationale);
    evidence = List.copyOf(evidence);
  }

  /// Whether it counts.
  public boolean stands() {
    return withdrawn.isEmpty();
  }

  public Judgement withdrawn(Evidence.Withdrawal how) {
    return new Judgement(
        id, on, ratings, because, rationale, evidence, independent, stamp, Optional.of(how));
  }
}

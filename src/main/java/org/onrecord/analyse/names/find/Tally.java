package org.onrecord.analyse.names.find;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Finding.Name;

/// What speaks for each type of one name, over all its occurrences.
final class Tally {
  private final Map<Name.Type, Double> scores = new EnumMap<>(Name.Type.class);
  private double thing;
  private boolean sure;

  public void add(Name.Type type, double weight) {
    scores.merge(type, weight, Double::sum);
  }

  /// Evidence that it names neither people, body nor place.
  void addThing(double weight) {
    thing += weight;
  }

  void makeSure() {
    sure = true;
  }

  /// Whether it is a name by more than the capital at the start of a sentence.
  boolean isSure() {
    return sure;
  }

  public double of(Name.Type type) {
    return scores.getOrDefault(type, 0.0);
  }

  /// The type with most evidence; empty when it is none of them.
  Optional<Name.Type> best() {
    Name.Type best = Name.Type.PERSON;
    for (Name.Type type : Name.Type.values()) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return of(best) > thing && of(best) > 0 ? Optional.of(best) : Optional.empty();
  }
}

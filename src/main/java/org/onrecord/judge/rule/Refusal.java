package org.onrecord.judge.rule;

import java.util.Optional;
import java.util.function.Supplier;

/// Why an act is not done, in words that say what to do instead.
public record Refusal(String because) {
  static Optional<Refusal> because(String words) {
    return Optional.of(new Refusal(words));
  }

  /// The first of several.
  @SafeVarargs
  static Optional<Refusal> first(Supplier<Optional<Refusal>>... checks) {
    for (Supplier<Optional<Refusal>> check : checks) {
      Optional<Refusal> refusal = check.get();
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }
}

package org.onrecord.match.pair.rule;

import java.util.Map;
import java.util.Objects;
import org.onrecord.match.passage.Question;
import org.onrecord.model.Aspect;

/// In what passages differ that answer a question of `stances.txt` differently.
final class Aspects {
  private static final Map<String, Aspect> BY_QUESTION =
      Map.ofEntries(
          Map.entry("substance", Aspect.SUBSTANCE),
          Map.entry("democracy", Aspect.DEMOCRACY),
          Map.entry("freedom", Aspect.PERMISSION),
          Map.entry("permission", Aspect.PERMISSION),
          Map.entry("notice", Aspect.PERMISSION),
          Map.entry("access", Aspect.PERMISSION),
          Map.entry("liberty", Aspect.DONE),
          Map.entry("vote", Aspect.VALUATION),
          Map.entry("support", Aspect.VALUATION),
          Map.entry("valuation", Aspect.VALUATION),
          Map.entry("fairness", Aspect.FAIRNESS),
          Map.entry("break", Aspect.BREAK),
          Map.entry("power", Aspect.BREAK),
          Map.entry("trend", Aspect.TREND),
          Map.entry("amount", Aspect.TREND),
          Map.entry("done", Aspect.DONE),
          Map.entry("status", Aspect.STATUS),
          Map.entry("independence", Aspect.INDEPENDENCE),
          Map.entry("scope", Aspect.SCOPE),
          Map.entry("arms", Aspect.DONE),
          Map.entry("safety", Aspect.VALUATION));

  private Aspects() {}

  static Aspect of(Question question) {
    return Objects.requireNonNull(
        BY_QUESTION.get(question.name()), () -> "a question without an aspect: " + question);
  }
}

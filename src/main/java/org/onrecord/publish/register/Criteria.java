package org.onrecord.publish.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.CriterionAnswer;
import org.onrecord.model.register.Settings;

/// What is asked of every institution, and what was found of this one.
public record Criteria(List<Question> all) {
  public Criteria {
    all = List.copyOf(all);
  }

  /// One question; empty when nobody has answered it.
  public record Question(String words, Optional<CriterionAnswer> found) {}

  public long answered() {
    return all.stream().filter(t -> t.found().isPresent()).count();
  }

  static Criteria of(List<Settings.Criterion> criteria, Map<String, CriterionAnswer> answers) {
    return new Criteria(
        criteria.stream()
            .map(c -> new Question(c.question(), Optional.ofNullable(answers.get(c.name()))))
            .toList());
  }
}

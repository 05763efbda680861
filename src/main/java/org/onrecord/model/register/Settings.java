package org.onrecord.model.register;

import java.util.List;

/// By what the record judges; fixed once judgements exist.
///
/// @param criteria what is asked of every institution
public record Settings(Scale scale, List<Criterion> criteria) implements Thing {
  public static final String KEY = "settings";

  /// What every record begins with.
  public static final Settings FIRST =
      new Settings(
          Scale.Template.FORM_AND_FUNCTION.scale(),
          List.of(
              new Criterion("who_may_join", "Who may join?"),
              new Criterion("agenda", "Who sets the agenda?"),
              new Criterion("decides", "What can it decide?"),
              new Criterion("money", "Whose money is it?"),
              new Criterion("staff", "Who staffs it, and where do they come from?"),
              new Criterion("outcome", "What came of it?")));

  /// One question to ask of an institution.
  ///
  /// @param name as acts name it
  public record Criterion(String name, String question) {
    public Criterion {
      if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
        throw new IllegalArgumentException(
            "'%s' cannot name a criterion: use lower-case letters, digits and _".formatted(name));
      }
      question = Words.of("the question of a criterion", question);
    }
  }

  public Settings {
    criteria = List.copyOf(criteria);
    if (criteria.isEmpty()
        || criteria.stream().map(Criterion::name).distinct().count() < criteria.size()) {
      throw new IllegalArgumentException("'criteria' needs at least one, each with its own name");
    }
  }

  @Override
  public String key() {
    return KEY;
  }
}

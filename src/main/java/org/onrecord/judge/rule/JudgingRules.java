package org.onrecord.judge.rule;

import static org.onrecord.judge.rule.Refusal.because;
import static org.onrecord.judge.rule.Refusal.first;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Opinion;
import org.onrecord.judge.held.Held;
import org.onrecord.model.people.PersonName;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Subject;

/// Who may judge: a person once an object, on the record's scale, resting on evidence that stands.
record JudgingRules(Held held, Objects objects) {
  Optional<Refusal> judged(Act.Judged judged, String by) {
    return first(
        () -> objects.standsAlone(judged.object()),
        () ->
            held.bench()
                .of(by, judged.object())
                .flatMap(own ->
                    because(
                        "you have judged %s: change or withdraw your judgement %s"
                            .formatted(judged.object(), own.id()))),
        () -> opinion(judged.object(), judged.opinion()));
  }

  Optional<Refusal> changed(Act.JudgementChanged changed, String by) {
    return first(
        () -> own(changed.judgement(), by),
        () -> opinion(objectOf(changed.judgement()), changed.opinion()),
        () ->
            same(changed)
                ? because("nothing would change: your judgement says so already")
                : Optional.empty());
  }

  Optional<Refusal> withdrawn(Act.JudgementWithdrawn withdrawn, String by) {
    return own(withdrawn.judgement(), by);
  }

  Optional<Refusal> settings() {
    boolean used =
        held.things().stream().anyMatch(t -> t instanceof Subject s && !s.criteria().isEmpty());
    return held.bench().isEmpty() && !used
        ? Optional.empty()
        : because(
            "scale and criteria are fixed once there are judgements or answers to criteria;"
                + " another scale needs another record");
  }

  private boolean same(Act.JudgementChanged changed) {
    Judgement now = held.bench().find(changed.judgement()).orElseThrow();
    Opinion then = changed.opinion();
    return now.ratings().equals(then.ratings())
        && now.because().equals(then.because())
        && now.rationale().equals(then.rationale().strip())
        && now.evidence().equals(then.evidence());
  }

  private String objectOf(String judgement) {
    return held.bench().find(judgement).orElseThrow().on();
  }

  /// One's own judgement, which still counts. Of those of others nothing is said, not even that
  /// they are there.
  private Optional<Refusal> own(String id, String by) {
    Optional<Judgement> judgement =
        held.bench().find(id).filter(j -> PersonName.areSame(j.stamp().by(), by));
    if (judgement.isEmpty()) {
      return because(
          "you made no judgement with the id %s; only its maker changes one".formatted(id));
    }
    return judgement.get().stands()
        ? Optional.empty()
        : because("you have withdrawn %s: judge anew".formatted(id));
  }

  private Optional<Refusal> opinion(String object, Opinion opinion) {
    return first(() -> ratings(opinion), () -> evidence(object, opinion.evidence()));
  }

  private Optional<Refusal> ratings(Opinion opinion) {
    Scale scale = held.settings().scale();
    for (Scale.Axis axis : scale.axes()) {
      String step = opinion.ratings().get(axis.name());
      if (step == null) {
        return because("a judgement needs '%s': one of %s".formatted(axis.name(), axis.steps()));
      }
      if (!axis.steps().contains(step)) {
        return because(
            "'%s' is no step of '%s': one of %s".formatted(step, axis.name(), axis.steps()));
      }
    }
    return opinion.ratings().keySet().stream()
        .filter(name -> scale.find(name).isEmpty())
        .findFirst()
        .flatMap(name -> because("this record's scale has no '%s'".formatted(name)));
  }

  private Optional<Refusal> evidence(String object, List<String> ids) {
    List<String> standing =
        Stream.concat(Stream.of(object), held.joinedInto(object).stream().map(Subject::id))
            .flatMap(id -> held.evidenceOn(id).stream())
            .filter(e -> e.withdrawn().isEmpty())
            .map(Evidence::id)
            .toList();
    return ids.stream()
        .filter(id -> !standing.contains(id))
        .findFirst()
        .flatMap(id ->
            because(
                "%s is no evidence of %s that counts: add the passage first, then name its id"
                    .formatted(id, object)));
  }
}

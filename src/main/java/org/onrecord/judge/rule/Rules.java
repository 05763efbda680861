package org.onrecord.judge.rule;

import static org.onrecord.judge.rule.Refusal.because;
import static org.onrecord.judge.rule.Refusal.first;

import java.util.List;
import java.util.Optional;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.act.TermsJson;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;

/// Whether an act may be done as everything stands.
public final class Rules {
  private final Held held;
  private final Objects objects;
  private final JudgingRules judging;

  public Rules(Held held) {
    this.held = held;
    objects = new Objects(held);
    judging = new JudgingRules(held, objects);
  }

  /// Why it may not be done; empty when it may.
  public Optional<Refusal> refuse(Made made) {
    return first(() -> new KeyRules(held).signed(made), () -> allowed(made));
  }

  private Optional<Refusal> allowed(Made made) {
    String by = made.by();
    return switch (made.act()) {
      case Act.Opened opened -> opened(opened);
      case Act.Mended mended -> mended(mended);
      case Act.Joined joined -> joined(joined);
      case Act.Split split -> split(split);
      case Act.Answered answered -> answered(answered);
      case Act.CameOf came -> objects.is(came.object(), Terms.Type.DEMAND);
      case Act.CriterionAnswered answered -> criterion(answered);
      case Act.Accepted accepted ->
          first(() -> undecided(accepted.finding()), () -> opened(accepted.opens()));
      case Act.Rejected rejected -> undecided(rejected.finding());
      case Act.Merged merged ->
          first(() -> undecided(merged.finding()), () -> objects.standsAlone(merged.into()));
      case Act.Parted parted -> parted(parted);
      case Act.EvidenceAdded added -> evidence(added);
      case Act.EvidenceWithdrawn withdrawn -> withdrawn(withdrawn);
      case Act.Judged judged -> judging.judged(judged, by);
      case Act.JudgementChanged changed -> judging.changed(changed, by);
      case Act.JudgementWithdrawn withdrawn -> judging.withdrawn(withdrawn, by);
      case Act.Corrected corrected -> objects.exists(corrected.object());
      case Act.Submitted submitted -> state(submitted.object(), State.UNDER_REVIEW);
      case Act.Published published -> state(published.object(), State.PUBLISHED);
      case Act.Withheld withheld -> state(withheld.object(), State.WITHHELD);
      case Act.Classified _, Act.SourceNoted _, Act.ThresholdSet _ -> Optional.empty();
      case Act.SettingsMade _ -> judging.settings();
      case Act.KeyAdded key -> new KeyRules(held).added(key, by);
      case Act.Undone undone -> new UndoRules(held).undone(undone);
    };
  }

  private Optional<Refusal> opened(Act.Opened opened) {
    return switch (opened.terms()) {
      case Terms.Institution institution -> founded(institution);
      case Terms.Commitment _, Terms.Demand _ -> Optional.empty();
    };
  }

  private Optional<Refusal> founded(Terms.Institution institution) {
    for (String id : institution.foundedOn()) {
      Optional<Subject> on = held.subject(id);
      if (on.isEmpty() || on.get().terms().type() == Terms.Type.INSTITUTION) {
        return because(
            "'founded_on' names demands and commitments of this record; there is none with the id %s"
                .formatted(id));
      }
    }
    return Optional.empty();
  }

  private Optional<Refusal> mended(Act.Mended mended) {
    return first(() -> objects.is(mended.object(), mended.type()), () -> changes(mended));
  }

  private Optional<Refusal> changes(Act.Mended mended) {
    Terms before = objects.get(mended.object()).terms();
    try {
      Terms after = TermsJson.mend(before, mended.changes());
      if (after.equals(before)) {
        return because("nothing would change: it says so already");
      }
      return after instanceof Terms.Institution institution
          ? founded(institution)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return because("it cannot be mended like this: %s".formatted(e.getMessage()));
    }
  }

  private Optional<Refusal> joined(Act.Joined joined) {
    return first(
        () -> objects.is(joined.object(), Terms.Type.COMMITMENT),
        () -> objects.is(joined.into(), Terms.Type.COMMITMENT),
        () ->
            joined.object().equals(joined.into())
                ? because("a commitment cannot be joined with itself")
                : Optional.empty(),
        () -> objects.standsAlone(joined.object()),
        () -> objects.standsAlone(joined.into()),
        () ->
            held.joinedInto(joined.object()).isEmpty()
                ? Optional.empty()
                : because(
                    "others are joined into %1$s: join %2$s into %1$s instead, or split those first"
                        .formatted(joined.object(), joined.into())));
  }

  private Optional<Refusal> split(Act.Split split) {
    return first(
        () -> objects.is(split.object(), Terms.Type.COMMITMENT),
        () ->
            objects.get(split.object()).joinedInto().isPresent()
                ? Optional.empty()
                : because("%s is not joined with anything".formatted(split.object())));
  }

  private Optional<Refusal> answered(Act.Answered answered) {
    return first(
        () -> objects.is(answered.object(), Terms.Type.DEMAND), () -> answerFits(answered));
  }

  private Optional<Refusal> answerFits(Act.Answered answered) {
    return switch (answered.answer()) {
      case COMMITMENT -> answerIs(answered, Terms.Type.COMMITMENT, true);
      case INSTITUTION -> answerIs(answered, Terms.Type.INSTITUTION, true);
      case LAW -> answerIs(answered, Terms.Type.COMMITMENT, false);
      case REFUSAL, SILENCE ->
          answered.to().isEmpty()
              ? Optional.empty()
              : because("%s is no object: leave 'object' out".formatted(answered.answer().word()));
    };
  }

  private Optional<Refusal> answerIs(Act.Answered answered, Terms.Type type, boolean needed) {
    if (answered.to().isEmpty()) {
      Answer.Kind kind = answered.answer();
      return needed
          ? because("which %s? Open it first, then give its id as 'object'".formatted(kind.word()))
          : Optional.empty();
    }
    return objects.is(answered.to().get(), type);
  }

  private Optional<Refusal> criterion(Act.CriterionAnswered answered) {
    List<String> names = held.settings().criteria().stream().map(c -> c.name()).toList();
    return first(
        () -> objects.is(answered.object(), Terms.Type.INSTITUTION),
        () ->
            names.contains(answered.criterion())
                ? Optional.empty()
                : because(
                    "'%s' is none of the criteria %s".formatted(answered.criterion(), names)));
  }

  private Optional<Refusal> undecided(String finding) {
    return held.decision(finding)
        .filter(d -> d.kind() != Decision.Kind.SPLIT)
        .flatMap(d ->
            because(
                "the proposal is decided: %s by %s on %s. Undo entry %d first"
                    .formatted(
                        d.kind().word(), d.stamp().by(), d.stamp().day(), d.stamp().entry())));
  }

  private Optional<Refusal> parted(Act.Parted parted) {
    boolean merged =
        held.decision(parted.finding()).filter(d -> d.kind() == Decision.Kind.MERGED).isPresent();
    return merged ? Optional.empty() : because("the proposal is not merged with anything");
  }

  private Optional<Refusal> evidence(Act.EvidenceAdded added) {
    return first(() -> objects.standsAlone(added.object()), () -> twice(added));
  }

  private Optional<Refusal> twice(Act.EvidenceAdded added) {
    Optional<Evidence> same =
        held.evidenceOn(added.object()).stream()
            .filter(e ->
                e.withdrawn().isEmpty()
                    && e.weight() == added.weight()
                    && e.quoted().passage().equals(added.quoted().passage()))
            .findFirst();
    return same.flatMap(e -> because("this passage is there already: %s".formatted(e.id())));
  }

  private Optional<Refusal> withdrawn(Act.EvidenceWithdrawn withdrawn) {
    Optional<Evidence> evidence = held.evidence(withdrawn.evidence());
    if (evidence.isEmpty()) {
      return because("there is no evidence with the id %s".formatted(withdrawn.evidence()));
    }
    return evidence.get().withdrawn().isPresent()
        ? because("%s is withdrawn already".formatted(withdrawn.evidence()))
        : Optional.empty();
  }

  private Optional<Refusal> state(String object, State state) {
    return first(
        () -> objects.exists(object),
        () ->
            objects.get(object).state() == state
                ? because("%s is %s already".formatted(object, state.word()))
                : Optional.empty());
  }
}

package org.onrecord.judge.fold;

import java.util.List;
import java.util.Optional;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.CriterionAnswer;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Stamp;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Subject;

/// What is done about objects, proposals, evidence and what stands around them.
record ObjectChanges(Held held) {
  void apply(Act act, String id, Stamp stamp, Told told) {
    switch (act) {
      case Act.Opened opened -> open(opened, Optional.empty(), id, stamp, told);
      case Act.Mended mended -> new TermsChanges(held).mend(mended, stamp, told);
      case Act.Joined joined -> join(joined, stamp, told);
      case Act.Split split -> split(split, stamp, told);
      case Act.Answered answered -> answer(answered, stamp, told);
      case Act.CameOf came -> came(came, stamp, told);
      case Act.CriterionAnswered answered -> criterion(answered, stamp, told);
      case Act.Accepted accepted -> {
        open(accepted.opens(), Optional.of(accepted.finding()), id, stamp, told);
        decide(accepted.finding(), Decision.Kind.ACCEPTED, Optional.of(id), "", stamp);
      }
      case Act.Rejected rejected -> {
        told.because(rejected.reason());
        told.field("proposal", "", rejected.finding());
        decide(
            rejected.finding(), Decision.Kind.REJECTED, Optional.empty(), rejected.reason(), stamp);
      }
      case Act.Merged merged -> merge(merged, stamp, told);
      case Act.Parted parted -> part(parted, stamp, told);
      case Act.EvidenceAdded added -> evidence(added, id, stamp, told);
      case Act.EvidenceWithdrawn withdrawn -> withdraw(withdrawn, stamp, told);
      case Act.Corrected corrected -> correct(corrected, stamp, told);
      case Act.Submitted submitted -> state(submitted.object(), State.UNDER_REVIEW, stamp, told);
      case Act.Published published -> state(published.object(), State.PUBLISHED, stamp, told);
      case Act.Withheld withheld -> {
        told.because(withheld.reason());
        state(withheld.object(), State.WITHHELD, stamp, told);
      }
      case Act.Classified classified -> around().classify(classified, stamp, told);
      case Act.SourceNoted noted -> around().note(noted, stamp, told);
      case Act.ThresholdSet set -> around().watch(set, stamp, told);
      case Act.SettingsMade settings -> around().settle(settings, stamp, told);
      case Act.KeyAdded key -> around().key(key, stamp, told);
      case Act.Judged _, Act.JudgementChanged _, Act.JudgementWithdrawn _, Act.Undone _ ->
          throw new IllegalStateException("not about an object: " + act.kind());
    }
  }

  private AroundChanges around() {
    return new AroundChanges(held);
  }

  private Subject get(String id) {
    return held.subject(id).orElseThrow();
  }

  private void open(
      Act.Opened opened, Optional<String> finding, String id, Stamp stamp, Told told) {
    told.of(id);
    List<Subject.Saying> sayings =
        opened.said().stream().map(q -> new Subject.Saying(q, finding, stamp)).toList();
    held.put(Subject.opened(id, opened.terms(), stamp, finding, sayings), stamp.entry());
    new TermsChanges(held).opened(opened.terms(), told);
  }

  private void join(Act.Joined joined, Stamp stamp, Told told) {
    told.of(joined.object());
    told.of(joined.into());
    told.because(joined.reason());
    told.field("joined", "", joined.into());
    held.put(get(joined.object()).joined(Optional.of(joined.into())), stamp.entry());
    held.restOn(joined.into());
  }

  private void split(Act.Split split, Stamp stamp, Told told) {
    Subject part = get(split.object());
    told.of(split.object());
    part.joinedInto().ifPresent(told::of);
    told.because(split.reason());
    told.field("joined", part.joinedInto().orElse(""), "");
    held.put(part.joined(Optional.empty()), stamp.entry());
  }

  private void answer(Act.Answered answered, Stamp stamp, Told told) {
    told.of(answered.object());
    answered
        .to()
        .ifPresent(object -> {
          told.of(object);
          held.restOn(object);
        });
    told.field("answer", "", answered.answer().word() + ": " + answered.note());
    var answer =
        new Answer(
            answered.answer(),
            answered.to(),
            answered.note(),
            answered.on(),
            answered.passages(),
            stamp);
    held.put(get(answered.object()).with(answer), stamp.entry());
  }

  private void came(Act.CameOf came, Stamp stamp, Told told) {
    told.of(came.object());
    told.field("outcome", "", came.note());
    var outcome = new Subject.Outcome(came.note(), came.on(), came.passages(), stamp);
    held.put(get(came.object()).with(outcome), stamp.entry());
  }

  private void criterion(Act.CriterionAnswered answered, Stamp stamp, Told told) {
    Subject institution = get(answered.object());
    told.of(answered.object());
    CriterionAnswer before = institution.criteria().get(answered.criterion());
    told.field(answered.criterion(), before == null ? "" : before.answer(), answered.answer());
    var answer =
        new CriterionAnswer(
            answered.criterion(),
            answered.answer(),
            answered.supports(),
            answered.against(),
            stamp);
    held.put(institution.with(answer), stamp.entry());
  }

  private void decide(
      String finding, Decision.Kind kind, Optional<String> object, String reason, Stamp stamp) {
    Optional<String> why = Optional.of(reason).filter(r -> !r.isEmpty());
    held.put(new Decision(finding, kind, object, why, stamp), stamp.entry());
  }

  private void merge(Act.Merged merged, Stamp stamp, Told told) {
    Subject into = get(merged.into());
    told.of(merged.into());
    told.field("said", "", merged.said().words());
    var saying = new Subject.Saying(merged.said(), Optional.of(merged.finding()), stamp);
    held.put(into.with(saying), stamp.entry());
    decide(merged.finding(), Decision.Kind.MERGED, Optional.of(merged.into()), "", stamp);
  }

  private void part(Act.Parted parted, Stamp stamp, Told told) {
    String from = held.decision(parted.finding()).flatMap(Decision::object).orElseThrow();
    told.of(from);
    told.because(parted.reason());
    held.subject(from)
        .ifPresent(subject -> held.put(without(subject, parted.finding(), told), stamp.entry()));
    decide(parted.finding(), Decision.Kind.SPLIT, Optional.of(from), parted.reason(), stamp);
  }

  private static Subject without(Subject subject, String finding, Told told) {
    Optional<String> of = Optional.of(finding);
    subject.sayings().stream()
        .filter(s -> s.finding().equals(of))
        .forEach(s -> told.field("said", s.quoted().words(), ""));
    return subject.saidIn(subject.sayings().stream().filter(s -> !s.finding().equals(of)).toList());
  }

  private void evidence(Act.EvidenceAdded added, String id, Stamp stamp, Told told) {
    told.of(added.object());
    told.field("evidence", "", added.weight().word() + ": " + added.note());
    held.restOn(added.object());
    held.put(
        new Evidence(
            id,
            added.object(),
            added.weight(),
            added.shows(),
            added.quoted(),
            added.happened(),
            added.note(),
            stamp,
            Optional.empty()),
        stamp.entry());
  }

  private void withdraw(Act.EvidenceWithdrawn withdrawn, Stamp stamp, Told told) {
    Evidence evidence = held.evidence(withdrawn.evidence()).orElseThrow();
    told.of(evidence.on());
    told.because(withdrawn.reason());
    told.field("evidence", evidence.weight().word() + ": " + evidence.note(), "");
    held.put(evidence.withdrawn(new Evidence.Withdrawal(withdrawn.reason(), stamp)), stamp.entry());
  }

  private void correct(Act.Corrected corrected, Stamp stamp, Told told) {
    told.of(corrected.object());
    told.field("correction", corrected.wrong(), corrected.right());
    held.put(
        get(corrected.object())
            .with(new Subject.Correction(corrected.wrong(), corrected.right(), stamp)),
        stamp.entry());
  }

  private void state(String object, State state, Stamp stamp, Told told) {
    told.of(object);
    told.field("state", get(object).state().word(), state.word());
    held.put(get(object).with(state), stamp.entry());
  }
}

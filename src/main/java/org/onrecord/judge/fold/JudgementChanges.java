package org.onrecord.judge.fold;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.judge.act.Act;
import org.onrecord.judge.act.Opinion;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Stamp;

/// What is done about judgements.
record JudgementChanges(Held held) {
  void apply(Act act, String id, Stamp stamp, Told told) {
    if (act instanceof Act.Judged judged) {
      judged(judged, id, stamp, told);
    } else if (act instanceof Act.JudgementChanged changed) {
      changed(changed, stamp, told);
    } else if (act instanceof Act.JudgementWithdrawn withdrawn) {
      withdrawn(withdrawn, stamp, told);
    }
  }

  private void judged(Act.Judged judged, String id, Stamp stamp, Told told) {
    boolean independent = !held.bench().isOpen(judged.object());
    told.of(judged.object());
    tell(told, Map.of(), judged.opinion().ratings());
    told.because(judged.opinion().rationale());
    held.restOn(judged.object());
    held.bench().put(judgement(id, judged.object(), judged.opinion(), independent, stamp));
  }

  private void changed(Act.JudgementChanged changed, Stamp stamp, Told told) {
    Judgement before = held.bench().find(changed.judgement()).orElseThrow();
    boolean independent = !held.bench().isOpen(before.on());
    told.of(before.on());
    told.because(changed.reason());
    tell(told, before.ratings(), changed.opinion().ratings());
    told.field("rationale", before.rationale(), changed.opinion().rationale());
    held.bench().put(judgement(before.id(), before.on(), changed.opinion(), independent, stamp));
  }

  private void withdrawn(Act.JudgementWithdrawn withdrawn, Stamp stamp, Told told) {
    Judgement before = held.bench().find(withdrawn.judgement()).orElseThrow();
    told.of(before.on());
    told.because(withdrawn.reason());
    tell(told, before.ratings(), Map.of());
    held.bench().put(before.withdrawn(new Evidence.Withdrawal(withdrawn.reason(), stamp)));
  }

  private static Judgement judgement(
      String id, String on, Opinion opinion, boolean independent, Stamp stamp) {
    return new Judgement(
        id,
        on,
        opinion.ratings(),
        opinion.because(),
        opinion.rationale(),
        opinion.evidence(),
        independent,
        stamp,
        Optional.empty());
  }

  private static void tell(Told told, Map<String, String> before, Map<String, String> after) {
    var axes = new TreeMap<>(before);
    axes.putAll(after);
    for (String axis : axes.keySet()) {
      told.field(axis, before.getOrDefault(axis, ""), after.getOrDefault(axis, ""));
    }
  }
}

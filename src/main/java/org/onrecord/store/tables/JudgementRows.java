package org.onrecord.store.tables;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;

/// The rows of judgements that are open.
public record JudgementRows(Handle handle) {
  public void write(Dossier dossier) {
    Map<String, Map<String, String>> first = new HashMap<>();
    dossier.independent().forEach(j -> first.put(j.id(), j.ratings()));
    for (Judgement judgement : dossier.judgements()) {
      write(judgement, first.getOrDefault(judgement.id(), Map.of()));
    }
  }

  private void write(Judgement j, Map<String, String> first) {
    handle.execute(
        "INSERT INTO register_judgements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        j.id(),
        j.on(),
        j.stamp().by(),
        j.stamp().at(),
        j.stamp().entry(),
        j.independent() ? 1 : 0,
        j.rationale(),
        j.because().orElse(null),
        j.withdrawn().map(Evidence.Withdrawal::reason).orElse(null));
    j.ratings()
        .forEach((axis, step) ->
            handle.execute(
                "INSERT INTO register_ratings VALUES (?, ?, ?, ?)",
                j.id(),
                axis,
                step,
                first.get(axis)));
    j.evidence()
        .forEach(e -> handle.execute("INSERT INTO register_rests VALUES (?, ?)", j.id(), e));
  }
}

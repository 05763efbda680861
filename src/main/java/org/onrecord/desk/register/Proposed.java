package org.onrecord.desk.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.model.Passage;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.view.DossierView.ProposedEvidence;
import org.onrecord.store.view.RegisterTexts;

/// Evidence that the matching proposes: what meets a passage in which it was said, or that is
/// evidence already, and is not evidence itself.
final class Proposed {
  /// More than these are nobody's help.
  private static final int MOST = 50;

  private Proposed() {}

  static List<ProposedEvidence> of(Dossier dossier, RegisterTexts texts) {
    List<Passage> known = passages(dossier);
    String judged =
        dossier.judgements().stream()
            .map(j -> j.stamp().at())
            .max(Comparator.naturalOrder())
            .orElse("");
    Map<Passage, ProposedEvidence> proposed = new LinkedHashMap<>();
    for (RegisterTexts.Met met : texts.listMet(RegisterDesk.documents(dossier))) {
      boolean a = meets(known, met.a());
      boolean b = meets(known, met.b());
      if (a != b && proposed.size() < MOST) {
        Passage other = a ? met.b() : met.a();
        proposed.computeIfAbsent(
            other,
            p ->
                new ProposedEvidence(
                    texts.cite(p), weight(met), met.why(), isAfter(met.seen(), judged)));
      }
    }
    var all = new ArrayList<>(proposed.values());
    all.sort(Comparator.comparing(p -> !p.isNew()));
    return all;
  }

  private static boolean isAfter(Instant seen, String judged) {
    return !judged.isEmpty() && seen.toString().compareTo(judged) > 0;
  }

  private static List<Passage> passages(Dossier dossier) {
    return Stream.concat(
            Stream.concat(Stream.of(dossier.subject()), dossier.joined().stream())
                .flatMap(s -> s.sayings().stream())
                .map(s -> s.quoted().passage()),
            dossier.evidence().stream().map(e -> e.quoted().passage()))
        .toList();
  }

  private static boolean meets(List<Passage> known, Passage passage) {
    return known.stream()
        .anyMatch(k ->
            k.document().equals(passage.document())
                && k.at().start() < passage.at().end()
                && passage.at().start() < k.at().end());
  }

  private static Evidence.Weight weight(RegisterTexts.Met met) {
    return switch (met.stance()) {
      case AGREE -> Evidence.Weight.SUPPORTS;
      case CONTRADICT -> Evidence.Weight.UNDERMINES;
      case PARTLY -> Evidence.Weight.CONTEXT;
    };
  }
}

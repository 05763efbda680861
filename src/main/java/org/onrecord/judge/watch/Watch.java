package org.onrecord.judge.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Stamp;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Terms;
import org.onrecord.model.register.Threshold;

/// What people should look at again, seen from one day.
///
/// Does NOT see that a document says something else than it did at an address nobody read again.
public final class Watch {
  private final Facts facts;
  private final LocalDate today;
  private final Map<Sha256, List<Facts.Contradiction>> contradictions = new HashMap<>();

  public Watch(Facts facts, LocalDate today) {
    this.facts = facts;
    this.today = today;
    for (Facts.Contradiction each : facts.contradictions()) {
      by(each.a().document()).add(each);
      by(each.b().document()).add(each);
    }
  }

  private List<Facts.Contradiction> by(Sha256 document) {
    return contradictions.computeIfAbsent(document, d -> new ArrayList<>());
  }

  /// Concerns about objects in their order, then about series.
  public List<Concern> look(Collection<Dossier> dossiers, Collection<Threshold> thresholds) {
    var concerns = new ArrayList<Concern>();
    dossiers.forEach(dossier -> concerns.addAll(look(dossier)));
    thresholds.forEach(threshold -> concerns.addAll(look(threshold)));
    return concerns;
  }

  /// Concerns about one object.
  public List<Concern> look(Dossier dossier) {
    if (dossier.subject().joinedInto().isPresent()) {
      return List.of();
    }
    var concerns = new ArrayList<Concern>();
    overdue(dossier).ifPresent(concerns::add);
    if (dossier.standing().kind() == Standing.Kind.VERDICT) {
      doubts(dossier, concerns);
    }
    dossier.evidence().stream()
        .filter(e ->
            dossier.standing().since() >= 0
                && e.withdrawn().isEmpty()
                && e.stamp().entry() > dossier.standing().since())
        .forEach(e -> concerns.add(about(Concern.Kind.NEW_EVIDENCE, dossier, e)));
    return concerns;
  }

  private Optional<Concern> overdue(Dossier dossier) {
    Terms terms = dossier.subject().terms();
    Optional<LocalDate> last = terms.due().lastDay().filter(day -> day.isBefore(today));
    return last.filter(day -> !isSettledAfter(day, dossier))
        .map(day ->
            new Concern(
                Concern.Kind.OVERDUE,
                dossier.subject().id(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day)));
  }

  /// Judged after the day, or its outcome noted.
  private static boolean isSettledAfter(LocalDate day, Dossier dossier) {
    boolean judged =
        dossier.standing().kind() == Standing.Kind.VERDICT
            && lastJudged(dossier).map(Watch::day).filter(d -> d.isAfter(day)).isPresent();
    return judged || !dossier.subject().outcomes().isEmpty();
  }

  private static Optional<Stamp> lastJudged(Dossier dossier) {
    return dossier.judgements().stream()
        .filter(Judgement::stands)
        .map(Judgement::stamp)
        .max((a, b) -> Long.compare(a.entry(), b.entry()));
  }

  private static LocalDate day(Stamp stamp) {
    return LocalDate.parse(stamp.day());
  }

  private void doubts(Dossier dossier, List<Concern> concerns) {
    List<Evidence> rested = restedOn(dossier);
    Instant judged = lastJudged(dossier).map(Watch::instant).orElse(Instant.MAX);
    for (Evidence evidence : rested) {
      if (evidence.withdrawn().isPresent()) {
        concerns.add(about(Concern.Kind.EVIDENCE_WITHDRAWN, dossier, evidence));
        continue;
      }
      if (facts.replaced().contains(evidence.quoted().passage().document())) {
        concerns.add(about(Concern.Kind.DOCUMENT_CHANGED, dossier, evidence));
      }
      against(evidence, judged, dossier, concerns);
    }
    if (isOneVoice(rested)) {
      concerns.add(
          new Concern(
              Concern.Kind.ONE_VOICE,
              dossier.subject().id(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
  }

  /// The evidence of those judgements that say what the verdict says.
  private static List<Evidence> restedOn(Dossier dossier) {
    Set<String> ids = new LinkedHashSet<>();
    dossier.judgements().stream()
        .filter(j -> j.stands() && j.ratings().equals(dossier.standing().ratings()))
        .forEach(j -> ids.addAll(j.evidence()));
    return dossier.evidence().stream().filter(e -> ids.contains(e.id())).toList();
  }

  private void against(Evidence evidence, Instant judged, Dossier dossier, List<Concern> concerns) {
    List<Facts.Contradiction> all =
        contradictions.getOrDefault(evidence.quoted().passage().document(), List.of());
    for (Facts.Contradiction each : all) {
      if (each.seen().isAfter(judged)) {
        each.against(evidence.quoted().passage())
            .ifPresent(other ->
                concerns.add(
                    new Concern(
                        Concern.Kind.CONTRADICTED,
                        dossier.subject().id(),
                        Optional.of(evidence.id()),
                        Optional.of(other),
                        Optional.of(each.seen().atZone(ZoneOffset.UTC).toLocalDate()))));
      }
    }
  }

  private boolean isOneVoice(List<Evidence> rested) {
    Set<Sha256> documents = new LinkedHashSet<>();
    Set<String> voices = new LinkedHashSet<>();
    for (Evidence evidence : rested) {
      Sha256 document = evidence.quoted().passage().document();
      if (evidence.withdrawn().isEmpty() && documents.add(document)) {
        voices.add(facts.voices().getOrDefault(document, document.hex()));
      }
    }
    return documents.size() > 1 && voices.size() == 1;
  }

  private static Concern about(Concern.Kind kind, Dossier dossier, Evidence evidence) {
    return new Concern(
        kind,
        dossier.subject().id(),
        Optional.of(evidence.id()),
        Optional.of(evidence.quoted().passage()),
        evidence.withdrawn().map(w -> day(w.stamp())));
  }

  private List<Concern> look(Threshold threshold) {
    return facts.figures().stream()
        .filter(f -> f.series().equals(threshold.series()) && threshold.isPassedBy(f.value()))
        .map(f ->
            new Concern(
                Concern.Kind.PAST_THRESHOLD,
                threshold.series(),
                Optional.empty(),
                Optional.of(f.passage()),
                Optional.empty()))
        .toList();
  }

  private static Instant instant(Stamp stamp) {
    return stamp.at().equals(stamp.day())
        ? day(stamp).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(stamp.at());
  }
}

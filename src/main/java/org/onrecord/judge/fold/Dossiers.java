package org.onrecord.judge.fold;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.judge.held.Bench;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.PersonKey;
import org.onrecord.model.register.ProfileNote;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Thing;
import org.onrecord.model.register.Threshold;

/// Makes what may be seen out of how everything stands. What is sealed is counted and no more.
record Dossiers(Held held, History history) {
  Dossier of(Subject subject) {
    String id = subject.id();
    Bench bench = held.bench();
    List<Subject> joined = held.joinedInto(id);
    List<Evidence> evidence =
        Stream.concat(Stream.of(subject), joined.stream())
            .flatMap(s -> held.evidenceOn(s.id()).stream())
            .sorted(Comparator.comparingLong(e -> e.stamp().entry()))
            .toList();
    boolean open = bench.isOpen(id);
    return new Dossier(
        subject,
        joined,
        held.answeredBy(id).stream().map(Subject::id).toList(),
        evidence,
        open ? bench.on(id) : List.of(),
        open ? 0 : bench.standing(id).size(),
        Standings.of(id, bench),
        history.of(id));
  }

  Register register(long size, List<Register.Unheeded> unheeded, long heldBack) {
    return new Register(
        size,
        held.settings(),
        all(Subject.class)
            .sorted(Comparator.comparingLong(s -> s.opened().entry()))
            .map(this::of)
            .toList(),
        all(Decision.class).sorted(Comparator.comparingLong(d -> d.stamp().entry())).toList(),
        all(Threshold.class).sorted(Comparator.comparingLong(t -> t.stamp().entry())).toList(),
        all(DocumentNote.class).sorted(Comparator.comparingLong(d -> d.stamp().entry())).toList(),
        all(ProfileNote.class).sorted(Comparator.comparingLong(p -> p.stamp().entry())).toList(),
        all(PersonKey.class).sorted(Comparator.comparingLong(k -> k.stamp().entry())).toList(),
        held.bench().independent(),
        history.all(),
        unheeded,
        heldBack);
  }

  private <T extends Thing> Stream<T> all(Class<T> type) {
    return held.things().stream().filter(type::isInstance).map(type::cast);
  }
}

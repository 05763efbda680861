package org.onrecord.judge.fold;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.judge.held.Bench;
import org.onrecord.judge.held.Held;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.PersonKey;
import org.onrecord.model.register.ProfileNote;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Stamp;
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
        bench.independent(id),
        open ? 0 : bench.standing(id).size(),
        Standings.of(id, bench),
        history.of(id));
  }

  Register register(long size, List<Register.Unheeded> unheeded, long heldBack) {
    return register(
        all(held.things(), Subject.class, Subject::opened).map(this::of).toList(),
        all(held.things(), Decision.class, Decision::stamp).toList(),
        history.all(),
        size,
        unheeded,
        heldBack);
  }

  /// The register without what there can be much of.
  Register around(long size, List<Register.Unheeded> unheeded, long heldBack) {
    return register(List.of(), List.of(), List.of(), size, unheeded, heldBack);
  }

  private Register register(
      List<Dossier> dossiers,
      List<Decision> decisions,
      List<Change> activity,
      long size,
      List<Register.Unheeded> unheeded,
      long heldBack) {
    return new Register(
        size,
        held.settings(),
        dossiers,
        decisions,
        all(held.around(), Threshold.class, Threshold::stamp).toList(),
        all(held.around(), DocumentNote.class, DocumentNote::stamp).toList(),
        all(held.around(), ProfileNote.class, ProfileNote::stamp).toList(),
        all(held.around(), PersonKey.class, PersonKey::stamp).toList(),
        activity,
        unheeded,
        heldBack);
  }

  /// All things of a kind, in the order of the entries that made them what they are.
  private <T extends Thing> Stream<T> all(
      Collection<Thing> things, Class<T> type, Function<T, Stamp> stamp) {
    return things.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparingLong(thing -> stamp.apply(thing).entry()));
  }
}

package org.onrecord.judge.held;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.DocumentNote;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.PersonKey;
import org.onrecord.model.register.ProfileNote;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Thing;
import org.onrecord.model.register.Threshold;

/// How everything stands after the entries read so far. The fold writes, rules and views read; one
/// thread.
///
/// Each change of a thing remembers what was before, so that it can be undone as long as nothing
/// later changed the same thing. Values share their parts, so remembering costs a reference.
public final class Held {
  private final Map<String, Thing> things = new LinkedHashMap<>();
  private final Map<String, Set<String>> evidenceOn = new LinkedHashMap<>();
  private final Map<String, Set<String>> joinedInto = new LinkedHashMap<>();
  private final Map<String, Set<String>> answeredBy = new LinkedHashMap<>();
  private final Map<String, Thing> around = new LinkedHashMap<>();
  private final Set<String> signed = new HashSet<>();
  private final Set<String> restedOn = new LinkedHashSet<>();
  private final Map<String, Long> lastChange = new LinkedHashMap<>();
  private final Map<Long, List<Before>> undoable = new LinkedHashMap<>();
  private Set<String> changed = new LinkedHashSet<>();
  private final Bench bench = new Bench();

  /// What a thing was before an entry changed it.
  ///
  /// @param thing empty: it was not there
  public record Before(String key, Optional<Thing> thing) {}

  /// The judgements.
  public Bench bench() {
    return bench;
  }

  public Optional<Subject> subject(String id) {
    return things.get(id) instanceof Subject subject ? Optional.of(subject) : Optional.empty();
  }

  public Optional<Evidence> evidence(String id) {
    return things.get(id) instanceof Evidence evidence ? Optional.of(evidence) : Optional.empty();
  }

  public Optional<Decision> decision(String finding) {
    return things.get(Decision.key(finding)) instanceof Decision decision
        ? Optional.of(decision)
        : Optional.empty();
  }

  public Settings settings() {
    return things.get(Settings.KEY) instanceof Settings settings ? settings : Settings.FIRST;
  }

  /// The few things that stand around objects, evidence and decisions.
  public Collection<Thing> around() {
    return Collections.unmodifiableCollection(around.values());
  }

  /// What a key leads to.
  public Optional<Thing> find(String key) {
    return Optional.ofNullable(things.get(key));
  }

  /// All things, in the order in which their keys first came.
  public Collection<Thing> things() {
    return Collections.unmodifiableCollection(things.values());
  }

  /// Evidence of an object itself, in the order it was added, withdrawn ones among it.
  public List<Evidence> evidenceOn(String object) {
    return evidenceOn.getOrDefault(object, Set.of()).stream()
        .map(this::evidence)
        .flatMap(Optional::stream)
        .toList();
  }

  /// What is shown with an object, in the order it was first joined.
  public List<Subject> joinedInto(String object) {
    return joinedInto.getOrDefault(object, Set.of()).stream()
        .map(this::subject)
        .flatMap(Optional::stream)
        .filter(s -> s.joinedInto().equals(Optional.of(object)))
        .toList();
  }

  /// The demands that an object was noted as an answer to.
  public List<Subject> answeredBy(String object) {
    return answeredBy.getOrDefault(object, Set.of()).stream()
        .map(this::subject)
        .flatMap(Optional::stream)
        .filter(d -> d.answers().stream().anyMatch(a -> a.object().equals(Optional.of(object))))
        .toList();
  }

  /// Whether other acts name this object: then it cannot be made not to have been.
  public boolean isRestedOn(String object) {
    return restedOn.contains(object);
  }

  /// What an entry changed, as it was before; empty when it changed no thing.
  public List<Before> before(long entry) {
    return undoable.getOrDefault(entry, List.of());
  }

  /// Which entry changed a thing last; -1 where none did.
  public long lastChange(String key) {
    return lastChange.getOrDefault(key, -1L);
  }

  /// The keys of what changed since this was last asked.
  public Set<String> takeChanged() {
    Set<String> all = changed;
    // Clearing would cost as much as the most that was ever in it.
    changed = new LinkedHashSet<>();
    return all;
  }

  /// Puts a thing, as `entry` says.
  public void put(Thing thing, long entry) {
    change(thing.key(), Optional.of(thing), entry);
    switch (thing) {
      case Evidence evidence -> note(evidenceOn, evidence.on(), evidence.id());
      case Subject subject -> {
        subject.joinedInto().ifPresent(into -> note(joinedInto, into, subject.id()));
        subject
            .answers()
            .forEach(a -> a.object().ifPresent(object -> note(answeredBy, object, subject.id())));
      }
      case Decision _ -> {}
      case Threshold _, DocumentNote _, ProfileNote _, PersonKey _, Settings _ ->
          around.put(thing.key(), thing);
    }
  }

  /// Brings back what was before `undone`, as `entry` says.
  public void restore(long undone, long entry) {
    for (Before before : before(undone)) {
      before
          .thing()
          .ifPresentOrElse(
              thing -> put(thing, entry), () -> change(before.key(), Optional.empty(), entry));
    }
  }

  /// Whether these words were signed and kept before.
  public boolean wasSigned(String words) {
    return signed.contains(words);
  }

  /// Notes that these words were signed and kept.
  public void noteSigned(String words) {
    signed.add(words);
  }

  /// Notes that a later act names `object`.
  public void restOn(String object) {
    restedOn.add(object);
  }

  private void change(String key, Optional<Thing> thing, long entry) {
    undoable
        .computeIfAbsent(entry, e -> new ArrayList<>(1))
        .add(new Before(key, Optional.ofNullable(things.get(key))));
    lastChange.put(key, entry);
    changed.add(key);
    thing.ifPresentOrElse(t -> things.put(key, t), () -> things.remove(key));
    if (around.containsKey(key)) {
      thing.ifPresentOrElse(t -> around.put(key, t), () -> around.remove(key));
    }
  }

  private static void note(Map<String, Set<String>> index, String key, String value) {
    index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }
}

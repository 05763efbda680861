package org.onrecord.site;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.site.again.Changed;
import org.onrecord.site.again.State;
import org.onrecord.site.again.Watched;

/// Which pages are kept from the last publication, and what the next will want to know of this one.
/// Safe to use from many threads.
final class Keeping {
  private final Watched record;
  private final State now;
  private final KnownPeople people;
  private final Map<String, Made> before;
  private final Optional<Changed> changed;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /// @param record that all pages are made from
  /// @param last what is known of the last publication; nothing, to make every page anew
  Keeping(Watched record, State now, Optional<LastTime> last) {
    this.record = record;
    this.now = now;
    changed = last.map(known -> Changed.between(known.state(), now)).filter(c -> !c.isEverything());
    before = changed.isPresent() ? last.orElseThrow().made() : Map.of();
    people = changed.isPresent() ? last.orElseThrow().people() : KnownPeople.of(record);
  }

  /// Who has a page of their own: that follows from the texts alone.
  KnownPeople people() {
    return people;
  }

  /// Keeps the files of a page in `building`, if it would come out as it was.
  Optional<Made> keep(Target target, Building building) throws IOException {
    Made known = before.get(target.name());
    if (known == null || changed.orElseThrow().touches(known.needs())) {
      return Optional.empty();
    }
    Optional<Made> kept = building.keep(known.files()).map(known::with);
    kept.ifPresent(this::note);
    return kept;
  }

  /// Notes what was made.
  void note(Made page) {
    made.put(page.target().name(), page);
  }

  /// Makes something from the record and from nothing else, on this thread.
  <T> Watched.Noted<T> watch(Watched.Making<T> making) throws IOException {
    return record.note(making);
  }

  /// What the next publication will want to know.
  LastTime thisTime() {
    return new LastTime(now, people, made);
  }
}

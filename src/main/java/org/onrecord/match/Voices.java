package org.onrecord.match;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.voice.Credit;
import org.onrecord.match.voice.Excerpts;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// Groups documents that are copies of each other, directly or through others.
final class Voices {
  private static final Comparator<Seen> EARLIEST_FIRST =
      Comparator.comparing(Seen::day).thenComparing(Seen::credit);

  private final Map<Sha256, Seen> documents = new LinkedHashMap<>();

  /// When a document was first seen, as far as it tells.
  ///
  /// @param length code points of its text
  private record Seen(LocalDate day, Credit credit, int length) {
    /// A text without a date that says it is the first of its kind is, whatever the dates of its
    /// copies.
    private static Seen of(Trace trace) {
      LocalDate unknown = trace.credit() == Credit.ORIGIN ? LocalDate.MIN : LocalDate.MAX;
      return new Seen(trace.day().orElse(unknown), trace.credit(), trace.length());
    }
  }

  /// Takes a document into account; `false` when it was already.
  boolean add(Sha256 document, Trace trace) {
    return documents.putIfAbsent(document, Seen.of(trace)) == null;
  }

  /// Whether `document` was taken into account.
  boolean has(Sha256 document) {
    return documents.containsKey(document);
  }

  /// The groups of two or more, in the order in which their earliest documents were added.
  List<Voice> group(List<Reprint> reprints) {
    List<Sha256> all = List.copyOf(documents.keySet());
    var places = new HashMap<Sha256, Integer>();
    all.forEach(d -> places.put(d, places.size()));
    var groups = new Groups(all.size());
    var excerpts = new Excerpts(reprints, d -> seen(d).length());
    excerpts.whole().forEach(r -> groups.join(place(places, r.a()), place(places, r.b())));
    excerpts
        .joining(d -> place(places, d), groups::first)
        .forEach(r -> groups.join(place(places, r.a()), place(places, r.b())));
    return groups.list().stream()
        .filter(members -> members.size() > 1)
        .map(members -> voice(members.stream().map(all::get).toList()))
        .toList();
  }

  private Voice voice(List<Sha256> members) {
    List<Sha256> ordered =
        members.stream().sorted(Comparator.comparing(this::seen, EARLIEST_FIRST)).toList();
    return new Voice(ordered.getFirst(), ordered.subList(1, ordered.size()));
  }

  private Seen seen(Sha256 document) {
    return Objects.requireNonNull(documents.get(document), "a document not added");
  }

  private static int place(Map<Sha256, Integer> places, Sha256 document) {
    return Objects.requireNonNull(places.get(document), "a reprint of a document not added");
  }
}

package org.onrecord.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;

/// Groups documents that are copies of each other, directly or through others.
final class Voices {
  private final Map<Sha256, LocalDate> published = new LinkedHashMap<>();

  /// Takes a document into account; `false` when it was already.
  boolean add(Document document) {
    return published.putIfAbsent(document.hash(), firstDay(document)) == null;
  }

  private static LocalDate firstDay(Document document) {
    Optional<LocalDate> day = document.metadata().published().flatMap(When::first);
    return day.orElse(LocalDate.MAX);
  }

  /// The groups of two or more, in the order in which their earliest documents were added.
  List<Voice> group(List<Reprint> reprints) {
    List<Sha256> documents = List.copyOf(published.keySet());
    var places = new HashMap<Sha256, Integer>();
    documents.forEach(d -> places.put(d, places.size()));
    var groups = new Groups(documents.size());
    reprints.forEach(r -> groups.join(place(places, r.a()), place(places, r.b())));
    var voices = new ArrayList<Voice>();
    for (List<Integer> members : groups.list()) {
      if (members.size() > 1) {
        List<Sha256> ordered =
            members.stream()
                .map(documents::get)
                .sorted(Comparator.comparing(published::get))
                .toList();
        voices.add(new Voice(ordered.getFirst(), ordered.subList(1, ordered.size())));
      }
    }
    return voices;
  }

  private static int place(Map<Sha256, Integer> places, Sha256 document) {
    return Objects.requireNonNull(places.get(document), "a reprint of a document not added");
  }
}

package org.onrecord.velmora;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Finding;
import org.onrecord.model.Grounds;
import org.onrecord.model.When;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Ref;

/// What a finding has for each facet.
final class Facets {
  private Facets() {}

  static Map<Facet, Function<Item, List<Map.Entry<String, String>>>> of(
      LocalDate asOf, Known known) {
    var values = new LinkedHashMap<Facet, Function<Item, List<Map.Entry<String, String>>>>();
    values.put(Facet.PERSON, i -> entity(i.noted().who()));
    values.put(Facet.TO, i -> entity(i.noted().toWhom()));
    values.put(Facet.MENTIONS, i -> mentions(i, known));
    values.put(Facet.SOURCE, i -> ref(document(i).source()));
    values.put(Facet.DOCUMENT, i -> word(document(i).id()));
    values.put(
        Facet.YEAR,
        i -> document(i).published().map(p -> word(p.iso().substring(0, 4))).orElse(List.of()));
    values.put(Facet.LANGUAGE, i -> document(i).language().map(Facets::word).orElse(List.of()));
    values.put(Facet.PAID, i -> word(document(i).paid() ? "yes" : "no"));
    values.put(Facet.SURE, i -> isSure(i) ? word("yes") : List.of());
    values.put(Facet.STANCE, Facets::stance);
    values.put(Facet.FORM, i -> form(i.noted().found().finding()));
    values.put(Facet.TYPE, i -> type(i.noted().found().finding()));
    values.put(Facet.STATUS, i -> status(i.noted().found().finding()));
    values.put(Facet.DUE, i -> word(due(i, asOf)));
    values.put(Facet.UNIT, i -> unit(i.noted().found().finding()));
    values.put(Facet.SERIES, i -> ref(i.series()));
    values.put(Facet.WHEN, i -> dated(i).map(w -> word(w.iso().substring(0, 4))).orElse(List.of()));
    return values;
  }

  static Optional<When> dated(Item item) {
    return switch (item.noted().found().finding()) {
      case Finding.Commitment c -> c.due();
      case Finding.DatedEvent d -> d.value();
      default -> Optional.empty();
    };
  }

  private static DocumentCard document(Item item) {
    return item.cited().place().document();
  }

  private static List<Map.Entry<String, String>> word(String word) {
    return List.of(Map.entry(word, ""));
  }

  private static List<Map.Entry<String, String>> ref(Optional<Ref> ref) {
    return ref.map(r -> List.of(Map.entry(r.id(), r.label()))).orElse(List.of());
  }

  private static List<Map.Entry<String, String>> entity(Optional<EntityRef> ref) {
    return ref.map(r -> List.of(Map.entry(r.id(), r.name()))).orElse(List.of());
  }

  private static List<Map.Entry<String, String>> mentions(Item item, Known known) {
    return known.entities.values().stream()
        .filter(e -> (item.cited().before() + item.cited().words()).contains(e.name()))
        .filter(e -> !item.noted().who().equals(Optional.of(e)))
        .map(e -> Map.entry(e.id(), e.name()))
        .toList();
  }

  private static boolean isSure(Item item) {
    return item.noted().found().finding().grounds().sure() != Grounds.Sure.LOW;
  }

  private static List<Map.Entry<String, String>> stance(Item item) {
    if (item.noted().tally().contradict() > 0) {
      return word("contradict");
    }
    return item.noted().tally().agree() > 0 ? word("agree") : List.of();
  }

  private static List<Map.Entry<String, String>> form(Finding finding) {
    return finding instanceof Finding.Quotation q ? word(q.form().word()) : List.of();
  }

  private static List<Map.Entry<String, String>> type(Finding finding) {
    return finding instanceof Finding.Commitment c ? word(c.type().word()) : List.of();
  }

  private static List<Map.Entry<String, String>> status(Finding finding) {
    return finding instanceof Finding.Commitment c ? word(c.status().word()) : List.of();
  }

  private static List<Map.Entry<String, String>> unit(Finding finding) {
    return finding instanceof Finding.Figure f ? word(f.unit()) : List.of();
  }

  private static String due(Item item, LocalDate asOf) {
    return dated(item)
        .flatMap(When::last)
        .map(last -> last.isBefore(asOf) ? "overdue" : "ahead")
        .orElse("none");
  }
}

package org.onrecord.store.tables;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.store.sql.Filter.Choice;

/// What lists of findings are narrowed by, as SQL over findings `f`, their documents `d`, sources
/// `s`, and who speaks or is spoken to, `w` and `t`.
public final class FindingFacets {
  /// Facets that all findings of a document share.
  public static final Set<Facet> OF_DOCUMENTS =
      Set.of(Facet.SOURCE, Facet.LANGUAGE, Facet.YEAR, Facet.PAID);

  /// When something falls due, whatever day it is: the day, or why there is none to wait for.
  static final String DUE_DAY = due("f.day");

  private static final String STANCE =
      "CASE :value WHEN 'contradict' THEN f.contradict > 0 WHEN 'agree' THEN f.agree > 0 WHEN 'partly' THEN f.part > 0 ELSE 0 END";

  private static final Map<Facet, Choice> OF_ALL = new LinkedHashMap<>();

  static {
    OF_ALL.put(Facet.PERSON, Choice.labelled("f.who", "w.name"));
    OF_ALL.put(
        Facet.MENTIONS,
        Choice.test("f.id IN (SELECT x.finding FROM mentions x WHERE x.entity = :value)"));
    OF_ALL.put(
        Facet.TOGETHER,
        Choice.test("f.id IN (SELECT j.finding FROM jointly j WHERE j.entity = :value)"));
    OF_ALL.put(Facet.SOURCE, Choice.labelled("d.source", "s.name"));
    OF_ALL.put(Facet.DOCUMENT, Choice.test("d.id = :value"));
    OF_ALL.put(Facet.LANGUAGE, Choice.of("d.language"));
    OF_ALL.put(Facet.YEAR, Choice.of("d.year"));
    OF_ALL.put(Facet.PAID, Choice.of("CASE d.paid WHEN 1 THEN 'yes' ELSE 'no' END"));
    OF_ALL.put(Facet.SURE, Choice.test("(:value <> 'yes' OR f.sure <> 'low')", "yes"));
    OF_ALL.put(Facet.STANCE, Choice.test(STANCE, "contradict", "agree", "partly"));
  }

  private FindingFacets() {}

  /// The facets of a list.
  ///
  /// @param today from when on what falls due is overdue
  public static Map<Facet, Choice> of(Catalogue catalogue, LocalDate today) {
    return of(catalogue, due(sinceWhen("f.day", today)));
  }

  /// Those that every list of findings has.
  public static Map<Facet, Choice> ofAll() {
    return Collections.unmodifiableMap(OF_ALL);
  }

  /// Those that one row tells the value of, over findings `f` and documents `d` alone; [Facet#DUE]
  /// is [#DUE_DAY].
  public static Map<Facet, Choice> ofOneRow(Catalogue catalogue) {
    Map<Facet, Choice> facets = of(catalogue, DUE_DAY);
    facets.values().removeIf(choice -> !choice.isOfOneRow());
    return facets;
  }

  private static Map<Facet, Choice> of(Catalogue catalogue, String due) {
    var facets = new EnumMap<Facet, Choice>(Facet.class);
    own(catalogue, due, facets);
    facets.putAll(OF_ALL);
    return facets;
  }

  private static void own(Catalogue catalogue, String due, Map<Facet, Choice> facets) {
    switch (catalogue) {
      case QUOTATIONS -> facets.put(Facet.FORM, Choice.of("f.form"));
      case COMMITMENTS, DEMANDS -> {
        facets.put(Facet.TYPE, Choice.of("f.type"));
        facets.put(Facet.STATUS, Choice.of("f.status"));
        facets.put(Facet.DUE, Choice.of(due));
        facets.put(Facet.TO, Choice.labelled("f.to_whom", "t.name"));
        facets.put(Facet.WHEN, Choice.of("substr(f.day, 1, 4)"));
      }
      case FIGURES -> {
        facets.put(Facet.UNIT, Choice.labelled("f.unit", "f.unit"));
        facets.put(Facet.SERIES, Choice.test("f.series = :value"));
      }
      case EVENTS -> facets.put(Facet.WHEN, Choice.of("substr(f.day, 1, 4)"));
      case RELATIONS -> {
        facets.put(Facet.TYPE, Choice.of("f.type"));
        facets.put(Facet.TO, Choice.labelled("f.to_whom", "t.name"));
      }
      case CLAIMS -> {}
    }
  }

  private static String due(String day) {
    return "CASE WHEN f.day IS NULL THEN 'none' WHEN f.status IN ('enacted', 'implemented') THEN 'done' ELSE %s END"
        .formatted(day);
  }

  /// Whether `day`, an SQL expression, has passed.
  static String sinceWhen(String day, LocalDate today) {
    return "CASE WHEN %s < '%s' THEN 'overdue' ELSE 'ahead' END".formatted(day, today);
  }

  /// The name for people of a value, an SQL expression, where it is that of something else.
  static String label(Facet facet, String value) {
    return switch (facet) {
      case PERSON, TO -> "(SELECT name FROM entities WHERE id = " + value + ")";
      case SOURCE -> "(SELECT name FROM sources WHERE id = " + value + ")";
      case UNIT -> value;
      default -> "''";
    };
  }

  /// Those that stand for few rows.
  public static boolean leavesFew(Collection<Facet> chosen) {
    return chosen.stream()
        .anyMatch(
            List.of(
                    Facet.PERSON,
                    Facet.MENTIONS,
                    Facet.TOGETHER,
                    Facet.TO,
                    Facet.DOCUMENT,
                    Facet.SERIES)
                ::contains);
  }
}

package org.onrecord.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.words.Stemmed;

/// Groups figures, of one document or several, that measure one thing: the same unit, and what is
/// measured told in mostly the same words. Rare words count more than common ones.
///
/// What is measured is compared with the first of each group that shares a word with it which not
/// too many groups share, so cost grows with the figures. Worked examples (`hypothetical`) and
/// figures that do not say what they measure are left out.
public final class Series {
  /// How much of the weight of both measures' words must be shared: below, "courts with a stream"
  /// meets "courts with a roof".
  private static final double ALIKE = 0.5;

  /// Words of so many groups of one unit lead to none: "people" measures everything.
  private static final int WIDESPREAD = 200;

  private final Map<Told, Measured> measures = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  private record Told(String unit, String measures) {}

  /// Figures that tell in the same words what they measure.
  ///
  /// @param words stems, each once
  private record Measured(String unit, String measures, Set<String> words, List<String> ids) {}

  private record Group(Measured first, List<String> ids) {}

  /// Takes the figures of one document into account.
  public void add(Precis precis) {
    for (Precis.Measure figure : precis.figures()) {
      Measured measured =
          measures.computeIfAbsent(
              new Told(figure.unit(), figure.measures()),
              told ->
                  new Measured(
                      told.unit(),
                      told.measures(),
                      new TreeSet<>(Stemmed.words(told.measures())),
                      new ArrayList<>()));
      if (!measured.words().isEmpty()) {
        order.put(figure.finding(), order.size());
        measured.ids().add(figure.finding());
      }
    }
  }

  /// Groups of two or more figures, by id.
  public List<FigureSeries> group() {
    Map<String, Integer> spread = spread();
    var groups = new ArrayList<Group>();
    var byWord = new HashMap<String, List<Group>>();
    // Fullest first, so that a group's first figure says best what the group measures.
    measures.values().stream()
        .filter(measured -> !measured.ids().isEmpty())
        .sorted(
            Comparator.<Measured>comparingInt(m -> -m.words().size())
                .thenComparing(m -> Collections.min(m.ids())))
        .forEach(measured -> place(measured, groups, byWord, spread));
    return groups.stream()
        .filter(group -> group.ids().size() > 1)
        .map(named(new Ids()))
        .sorted(Comparator.comparing(FigureSeries::id))
        .toList();
  }

  private Function<Group, FigureSeries> named(Ids ids) {
    return group -> {
      Measured first = group.first();
      List<String> members = group.ids().stream().sorted(Comparator.comparing(order::get)).toList();
      return new FigureSeries(
          ids.of(first.measures(), first.unit()), first.measures(), first.unit(), members);
    };
  }

  private void place(
      Measured figure,
      List<Group> groups,
      Map<String, List<Group>> byWord,
      Map<String, Integer> spread) {
    double best = 0;
    Group home = null;
    for (String word : figure.words()) {
      List<Group> there = byWord.getOrDefault(figure.unit() + " " + word, List.of());
      for (Group group : there.size() > WIDESPREAD ? List.<Group>of() : there) {
        double alike = alike(figure.words(), group.first().words(), spread);
        if (alike > best) {
          best = alike;
          home = group;
        }
      }
    }
    if (home != null && best >= ALIKE) {
      home.ids().addAll(figure.ids());
    } else {
      var group = new Group(figure, new ArrayList<>(figure.ids()));
      groups.add(group);
      figure
          .words()
          .forEach(w ->
              byWord.computeIfAbsent(figure.unit() + " " + w, k -> new ArrayList<>()).add(group));
    }
  }

  /// In how many figures each word stands.
  private Map<String, Integer> spread() {
    var spread = new TreeMap<String, Integer>();
    measures
        .values()
        .forEach(m -> m.words().forEach(word -> spread.merge(word, m.ids().size(), Integer::sum)));
    return spread;
  }

  private double alike(Set<String> a, Set<String> b, Map<String, Integer> spread) {
    double shared = 0;
    double all = 0;
    for (String word : a) {
      double weight = weight(word, spread);
      all += weight;
      shared += b.contains(word) ? weight : 0;
    }
    for (String word : b) {
      all += a.contains(word) ? 0 : weight(word, spread);
    }
    return shared / all;
  }

  private double weight(String word, Map<String, Integer> spread) {
    return Math.log(1 + order.size() / (double) spread.getOrDefault(word, 1));
  }
}

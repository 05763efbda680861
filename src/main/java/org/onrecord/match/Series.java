package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Document;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Found;

/// Groups figures, of one document or several, that measure one thing: the same unit, and what is
/// measured told in mostly the same words. Rare words count more than common ones.
///
/// A figure is compared with the first of each group that shares a word with it, so cost grows with
/// the figures and with how many groups share a word. Worked examples (`hypothetical`) and figures
/// that do not say what they measure are left out.
public final class Series {
  /// How much of the weight of both measures' words must be shared: below, "courts with a stream"
  /// meets "courts with a roof".
  private static final double ALIKE = 0.5;

  private final List<Measured> figures = new ArrayList<>();
  private final Map<String, Integer> order = new HashMap<>();

  private record Measured(String id, String unit, String measures, Set<String> words) {}

  private record Group(Measured first, List<String> ids) {}

  /// Takes the figures of one document into account.
  public void add(Document document, List<Found> findings) {
    for (Found found : findings) {
      if (found.finding() instanceof Figure figure && !figure.hypothetical()) {
        figure.measures().ifPresent(measures -> add(found.id(), figure.unit(), measures));
      }
    }
  }

  private void add(String id, String unit, String measures) {
    Set<String> words = new TreeSet<>(Stemmed.words(measures));
    if (!words.isEmpty()) {
      order.put(id, figures.size());
      figures.add(new Measured(id, unit, measures, words));
    }
  }

  /// Groups of two or more figures, by id.
  public List<FigureSeries> group() {
    Map<String, Integer> spread = spread();
    var groups = new ArrayList<Group>();
    var byWord = new HashMap<String, List<Group>>();
    // Fullest first, so that a group's first figure says best what the group measures.
    figures.stream()
        .sorted(
            Comparator.<Measured>comparingInt(m -> -m.words().size()).thenComparing(Measured::id))
        .forEach(figure -> place(figure, groups, byWord, spread));
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
      for (Group group : byWord.getOrDefault(figure.unit() + " " + word, List.of())) {
        double alike = alike(figure.words(), group.first().words(), spread);
        if (alike > best) {
          best = alike;
          home = group;
        }
      }
    }
    if (home != null && best >= ALIKE) {
      home.ids().add(figure.id());
    } else {
      var group = new Group(figure, new ArrayList<>(List.of(figure.id())));
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
    figures.forEach(f -> f.words().forEach(word -> spread.merge(word, 1, Integer::sum)));
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
    return Math.log(1 + figures.size() / (double) spread.getOrDefault(word, 1));
  }
}

package org.onrecord.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
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

  /// Sums of the same weights differ in their last digits by the order in which they were added.
  private static final double EXACT = 1e9;

  private final Lexicon names;
  private final Map<Numbers, Measured> measures = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Lexicon lexicon = new Lexicon();

  public Series() {
    this(new Lexicon());
  }

  /// @param names the words that traces have numbers of
  public Series(Lexicon names) {
    this.names = names;
  }

  private record Numbers(int unit, int measures) {}

  private record Told(String unit, String measures) {}

  /// Figures that tell in the same words what they measure.
  private static final class Measured {
    private final Told told;

    /// The numbers of its stems, ascending.
    private final int[] words;

    private final List<String> ids = new ArrayList<>();

    private Measured(Told told, int[] words) {
      this.told = told;
      this.words = words;
    }
  }

  /// @param number in the order in which groups were begun
  private record Group(int number, Measured first, List<String> ids) {}

  /// Takes the figures of one document into account.
  public void add(Precis precis) {
    add(Trace.of(precis, names));
  }

  /// The same, by their numbers.
  public void add(Trace trace) {
    for (Trace.Measure figure : trace.figures()) {
      Measured measured =
          measures.computeIfAbsent(
              new Numbers(figure.unit(), figure.measures()), numbers -> measured(numbers));
      if (measured.words.length > 0) {
        order.put(figure.finding(), order.size());
        measured.ids.add(figure.finding());
      }
    }
  }

  private Measured measured(Numbers numbers) {
    var told = new Told(names.word(numbers.unit()), names.word(numbers.measures()));
    return new Measured(told, words(told));
  }

  private int[] words(Told told) {
    return Stemmed.words(told.measures()).stream()
        .mapToInt(lexicon::number)
        .sorted()
        .distinct()
        .toArray();
  }

  /// Groups of two or more figures, by id.
  public List<FigureSeries> group() {
    double[] weights = weights();
    var groups = new ArrayList<Group>();
    var byWord = new HashMap<String, List<Group>>();
    // Fullest first, so that a group's first figure says best what the group measures.
    measures.values().stream()
        .filter(measured -> !measured.ids.isEmpty())
        .sorted(
            Comparator.<Measured>comparingInt(m -> -m.words.length)
                .thenComparing(m -> Collections.min(m.ids)))
        .forEach(measured -> place(measured, groups, byWord, weights));
    return groups.stream()
        .filter(group -> group.ids().size() > 1)
        .map(named(new Ids()))
        .sorted(Comparator.comparing(FigureSeries::id))
        .toList();
  }

  private Function<Group, FigureSeries> named(Ids ids) {
    return group -> {
      Told first = group.first().told;
      List<String> members = group.ids().stream().sorted(Comparator.comparing(order::get)).toList();
      return new FigureSeries(
          ids.of(first.measures(), first.unit()), first.measures(), first.unit(), members);
    };
  }

  private void place(
      Measured figure, List<Group> groups, Map<String, List<Group>> byWord, double[] weights) {
    double best = 0;
    Group home = null;
    for (int word : figure.words) {
      List<Group> there = byWord.getOrDefault(key(figure, word), List.of());
      for (Group group : there.size() > WIDESPREAD ? List.<Group>of() : there) {
        double alike = alike(figure.words, group.first().words, weights);
        boolean first = home != null && alike == best && group.number() < home.number();
        if (alike > best || first) {
          best = alike;
          home = group;
        }
      }
    }
    if (home != null && best >= ALIKE) {
      home.ids().addAll(figure.ids);
    } else {
      var group = new Group(groups.size(), figure, new ArrayList<>(figure.ids));
      groups.add(group);
      for (int word : figure.words) {
        byWord.computeIfAbsent(key(figure, word), k -> new ArrayList<>()).add(group);
      }
    }
  }

  private static String key(Measured figure, int word) {
    return word + " " + figure.told.unit();
  }

  /// What each word tells: the fewer figures have it, the more.
  private double[] weights() {
    double[] weights = new double[lexicon.size()];
    for (Measured measured : measures.values()) {
      for (int word : measured.words) {
        weights[word] += measured.ids.size();
      }
    }
    for (int word = 0; word < weights.length; word++) {
      weights[word] = Math.log(1 + order.size() / Math.max(1, weights[word]));
    }
    return weights;
  }

  /// How much of the weight of both is shared, 0 to 1.
  private static double alike(int[] a, int[] b, double[] weights) {
    double shared = 0;
    double all = 0;
    for (int i = 0, j = 0; i < a.length || j < b.length; ) {
      boolean inA = j == b.length || (i < a.length && a[i] <= b[j]);
      boolean inB = i == a.length || (j < b.length && b[j] <= a[i]);
      double weight = weights[inA ? a[i] : b[j]];
      all += weight;
      shared += inA && inB ? weight : 0;
      i += inA ? 1 : 0;
      j += inB ? 1 : 0;
    }
    return Math.round(shared / all * EXACT) / EXACT;
  }
}

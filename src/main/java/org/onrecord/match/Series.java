package org.onrecord.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;

/// Groups figures, of one document or several, that measure one thing: the same unit, and what is
/// measured told in mostly the same words. Rare words count more than common ones.
///
/// What is measured is compared with the first of each group that shares a word with it which not
/// too many groups share, so cost grows with the figures; words are followed by weight, as long as
/// what is left could still be enough (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006).
/// Worked examples (`hypothetical`) and figures that do not say what they measure are left out.
public final class Series {
  /// How much of the weight of both measures' words must be shared: below, "courts with a stream"
  /// meets "courts with a roof".
  private static final double ALIKE = 0.5;

  /// Words of so many groups of one unit lead to none: "people" measures everything.
  private static final int WIDESPREAD = 200;

  /// Sums of the same weights differ in their last digits by the order in which they were added.
  private static final double EXACT = 1e9;

  /// So do sums of what is left.
  private static final double SLACK = 1e-6;

  private final Lexicon names;
  private final Map<Numbers, Measured> measures = new LinkedHashMap<>();
  private int all;

  public Series() {
    this(new Lexicon());
  }

  /// @param names the words that traces have numbers of
  public Series(Lexicon names) {
    this.names = names;
  }

  private record Numbers(int unit, int measures) {}

  /// @param place in the order of adding
  private record Figure(int place, String id) {}

  /// Figures that tell in the same words what they measure.
  private static final class Measured {
    private final Numbers told;

    /// The numbers of its stems, ascending.
    private final int[] words;

    private final List<Figure> figures = new ArrayList<>(1);

    /// Of their ids the first by the alphabet.
    private String least = "";

    private Measured(Numbers told, int[] words) {
      this.told = told;
      this.words = words;
    }

    private void add(Figure figure) {
      boolean less = figures.isEmpty() || figure.id().compareTo(least) < 0;
      least = less ? figure.id() : least;
      figures.add(figure);
    }
  }

  private static final class Group {
    /// In the order in which groups were begun.
    private final int number;

    private final Measured first;
    private final List<Figure> figures;

    /// What it was compared with last.
    private Measured compared;

    private Group(int number, Measured first) {
      this.number = number;
      this.first = first;
      this.figures = new ArrayList<>(first.figures);
      this.compared = first;
    }
  }

  /// Takes the figures of one document into account.
  public void add(Precis precis) {
    add(Trace.of(precis, names));
  }

  /// The same, by their numbers.
  public void add(Trace trace) {
    for (Trace.Measure figure : trace.figures()) {
      Measured measured =
          measures.computeIfAbsent(
              new Numbers(figure.unit(), figure.measures()),
              numbers -> new Measured(numbers, figure.stems()));
      if (measured.words.length > 0) {
        measured.add(new Figure(all++, figure.finding()));
      }
    }
  }

  /// Groups of two or more figures, by id.
  public List<FigureSeries> group() {
    double[] weights = weights();
    var groups = new ArrayList<Group>();
    var byWord = new HashMap<Long, List<Group>>();
    // Fullest first, so that a group's first figure says best what the group measures.
    measures.values().stream()
        .filter(measured -> !measured.figures.isEmpty())
        .sorted(Comparator.<Measured>comparingInt(m -> -m.words.length).thenComparing(m -> m.least))
        .forEach(measured -> place(measured, groups, byWord, weights));
    return groups.stream()
        .filter(group -> group.figures.size() > 1)
        .map(named(new Ids()))
        .sorted(Comparator.comparing(FigureSeries::id))
        .toList();
  }

  private Function<Group, FigureSeries> named(Ids ids) {
    return group -> {
      String measures = names.word(group.first.told.measures());
      String unit = names.word(group.first.told.unit());
      List<String> members =
          group.figures.stream()
              .sorted(Comparator.comparingInt(Figure::place))
              .map(Figure::id)
              .toList();
      return new FigureSeries(ids.of(measures, unit), measures, unit, members);
    };
  }

  private void place(
      Measured figure, List<Group> groups, Map<Long, List<Group>> byWord, double[] weights) {
    double best = 0;
    Group home = null;
    int[] words = byWeight(figure.words, weights);
    double whole = Arrays.stream(words).mapToDouble(word -> weights[word]).sum();
    // Of words that are not followed; a group that shares these alone is not alike.
    double left = whole;
    for (int i = 0; i < words.length && left >= (ALIKE - SLACK) * whole; i++) {
      List<Group> there = byWord.getOrDefault(key(figure, words[i]), List.of());
      if (there.size() > WIDESPREAD) {
        continue;
      }
      left -= weights[words[i]];
      for (Group group : there) {
        if (group.compared != figure) {
          group.compared = figure;
          double alike = alike(figure.words, group.first.words, weights);
          boolean first = home != null && alike == best && group.number < home.number;
          if (alike > best || first) {
            best = alike;
            home = group;
          }
        }
      }
    }
    if (home != null && best >= ALIKE) {
      home.figures.addAll(figure.figures);
    } else {
      var group = new Group(groups.size(), figure);
      groups.add(group);
      for (int word : figure.words) {
        byWord.computeIfAbsent(key(figure, word), k -> new ArrayList<>()).add(group);
      }
    }
  }

  /// The weightiest first.
  private static int[] byWeight(int[] words, double[] weights) {
    return Arrays.stream(words)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(word -> -weights[word]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long key(Measured figure, int word) {
    return (long) figure.told.unit() << Integer.SIZE | word;
  }

  /// What each word tells: the fewer figures have it, the more.
  private double[] weights() {
    double[] weights = new double[names.size()];
    for (Measured measured : measures.values()) {
      for (int word : measured.words) {
        weights[word] += measured.figures.size();
      }
    }
    for (int word = 0; word < weights.length; word++) {
      weights[word] = weights[word] == 0 ? 0 : Math.log(1 + all / weights[word]);
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

package org.onrecord.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

  /// So that a group's first figure says best what the group measures.
  private static final Comparator<Measured> FULLEST_FIRST =
      Comparator.<Measured>comparingInt(m -> -m.words.length).thenComparing(m -> m.least);

  private final Lexicon names;
  private final Map<Numbers, Measured> measures = new LinkedHashMap<>();

  /// The place of the first figure of each document.
  private int[] firsts = new int[256];

  private int documents;
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
    private final Measured first;
    private final List<Figure> figures;

    private Group(Measured first) {
      this.first = first;
      this.figures = new ArrayList<>(first.figures);
    }
  }

  /// The groups of one unit in the order in which they were begun, and which of them share a word.
  /// What is asked of nearly every group that is met lies side by side, not in the groups.
  private static final class Index {
    private final List<Group> groups = new ArrayList<>();

    /// By word; for one unit after the other.
    private final @Nullable Postings[] byWord;

    /// The weight of each group's words.
    private final double[] weights;

    /// With which measure each group was compared last, by its place in order.
    private final int[] compared;

    /// @param byWord nothing yet
    /// @param most groups
    private Index(@Nullable Postings[] byWord, int most) {
      this.byWord = byWord;
      weights = new double[most];
      compared = new int[most];
    }

    private Postings with(int word) {
      Postings there = byWord[word];
      return there == null ? Postings.NONE : there;
    }

    private void begin(Measured figure, double weight) {
      int number = groups.size();
      groups.add(new Group(figure));
      weights[number] = weight;
      for (int word : figure.words) {
        Postings there = byWord[word];
        if (there == null) {
          there = new Postings();
          byWord[word] = there;
        }
        there.add(number);
      }
    }

    /// Leaves nothing for the next unit.
    private List<Group> end() {
      for (Group group : groups) {
        for (int word : group.first.words) {
          byWord[word] = null;
        }
      }
      return groups;
    }
  }

  /// Numbers of groups, ascending; no more than are ever followed.
  private static final class Postings {
    private static final Postings NONE = new Postings();

    private int[] groups = new int[2];
    private int size;

    private void add(int group) {
      if (size <= WIDESPREAD) {
        if (size == groups.length) {
          groups = Arrays.copyOf(groups, 2 * size);
        }
        groups[size++] = group;
      }
    }

    private boolean isWidespread() {
      return size > WIDESPREAD;
    }
  }

  /// Takes the figures of one document into account.
  public void add(Precis precis) {
    add(Trace.of(precis, names));
  }

  /// The same, by their numbers.
  public void add(Trace trace) {
    if (documents == firsts.length) {
      firsts = Arrays.copyOf(firsts, documents * 2);
    }
    firsts[documents++] = all;
    for (Trace.Measure figure : trace.figures()) {
      Measured measured =
          measures.computeIfAbsent(
              new Numbers(figure.unit(), figure.measures()),
              numbers -> new Measured(numbers, figure.stems()));
      if (says(figure)) {
        measured.add(new Figure(all++, figure.finding()));
      }
    }
  }

  /// Whether a figure says what it measures.
  private static boolean says(Trace.Measure figure) {
    return figure.stems().length > 0;
  }

  /// Groups of two or more figures, by id.
  public List<FigureSeries> group() {
    return grouped().list();
  }

  /// Which figures are in which group.
  Grouped grouped() {
    double[] weights = weights();
    Map<Integer, List<Measured>> byUnit = new HashMap<>();
    for (Measured measured : measures.values()) {
      if (!measured.figures.isEmpty()) {
        byUnit.computeIfAbsent(measured.told.unit(), unit -> new ArrayList<>()).add(measured);
      }
    }
    var groups = new ArrayList<Group>();
    var byWord = new Postings[names.size()];
    for (List<Measured> ofUnit : byUnit.values()) {
      ofUnit.sort(FULLEST_FIRST);
      var index = new Index(byWord, ofUnit.size());
      for (int place = 0; place < ofUnit.size(); place++) {
        place(ofUnit.get(place), place + 1, index, weights);
      }
      index.end().stream().filter(group -> group.figures.size() > 1).forEach(groups::add);
    }
    groups.sort(Comparator.comparing(group -> group.first, FULLEST_FIRST));
    var ids = new Ids();
    var list = new ArrayList<FigureSeries>(groups.size());
    long[] hashes = new long[all];
    for (Group group : groups) {
      FigureSeries named = named(group, ids);
      list.add(named);
      long hash = Lexicon.hashOf(named.id());
      group.figures.forEach(figure -> hashes[figure.place()] = hash);
    }
    list.sort(Comparator.comparing(FigureSeries::id));
    return new Grouped(List.copyOf(list), hashes, firsts);
  }

  /// Figures in their groups.
  static final class Grouped {
    private final List<FigureSeries> list;
    private final long[] hashes;
    private final int[] firsts;

    private Grouped(List<FigureSeries> list, long[] hashes, int[] firsts) {
      this.list = list;
      this.hashes = hashes;
      this.firsts = firsts;
    }

    /// Groups of two or more, by id.
    List<FigureSeries> list() {
      return list;
    }

    /// Numbers that follow from the ids of the groups that the figures of a document are in, in
    /// their order; 0 for one that is in none.
    ///
    /// @param document which, in the order of adding
    public long[] of(int document, Trace trace) {
      List<Trace.Measure> figures = trace.figures();
      long[] groups = new long[figures.size()];
      int place = firsts[document];
      for (int i = 0; i < groups.length; i++) {
        groups[i] = says(figures.get(i)) ? hashes[place++] : 0;
      }
      return groups;
    }
  }

  private FigureSeries named(Group group, Ids ids) {
    String measures = names.word(group.first.told.measures());
    String unit = names.word(group.first.told.unit());
    List<String> members =
        group.figures.stream()
            .sorted(Comparator.comparingInt(Figure::place))
            .map(Figure::id)
            .toList();
    return new FigureSeries(ids.of(measures, unit), measures, unit, members);
  }

  /// @param turn counts up with every figure that is placed, from 1
  private static void place(Measured figure, int turn, Index index, double[] weights) {
    double best = 0;
    int home = -1;
    int[] words = byWeight(figure.words, weights);
    double whole = Arrays.stream(words).mapToDouble(word -> weights[word]).sum();
    // Of words that are not followed; a group that shares these alone is not alike.
    double left = whole;
    for (int i = 0; i < words.length && left >= (ALIKE - SLACK) * whole; i++) {
      Postings there = index.with(words[i]);
      if (there.isWidespread()) {
        continue;
      }
      left -= weights[words[i]];
      for (int k = 0; k < there.size; k++) {
        int group = there.groups[k];
        if (index.compared[group] != turn) {
          index.compared[group] = turn;
          if (mayBeAlike(whole, index.weights[group])) {
            double alike = alike(figure.words, index.groups.get(group).first.words, weights);
            if (alike > best || (home >= 0 && alike == best && group < home)) {
              best = alike;
              home = group;
            }
          }
        }
      }
    }
    if (home >= 0 && best >= ALIKE) {
      index.groups.get(home).figures.addAll(figure.figures);
    } else {
      index.begin(figure, whole);
    }
  }

  /// What two share is at most the lighter one, of at least the heavier.
  private static boolean mayBeAlike(double a, double b) {
    return Math.min(a, b) >= (ALIKE - SLACK) * Math.max(a, b);
  }

  /// The weightiest first; a measure has few words.
  private static int[] byWeight(int[] words, double[] weights) {
    int[] sorted = words.clone();
    for (int i = 1; i < sorted.length; i++) {
      int word = sorted[i];
      int at = i;
      while (at > 0 && weights[sorted[at - 1]] < weights[word]) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = word;
    }
    return sorted;
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

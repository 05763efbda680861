package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.match.NameClusters.Cluster;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.model.Finding.Name;

/// Names that mean one: those of one cluster, and of others that it takes in.
final class Joined {
  private static final List<Name.Type> TYPES = List.of(Name.Type.values());

  private final List<Cluster> clusters;
  private final Tally names;
  private final int[] types;
  private final Tally offices;

  Joined(List<Cluster> all) {
    clusters = all;
    if (all.size() == 1) {
      names = all.getFirst().names();
      offices = all.getFirst().offices();
      types = all.getFirst().types();
      return;
    }
    names = new Tally();
    offices = new Tally();
    types = new int[TYPES.size()];
    for (Cluster cluster : all) {
      names.add(cluster.names());
      offices.add(cluster.offices());
      for (int i = 0; i < types.length; i++) {
        types[i] += cluster.types()[i];
      }
    }
  }

  /// Whether a document names it.
  boolean isNamed() {
    return !names.isEmpty();
  }

  /// The fullest name; of equally full ones the most frequent, then the shortest, then by the
  /// alphabet.
  String name(Lexicon lexicon) {
    return names.size() == 1
        ? lexicon.word(names.first())
        : Written.of(names, lexicon).stream().min(Written.FULLEST).orElseThrow().name();
  }

  Name.Type type() {
    return most(types);
  }

  /// The office that most passages give; of equally many the shortest, then by the alphabet.
  Optional<String> office(Lexicon lexicon) {
    return Written.of(offices, lexicon).stream().min(Written.MOST).map(Written::name);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /// Of equally frequent types the first.
  private static Name.Type most(int[] types) {
    int most = 0;
    for (int i = 1; i < types.length; i++) {
      most = types[i] > types[most] ? i : most;
    }
    return TYPES.get(most);
  }

  /// @param full how many words it has; a word counts more than an initial, an initial more than
  ///   nothing
  private record Written(String name, int count, int full) {
    private static final Comparator<Written> MOST =
        Comparator.<Written>comparingInt(w -> -w.count())
            .thenComparingInt(w -> w.name().length())
            .thenComparing(Written::name);

    private static final Comparator<Written> FULLEST =
        Comparator.<Written>comparingInt(w -> -w.full()).thenComparing(MOST);

    private static List<Written> of(Tally tally, Lexicon lexicon) {
      var all = new ArrayList<Written>(tally.size());
      tally.forEach((name, count) -> all.add(new Written(lexicon.word(name), count)));
      return all;
    }

    private Written(String name, int count) {
      this(
          name,
          count,
          Names.words(name).stream().mapToInt(word -> word.length() > 1 ? 10 : 1).sum());
    }
  }
}

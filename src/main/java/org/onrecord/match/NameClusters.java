package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.model.Called;
import org.onrecord.model.Finding.Name;

/// Which names mean the same: written the same way, then more and less fully.
final class NameClusters {
  /// Words that connect the words of a body's name and tell nothing.
  private static final Set<String> CONNECTING = Set.of("the", "of", "for", "and", "on", "in", "&");

  /// Letters of initials that are taken for a body: two letters stand for too many things.
  private static final int INITIALS = 3;

  private static final List<Name.Type> TYPES = List.of(Name.Type.values());

  private final Lexicon lexicon;
  private final Map<String, Cluster> byKey = new LinkedHashMap<>();
  private final Map<Family, List<Cluster>> byFamily = new EnumMap<>(Family.class);

  /// Where names of these words go, by the number of the words.
  private final Map<Family, Map<Integer, Cluster>> byWords = new EnumMap<>(Family.class);

  /// The clusters of each one that a list names.
  private final List<List<Cluster>> known = new ArrayList<>();

  /// @param lexicon the names, by their numbers
  NameClusters(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Names that are written the same way.
  static final class Cluster {
    private final int number;
    private final List<String> words;

    /// The words that tell, and all in one, to put names in order by.
    private final List<String> telling;

    private final String joined;
    private final Map<Integer, Integer> names = new HashMap<>();
    private final int[] types = new int[TYPES.size()];
    private final Map<Integer, Integer> offices = new HashMap<>();

    private Cluster(int number, List<String> words) {
      this.number = number;
      this.words = words;
      telling = NameClusters.telling(words);
      joined = String.join(" ", words);
    }

    /// Whether a document uses one of its names; else only a list does.
    boolean isNamed() {
      return !names.isEmpty();
    }

    /// In the order in which clusters were begun, from 0.
    int number() {
      return number;
    }

    /// Notes that one of its names holds an office.
    void hold(int office) {
      offices.merge(office, 1, Integer::sum);
    }
  }

  /// Names that mean one: those of one cluster, and of others that it takes in.
  static final class Joined {
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Integer, Integer> names;
    private final int[] types;
    private final Map<Integer, Integer> offices;

    private Joined(List<Cluster> all) {
      clusters.addAll(all);
      boolean one = all.size() == 1;
      names = one ? all.getFirst().names : sum(all, cluster -> cluster.names);
      offices = one ? all.getFirst().offices : sum(all, cluster -> cluster.offices);
      types = new int[TYPES.size()];
      for (Cluster cluster : all) {
        for (int i = 0; i < types.length; i++) {
          types[i] += cluster.types[i];
        }
      }
    }

    private static Map<Integer, Integer> sum(
        List<Cluster> all, Function<Cluster, Map<Integer, Integer>> part) {
      var sum = new HashMap<Integer, Integer>();
      all.forEach(c -> part.apply(c).forEach((name, n) -> sum.merge(name, n, Integer::sum)));
      return sum;
    }

    /// Whether a document names it.
    boolean isNamed() {
      return !names.isEmpty();
    }

    /// The fullest name; of equally full ones the most frequent, then the shortest, then by the
    /// alphabet.
    String name(Lexicon lexicon) {
      if (names.size() == 1) {
        return lexicon.word(names.keySet().iterator().next());
      }
      return names.entrySet().stream()
          .map(e -> new Written(lexicon.word(e.getKey()), e.getValue()))
          .min(Written.FULLEST)
          .orElseThrow()
          .name();
    }

    Name.Type type() {
      return most(types);
    }

    /// The office that most passages give; of equally many the shortest, then by the alphabet.
    Optional<String> office(Lexicon lexicon) {
      return offices.entrySet().stream()
          .map(e -> new Written(lexicon.word(e.getKey()), e.getValue()))
          .min(Written.MOST)
          .map(Written::name);
    }

    List<Cluster> clusters() {
      return clusters;
    }
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

    private Written(String name, int count) {
      this(
          name,
          count,
          Names.words(name).stream().mapToInt(word -> word.length() > 1 ? 10 : 1).sum());
    }
  }

  /// Takes in that a document uses a name.
  Cluster add(Trace.Use use) {
    Cluster cluster = of(use.words(), Family.of(use.type()));
    int count = 0;
    for (int i = 0; i < use.types().length; i++) {
      cluster.types[i] += use.types()[i];
      count += use.types()[i];
    }
    cluster.names.merge(use.name(), count, Integer::sum);
    return cluster;
  }

  /// Takes in that one person or body has all names of `called`. Descriptions are nobody's name.
  void know(Called called) {
    Family family = Family.of(called.type());
    known.add(
        called.names().stream()
            .filter(name -> !Names.isGeneric(name))
            .map(name -> family == Family.PERSON ? Names.words(name) : Names.bodyWords(name))
            .filter(words -> !words.isEmpty())
            .map(words -> of(family, words))
            .distinct()
            .toList());
  }

  /// Of equally frequent types the first.
  private static Name.Type most(int[] types) {
    int most = 0;
    for (int i = 1; i < types.length; i++) {
      most = types[i] > types[most] ? i : most;
    }
    return TYPES.get(most);
  }

  private Cluster of(int words, Family family) {
    return byWords
        .computeIfAbsent(family, f -> new HashMap<>())
        .computeIfAbsent(words, w -> of(family, List.of(lexicon.word(w).split(" "))));
  }

  private Cluster of(Family family, List<String> words) {
    return byKey.computeIfAbsent(key(family, words), k -> begin(family, words));
  }

  /// How many clusters there are.
  int size() {
    return byKey.size();
  }

  private Cluster begin(Family family, List<String> words) {
    var cluster = new Cluster(byKey.size(), words);
    byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(cluster);
    return cluster;
  }

  private enum Family {
    PERSON,
    BODY,
    PLACE;

    private static Family of(Name.Type type) {
      return switch (type) {
        case PERSON -> PERSON;
        case ORGANISATION, GROUP -> BODY;
        case PLACE -> PLACE;
      };
    }
  }

  private static String key(Family family, List<String> words) {
    return family
        + " "
        + switch (family) {
          case PERSON, PLACE -> String.join(" ", words);
          case BODY -> String.join(" ", new TreeSet<>(telling(words)));
        };
  }

  private static List<String> telling(List<String> words) {
    List<String> telling = words.stream().filter(w -> !CONNECTING.contains(w)).toList();
    return telling.isEmpty() ? words : telling;
  }

  /// What means one, each cluster in exactly one, in the order of their first names.
  List<Joined> join() {
    var into = new LinkedHashMap<Cluster, Cluster>();
    shorterPersons(into);
    initials(into);
    countries(into);
    new KnownNames(known).join(into);
    Map<Cluster, List<Cluster>> taken = new HashMap<>();
    into.forEach((c, root) -> taken.computeIfAbsent(root, r -> new ArrayList<>(List.of(r))).add(c));
    return byKey.values().stream()
        .filter(cluster -> !into.containsKey(cluster))
        .map(root -> new Joined(taken.getOrDefault(root, List.of(root))))
        .toList();
  }

  private List<Cluster> list(Family family) {
    return byFamily.getOrDefault(family, List.of());
  }

  /// Fuller names first: each name goes to the one fuller name that it may stand for, and stays
  /// apart when there are several.
  private void shorterPersons(Map<Cluster, Cluster> into) {
    Map<String, List<Cluster>> roots = new HashMap<>();
    List<Cluster> fullestFirst =
        list(Family.PERSON).stream()
            .sorted(
                Comparator.<Cluster>comparingInt(c -> -c.words.size())
                    .thenComparingInt(c -> -c.joined.length())
                    .thenComparing(c -> c.joined))
            .toList();
    for (Cluster cluster : fullestFirst) {
      List<Cluster> fuller = roots.computeIfAbsent(cluster.words.getLast(), w -> new ArrayList<>());
      List<Cluster> meant = meant(cluster, fuller);
      if (meant.size() == 1) {
        into.put(cluster, meant.getFirst());
      } else {
        fuller.add(cluster);
      }
    }
  }

  /// The fuller names that a name may stand for: those that documents use, else those of lists.
  private static List<Cluster> meant(Cluster cluster, List<Cluster> fuller) {
    List<Cluster> all = fuller.stream().filter(root -> mayMean(cluster.words, root.words)).toList();
    List<Cluster> named = all.stream().filter(Cluster::isNamed).toList();
    return named.isEmpty() ? all : named;
  }

  /// Whether each word of the shorter name stands in the fuller one, in order, or as an initial.
  private static boolean mayMean(List<String> shorter, List<String> fuller) {
    int at = 0;
    for (String word : shorter) {
      while (at < fuller.size() && !same(word, fuller.get(at))) {
        at++;
      }
      if (at++ == fuller.size()) {
        return false;
      }
    }
    return shorter.size() == 1 || same(shorter.getFirst(), fuller.getFirst());
  }

  private static boolean same(String a, String b) {
    boolean initial = a.length() == 1 || b.length() == 1;
    return initial ? a.charAt(0) == b.charAt(0) : a.equals(b);
  }

  private void initials(Map<Cluster, Cluster> into) {
    Map<String, List<Cluster>> bodies = new HashMap<>();
    for (Cluster body : list(Family.BODY)) {
      if (body.words.size() > 1) {
        for (String initials :
            new TreeSet<>(List.of(initialsOf(body.words), initialsOf(body.telling)))) {
          bodies.computeIfAbsent(initials, i -> new ArrayList<>()).add(body);
        }
      }
    }
    for (Cluster body : list(Family.BODY)) {
      String word = body.words.getFirst();
      List<Cluster> meant = bodies.getOrDefault(word, List.of());
      if (body.words.size() == 1 && word.length() >= INITIALS && meant.size() == 1) {
        into.put(body, meant.getFirst());
      }
    }
  }

  /// "Ministry of Justice" and "Ministry of Justice of Velmora" or "Velmora's justice ministry":
  /// one body, when the names tell of one country's alone. Linear in the names of bodies.
  private void countries(Map<Cluster, Cluster> into) {
    Set<String> places =
        list(Family.PLACE).stream().map(c -> String.join(" ", c.words)).collect(Collectors.toSet());
    Map<Cluster, List<Cluster>> fuller = new LinkedHashMap<>();
    for (Cluster body : list(Family.BODY)) {
      for (String word : body.telling) {
        if (places.contains(word)) {
          shorter(body, word)
              .ifPresent(s -> fuller.computeIfAbsent(s, k -> new ArrayList<>()).add(body));
        }
      }
    }
    var roots = new HashSet<Cluster>(into.values());
    fuller.forEach((shorter, bodies) -> {
      boolean free = bodies.size() == 1 && !into.containsKey(bodies.getFirst());
      if (free && !into.containsKey(shorter) && !roots.contains(shorter)) {
        into.put(shorter, bodies.getFirst());
        roots.add(bodies.getFirst());
      }
    });
  }

  /// The body that is called as `body` without `word`.
  private Optional<Cluster> shorter(Cluster body, String word) {
    List<String> rest = body.telling.stream().filter(w -> !w.equals(word)).toList();
    return rest.size() > 1
        ? Optional.ofNullable(byKey.get(Family.BODY + " " + String.join(" ", new TreeSet<>(rest))))
        : Optional.empty();
  }

  private static String initialsOf(List<String> words) {
    return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }
}

package org.onrecord.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  private static final Comparator<Cluster> FULLEST_FIRST =
      Comparator.<Cluster>comparingInt(c -> -c.words.size())
          .thenComparingInt(c -> -c.joined.length())
          .thenComparing(c -> c.joined);

  private final Lexicon lexicon;
  private final List<Cluster> all = new ArrayList<>();
  private final Map<Family, Kin> kin = new EnumMap<>(Family.class);

  /// The clusters of one family.
  private static final class Kin {
    private final List<Cluster> list = new ArrayList<>();
    private final Map<String, Cluster> byKey = new HashMap<>();

    /// Where names of these words go, by the number of the words.
    private @Nullable Cluster[] byWords = new Cluster[1024];

    private @Nullable Cluster find(int words) {
      return words < byWords.length ? byWords[words] : null;
    }

    private void put(int words, Cluster cluster) {
      if (words >= byWords.length) {
        byWords = Arrays.copyOf(byWords, Math.max(words + 1, byWords.length * 2));
      }
      byWords[words] = cluster;
    }
  }

  /// The clusters of each one that a list names.
  private final List<List<Cluster>> known = new ArrayList<>();

  /// @param lexicon the names, by their numbers
  NameClusters(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Family family : Family.values()) {
      kin.put(family, new Kin());
    }
  }

  /// Names that are written the same way.
  static final class Cluster {
    private final int number;
    private final List<String> words;

    /// The words that tell.
    private final List<String> telling;

    /// All words in one, to put names in order by.
    private final String joined;

    private final Tally names = new Tally();
    private final int[] types = new int[Name.Type.values().length];
    private final Tally offices = new Tally();

    private Cluster(int number, List<String> words, List<String> telling, String joined) {
      this.number = number;
      this.words = words;
      this.telling = telling;
      this.joined = joined;
    }

    /// Whether a document uses one of its names; else only a list does.
    boolean isNamed() {
      return !names.isEmpty();
    }

    Tally names() {
      return names;
    }

    /// How many of its names are of each type.
    int[] types() {
      return types;
    }

    Tally offices() {
      return offices;
    }

    /// In the order in which clusters were begun, from 0.
    int number() {
      return number;
    }

    /// Notes that one of its names holds an office.
    void hold(int office) {
      offices.add(office, 1);
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
    cluster.names.add(use.name(), count);
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

  private Cluster of(int words, Family family) {
    Kin own = kin(family);
    Cluster known = own.find(words);
    if (known != null) {
      return known;
    }
    Cluster cluster = of(family, List.of(lexicon.word(words).split(" ")));
    own.put(words, cluster);
    return cluster;
  }

  private Cluster of(Family family, List<String> words) {
    String joined = String.join(" ", words);
    List<String> telling = family == Family.BODY ? telling(words) : words;
    String key = family == Family.BODY ? key(telling) : joined;
    return kin(family).byKey.computeIfAbsent(key, k -> begin(family, words, telling, joined));
  }

  /// How many clusters there are.
  int size() {
    return all.size();
  }

  private Cluster begin(Family family, List<String> words, List<String> telling, String joined) {
    var cluster = new Cluster(all.size(), words, telling, joined);
    all.add(cluster);
    kin(family).list.add(cluster);
    return cluster;
  }

  private Kin kin(Family family) {
    return Objects.requireNonNull(kin.get(family));
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

  /// A body's words, each once, in any order.
  private static String key(Collection<String> telling) {
    return String.join(" ", new TreeSet<>(telling));
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
    return all.stream()
        .filter(cluster -> !into.containsKey(cluster))
        .map(root -> new Joined(taken.getOrDefault(root, List.of(root))))
        .toList();
  }

  private List<Cluster> list(Family family) {
    return kin(family).list;
  }

  /// Fuller names first: each name goes to the one fuller name that it may stand for, and stays
  /// apart when there are several.
  private void shorterPersons(Map<Cluster, Cluster> into) {
    Map<String, List<Cluster>> byLast = new HashMap<>();
    for (Cluster person : list(Family.PERSON)) {
      byLast.computeIfAbsent(person.words.getLast(), w -> new ArrayList<>(1)).add(person);
    }
    for (List<Cluster> persons : byLast.values()) {
      if (persons.size() > 1) {
        persons.sort(FULLEST_FIRST);
        shorter(persons, into);
      }
    }
  }

  /// @param persons of one last word
  private static void shorter(List<Cluster> persons, Map<Cluster, Cluster> into) {
    var roots = new ArrayList<Cluster>();
    // A name of several words means one that begins with the same letter.
    Map<Character, List<Cluster>> byLetter = new HashMap<>();
    for (Cluster cluster : persons) {
      char letter = cluster.words.getFirst().charAt(0);
      List<Cluster> near =
          cluster.words.size() == 1 ? roots : byLetter.getOrDefault(letter, List.of());
      List<Cluster> meant = meant(cluster, near);
      if (meant.size() == 1) {
        into.put(cluster, meant.getFirst());
      } else {
        roots.add(cluster);
        byLetter.computeIfAbsent(letter, l -> new ArrayList<>(1)).add(cluster);
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
    List<Cluster> single = list(Family.BODY).stream().filter(NameClusters::mayBeInitials).toList();
    single.forEach(body -> bodies.put(body.words.getFirst(), new ArrayList<>(1)));
    for (Cluster body : list(Family.BODY)) {
      if (body.words.size() > 1) {
        String all = initialsOf(body.words);
        String telling = initialsOf(body.telling);
        bodies.computeIfPresent(all, (initials, meant) -> with(meant, body));
        if (!telling.equals(all)) {
          bodies.computeIfPresent(telling, (initials, meant) -> with(meant, body));
        }
      }
    }
    for (Cluster body : single) {
      List<Cluster> meant = bodies.getOrDefault(body.words.getFirst(), List.of());
      if (meant.size() == 1) {
        into.put(body, meant.getFirst());
      }
    }
  }

  private static boolean mayBeInitials(Cluster body) {
    return body.words.size() == 1 && body.words.getFirst().length() >= INITIALS;
  }

  private static List<Cluster> with(List<Cluster> meant, Cluster body) {
    meant.add(body);
    return meant;
  }

  /// "Ministry of Justice" and "Ministry of Justice of Velmora" or "Velmora's justice ministry":
  /// one body, when the names tell of one country's alone. Linear in the names of bodies.
  private void countries(Map<Cluster, Cluster> into) {
    Set<String> places = list(Family.PLACE).stream().map(c -> c.joined).collect(Collectors.toSet());
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
        ? Optional.ofNullable(kin(Family.BODY).byKey.get(key(rest)))
        : Optional.empty();
  }

  private static String initialsOf(List<String> words) {
    var initials = new StringBuilder(words.size());
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }
}

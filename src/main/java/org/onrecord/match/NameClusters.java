package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.words.Names;
import org.onrecord.model.Finding.Name;

/// Which names mean the same: written the same way, then more and less fully.
final class NameClusters {
  /// Words that connect the words of a body's name and tell nothing.
  private static final Set<String> CONNECTING = Set.of("the", "of", "for", "and", "on", "in", "&");

  /// Letters of initials that are taken for a body: two letters stand for too many things.
  private static final int INITIALS = 3;

  private final Map<String, Cluster> byKey = new LinkedHashMap<>();
  private final Map<Family, List<Cluster>> byFamily = new EnumMap<>(Family.class);

  /// Names that mean one.
  static final class Cluster {
    private final List<String> words;

    /// The words in one, to put names in order by.
    private final String joined;

    private final Map<String, Integer> names = new TreeMap<>();
    private final Map<Name.Type, Integer> types = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();

    private Cluster(List<String> words) {
      this.words = words;
      joined = String.join(" ", words);
    }

    /// The fullest name; of equally full ones the most frequent, then the shortest, then by the
    /// alphabet.
    String name() {
      return names.entrySet().stream()
          .min(
              Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -fullWords(e.getKey()))
                  .thenComparingInt(e -> -e.getValue())
                  .thenComparingInt(e -> e.getKey().length())
                  .thenComparing(Map.Entry::getKey))
          .orElseThrow()
          .getKey();
    }

    /// A word counts more than an initial, and an initial more than nothing.
    private static int fullWords(String name) {
      return Names.words(name).stream().mapToInt(word -> word.length() > 1 ? 10 : 1).sum();
    }

    Name.Type type() {
      return types.entrySet().stream()
          .min(Comparator.comparingInt(e -> -e.getValue()))
          .orElseThrow()
          .getKey();
    }

    List<Member> members() {
      return members;
    }

    private void take(Cluster other) {
      other.names.forEach((name, count) -> names.merge(name, count, Integer::sum));
      other.types.forEach((type, count) -> types.merge(type, count, Integer::sum));
      members.addAll(other.members);
    }
  }

  void add(Member member, Map<Name.Type, Integer> types, int count) {
    Family family = Family.of(types);
    List<String> words =
        family == Family.PERSON ? Names.words(member.name()) : Names.bodyWords(member.name());
    Cluster cluster = byKey.computeIfAbsent(key(family, words), k -> begin(family, words));
    cluster.members.add(member);
    cluster.names.merge(member.name(), count, Integer::sum);
    types.forEach((type, n) -> cluster.types.merge(type, n, Integer::sum));
  }

  private Cluster begin(Family family, List<String> words) {
    var cluster = new Cluster(words);
    byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(cluster);
    return cluster;
  }

  private enum Family {
    PERSON,
    BODY,
    PLACE;

    private static Family of(Map<Name.Type, Integer> types) {
      Name.Type most =
          types.entrySet().stream()
              .min(Comparator.comparingInt(e -> -e.getValue()))
              .orElseThrow()
              .getKey();
      return switch (most) {
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

  /// The clusters, each name in exactly one.
  List<Cluster> join() {
    var into = new LinkedHashMap<Cluster, Cluster>();
    shorterPersons(into);
    initials(into);
    countries(into);
    into.forEach((cluster, root) -> root.take(cluster));
    return byKey.values().stream().filter(cluster -> !into.containsKey(cluster)).toList();
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
      List<Cluster> meant =
          fuller.stream().filter(root -> mayMean(cluster.words, root.words)).toList();
      if (meant.size() == 1) {
        into.put(cluster, meant.getFirst());
      } else {
        fuller.add(cluster);
      }
    }
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
            new TreeSet<>(List.of(initialsOf(body.words), initialsOf(telling(body.words))))) {
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
      List<String> all = telling(body.words);
      for (String word : all) {
        List<String> rest = all.stream().filter(w -> !w.equals(word)).toList();
        Cluster shorter = byKey.get(Family.BODY + " " + String.join(" ", new TreeSet<>(rest)));
        if (places.contains(word) && rest.size() > 1 && shorter != null) {
          fuller.computeIfAbsent(shorter, k -> new ArrayList<>()).add(body);
        }
      }
    }
    fuller.forEach((shorter, bodies) -> {
      boolean free = bodies.size() == 1 && !into.containsKey(bodies.getFirst());
      if (free && !into.containsKey(shorter) && !into.containsValue(shorter)) {
        into.put(shorter, bodies.getFirst());
      }
    });
  }

  private static String initialsOf(List<String> words) {
    return words.stream().map(w -> w.substring(0, 1)).collect(Collectors.joining());
  }
}

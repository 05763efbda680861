package org.onrecord.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.NameClusters.Cluster;

/// Joins names because a list says that they are one's.
///
/// A name that two of the lists have is nobody's alone, and joins nothing: better two pages for one
/// person than one for two.
final class KnownNames {
  private final List<List<Cluster>> known;

  /// @param known the names of each one that lists name
  KnownNames(List<List<Cluster>> known) {
    this.known = known;
  }

  /// @param into which cluster goes into which; those of one are put into one more
  void join(Map<Cluster, Cluster> into) {
    Map<Cluster, Integer> owners = new HashMap<>();
    Set<Cluster> shared = new HashSet<>();
    for (int i = 0; i < known.size(); i++) {
      for (Cluster root : roots(known.get(i), into)) {
        Integer before = owners.putIfAbsent(root, i);
        if (before != null && before != i) {
          shared.add(root);
        }
      }
    }
    for (List<Cluster> one : known) {
      List<Cluster> roots =
          roots(one, into).stream().filter(root -> !shared.contains(root)).toList();
      Optional<Cluster> first =
          roots.stream().filter(Cluster::isNamed).findFirst().or(() -> roots.stream().findFirst());
      for (Cluster root : roots) {
        if (root.number() != first.orElseThrow().number()) {
          into.put(root, first.get());
        }
      }
    }
    // What went into one that now goes into another goes there too.
    into.replaceAll((_, root) -> root(root, into));
  }

  private static Set<Cluster> roots(List<Cluster> clusters, Map<Cluster, Cluster> into) {
    var roots = new LinkedHashSet<Cluster>();
    clusters.forEach(cluster -> roots.add(root(cluster, into)));
    return roots;
  }

  private static Cluster root(Cluster cluster, Map<Cluster, Cluster> into) {
    Cluster root = cluster;
    for (Cluster next = into.get(root); next != null; next = into.get(root)) {
      root = next;
    }
    return root;
  }
}

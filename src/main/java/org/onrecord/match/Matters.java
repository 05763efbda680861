package org.onrecord.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.match.pair.Meeting;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;

/// Gathers meetings into matters: those that share a passage and are decided by the same thing are
/// one, as long as it stays small enough to be read.
final class Matters {
  /// Meetings beyond which a matter takes no other in.
  private static final int LARGEST = 40;

  private static final int DIGITS = 12;

  private Matters() {}

  /// Every meeting is in exactly one; the matter of the best meeting comes first.
  static List<Matter> of(List<Meeting> meetings) {
    var groups = new Groups(meetings.size());
    var sizes = new HashMap<Integer, Integer>();
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      String decides = meeting.topic().substring(0, meeting.topic().indexOf(' '));
      for (int passage : new int[] {meeting.a(), meeting.b()}) {
        Integer other = first.putIfAbsent(passage + " " + decides, i);
        if (other != null) {
          join(groups, sizes, other, i);
        }
      }
    }
    var given = new HashSet<String>();
    return groups.list().stream()
        .map(members -> matter(members.stream().map(m -> meetings.get(m).pair()).toList(), given))
        .toList();
  }

  private static void join(Groups groups, Map<Integer, Integer> sizes, int a, int b) {
    int first = groups.first(a);
    int second = groups.first(b);
    int size = sizes.getOrDefault(first, 1) + sizes.getOrDefault(second, 1);
    if (first != second && size <= LARGEST) {
      groups.join(first, second);
      sizes.put(groups.first(a), size);
    }
  }

  /// A matter is known by its first passage and what it is about, so that it keeps its address when
  /// more is said; where two begin at one passage, by all its passages.
  private static Matter matter(List<Pair> pairs, Set<String> given) {
    var passages = new TreeSet<String>();
    for (Pair pair : pairs) {
      passages.add(key(pair.a()));
      passages.add(key(pair.b()));
    }
    String about = pairs.getFirst().matter();
    String id = id(passages.first() + about);
    for (int i = 1; !given.add(id); i++) {
      id = id(String.join(" ", passages) + about + i);
    }
    return new Matter(id, about, pairs);
  }

  private static String id(String content) {
    return "m-" + Sha256.of(content).hex().substring(0, DIGITS);
  }

  private static String key(Passage passage) {
    return passage.document().hex() + " " + passage.at().start();
  }
}

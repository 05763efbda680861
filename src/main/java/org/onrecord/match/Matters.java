package org.onrecord.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return groups.list().stream()
        .map(members -> matter(members.stream().map(m -> meetings.get(m).pair()).toList()))
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

  private static Matter matter(List<Pair> pairs) {
    var passages = new ArrayList<String>();
    for (Pair pair : pairs) {
      passages.add(key(pair.a()));
      passages.add(key(pair.b()));
    }
    String least = passages.stream().min(String::compareTo).orElseThrow();
    String id = "m-" + Sha256.of(least + pairs.getFirst().matter()).hex().substring(0, DIGITS);
    return new Matter(id, pairs.getFirst().matter(), pairs);
  }

  private static String key(Passage passage) {
    return passage.document().hex() + " " + passage.at().start();
  }
}

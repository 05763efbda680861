package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.onrecord.match.pair.Meeting;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Stance;

/// Gathers meetings into matters. Each matter is a star: a passage, all that meets it about one
/// thing, and what these say to each other about it. Nothing is joined over a third passage, so a
/// matter does not grow wide.
///
/// The passage with the strongest meetings becomes a centre first. O(n log n) in the meetings.
final class Matters {
  /// Meetings beyond which a matter takes no other in: nobody reads more.
  private static final int LARGEST = 40;

  /// What a further contradiction counts, and what meetings that are none count.
  private static final double FURTHER = 0.8;

  private static final double UNDISPUTED = 0.05;

  private static final int DIGITS = 12;

  private final List<Meeting> meetings;
  private final Headline headline;
  private final boolean[] taken;
  private final Map<String, List<Integer>> stars = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  private record Centre(double strength, String key) {
    private static final Comparator<Centre> ORDER =
        Comparator.comparingDouble((Centre c) -> -c.strength()).thenComparing(Centre::key);
  }

  private Matters(List<Meeting> meetings, Function<Passage, String> words) {
    this.meetings = meetings;
    this.headline = new Headline(words);
    this.taken = new boolean[meetings.size()];
    for (int i = 0; i < meetings.size(); i++) {
      stars.computeIfAbsent(key(meetings.get(i), true), k -> new ArrayList<>()).add(i);
      stars.computeIfAbsent(key(meetings.get(i), false), k -> new ArrayList<>()).add(i);
    }
  }

  /// Every meeting is in exactly one; what is contested most comes first.
  ///
  /// @param words the words of a passage; blank where they are not at hand
  static List<Matter> of(List<Meeting> meetings, Function<Passage, String> words) {
    return new Matters(meetings, words).gather();
  }

  private List<Matter> gather() {
    var queue = new PriorityQueue<>(Centre.ORDER);
    stars.forEach((key, star) -> queue.add(new Centre(strength(star), key)));
    var matters = new ArrayList<List<Integer>>();
    while (!queue.isEmpty()) {
      Centre next = queue.poll();
      List<Integer> star = stars.getOrDefault(next.key(), List.of());
      double now = strength(star);
      if (now > 0 && now < next.strength()) {
        // Some of its meetings went to another matter since it was put in.
        queue.add(new Centre(now, next.key()));
      } else if (now > 0) {
        matters.add(take(star));
      }
    }
    matters.sort(
        Comparator.comparingDouble((List<Integer> matter) -> -contest(matter))
            .thenComparing(List::getFirst));
    return matters.stream().map(this::matter).toList();
  }

  /// How much a matter is disputed: its contradictions, the strongest most, and then the rest.
  private double contest(List<Integer> matter) {
    double sum = 0;
    double share = 1;
    for (int meeting : matter) {
      Pair pair = meetings.get(meeting).pair();
      boolean against = pair.stance() == Stance.CONTRADICT && !pair.change();
      sum += pair.score() * (against ? share : share * UNDISPUTED);
      share *= against ? FURTHER : 1;
    }
    return sum;
  }

  private double strength(List<Integer> star) {
    return star.stream()
        .filter(m -> !taken[m])
        .limit(LARGEST)
        .mapToDouble(m -> meetings.get(m).pair().score())
        .sum();
  }

  /// The free meetings of a star, and those among the passages it brings together.
  private List<Integer> take(List<Integer> star) {
    var members = new TreeSet<Integer>();
    Set<Integer> passages = new LinkedHashSet<>();
    for (int meeting : star) {
      if (!taken[meeting] && members.size() < LARGEST) {
        members.add(meeting);
        passages.add(meetings.get(meeting).a());
        passages.add(meetings.get(meeting).b());
      }
    }
    String about = meetings.get(members.first()).topic();
    for (int passage : passages) {
      for (int meeting : stars.getOrDefault(passage + " " + about, List.of())) {
        Meeting other = meetings.get(meeting);
        if (!taken[meeting]
            && members.size() < LARGEST
            && passages.contains(other.a())
            && passages.contains(other.b())) {
          members.add(meeting);
        }
      }
    }
    members.forEach(m -> taken[m] = true);
    return List.copyOf(members);
  }

  private static String key(Meeting meeting, boolean first) {
    return (first ? meeting.a() : meeting.b()) + " " + meeting.topic();
  }

  /// A matter is known by its first passage and what it is about, so that it keeps its address when
  /// more is said; where two begin at one passage, by all its passages.
  private Matter matter(List<Integer> members) {
    List<Meeting> gathered = members.stream().map(meetings::get).toList();
    var passages = new TreeSet<String>();
    for (Meeting meeting : gathered) {
      passages.add(key(meeting.pair().a()));
      passages.add(key(meeting.pair().b()));
    }
    String about = gathered.getFirst().topic();
    String id = id(passages.first() + about);
    for (int i = 1; !given.add(id); i++) {
      id = id(String.join(" ", passages) + about + i);
    }
    String title = headline.of(gathered);
    return new Matter(id, title, gathered.stream().map(m -> m.pair().withMatter(title)).toList());
  }

  private static String id(String content) {
    return "m-" + Sha256.of(content).hex().substring(0, DIGITS);
  }

  private static String key(Passage passage) {
    return passage.document().hex() + " " + passage.at().start();
  }
}

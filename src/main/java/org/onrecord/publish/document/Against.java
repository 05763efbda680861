package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.onrecord.model.Stance;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Ref;

/// What passages of others have to do with one passage or one text, for one way in which they stand
/// to it: the strongest of each row, strongest rows first.
///
/// A passage has one row for each other voice; a text has one for each matter and other voice,
/// which is what a contradiction is counted by everywhere.
public record Against(Stance stance, List<Voiced> rows) {
  public Against {
    rows = List.copyOf(rows);
  }

  /// The strongest meeting of a row.
  ///
  /// @param rest the others of the row, each other passage once
  public record Voiced(Meeting meeting, List<Meeting> rest) {
    public Voiced {
      rest = List.copyOf(rest);
    }

    public int more() {
      return rest.size();
    }
  }

  public int count() {
    return rows.size();
  }

  /// What others have to do with a passage, one row a voice: contradictions first, then agreement
  /// in part, then agreement.
  ///
  /// @param meetings those of the passage, which is `a` in each
  public static List<Against> ofPassage(List<Meeting> meetings) {
    return of(meetings, Against::voice);
  }

  /// What others have to do with a text, one row for each matter and voice.
  public static List<Against> ofText(List<Meeting> meetings) {
    return of(meetings, m -> voice(m) + " " + m.matter().map(Ref::id).orElse(""));
  }

  private static String voice(Meeting meeting) {
    return meeting.b().place().document().voice().id();
  }

  private static List<Against> of(List<Meeting> meetings, Function<Meeting, String> row) {
    var groups = new ArrayList<Against>();
    for (Stance stance : List.of(Stance.CONTRADICT, Stance.PARTLY, Stance.AGREE)) {
      List<Voiced> met = rows(meetings.stream().filter(m -> m.stance() == stance).toList(), row);
      if (!met.isEmpty()) {
        groups.add(new Against(stance, met));
      }
    }
    return groups;
  }

  private static List<Voiced> rows(List<Meeting> meetings, Function<Meeting, String> row) {
    var rows = new LinkedHashMap<String, List<Meeting>>();
    meetings.stream()
        .sorted(Comparator.comparingDouble(m -> -m.score()))
        .forEach(m -> rows.computeIfAbsent(row.apply(m), _ -> new ArrayList<>()).add(m));
    return rows.values().stream().map(Against::first).toList();
  }

  private static Voiced first(List<Meeting> strongestFirst) {
    var places = new LinkedHashMap<Object, Meeting>();
    strongestFirst.forEach(m -> places.putIfAbsent(m.b().place(), m));
    List<Meeting> each = List.copyOf(places.values());
    return new Voiced(each.getFirst(), each.subList(1, each.size()));
  }
}

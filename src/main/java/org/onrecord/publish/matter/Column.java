package org.onrecord.publish.matter;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Stance;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.publish.draw.Deciding;

/// What one voice says, and how it stands to each other voice.
///
/// @param number from 1, in the order of time
/// @param passages its passages, those that others contradict first
public record Column(
    int number, MatterView.Position position, List<Said> passages, List<Stands> relations) {
  /// More passages are folded.
  private static final int SHOWN = 3;

  public Column {
    passages = List.copyOf(passages);
    relations = List.copyOf(relations);
  }

  /// One passage with its deciding words marked.
  public record Said(Cited cited, Content words) {}

  /// How this voice stands to another.
  ///
  /// @param strongest the pair to see first, this voice's passage as `a`
  /// @param other the number of the other's column
  public record Stands(Meeting strongest, int other, int pairs) {}

  static Column of(
      int number, MatterView.Position position, List<Meeting> own, Map<String, Integer> numbers) {
    var passages = new ArrayList<Said>();
    for (Cited cited : inOrder(position.passages(), own)) {
      List<String> reasons =
          own.stream().filter(m -> m.a().place().equals(cited.place())).map(Meeting::why).toList();
      passages.add(new Said(cited, Deciding.all(cited.words(), reasons)));
    }
    return new Column(number, position, passages, relations(own, numbers));
  }

  private static List<Cited> inOrder(List<Cited> passages, List<Meeting> own) {
    var first = new ArrayList<>(passages.stream().filter(c -> contested(c, own)).toList());
    passages.stream().filter(c -> !contested(c, own)).forEach(first::add);
    return first;
  }

  private static boolean contested(Cited cited, List<Meeting> own) {
    return own.stream()
        .anyMatch(m -> m.stance() == Stance.CONTRADICT && m.a().place().equals(cited.place()));
  }

  private static List<Stands> relations(List<Meeting> own, Map<String, Integer> numbers) {
    var groups = new LinkedHashMap<String, List<Meeting>>();
    for (Meeting meeting : own) {
      String other = meeting.b().place().document().voice().id();
      groups
          .computeIfAbsent(meeting.stance().word() + " " + other, _ -> new ArrayList<>())
          .add(meeting);
    }
    return groups.values().stream()
        .map(met ->
            new Stands(
                met.getFirst(),
                numbers.getOrDefault(met.getFirst().b().place().document().voice().id(), 0),
                met.size()))
        .toList();
  }

  public DocumentCard card() {
    return position.passages().getFirst().place().document();
  }

  public List<Said> shown() {
    return passages.subList(0, Math.min(SHOWN, passages.size()));
  }

  public List<Said> folded() {
    return passages.subList(Math.min(SHOWN, passages.size()), passages.size());
  }
}

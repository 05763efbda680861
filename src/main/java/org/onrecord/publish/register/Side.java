package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.publish.say.Say;

/// The evidence of one weight, a voice each.
///
/// @param voices how many speak, withdrawn evidence left out
/// @param shown the first voices
/// @param folded the others
public record Side(
    Evidence.Weight weight,
    int voices,
    int documents,
    boolean paid,
    List<Group> shown,
    List<Group> folded) {
  /// Voices that are shown at once.
  private static final int SHOWN = 10;

  public Side {
    shown = List.copyOf(shown);
    folded = List.copyOf(folded);
  }

  /// What one voice says.
  ///
  /// @param card of its document; empty when that is not in this record
  public record Group(Optional<DocumentCard> card, List<Numbered> evidence) {
    public Group {
      evidence = List.copyOf(evidence);
    }

    /// Who speaks.
    public String name() {
      return card.map(Say::source).orElse("A document that is not in this record");
    }

    public boolean isPaid() {
      return card.filter(DocumentCard::paid).isPresent();
    }
  }

  /// A piece of evidence with its number on the page.
  public record Numbered(int number, Evidence evidence) {}

  static List<Numbered> number(List<Evidence> evidence) {
    var all = new ArrayList<Numbered>();
    for (Evidence each : evidence) {
      all.add(new Numbered(all.size() + 1, each));
    }
    return all;
  }

  static Side of(Evidence.Weight weight, DossierView view) {
    var voices = new Voices(view.byVoice().stream().flatMap(v -> v.documents().stream()).toList());
    Map<String, List<Numbered>> byVoice = new LinkedHashMap<>();
    number(view.dossier().evidence()).stream()
        .filter(n -> n.evidence().weight() == weight)
        .forEach(
            n -> byVoice.computeIfAbsent(voices.of(n.evidence()), v -> new ArrayList<>()).add(n));
    List<Group> groups =
        byVoice.values().stream()
            .map(all ->
                new Group(
                    voices.find(all.getFirst().evidence().quoted().passage().document()), all))
            .toList();
    Voices.Counted counted =
        voices.count(
            view.dossier().evidence().stream()
                .filter(e -> e.weight() == weight && e.withdrawn().isEmpty())
                .toList());
    int shown = Math.min(SHOWN, groups.size());
    return new Side(
        weight,
        counted.voices(),
        counted.documents(),
        counted.paid(),
        groups.subList(0, shown),
        groups.subList(shown, groups.size()));
  }
}

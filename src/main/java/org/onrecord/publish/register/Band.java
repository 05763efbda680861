package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.register.Concern;
import org.onrecord.publish.say.ObjectWords;

/// Why people should look at an object again.
///
/// @param evidence ids of the evidence it is about
public record Band(Concern.Kind kind, String tag, String reason, List<Side.Numbered> evidence) {
  public Band {
    evidence = List.copyOf(evidence);
  }

  /// One band a kind, with all the evidence that it is about.
  static List<Band> of(List<Concern> concerns, List<Side.Numbered> evidence) {
    Map<Concern.Kind, List<Concern>> byKind = new LinkedHashMap<>();
    concerns.forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
    var bands = new ArrayList<Band>();
    byKind.forEach((kind, all) -> {
      List<String> ids = all.stream().flatMap(c -> c.evidence().stream()).toList();
      bands.add(
          new Band(
              kind,
              ObjectWords.tag(kind),
              ObjectWords.concern(all.getFirst()),
              evidence.stream().filter(n -> ids.contains(n.evidence().id())).toList()));
    });
    return bands;
  }
}

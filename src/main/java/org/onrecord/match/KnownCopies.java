package org.onrecord.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.match.voice.Copies;
import org.onrecord.match.voice.Sketch;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// Copies among documents of which some were compared before: only what is new is compared with
/// what came before it.
final class KnownCopies {
  private final Copies copies;
  private final Before before;
  private final Map<Sha256, Sketch> sketches = new LinkedHashMap<>();

  KnownCopies(Function<Sha256, Document> texts, Before before) {
    copies = new Copies(texts);
    this.before = before;
  }

  /// Takes one text into account, once.
  void add(Sha256 document, Sketch sketch) {
    if (before.standings().isEmpty()) {
      copies.add(document, sketch);
    } else {
      sketches.put(document, sketch);
    }
  }

  /// All pairs of copies, in the order in which the later of two was added.
  List<Reprint> list() {
    var known = new HashMap<Sha256, List<Reprint>>();
    before.reprints().stream()
        .filter(r -> sketches.containsKey(r.a()))
        .forEach(r -> known.computeIfAbsent(r.b(), b -> new ArrayList<>()).add(r));
    sketches.forEach((document, sketch) -> {
      if (!before.standings().containsKey(document)) {
        copies.await(sketch);
      }
    });
    sketches.forEach((document, sketch) -> {
      if (before.standings().containsKey(document)) {
        copies.add(document, sketch, known.getOrDefault(document, List.of()));
      } else {
        copies.add(document, sketch);
      }
    });
    return copies.list();
  }
}

package org.onrecord.publish.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.view.card.DocumentCard;

/// In whose voice evidence speaks. A document that is not in this record is a voice of its own.
final class Voices {
  private final Map<Sha256, DocumentCard> cards = new HashMap<>();

  Voices(List<DocumentCard> all) {
    all.forEach(card -> cards.put(card.hash(), card));
  }

  String of(Evidence evidence) {
    Sha256 document = evidence.quoted().passage().document();
    return find(document).map(card -> card.voice().id()).orElse(document.brief());
  }

  Optional<DocumentCard> find(Sha256 document) {
    return Optional.ofNullable(cards.get(document));
  }

  /// How many voices, how many documents, and whether somebody paid for one of them.
  record Counted(int voices, int documents, boolean paid) {}

  Counted count(List<Evidence> evidence) {
    Set<String> voices = new HashSet<>();
    Set<Sha256> documents = new HashSet<>();
    evidence.forEach(e -> {
      voices.add(of(e));
      documents.add(e.quoted().passage().document());
    });
    boolean paid = documents.stream().flatMap(d -> find(d).stream()).anyMatch(DocumentCard::paid);
    return new Counted(voices.size(), documents.size(), paid);
  }
}

package org.onrecord.velmora;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.When;
import org.onrecord.model.view.Cited;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Noted;
import org.onrecord.model.view.Paragraphs;
import org.onrecord.model.view.Place;
import org.onrecord.model.view.Ref;
import org.onrecord.model.view.Tally;
import org.onrecord.model.view.VoiceRef;

/// Everything that follows from the sketches: cards, entities, meetings, items.
final class Known {
  final Map<String, Sketch> byPath = new LinkedHashMap<>();
  final Map<Sha256, Document> documents = new LinkedHashMap<>();
  final Map<Sha256, DocumentCard> cards = new LinkedHashMap<>();
  final Map<String, EntityRef> entities = new LinkedHashMap<>();
  final List<Meeting> meetings = new ArrayList<>();
  final List<Item> items = new ArrayList<>();

  Known(List<Sketch> sketches, List<Velmora.Link> links) {
    sketches.forEach(s -> byPath.put(s.path(), s));
    for (Sketch sketch : sketches) {
      Document document = sketch.document();
      documents.put(document.hash(), document);
      cards.put(document.hash(), card(sketch, document));
      sketch.found().forEach(this::entity);
    }
    links.forEach(this::meet);
    sketches.forEach(this::items);
  }

  private DocumentCard card(Sketch sketch, Document document) {
    String first = sketch.voice().orElse(sketch.path());
    int size =
        (int)
            byPath.values().stream().filter(s -> s.voice().orElse(s.path()).equals(first)).count();
    String id = get(first).document().hash().brief();
    return new DocumentCard(
        document.hash(),
        document.metadata().title(),
        sketch.path(),
        document.metadata().publisher().map(p -> new Ref(slug(p), p)),
        document.metadata().published(),
        document.metadata().language(),
        document.sponsored().isPresent(),
        document.partly().isPresent(),
        new VoiceRef(id, size));
  }

  Sketch get(String path) {
    return Optional.ofNullable(byPath.get(path)).orElseThrow();
  }

  DocumentCard card(Sha256 hash) {
    return Optional.ofNullable(cards.get(hash)).orElseThrow();
  }

  Document document(Sha256 hash) {
    return Optional.ofNullable(documents.get(hash)).orElseThrow();
  }

  static String slug(String words) {
    return words.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(java.util.Locale.ROOT);
  }

  private void entity(Found found) {
    if (found.finding() instanceof Finding.Name name) {
      entities.putIfAbsent(
          name.entity(), new EntityRef(slug(name.entity()), name.entity(), name.type()));
    }
  }

  Optional<EntityRef> entity(Optional<String> words) {
    return words
        .map(w ->
            w.equalsIgnoreCase("the ministry")
                ? "Ministry of Justice"
                : w.replaceFirst("^[Tt]he ", ""))
        .flatMap(w -> Optional.ofNullable(entities.get(w)));
  }

  private Optional<String> who(Finding finding) {
    return switch (finding) {
      case Finding.Quotation q -> q.speaker();
      case Finding.Commitment c -> c.actor();
      case Finding.Claim c -> c.assertedBy();
      case Finding.Figure f -> f.assertedBy();
      case Finding.Name n -> Optional.of(n.entity());
      case Finding.Relation r -> Optional.of(r.subject());
      case Finding.DatedEvent _ -> Optional.empty();
    };
  }

  private static Optional<String> toWhom(Finding finding) {
    return switch (finding) {
      case Finding.Commitment c -> c.addressee();
      case Finding.Relation r -> r.object();
      default -> Optional.empty();
    };
  }

  private void meet(Velmora.Link link) {
    Cited a = cite(get(link.pathA()), link.a());
    Cited b = cite(get(link.pathB()), link.b());
    Optional<Ref> matter = Optional.of(new Ref(slug(link.matter()), link.matter()));
    meetings.add(new Meeting(link.stance(), link.why(), matter, a, b));
  }

  private Cited cite(Sketch sketch, String words) {
    return cite(sketch.document().hash(), sketch.at(words));
  }

  Cited cite(Sha256 hash, Span at) {
    Document document = document(hash);
    var paragraphs = Paragraphs.of(document.text());
    int number = paragraphs.number(at.start());
    Span paragraph = paragraphs.get(number);
    int from = Math.max(paragraph.start(), at.start() - Cited.CONTEXT);
    int to = Math.max(at.end(), Math.min(paragraph.end(), at.end() + Cited.CONTEXT));
    return new Cited(
        new Place(card(hash), at, number, document.page(at.start())),
        document.text().slice(new Span(Math.min(from, at.start()), at.start())),
        document.text().slice(at),
        document.text().slice(new Span(at.end(), to)));
  }

  Noted note(Found found) {
    var met =
        meetings.stream()
            .flatMap(m -> List.of(m, turned(m)).stream())
            .filter(m -> m.a().place().document().hash().equals(found.document()))
            .filter(m -> m.a().place().at().overlaps(found.finding().at()))
            .toList();
    return new Noted(
        found,
        entity(who(found.finding())),
        entity(toWhom(found.finding())),
        met.stream().findFirst().flatMap(Meeting::matter),
        tally(met));
  }

  static Meeting turned(Meeting m) {
    return new Meeting(m.stance(), m.why(), m.matter(), m.b(), m.a());
  }

  static Tally tally(List<Meeting> met) {
    return new Tally(
        (int) met.stream().filter(m -> m.stance() == Stance.AGREE).count(),
        (int) met.stream().filter(m -> m.stance() == Stance.CONTRADICT).count(),
        (int) met.stream().filter(m -> m.stance() == Stance.PARTLY).count());
  }

  private void items(Sketch sketch) {
    for (Found found : sketch.found()) {
      Cited cited = cite(found.document(), found.finding().at());
      List<Place> copies = new ArrayList<>();
      if (sketch.voice().isEmpty()) {
        byPath.values().stream()
            .filter(s -> s.voice().equals(Optional.of(sketch.path())))
            .filter(s -> s.document().text().content().contains(cited.words()))
            .forEach(s -> copies.add(cite(s, cited.words()).place()));
      } else if (get(sketch.voice().get()).document().text().content().contains(cited.words())) {
        continue;
      }
      items.add(new Item(cited, note(found), copies, series(found)));
    }
  }

  private static Optional<Ref> series(Found found) {
    return found.finding() instanceof Finding.Figure f && f.unit().equals("courts")
        ? f.measures().filter(m -> m.startsWith("courts with")).map(m -> new Ref(slug(m), m))
        : Optional.empty();
  }

  Optional<When> last() {
    return documents.values().stream()
        .flatMap(d -> d.metadata().published().stream())
        .max(java.util.Comparator.comparing(When::iso));
  }
}

package org.onrecord.velmora;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.index.Card;
import org.onrecord.index.claims.Claim;
import org.onrecord.model.Aspect;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.store.change.Links;
import org.onrecord.store.view.StoredRecord;

/// What sketches say together: voices, matters, people, series, as they were drawn.
record Sketches(List<Sketch> all) {
  Links links(List<Velmora.Link> meetings) {
    return new Links(
        List.of(), voices(), matters(meetings), entities(), series(), Links.Extent.WHOLE);
  }

  private Sketch get(String path) {
    return all.stream().filter(s -> s.path().equals(path)).findFirst().orElseThrow();
  }

  private List<Links.Voice> voices() {
    var voices = new LinkedHashMap<String, List<Sha256>>();
    for (Sketch sketch : all) {
      sketch
          .voice()
          .ifPresent(first ->
              voices.computeIfAbsent(first, _ -> new ArrayList<>()).add(sketch.document().hash()));
    }
    return voices.entrySet().stream()
        .map(v -> new Links.Voice(get(v.getKey()).document().hash(), v.getValue()))
        .toList();
  }

  private List<Links.Matter> matters(List<Velmora.Link> meetings) {
    var matters = new LinkedHashMap<String, List<Pair>>();
    for (Velmora.Link link : meetings) {
      var pair =
          new Pair(
              link.stance(),
              Aspect.WORDS,
              false,
              link.matter(),
              link.why(),
              0.8,
              passage(link.pathA(), link.a()),
              passage(link.pathB(), link.b()));
      matters.computeIfAbsent(link.matter(), _ -> new ArrayList<>()).add(pair);
    }
    return matters.entrySet().stream()
        .map(m -> new Links.Matter(slug(m.getKey()), m.getKey(), m.getValue()))
        .toList();
  }

  private Passage passage(String path, String words) {
    Sketch sketch = get(path);
    return new Passage(sketch.document().hash(), sketch.at(words));
  }

  /// Names are joined by the name that the sketch gives; who speaks or acts may be called by a part
  /// of it.
  private List<Links.Entity> entities() {
    var types = new LinkedHashMap<String, Finding.Name.Type>();
    var members = new HashMap<String, Set<Links.Member>>();
    for (Sketch sketch : all) {
      for (Found found : sketch.found()) {
        if (found.finding() instanceof Finding.Name name) {
          types.putIfAbsent(name.entity(), name.type());
          members
              .computeIfAbsent(name.entity(), _ -> new LinkedHashSet<>())
              .add(new Links.Member(found.document(), name.entity()));
        }
      }
    }
    for (Sketch sketch : all) {
      for (Found found : sketch.found()) {
        for (String called : ends(found.finding())) {
          Optional.ofNullable(members.get(fullName(called)))
              .ifPresent(m -> m.add(new Links.Member(found.document(), called)));
        }
      }
    }
    return types.entrySet().stream()
        .map(e ->
            new Links.Entity(
                slug(e.getKey()),
                e.getKey(),
                e.getValue(),
                office(e.getKey()),
                List.copyOf(Optional.ofNullable(members.get(e.getKey())).orElse(Set.of()))))
        .toList();
  }

  private Optional<String> office(String name) {
    return all.stream()
        .flatMap(s -> s.found().stream())
        .map(Found::finding)
        .filter(f ->
            f instanceof Finding.Relation r
                && r.type() == Finding.Relation.Type.ROLE
                && r.subject().equals(name))
        .flatMap(f -> ((Finding.Relation) f).value().stream())
        .findFirst();
  }

  private static String fullName(String called) {
    return called.equalsIgnoreCase("the ministry")
        ? "Ministry of Justice"
        : called.replaceFirst("^[Tt]he ", "");
  }

  private static List<String> ends(Finding finding) {
    var ends = new ArrayList<String>();
    switch (finding) {
      case Finding.Quotation q -> q.speaker().ifPresent(ends::add);
      case Finding.Commitment c -> {
        c.actor().ifPresent(ends::add);
        c.addressee().ifPresent(ends::add);
      }
      case Finding.Claim c -> c.assertedBy().ifPresent(ends::add);
      case Finding.Figure f -> f.assertedBy().ifPresent(ends::add);
      case Finding.Relation r -> {
        ends.add(r.subject());
        r.object().ifPresent(ends::add);
      }
      case Finding.Name _, Finding.DatedEvent _ -> {}
    }
    return ends;
  }

  private List<Links.Series> series() {
    var series = new LinkedHashMap<String, List<String>>();
    for (Sketch sketch : all) {
      for (Found found : sketch.found()) {
        if (found.finding() instanceof Finding.Figure f && f.unit().equals("courts")) {
          f.measures()
              .filter(m -> m.startsWith("courts with"))
              .ifPresent(m -> series.computeIfAbsent(m, _ -> new ArrayList<>()).add(found.id()));
        }
      }
    }
    return series.entrySet().stream()
        .map(s -> new Links.Series(slug(s.getKey()), s.getKey(), "courts", s.getValue()))
        .toList();
  }

  static String slug(String words) {
    return words.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
  }

  /// What the index has to know of a document.
  static Card card(StoredRecord tables, Document document) {
    DocumentCard card = tables.card(document.hash());
    Map<String, EntityRef> who = tables.listWho(document.hash());
    OptionalInt year =
        card.published()
            .map(p -> OptionalInt.of(Integer.parseInt(p.iso().substring(0, 4))))
            .orElse(OptionalInt.empty());
    return new Card(card.source(), card.language(), year, card.paid(), card.voice(), who);
  }

  /// What is known of a document: its claims and commitments.
  static List<Claim> claims(Document document, List<Found> found) {
    return found.stream()
        .filter(f ->
            f.finding().kind() == Finding.Kind.CLAIM
                || f.finding().kind() == Finding.Kind.COMMITMENT)
        .map(f -> new Claim(f.id(), document.text().slice(f.finding().at()), ""))
        .toList();
  }
}

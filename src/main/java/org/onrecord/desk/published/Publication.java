package org.onrecord.desk.published;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.onrecord.desk.work.Meanwhile;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.store.RecordStore;
import org.onrecord.store.change.Arrival;
import org.onrecord.store.change.Links;
import org.onrecord.store.view.StoredRecord;

/// Makes what others get to see out of a record: tables of the same form, written by the same code,
/// from texts in which everything that is not shared is covered. Pages, data and search that are
/// made from them cannot tell what is not in them.
public final class Publication {
  private static final int LONGEST_TITLE = 80;

  /// Documents that go into the tables together.
  private static final int AT_ONCE = 50;

  private static final int RECENT = 200;

  private final RecordStore whole;
  private final RecordStore shared;
  private final Map<Sha256, Withheld> texts = new HashMap<>();
  private final Map<Sha256, Text> recent = recent();
  private int line;
  private Meanwhile writing = Meanwhile.NOTHING;

  public Publication(RecordStore whole, RecordStore shared) {
    this.whole = whole;
    this.shared = shared;
  }

  /// The texts looked at last: passages about one matter stand in few.
  private static Map<Sha256, Text> recent() {
    return new LinkedHashMap<>(RECENT, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Sha256, Text> eldest) {
        return size() > RECENT;
      }
    };
  }

  public void write(Progress progress) {
    StoredRecord reader = whole.reader();
    Map<String, Sharing> settings = reader.sources().sharing();
    Map<Sha256, List<Span>> met = met(whole.matters());
    var links = new AtomicReference<>(Links.NOTHING);
    Meanwhile reading =
        Meanwhile.begin("what documents say together", () -> links.set(whole.links()));
    try {
      writeTexts(reader, settings, met, progress);
    } finally {
      reading.await();
    }
    shared.expectedCame();
    settings.forEach((source, sharing) -> shared.share(source, sharing, ++line));
    reader.sources().notes().forEach(note -> shared.note(note, ++line));
    shared.link(shared(links.get()));
    shared.published();
  }

  private void writeTexts(
      StoredRecord reader,
      Map<String, Sharing> settings,
      Map<Sha256, List<Span>> met,
      Progress progress) {
    var waiting = new ArrayList<Arrival>();
    progress.begin("what others get to see", whole.countDocuments());
    try {
      whole.forEach((document, findings) -> {
        progress.step();
        Sharing sharing =
            settings.getOrDefault(reader.sources().publisherOf(document.hash()), Sharing.PASSAGES);
        var withheld =
            Withheld.of(document, findings, sharing, met.getOrDefault(document.hash(), List.of()));
        texts.put(document.hash(), withheld.forgetText());
        waiting.add(arrival(reader, withheld, ++line));
        if (waiting.size() == AT_ONCE) {
          apply(waiting);
        }
      });
      apply(waiting);
    } finally {
      writing.await();
    }
    progress.end();
  }

  /// Writes what waits, while the next documents are read.
  private void apply(List<Arrival> waiting) {
    List<Arrival> next = List.copyOf(waiting);
    int upTo = line;
    writing.await();
    writing = Meanwhile.begin("what others get to see", () -> shared.apply(next, upTo));
    waiting.clear();
  }

  private static Arrival arrival(StoredRecord reader, Withheld withheld, int line) {
    Document document = withheld.document();
    long bytes =
        reader.findOriginal(document.hash().hex()).map(StoredRecord.Held::bytes).orElse(0L);
    return new Arrival(
        line,
        Instant.EPOCH,
        "published",
        bytes,
        new Reading.Read(reader.card(document.hash()).fileName(), document, List.of()),
        Map.of(document.hash(), shown(reader.sources().words(document.hash()), withheld)),
        Map.of());
  }

  private static Analysis shown(Analysis sourceWords, Withheld withheld) {
    return new Analysis(
        withheld.findings(),
        sourceWords.descriptions().stream().filter(d -> withheld.shows(d.at())).toList(),
        sourceWords.restsOn().stream()
            .filter(r -> r.passages().stream().allMatch(withheld::shows))
            .toList());
  }

  private static Map<Sha256, List<Span>> met(List<Links.Matter> matters) {
    var met = new HashMap<Sha256, List<Span>>();
    for (Links.Matter matter : matters) {
      for (Pair pair : matter.pairs()) {
        for (Passage passage : List.of(pair.a(), pair.b())) {
          met.computeIfAbsent(passage.document(), _ -> new ArrayList<>()).add(passage.at());
        }
      }
    }
    return met;
  }

  private Links shared(Links links) {
    var kept = new HashSet<String>();
    texts.values().forEach(text -> kept.addAll(text.ids()));
    return new Links(
        links.reprints(),
        links.voices(),
        links.matters().stream().flatMap(m -> matter(m).stream()).toList(),
        links.entities().stream().flatMap(e -> entity(e).stream()).toList(),
        links.series().stream().filter(s -> isWhole(s, kept)).toList(),
        Links.Extent.WHOLE);
  }

  /// Without pairs of which a passage is covered; its title is kept when it stands in what is left.
  private Optional<Links.Matter> matter(Links.Matter matter) {
    List<Pair> pairs =
        matter.pairs().stream().filter(p -> isShown(p.a()) && isShown(p.b())).toList();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<String> passages =
        pairs.stream().flatMap(p -> List.of(words(p.a()), words(p.b())).stream()).toList();
    boolean own = passages.stream().anyMatch(w -> w.contains(bare(matter.title())));
    String title = own ? matter.title() : cut(passages.getFirst());
    return Optional.of(new Links.Matter(matter.id(), title, pairs));
  }

  private static String bare(String title) {
    return title.replaceAll("^[“\"…\\s]+|[”\"…\\s]+$", "");
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_TITLE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }

  private boolean isShown(Passage passage) {
    return Optional.ofNullable(texts.get(passage.document()))
        .filter(text -> text.shows(passage.at()))
        .isPresent();
  }

  private String words(Passage passage) {
    Text text =
        recent.computeIfAbsent(
            passage.document(),
            hash -> shared.reader().findText(hash.hex()).map(Document::text).orElse(Text.EMPTY));
    return text.length() < passage.at().end() ? "" : text.slice(passage.at());
  }

  /// With the names that what is shown still speaks of.
  private Optional<Links.Entity> entity(Links.Entity entity) {
    List<Links.Member> members = entity.members().stream().filter(this::isNamed).toList();
    if (members.isEmpty()) {
      return Optional.empty();
    }
    boolean named = members.stream().anyMatch(m -> m.name().equals(entity.name()));
    String name = named ? entity.name() : members.getFirst().name();
    Optional<String> office =
        entity
            .office()
            .filter(o -> members.stream().anyMatch(m -> names(m.document()).contains(o)));
    return Optional.of(new Links.Entity(entity.id(), name, entity.type(), office, members));
  }

  private boolean isNamed(Links.Member member) {
    return names(member.document()).contains(member.name());
  }

  private Set<String> names(Sha256 document) {
    return Optional.ofNullable(texts.get(document)).map(Withheld::names).orElse(Set.of());
  }

  /// A series is shown as a whole or not at all.
  private static boolean isWhole(Links.Series series, Set<String> kept) {
    return series.findings().size() > 1 && kept.containsAll(series.findings());
  }

  /// Everything by which shown findings call people and bodies.
  static Set<String> names(List<Found> findings) {
    var names = new HashSet<String>();
    for (Found found : findings) {
      switch (found.finding()) {
        case Finding.Quotation q -> q.speaker().ifPresent(names::add);
        case Finding.Commitment c -> {
          c.actor().ifPresent(names::add);
          c.addressee().ifPresent(names::add);
        }
        case Finding.Claim c -> c.assertedBy().ifPresent(names::add);
        case Finding.Figure f -> f.assertedBy().ifPresent(names::add);
        case Finding.Name n -> names.add(n.entity());
        case Finding.Relation r -> {
          names.add(r.subject());
          r.object().ifPresent(names::add);
          r.value().ifPresent(names::add);
        }
        case Finding.DatedEvent _ -> {}
      }
    }
    return names;
  }
}

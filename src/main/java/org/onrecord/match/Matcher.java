package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.pair.Meetings;
import org.onrecord.match.pair.Part;
import org.onrecord.match.voice.Copies;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Lines documents up: which are one voice, and where they agree and contradict each other.
///
/// Documents pass by twice: first to see which are copies of each other and who is who, then to
/// compare what is said by more than one voice. So of copies nothing is kept but that they are.
///
/// ```java
/// var matcher = new Matcher();
/// readings.forEach(r -> matcher.add(r.document(), analyst.analyse(r.document())));
/// Lineup lineup = matcher.lineUp();
/// ```
public final class Matcher {
  private final Map<Sha256, List<Found>> findings = new HashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final Set<Part> without;

  public Matcher() {
    this(Set.of());
  }

  /// @param without what is left out of the comparison of passages, to measure what it brings
  public Matcher(Set<Part> without) {
    this.without = Set.copyOf(without);
  }

  /// Documents with their findings, each once, in the same order whenever they are asked for.
  public interface Documents {
    void forEach(BiConsumer<Document, List<Found>> each);
  }

  /// Takes one document into account, and keeps it. A document that was added before is left as it
  /// is.
  public void add(Document document, List<Found> found) {
    if (findings.putIfAbsent(document.hash(), found) == null) {
      documents.add(document);
    }
  }

  /// How all documents added stand to each other. Matters are called by the words that their
  /// passages share.
  public Lineup lineUp() {
    return lineUp(passage -> "");
  }

  /// How all documents added stand to each other.
  ///
  /// @param words the words of a passage, for the titles of matters
  public Lineup lineUp(Function<Passage, String> words) {
    return lineUp(
        each -> documents.forEach(d -> each.accept(d, findings.getOrDefault(d.hash(), List.of()))),
        words,
        without);
  }

  /// How documents stand to each other. Of their texts nothing is kept but numbers and short
  /// phrases, about ten bytes a word.
  ///
  /// @param words the words of a passage, for the titles of matters
  public static Lineup lineUp(Documents documents, Function<Passage, String> words) {
    return lineUp(documents, words, Set.of());
  }

  private static Lineup lineUp(
      Documents documents, Function<Passage, String> words, Set<Part> without) {
    FirstReading first = FirstReading.of(documents);
    var meetings = new Meetings(new Lexicon(), first.setting(), without);
    documents.forEach(meetings::add);
    List<Matter> matters = Matters.of(meetings.find(), words);
    List<Pair> pairs =
        matters.stream()
            .flatMap(matter -> matter.pairs().stream())
            .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score()))
            .toList();
    return new Lineup(
        first.reprints(), first.voices(), pairs, matters, first.entities(), first.series());
  }

  /// Who is one voice with whom, who is who, and which figures measure one thing.
  private record FirstReading(
      List<Reprint> reprints,
      List<Voice> voices,
      List<Entity> entities,
      List<FigureSeries> series) {
    private static FirstReading of(Documents documents) {
      var lexicon = new Lexicon();
      var copies = new Copies(lexicon);
      var voices = new Voices();
      var people = new People();
      var series = new Series();
      documents.forEach((document, found) -> {
        voices.add(document);
        copies.add(document.hash(), WordedText.of(document, lexicon));
        people.add(document.hash(), found);
        series.add(document, found);
      });
      List<Reprint> reprints = copies.list();
      return new FirstReading(reprints, voices.group(reprints), people.join(), series.group());
    }

    private Meetings.Setting setting() {
      return new Joined(voices, reprints, entities);
    }
  }

  /// Voices, copies and names as they are once all documents are there.
  private static final class Joined implements Meetings.Setting {
    private final Map<Sha256, Sha256> earliest = new HashMap<>();
    private final Map<Sha256, Integer> voices = new HashMap<>();
    private final Map<Sha256, CopiedParts> copied = new HashMap<>();
    private final Map<Member, String> entities = new HashMap<>();

    private Joined(List<Voice> grouped, List<Reprint> reprints, List<Entity> people) {
      for (Voice voice : grouped) {
        voice.others().forEach(other -> earliest.put(other, voice.earliest()));
      }
      Map<Sha256, Integer> places = new HashMap<>();
      for (Voice voice : grouped) {
        places.put(voice.earliest(), 0);
        voice.others().forEach(other -> places.put(other, places.size()));
      }
      for (Reprint reprint : reprints) {
        // Of two documents of different voices, one of which holds the other, the first added came
        // first.
        boolean inOrder =
            !first(reprint.a()).equals(first(reprint.b()))
                || places.getOrDefault(reprint.a(), 0) < places.getOrDefault(reprint.b(), 0);
        Sha256 later = inOrder ? reprint.b() : reprint.a();
        CopiedParts parts = copied.computeIfAbsent(later, d -> new CopiedParts());
        reprint.shared().forEach(s -> parts.add(inOrder ? s.inB() : s.inA()));
      }
      for (Entity entity : people) {
        entity.members().forEach(member -> entities.put(member, entity.id()));
      }
    }

    private Sha256 first(Sha256 document) {
      return earliest.getOrDefault(document, document);
    }

    @Override
    public int voice(Sha256 document) {
      return voices.computeIfAbsent(first(document), d -> voices.size());
    }

    @Override
    public boolean isCopy(Sha256 document, Span at) {
      CopiedParts parts = copied.get(document);
      return parts != null && parts.cover(at);
    }

    @Override
    public Optional<String> entity(Sha256 document, String name) {
      return Optional.ofNullable(entities.get(new Member(document, name)));
    }
  }
}

package org.onrecord.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.pair.Meeting;
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
/// Give it every document with its findings, then ask once. It keeps numbers and short phrases, no
/// texts: about thirty bytes a word. Not for use by several threads.
///
/// ```java
/// var matcher = new Matcher();
/// readings.forEach(r -> matcher.add(r.document(), analyst.analyse(r.document())));
/// Lineup lineup = matcher.lineUp();
/// ```
public final class Matcher {
  private final Lexicon lexicon = new Lexicon();
  private final Copies copies = new Copies(lexicon);
  private final Meetings meetings;
  private final Voices voices = new Voices();
  private final People people = new People();

  public Matcher() {
    this(Set.of());
  }

  /// @param without what is left out of the comparison of passages, to measure what it brings
  public Matcher(Set<Part> without) {
    this.meetings = new Meetings(lexicon, without);
  }

  /// Takes one document into account. A document that was added before is left as it is.
  public void add(Document document, List<Found> findings) {
    if (voices.add(document)) {
      copies.add(document.hash(), WordedText.of(document, lexicon));
      meetings.add(document, findings);
      people.add(document.hash(), findings);
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
    List<Reprint> reprints = copies.list();
    List<Voice> grouped = voices.group(reprints);
    List<Meeting> found = meetings.find(new Joined(grouped, reprints, people.join()));
    List<Matter> matters = Matters.of(found, words);
    List<Pair> pairs =
        matters.stream()
            .flatMap(matter -> matter.pairs().stream())
            .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score()))
            .toList();
    return new Lineup(reprints, grouped, pairs, matters);
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

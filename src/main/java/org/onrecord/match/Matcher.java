package org.onrecord.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.onrecord.match.pair.Meetings;
import org.onrecord.match.pair.Told;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.match.precis.PassageTrace;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Lines documents up: which are one voice, and where they agree and contradict each other.
///
/// What has to be known of each document is in its [Trace]. These pass by twice: first to see which
/// are copies of each other and who is who, then to compare what is said by more than one voice. So
/// of copies nothing is kept but that they are. What the passages of a document speak of is worked
/// out anew where something else is made of it than before, and kept by the [Library].
///
/// ```java
/// var matcher = new Matcher();
/// readings.forEach(r -> matcher.add(r.document(), analyst.analyse(r.document())));
/// Lineup lineup = matcher.lineUp();
/// ```
public final class Matcher {
  private final Shelf shelf = new Shelf();
  private final Set<Part> without;

  public Matcher() {
    this(Set.of());
  }

  /// @param without what is left out of the comparison of passages, to measure what it brings
  public Matcher(Set<Part> without) {
    this.without = Set.copyOf(without);
  }

  /// Takes one document into account, and keeps it. A document that was added before is left as it
  /// is.
  public void add(Document document, List<Found> found) {
    shelf.add(document, found);
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
    shelf.words = words;
    return lineUp(shelf, Before.NOTHING, without);
  }

  /// How the documents of `library` stand to each other. About ten kilobytes of memory a document;
  /// four where something was known before.
  ///
  /// @param before what was known last: only what has changed since is compared anew, with what
  ///   words tell today; what was found before stays as it was found
  public static Lineup lineUp(Library library, Before before) {
    return lineUp(library, before, Set.of());
  }

  private static Lineup lineUp(Library library, Before before, Set<Part> without) {
    FirstReading first = FirstReading.of(library, before);
    Standings stand = first.standings();
    boolean whole = before.standings().isEmpty();
    var meetings = new Meetings(library.lexicon(), new Setting(stand, library), whole, without);
    var standings = new LinkedHashMap<Sha256, Standing>();
    var compared = new HashSet<Sha256>();
    var shown = new HashSet<Sha256>();
    library.forEachKept(kept -> {
      Sha256 document = kept.document();
      Standing now = stand.of(document, standings.size(), kept.trace());
      Optional<byte[]> known =
          kept.gist().filter(g -> g.state() == now.compared()).map(Library.Gist::bytes);
      if (known.isPresent()) {
        meetings.add(document, kept.trace(), known.get());
      } else {
        PassageTrace passages = library.passages(document);
        library.keep(document, now.compared(), meetings.add(document, kept.trace(), passages));
      }
      standings.put(document, now);
      Standing last = before.standings().get(document);
      if (last == null || last.compared() != now.compared()) {
        compared.add(document);
      }
      if (last == null || last.shown() != now.shown()) {
        shown.add(document);
      }
    });
    List<Told> told = whole ? meetings.tell() : meetings.tell(compared, before.told());
    List<Matter> matters = Matters.of(Meetings.best(told), library::words);
    List<Pair> pairs =
        matters.stream()
            .flatMap(matter -> matter.pairs().stream())
            .sorted(Comparator.comparingDouble((Pair pair) -> -pair.score()))
            .toList();
    return new Lineup(
        first.reprints(),
        first.voices(),
        pairs,
        matters,
        first.who().list(shown::contains),
        first.series().list(),
        standings,
        told);
  }

  /// Who is one voice with whom, who is who, and which figures measure one thing.
  private record FirstReading(
      List<Reprint> reprints,
      List<Voice> voices,
      People.Who who,
      Series.Grouped series,
      Standings standings) {
    private static FirstReading of(Library library, Before before) {
      var copies = new KnownCopies(library::document, before);
      var voices = new Voices();
      var people = new People(library.lexicon());
      var series = new Series(library.lexicon());
      library.forEach((document, trace) -> {
        voices.add(document, trace);
        copies.add(document, trace.sketch());
        people.add(document, trace);
        series.add(trace);
      });
      library.called().forEach(people::know);
      // None of the three needs another, and no word gets a number any more.
      CompletableFuture<People.Who> joined = CompletableFuture.supplyAsync(people::who);
      CompletableFuture<Series.Grouped> grouping = CompletableFuture.supplyAsync(series::grouped);
      List<Reprint> reprints = copies.list();
      List<Voice> grouped = voices.group(reprints);
      People.Who who = await(joined);
      Series.Grouped measured = await(grouping);
      var standings = new Standings(grouped, reprints, who, measured, library.lexicon());
      return new FirstReading(reprints, grouped, who, measured, standings);
    }
  }

  private static <T> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// What meetings ask of all documents.
  private record Setting(Standings standings, Library library) implements Meetings.Setting {
    @Override
    public int voice(Sha256 document) {
      return standings.voice(document);
    }

    @Override
    public boolean isCopy(Sha256 document, Span at) {
      return standings.isCopy(document, at);
    }

    @Override
    public int entity(int document, int name) {
      return standings.entity(document, name);
    }

    @Override
    public int entities() {
      return standings.entities();
    }

    @Override
    public String entity(int number) {
      return standings.entity(number);
    }

    @Override
    public PassageTrace passages(Sha256 document) {
      return library.passages(document);
    }

    @Override
    public byte[] sheet(Sha256 document) {
      return Precis.passages(library.precis(document));
    }
  }

  /// Documents in memory.
  private static final class Shelf implements Library {
    private final Map<Sha256, Document> documents = new LinkedHashMap<>();
    private final Map<Sha256, byte[]> precis = new HashMap<>();
    private final Map<Sha256, Trace> traces = new LinkedHashMap<>();
    private final Map<Sha256, PassageTrace> passages = new HashMap<>();
    private final Lexicon lexicon = new Lexicon();
    private Function<Passage, String> words = passage -> "";

    void add(Document document, List<Found> found) {
      if (documents.putIfAbsent(document.hash(), document) == null) {
        Precis made = Precis.of(document, found);
        precis.put(document.hash(), made.toBytes());
        traces.put(document.hash(), Trace.of(made, lexicon));
        passages.put(document.hash(), PassageTrace.of(made, lexicon));
      }
    }

    @Override
    public Lexicon lexicon() {
      return lexicon;
    }

    @Override
    public void forEach(BiConsumer<Sha256, Trace> each) {
      traces.forEach(each);
    }

    @Override
    public PassageTrace passages(Sha256 document) {
      return java.util.Objects.requireNonNull(passages.get(document), "a document not added");
    }

    @Override
    public byte[] precis(Sha256 document) {
      return java.util.Objects.requireNonNull(precis.get(document), "a document not added");
    }

    @Override
    public Document document(Sha256 document) {
      return java.util.Objects.requireNonNull(documents.get(document), "a document not added");
    }

    @Override
    public String words(Passage passage) {
      return words.apply(passage);
    }
  }
}

package org.onrecord.match.pair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.match.pair.corpus.Corpus;
import org.onrecord.match.pair.corpus.Gist;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.match.pair.rule.Couple;
import org.onrecord.match.pair.rule.Verdict;
import org.onrecord.match.pair.rule.Withdrawn;
import org.onrecord.match.precis.PassageTrace;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;

/// Finds passages of different voices that are about one thing and agree or contradict each other.
///
/// Every passage is compared with those that share a rare feature with it; each [Rule] says what it
/// sees; the strongest verdict counts, and of all pairs only the best of each passage and of each
/// two documents are kept: few good pairs rather than many.
///
/// Does NOT see what only knowledge of the world tells, nor irony, nor paraphrase without a shared
/// word or concept.
public final class Meetings {
  /// Pairs below this score are more often wrong than right (on the project's own cases).
  private static final double LEAST = 0.5;

  /// Readers want to see agreement only where it is sure.
  private static final double LEAST_AGREED = 0.6;

  /// Texts written further apart may speak of different times.
  private static final int DAYS_OF_CHANGE = 365;

  private final Lexicon lexicon;
  private final Setting setting;
  private final Set<Part> without;
  private final Corpus corpus;
  private final Meant names;
  private final List<Sha256> documents = new ArrayList<>();

  private final List<Optional<LocalDate>> days = new ArrayList<>();
  private final List<Optional<String>> publishers = new ArrayList<>();

  /// @param setting what is known of all documents that will be added
  /// @param whole whether all will be compared with all, by [#tell()]
  /// @param without what is left out, to measure what it brings
  public Meetings(Lexicon lexicon, Setting setting, boolean whole, Set<Part> without) {
    this.without = Set.copyOf(without);
    this.lexicon = lexicon;
    this.setting = setting;
    corpus = new Corpus(whole, new Source());
    names = new Meant(lexicon, setting);
  }

  /// What has to be known of all documents before passages are compared.
  public interface Setting {
    /// The number of the voice of `document`.
    int voice(Sha256 document);

    /// Whether `at` is a copy of a passage of an earlier document of the voice.
    boolean isCopy(Sha256 document, Span at);

    /// The number of whom a document means by a name; -1 when it means nobody.
    ///
    /// @param document which, in the order of adding
    /// @param name the name's number
    int entity(int document, int name);

    /// How many there are whom names mean.
    int entities();

    /// What somebody who is meant is called, by the number.
    String entity(int number);

    /// The passages of a document that was added; asked for again and again, by several threads.
    byte[] sheet(Sha256 document);

    /// What they speak of; asked for in the same way.
    PassageTrace passages(Sha256 document);
  }

  /// Takes the passages of one document into account.
  ///
  /// @return what they speak of, for [#add(Sha256, Trace, byte\[\])] the next time; not to be
  ///   changed
  public byte[] add(Sha256 document, Trace trace, PassageTrace passages) {
    int number = documents.size();
    int[] own = names.numbers(number, document, passages.words(), lexicon::number);
    var gist = Gist.of(passages, at -> setting.isCopy(document, at), own);
    documents.add(document);
    corpus.add(gist, () -> own);
    stamp(trace);
    return gist.toBytes();
  }

  /// Takes the passages of one document into account of which nothing changed.
  ///
  /// @param gist what they speak of, by the same numbers
  public void add(Sha256 document, Trace trace, byte[] gist) {
    int number = documents.size();
    documents.add(document);
    corpus.add(Gist.of(gist), () -> numbers(number));
    stamp(trace);
  }

  private void stamp(Trace trace) {
    days.add(trace.day());
    publishers.add(
        trace.publisher() < 0 ? Optional.empty() : Optional.of(lexicon.word(trace.publisher())));
  }

  /// Of a document that was added, so that all its words have numbers.
  private int[] numbers(int number) {
    Sha256 document = documents.get(number);
    int[] words = setting.passages(document).words();
    return names.numbers(number, document, words, word -> lexicon.find(word).orElseThrow());
  }

  private final class Source implements Corpus.Source {
    @Override
    public byte[] sheet(int document) {
      return setting.sheet(documents.get(document));
    }

    @Override
    public int[] numbers(int document) {
      return Meetings.this.numbers(document);
    }
  }

  /// What the passages of all documents say of one thing, those that say most to a reader first.
  public List<Told> tell() {
    Map<Sha256, Integer> numbers = numbers();
    var all = new BitSet();
    all.set(0, documents.size());
    var comparing = comparing(all);
    return IntStream.range(0, documents.size())
        .parallel()
        .boxed()
        .flatMap(document -> told(comparing.withEarlier(document)))
        .sorted(bestFirst(numbers))
        .toList();
  }

  /// The same, where all but what touches the `fresh` documents is known from before.
  ///
  /// @param before what was told before; what is no passage any more is left out
  public List<Told> tell(Set<Sha256> fresh, List<Told> before) {
    Map<Sha256, Integer> numbers = numbers();
    var news = new BitSet();
    fresh.forEach(document -> news.set(numbers.getOrDefault(document, documents.size())));
    news.clear(documents.size());
    var comparing = comparing(news);
    Stream<Told> found =
        news.stream()
            .parallel()
            .boxed()
            .flatMap(document -> told(comparing.withAll(document, news)));
    Stream<Told> known =
        before.stream()
            .filter(told -> isKnown(told.pair().a(), fresh, numbers))
            .filter(told -> isKnown(told.pair().b(), fresh, numbers));
    return Stream.concat(found, known).sorted(bestFirst(numbers)).toList();
  }

  private Map<Sha256, Integer> numbers() {
    var numbers = new HashMap<Sha256, Integer>();
    documents.forEach(document -> numbers.put(document, numbers.size()));
    return numbers;
  }

  /// Of equally good ones those of the first documents, and of one document in its order.
  private static Comparator<Told> bestFirst(Map<Sha256, Integer> numbers) {
    Comparator<Passage> order =
        Comparator.comparing((Passage p) -> numbers.get(p.document())).thenComparing(Passage::at);
    return Comparator.comparingDouble((Told told) -> -told.pair().score())
        .thenComparing(told -> told.pair().a(), order)
        .thenComparing(told -> told.pair().b(), order);
  }

  private boolean isKnown(Passage passage, Set<Sha256> fresh, Map<Sha256, Integer> numbers) {
    Integer document = numbers.get(passage.document());
    return document != null
        && !fresh.contains(passage.document())
        && corpus.find(document, passage.at()) >= 0;
  }

  private Comparing comparing(BitSet fresh) {
    int[] voices = documents.stream().mapToInt(setting::voice).toArray();
    var stamps = new Stamps(publishers, days);
    return new Comparing(corpus, fresh, voices, lexicon, stamps, without);
  }

  private Stream<Told> told(List<Scored> scored) {
    return scored.stream().filter(each -> each.score() >= least(each.verdict())).map(this::told);
  }

  private static double least(Verdict verdict) {
    return verdict.stance() == Stance.AGREE ? LEAST_AGREED : LEAST;
  }

  private record Stamps(List<Optional<String>> publishers, List<Optional<LocalDate>> days)
      implements Withdrawn.Origins {
    @Override
    public Optional<String> publisher(int document) {
      return publishers.get(document);
    }

    @Override
    public Optional<LocalDate> day(int document) {
      return days.get(document);
    }
  }

  /// Of what was told, what a reader is shown: only the best of each passage and of each two
  /// documents.
  ///
  /// @param told the best first
  public static List<Meeting> best(List<Told> told) {
    var numbers = new HashMap<Passage, Integer>();
    var room = new Kept();
    var best = new ArrayList<Meeting>();
    for (Told each : told) {
      Pair pair = each.pair();
      int a = numbers.computeIfAbsent(pair.a(), p -> numbers.size());
      int b = numbers.computeIfAbsent(pair.b(), p -> numbers.size());
      if (room.takes(a, b, each)) {
        best.add(new Meeting(pair, a, b, each.topic()));
      }
    }
    return best;
  }

  private Told told(Scored scored) {
    Couple couple = scored.couple();
    Verdict verdict = scored.verdict();
    var pair =
        new Pair(
            verdict.stance(),
            verdict.aspect(),
            isChange(couple, verdict),
            Titles.of(verdict.matter()),
            why(couple, verdict),
            Math.round(scored.score() * 1000) / 1000.0,
            new Passage(documents.get(couple.a().document()), couple.a().at()),
            new Passage(documents.get(couple.b().document()), couple.b().at()));
    return new Told(pair, verdict.about());
  }

  private String why(Couple couple, Verdict verdict) {
    boolean said = verdict.why().startsWith("corrected since");
    return isChange(couple, verdict) && !said ? "over time: " + verdict.why() : verdict.why();
  }

  /// What one source writes later brings what it wrote before up to date.
  private boolean isOneSource(Couple couple) {
    Optional<String> a = publishers.get(couple.a().document());
    return a.isPresent() && a.equals(publishers.get(couple.b().document()));
  }

  /// Whether the texts were written so far apart that what they speak of may have changed.
  private boolean isChange(Couple couple, Verdict verdict) {
    Optional<LocalDate> a = days.get(couple.a().document());
    Optional<LocalDate> b = days.get(couple.b().document());
    return verdict.stance() != Stance.AGREE
        && couple.a().document() != couple.b().document()
        && verdict.aspect().changesWithTime()
        && a.isPresent()
        && b.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get()))
            > (isOneSource(couple) ? 0 : DAYS_OF_CHANGE);
  }
}

package org.onrecord.match.pair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.match.passage.Passages;
import org.onrecord.match.passage.Unit;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.When;

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
  private final Passages passages;
  private final List<Sha256> documents = new ArrayList<>();
  private final List<Optional<LocalDate>> days = new ArrayList<>();
  private final List<Optional<String>> publishers = new ArrayList<>();

  /// @param setting what is known of all documents that will be added
  /// @param without what is left out, to measure what it brings
  public Meetings(Lexicon lexicon, Setting setting, Set<Part> without) {
    this.without = Set.copyOf(without);
    this.lexicon = lexicon;
    this.setting = setting;
    this.passages = new Passages(lexicon);
  }

  /// What has to be known of all documents before passages are compared.
  public interface Setting {
    /// The number of the voice of `document`.
    int voice(Sha256 document);

    /// Whether `at` is a copy of a passage of an earlier document of the voice.
    boolean isCopy(Sha256 document, Span at);

    /// What `name` of `document` stands for in all documents.
    Optional<String> entity(Sha256 document, String name);
  }

  /// Takes the passages of one document into account.
  public void add(Document document, List<Found> findings) {
    int before = passages.units().size();
    passages.add(documents.size(), document, findings);
    join(document.hash(), passages.units().subList(before, passages.units().size()));
    documents.add(document.hash());
    days.add(document.metadata().published().flatMap(When::first));
    publishers.add(document.metadata().publisher());
  }

  /// The meetings, those that say most to a reader first.
  public List<Meeting> find() {
    List<Unit> units = passages.units();
    int[] voices =
        units.stream().mapToInt(u -> setting.voice(documents.get(u.document()))).toArray();
    var comparing = new Comparing(units, voices, lexicon, new Stamps(publishers, days), without);
    List<Scored> found =
        IntStream.range(0, documents.size())
            .parallel()
            .boxed()
            .flatMap(document -> comparing.of(document).stream())
            .filter(scored -> scored.score() >= least(scored.verdict()))
            .toList();
    return best(found);
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

  /// Copies of a voice's earlier passages left out, names as one across documents.
  private void join(Sha256 document, List<Unit> units) {
    var numbers = new HashMap<Integer, Integer>();
    passages
        .names()
        .forEach((name, number) ->
            setting
                .entity(document, name.name())
                .ifPresent(id -> numbers.put(number, lexicon.number("\u0000n " + id))));
    passages.names().clear();
    units.removeIf(u -> setting.isCopy(document, u.at()));
    units.replaceAll(u -> u.renumbered(f -> numbers.getOrDefault(f, f)));
  }

  private List<Meeting> best(List<Scored> found) {
    var room = new Kept();
    return found.stream()
        .sorted(
            Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparingInt(Scored::a)
                .thenComparingInt(Scored::b))
        .filter(s ->
            room.takes(
                s.a(), s.b(), s.couple().a().document(), s.couple().b().document(), s.verdict()))
        .map(this::meeting)
        .toList();
  }

  private Meeting meeting(Scored scored) {
    Couple couple = scored.couple();
    Verdict verdict = scored.verdict();
    String matter = Titles.of(verdict.matter());
    var pair =
        new Pair(
            verdict.stance(),
            verdict.aspect(),
            isChange(couple, verdict),
            matter,
            why(couple, verdict),
            Math.round(scored.score() * 1000) / 1000.0,
            new Passage(documents.get(couple.a().document()), couple.a().at()),
            new Passage(documents.get(couple.b().document()), couple.b().at()));
    return new Meeting(pair, scored.a(), scored.b(), verdict.about());
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

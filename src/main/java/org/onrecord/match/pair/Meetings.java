package org.onrecord.match.pair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Set<Part> without;
  private final Passages passages;
  private final List<Sha256> documents = new ArrayList<>();
  private final List<Optional<LocalDate>> days = new ArrayList<>();
  private final List<Optional<String>> publishers = new ArrayList<>();

  public Meetings(Lexicon lexicon) {
    this(lexicon, Set.of());
  }

  /// @param without what is left out, to measure what it brings
  public Meetings(Lexicon lexicon, Set<Part> without) {
    this.without = Set.copyOf(without);
    this.lexicon = lexicon;
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
    passages.add(documents.size(), document, findings);
    documents.add(document.hash());
    days.add(document.metadata().published().flatMap(When::first));
    publishers.add(document.metadata().publisher());
  }

  /// The meetings, those that say most to a reader first.
  public List<Meeting> find(Setting setting) {
    List<Unit> units = joined(setting);
    var weights = new Weights(units, lexicon, without);
    var likeness = new DocumentLikeness(units, weights);
    var postings = new Postings(units, weights, lexicon.size());
    var candidates = new Candidates(units, weights, postings);
    var ground = new Ground(weights, postings, without);
    var judge = new Judge(ground, without);
    var withdrawn = new Withdrawn(units, weights, new Stamps(publishers, days));
    int[] voices = units.stream().mapToInt(u -> voice(u, setting)).toArray();
    var found = new ArrayList<Scored>();
    for (int b = 0; b < units.size(); b++) {
      Unit second = units.get(b);
      int voice = voices[b];
      int own = second.document();
      for (int a :
          candidates.before(b, u -> voices[u] != voice || units.get(u).document() == own)) {
        Unit first = units.get(a);
        boolean tension = first.document() == own;
        double near =
            tension || without.contains(Part.STORY)
                ? DocumentLikeness.UNKNOWN
                : likeness.between(first.document(), own);
        if (ground.isWorthAsking(first.features(), second.features(), near)
            || (!tension && isBroad(ground, first, second, near))) {
          Couple couple = Couple.of(first, second, near, weights, lexicon);
          Optional<Verdict> verdict =
              judge
                  .of(couple)
                  .map(v -> without.contains(Part.CORRECTIONS) ? v : withdrawn.of(couple, v))
                  .flatMap(v -> tension ? Tensions.of(couple, v) : Optional.of(v));
          if (verdict.isPresent()) {
            found.add(new Scored(a, b, couple, verdict.get()));
          }
        }
      }
    }
    return best(found);
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

  private static boolean isBroad(Ground ground, Unit a, Unit b, double documents) {
    return ground.isOneStory(documents)
        && !a.said().sides().isEmpty()
        && !b.said().sides().isEmpty();
  }

  private int voice(Unit unit, Setting setting) {
    return setting.voice(documents.get(unit.document()));
  }

  private record Scored(int a, int b, Couple couple, Verdict verdict) {
    private double score() {
      double weight = Math.sqrt((0.3 + couple.a().weight()) * (0.3 + couple.b().weight()) / 1.69);
      double near = Math.min(1, couple.documents() / 0.3);
      return Math.min(1, verdict.strength() * (0.6 + 0.25 * weight + 0.15 * near) * 1.2);
    }
  }

  /// Copies of a voice's earlier passages left out, names as one across documents.
  private List<Unit> joined(Setting setting) {
    var numbers = new HashMap<Integer, Integer>();
    passages
        .names()
        .forEach((name, number) ->
            setting
                .entity(documents.get(name.document()), name.name())
                .ifPresent(id -> numbers.put(number, lexicon.number("\u0000n " + id))));
    return passages.units().stream()
        .filter(u -> !setting.isCopy(documents.get(u.document()), u.at()))
        .map(u -> u.renumbered(f -> numbers.getOrDefault(f, f)))
        .toList();
  }

  private List<Meeting> best(List<Scored> found) {
    found.sort(
        Comparator.comparingDouble((Scored s) -> -s.score())
            .thenComparingInt(Scored::a)
            .thenComparingInt(Scored::b));
    var room = new Kept();
    var kept = new ArrayList<Meeting>();
    for (Scored each : found) {
      if (each.score() >= (each.verdict().stance() == Stance.AGREE ? LEAST_AGREED : LEAST)
          && room.takes(
              each.a(),
              each.b(),
              each.couple().a().document(),
              each.couple().b().document(),
              each.verdict())) {
        kept.add(meeting(each));
      }
    }
    return List.copyOf(kept);
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

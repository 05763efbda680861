package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.index.Sentences;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// Reads the passages of documents: sentences, as numbers and a few words. Linear in the text and
/// its findings.
public final class Passages {
  /// Words below which a sentence is a heading or a cry.
  private static final int LEAST_WORDS = 4;

  /// Words up to which a line without a mark at its end is a heading.
  private static final int HEADING = 10;

  /// A longer passage is shown by its part with a finding, as nobody compares it at a glance.
  private static final int LONGEST = 400;

  /// Words before "will" that are what will be.
  private static final int SUBJECT = 6;

  private static final Set<String> MODALS =
      Set.of("will", "shall", "must", "should", "would", "is", "are");

  /// Words after a "not" that it denies.
  private static final int DENIED = 2;

  /// These deny what is beside them and not that it happened.
  private static final Set<String> NO_DENIAL = Set.of("without", "lack", "absence", "short", "far");

  private final Stances stances = new Stances();
  private final Turns turns = new Turns();
  private final Links links = new Links();
  private final Limits limits = new Limits();
  private final Concepts concepts = new Concepts();
  private final Topics topics;

  /// What the passage before speaks of, for a pronoun that stands for it.
  private Topics.Own before = Topics.Own.NONE;

  private final List<Unit> units = new ArrayList<>();

  /// Names of documents: the number of a feature that stands for `document` and its name, until
  /// names are joined.
  private final Map<LocalName, Integer> names = new LinkedHashMap<>();

  public record LocalName(int document, String name) {}

  public Passages(Lexicon lexicon) {
    this.topics = new Topics(lexicon, concepts, names);
  }

  public List<Unit> units() {
    return units;
  }

  public Map<LocalName, Integer> names() {
    return names;
  }

  /// Reads the passages of a document.
  ///
  /// @param number its place in the order of adding
  /// @param findings in the order of the text
  public void add(int number, Document document, List<Found> findings) {
    int from = 0;
    before = Topics.Own.NONE;
    List<Finding> all = findings.stream().map(Found::finding).toList();
    for (Span sentence : Sentences.of(document.text())) {
      while (from < all.size() && all.get(from).at().end() <= sentence.start()) {
        from++;
      }
      var inside = new ArrayList<Finding>();
      for (int i = from; i < all.size() && all.get(i).at().start() < sentence.end(); i++) {
        if (all.get(i).at().overlaps(sentence)) {
          inside.add(all.get(i));
        }
      }
      if (!document.isBoilerplate(sentence)) {
        read(number, document, shortened(sentence, inside), inside).ifPresent(units::add);
      }
    }
  }

  private static Span shortened(Span sentence, List<Finding> findings) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    return findings.stream()
        .filter(f -> f instanceof Finding.Claim || f instanceof Finding.Commitment)
        .map(Finding::at)
        .filter(at -> sentence.contains(at) && at.length() <= LONGEST)
        .findFirst()
        .orElse(new Span(sentence.start(), sentence.start() + LONGEST));
  }

  private Optional<Unit> read(int number, Document document, Span at, List<Finding> findings) {
    Tokens tokens = Tokens.of(document.text().shadow(), at);
    if (tokens.size() < LEAST_WORDS || isHeading(document.text().shadow(), at, tokens)) {
      return Optional.empty();
    }
    List<Finding> inside = findings.stream().filter(f -> f.at().overlaps(at)).toList();
    boolean[] report = marked(tokens, inside, finding -> report(tokens, finding));
    Topics.Topic topic = topics.read(number, tokens, inside, report, before);
    before = topic.own();
    return Optional.of(
        new Unit(
            number,
            at,
            topic.features(),
            topic.named(),
            topic.head(),
            said(document, tokens, inside),
            DateWords.years(tokens),
            weight(inside)));
  }

  /// Short and without a mark at its end.
  private static boolean isHeading(String text, Span at, Tokens tokens) {
    return tokens.size() < HEADING && Character.isLetterOrDigit(text.charAt(at.end() - 1));
  }

  private Unit.Said said(Document document, Tokens tokens, List<Finding> findings) {
    List<Placed> placed = turns.list(tokens);
    boolean[] named = marked(tokens, findings, Passages::name);
    return new Unit.Said(
        stances.list(tokens, placed, named),
        placed.stream()
            .filter(p -> p.turn() == Turn.DENIED)
            .findFirst()
            .map(p -> tokens.show(p.from(), p.to())),
        denied(tokens, placed),
        open(tokens, placed, findings),
        numbers(document, tokens, findings),
        days(document, tokens, findings),
        Every.list(tokens),
        links.cause(tokens),
        links.doer(tokens),
        limits.find(tokens));
  }

  /// The words that a "not" stands close before.
  private static Map<Integer, String> denied(Tokens tokens, List<Placed> placed) {
    var denied = new TreeMap<Integer, String>();
    for (Placed turn : placed) {
      boolean denies =
          turn.turn() == Turn.NOT && !NO_DENIAL.contains(tokens.words().get(turn.from()));
      for (int at = turn.to(); denies && at < Math.min(turn.to() + DENIED, tokens.size()); at++) {
        if (turn.reaches(tokens, at) && !Topics.PRONOUNS.contains(tokens.words().get(at))) {
          denied.putIfAbsent(at, tokens.show(turn.from(), at + 1));
        }
      }
    }
    return Map.copyOf(denied);
  }

  /// The words of a clause with "will" or "should", and of what is promised, ordered or asked for.
  private static Set<Integer> open(Tokens tokens, List<Placed> placed, List<Finding> findings) {
    var open = new TreeSet<Integer>();
    for (Placed turn : placed) {
      for (int at = 0; turn.turn() == Turn.OPEN && at < tokens.size(); at++) {
        boolean subject =
            MODALS.contains(tokens.words().get(turn.from()))
                && at < turn.from()
                && turn.from() - at <= SUBJECT
                && tokens.pauses().get(at).equals(tokens.pauses().get(turn.from()));
        if (subject || turn.reaches(tokens, at)) {
          open.add(at);
        }
      }
    }
    boolean[] promised = marked(tokens, findings, Passages::promise);
    for (int at = 0; at < promised.length; at++) {
      if (promised[at]) {
        open.add(at);
      }
    }
    return Set.copyOf(open);
  }

  private static List<Span> promise(Finding finding) {
    boolean open =
        finding instanceof Finding.Commitment commitment
            && switch (commitment.type()) {
              case PLEDGE, DIRECTIVE, CALL, DEMAND -> true;
              case ASSURANCE, ANNOUNCED_REFORM, LEGAL_CHANGE, DECLARATION -> false;
            };
    return open ? List.of(finding.at()) : List.of();
  }

  private interface Part {
    List<Span> of(Finding finding);
  }

  private static boolean[] marked(Tokens tokens, List<Finding> findings, Part part) {
    boolean[] marked = new boolean[tokens.size()];
    for (Finding finding : findings) {
      for (Span span : part.of(finding)) {
        for (int at = tokens.at(span.start()); at < tokens.size(); at++) {
          if (tokens.places().get(at).start() >= span.end()) {
            break;
          }
          marked[at] |= tokens.places().get(at).overlaps(span);
        }
      }
    }
    return marked;
  }

  /// Who reports, and the word that says so: what is reported is the matter.
  private static List<Span> report(Tokens tokens, Finding finding) {
    var spans = new ArrayList<Span>();
    if (finding instanceof Quotation quotation
        && quotation.form() != Quotation.Form.TERM
        && quotation.cue().filter(cue -> !reports(tokens, cue)).isEmpty()) {
      quotation.source().ifPresent(spans::add);
      quotation.cue().ifPresent(spans::add);
    }
    return spans;
  }

  /// Whether a word of `cue`, where it is in this passage, only reports.
  private static boolean reports(Tokens tokens, Span cue) {
    boolean inside = false;
    for (int at = tokens.at(cue.start()); at < tokens.size(); at++) {
      if (tokens.places().get(at).overlaps(cue)) {
        inside = true;
        if (tokens.isReport(at)) {
          return true;
        }
      }
    }
    return !inside;
  }

  private static List<Span> name(Finding finding) {
    return finding instanceof Name name && name.type() != Name.Type.GROUP
        ? List.of(name.at())
        : List.of();
  }

  private List<Quantity> numbers(Document document, Tokens tokens, List<Finding> findings) {
    var numbers = new ArrayList<Quantity>();
    for (Finding finding : findings) {
      if (finding instanceof Figure figure) {
        String words = document.text().slice(figure.at());
        Quantity.of(figure, meaning(figure.measures().orElse("")), words, tokens)
            .ifPresent(numbers::add);
      }
    }
    return List.copyOf(numbers);
  }

  private List<Unit.Day> days(Document document, Tokens tokens, List<Finding> findings) {
    var days = new ArrayList<Unit.Day>();
    for (Finding finding : findings) {
      if (finding instanceof DatedEvent event && event.value().isPresent()) {
        Set<String> label = meaning(event.label().orElse(""));
        if (!label.isEmpty()) {
          days.add(
              new Unit.Day(
                  event.value().get(),
                  label,
                  document.text().slice(event.at()),
                  tokens.at(event.at().start())));
        }
      }
    }
    return List.copyOf(days);
  }

  /// Stems and concepts of a phrase.
  private Set<String> meaning(String phrase) {
    var meaning = new TreeSet<String>(Stemmed.words(phrase));
    Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()));
    for (int at = 0; at < tokens.size(); at++) {
      concepts.list(tokens.words(), at).forEach(c -> meaning.add("c " + c.meaning()));
    }
    return Set.copyOf(meaning);
  }

  private static double weight(List<Finding> findings) {
    return findings.stream().mapToDouble(Passages::weight).max().orElse(0);
  }

  private static double weight(Finding finding) {
    return switch (finding) {
      case Finding.Claim claim -> claim.grounds().confidence();
      case Finding.Commitment c -> c.grounds().confidence();
      case Quotation q -> q.form() == Quotation.Form.TERM ? 0 : 0.8 * q.grounds().confidence();
      case Figure f -> 0.6 * f.grounds().confidence();
      case Finding.Relation r -> 0.6 * r.grounds().confidence();
      case DatedEvent d -> 0.3 * d.grounds().confidence();
      case Name n -> 0;
    };
  }
}

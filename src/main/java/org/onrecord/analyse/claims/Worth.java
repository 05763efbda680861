package org.onrecord.analyse.claims;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;
import org.onrecord.model.Span;

/// How central and how much worth checking a statement is, as a sum of a few weights, 0 to 1.
final class Worth {
  private static final Set<String> EVALUATIVE = Phrases.words("evaluative.txt");
  private static final Set<String> GENERAL = Phrases.words("general.txt");
  private static final Phrases CAUSE = new Phrases("cause.txt");
  private static final Phrases CONTRAST = new Phrases("contrast.txt");
  private static final Phrases FRAMING = new Phrases("framing.txt");
  private static final Phrases SCENE = new Phrases("scene.txt");
  private static final Set<String> BACK =
      Set.of("this", "these", "they", "it", "such", "that", "those", "its", "their");

  /// What it counts for a statement to be long: short ones say too little to be checked.
  private static final double LENGTH = 0.9;

  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final int YEAR = 4;
  private static final int MOST_CUES = 8;
  private static final int MOST_NUMBERS = 3;
  private static final int MIDDLE = 18;
  private static final int LONG = 30;

  private final Grammar grammar;
  private final Prose prose;
  private final Names names;
  private final Topic topic;
  private final Stance stance;
  private final Quotations quotations;
  private final List<Commitment> commitments;

  Worth(Grammar grammar, Names names, Quotations quotations, List<Commitment> commitments) {
    this.quotations = quotations;
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.names = names;
    this.topic = new Topic(grammar);
    this.stance = new Stance(grammar, quotations);
    this.commitments = commitments;
  }

  double of(Unit unit) {
    double sum = LENGTH * (Math.min(unit.length(), LONG) - MIDDLE) / MIDDLE;
    sum += 0.75 * Math.min(1, share(unit, EVALUATIVE, 3));
    sum += 0.15 * Math.min(1, share(unit, GENERAL, 1));
    sum += CAUSE.isIn(prose, unit.from(), unit.to()) ? 0.5 : 0;
    sum += CONTRAST.isIn(prose, unit.from(), unit.to()) ? 0.2 : 0;
    sum += counted(unit);
    sum += 0.5 * topic.nearness(unit.from(), unit.to());
    sum += 0.4 * topic.titleShare(unit.from(), unit.to());
    sum += salientSubject(unit);
    sum += commitment(unit);
    sum += position(unit);
    sum -= FRAMING.isIn(prose, unit.from(), unit.to()) ? 0.5 : 0;
    sum -= SCENE.isIn(prose, unit.from(), unit.to()) ? 0.4 : 0;
    sum -= tellsOfDay(unit) ? 0.35 : 0;
    sum += stance.denies(unit) ? 0.4 : 0;
    sum -= stance.tellsOfWriter(unit) ? 0.4 : 0;
    sum -= stance.orders(unit) ? 0.3 : 0;
    sum -= stance.tellsOfOne(unit) ? 0.3 : 0;
    sum += saysHowItIs(unit) ? 0.15 : 0;
    sum -= supposes(unit) ? 0.3 : 0;
    sum -= pledges(unit) ? 0.3 : 0;
    sum -= pointsBack(unit) ? 0.2 : 0;
    sum -= isQuoted(unit) ? 0.6 : 0;
    sum += turns(unit) ? 0.2 : 0;
    sum -= unit.first() ? 0 : 0.2;
    return 1 / (1 + Math.exp(-1.5 * sum));
  }

  /// The words that make it worth checking: those that judge, generalise, give causes, contrast,
  /// and numbers.
  List<Span> cues(Unit unit) {
    var cues = new ArrayList<Span>();
    for (int i = unit.from(); i < unit.to() && cues.size() < MOST_CUES; i++) {
      String word = prose.token(i).lower();
      int phrase =
          Math.max(CAUSE.length(prose, i, unit.to()), CONTRAST.length(prose, i, unit.to()));
      boolean one =
          EVALUATIVE.contains(word) || GENERAL.contains(word) || grammar.tag(i) == Tag.NUMBER;
      if (phrase > 0 || one) {
        cues.add(prose.span(i, i + Math.max(1, phrase)));
      }
    }
    return List.copyOf(cues);
  }

  private double share(Unit unit, Set<String> words, int full) {
    int count = 0;
    for (int i = unit.from(); i < unit.to(); i++) {
      if (words.contains(prose.token(i).lower())) {
        count++;
      }
    }
    return (double) count / full;
  }

  /// More for a statement with a number, and for each that it counts with; those of dates count
  /// nothing.
  private double counted(Unit unit) {
    boolean any = false;
    int counts = 0;
    for (int i = unit.from(); i < unit.to(); i++) {
      boolean number = grammar.tag(i) == Tag.NUMBER && !stance.isAge(i);
      any |= number;
      counts += number && !isYear(i) && !isByMonth(i) ? 1 : 0;
    }
    return any ? 0.35 + 0.1 * Math.min(MOST_NUMBERS, counts) : 0;
  }

  private boolean isByMonth(int token) {
    return token > 0 && isMonth(token - 1)
        || token + 1 < prose.tokens().size() && isMonth(token + 1);
  }

  private boolean isMonth(int token) {
    return prose.token(token).isCapital() && MONTHS.contains(prose.token(token).lower());
  }

  /// Words in marks around it or a part of it: a voice that a text lets be heard for colour. What a
  /// text asserts it says in its own words; in an interview the turns are that.
  private boolean isQuoted(Unit unit) {
    Span at = prose.span(unit.from(), unit.to());
    return quotations.listIn(at).stream()
        .anyMatch(q -> q.form() == Form.DIRECT && q.at().overlaps(at) && !isTurn(q));
  }

  /// Whether no marks stand around it.
  private boolean isTurn(Quotation quotation) {
    int before = prose.tokenAt(quotation.at().start()) - 1;
    return before < 0
        || prose.token(before).isWord()
        || ".:?!)".contains(prose.token(before).word());
  }

  /// "But …", "Yet …": what the text sets against what others say.
  private boolean turns(Unit unit) {
    return switch (prose.token(unit.from()).lower()) {
      case "but", "yet", "however" -> true;
      default -> false;
    };
  }

  /// More for a subject of whom the document speaks often.
  private double salientSubject(Unit unit) {
    Optional<Entity> subject = mainVerb(unit).flatMap(grammar::subject).flatMap(this::entity);
    double mentions = subject.map(e -> (double) e.mentions().size()).orElse(0.0);
    return 0.4 * mentions / (mentions + 4);
  }

  private Optional<VerbGroup> mainVerb(Unit unit) {
    return grammar.verbs(unit.sentence()).stream()
        .filter(v -> v.isFinite() && v.from() >= unit.from() && v.from() < unit.to())
        .findFirst();
  }

  private Optional<Entity> entity(NounGroup group) {
    return names.findAt(group.head()).map(Mention::entity);
  }

  /// What was done or promised is worth checking; what is asked for is no assertion.
  private double commitment(Unit unit) {
    Span at = prose.span(unit.from(), unit.to());
    int low = 0;
    int high = commitments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (commitments.get(middle).at().end() <= at.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean none = low == commitments.size() || !commitments.get(low).at().overlaps(at);
    return none ? 0 : isOpen(commitments.get(low), unit) ? -0.5 : 0.15;
  }

  /// Whether it is only asked for, and the text does not say that it was denied.
  private boolean isOpen(Commitment commitment, Unit unit) {
    return commitment.type().isAsked() && !stance.denies(unit);
  }

  private boolean pointsBack(Unit unit) {
    return BACK.contains(prose.token(unit.from()).lower());
  }

  /// The first sentences of a text and of a paragraph say what it is about; the last what follows.
  private double position(Unit unit) {
    Paragraph paragraph = prose.paragraphs().get(unit.sentence().paragraph());
    boolean opensParagraph = prose.sentenceOf(unit.from()) == paragraph.firstSentence();
    double depth = (double) unit.from() / Math.max(1, prose.tokens().size());
    boolean last = unit.sentence().paragraph() == prose.paragraphs().size() - 1;
    double lead = depth < 0.15 || last ? 0.15 : 0;
    return lead + (opensParagraph ? 0.1 : 0);
  }

  /// "We will …": a word given is kept or broken, not true or false.
  private boolean pledges(Unit unit) {
    return mainVerb(unit)
        .filter(v -> v.modal().equals("will") || v.modal().equals("shall"))
        .flatMap(grammar::subject)
        .map(subject -> prose.token(subject.head()).lower())
        .filter(word -> word.equals("we") || word.equals("i"))
        .isPresent();
  }

  /// "On 3 May the mayor opened the quay": what somebody did on a day, told on the way to the
  /// point.
  private boolean tellsOfDay(Unit unit) {
    boolean past =
        mainVerb(unit).filter(v -> v.tense() == VerbGroup.Tense.PAST && !v.passive()).isPresent();
    for (int i = unit.from(); past && i < unit.to(); i++) {
      if (isMonth(i) || isYear(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(int token) {
    String word = prose.token(token).lower();
    return word.length() == YEAR
        && (word.startsWith("1") || word.startsWith("20"))
        && isDigits(word);
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// "The courts are closed", "nothing has changed": how things stand, in the writer's judgement.
  private boolean saysHowItIs(Unit unit) {
    return mainVerb(unit)
        .filter(v -> v.tense() == VerbGroup.Tense.PRESENT && !v.hasModal())
        .filter(v -> v.perfect() || v.lemma().equals("be") || v.lemma().equals("remain"))
        .isPresent();
  }

  private boolean supposes(Unit unit) {
    return mainVerb(unit)
        .filter(v ->
            v.modal().equals("would") || v.modal().equals("could") || v.modal().equals("might"))
        .isPresent();
  }
}

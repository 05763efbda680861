package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Reads what a passage asserts: sides, denials, numbers, days, causes, doers, limits.
final class Assertions {
  /// Words before "will" that are what will be.
  private static final int SUBJECT = 6;

  private static final Set<String> MODALS =
      Set.of("will", "shall", "must", "should", "would", "is", "are");

  /// Words after a "not" that it denies.
  private static final int DENIED = 2;

  /// Words of a commitment that are shown.
  private static final int SHOWN = 7;

  /// These deny what is beside them and not that it happened.
  private static final Set<String> NO_DENIAL =
      Set.of("without", "lack", "absence", "short", "far", "missing", "is");

  private final Stances stances = new Stances();
  private final Turns turns = new Turns();
  private final Links links = new Links();
  private final Limits limits = new Limits();
  private final Concepts concepts;

  Assertions(Concepts concepts) {
    this.concepts = concepts;
  }

  /// @param reports which words only say who reports it
  /// @param tally counts told without what is counted
  Unit.Said read(
      Document document,
      Tokens tokens,
      List<Finding> findings,
      boolean[] reports,
      Optional<Tallies.Tally> tally) {
    List<Placed> placed = turns.list(tokens);
    boolean[] silent = Marks.of(tokens, findings, Assertions::name);
    for (int at = 0; at < silent.length; at++) {
      silent[at] |= reports[at] || tokens.isProper(at);
    }
    return new Unit.Said(
        stances.list(tokens, placed, silent),
        Denials.find(tokens, placed),
        negated(tokens, placed),
        open(tokens, placed, findings),
        numbers(document, tokens, findings, tally),
        days(document, tokens, findings),
        Every.list(tokens),
        links.cause(tokens),
        links.doer(tokens),
        limits.find(tokens),
        Cues.correction(tokens),
        Cues.isSample(tokens),
        Holders.of(tokens.whole(), findings),
        Cues.isTimed(tokens),
        Cues.isContrast(tokens),
        findings.stream().anyMatch(Assertions::isPromise),
        become(tokens, findings));
  }

  /// The words that a "not" stands close before.
  private static Map<Integer, String> negated(Tokens tokens, List<Placed> placed) {
    var denied = new TreeMap<Integer, String>();
    for (Placed turn : placed) {
      boolean denies =
          turn.turn().denies()
              && !NO_DENIAL.contains(tokens.words().get(turn.from()))
              && !isAside(tokens, turn.from());
      for (int at = turn.to(); denies && at < Math.min(turn.to() + DENIED, tokens.size()); at++) {
        boolean such = tokens.words().get(at).equals("such");
        if (such) {
          break;
        }
        if (turn.reaches(tokens, at) && !Topics.PRONOUNS.contains(tokens.words().get(at))) {
          denied.putIfAbsent(at, tokens.show(turn.from(), at + 1));
        }
      }
    }
    return Map.copyOf(denied);
  }

  /// "They speak of this, not of that" denies nothing.
  private static boolean isAside(Tokens tokens, int at) {
    return tokens.isBehindComma(at) && tokens.words().get(at).equals("not");
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
    boolean[] promised = Marks.of(tokens, findings, Assertions::promise);
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

  private static List<Unit.Become> become(Tokens tokens, List<Finding> findings) {
    var become = new ArrayList<Unit.Become>();
    for (Finding finding : findings) {
      if (finding instanceof Finding.Commitment commitment && !commitment.type().isAsked()) {
        int from = tokens.at(commitment.at().start());
        int to = tokens.at(commitment.at().end() - 1) + 1;
        become.add(
            new Unit.Become(
                commitment.status(), from, to, tokens.show(from, Math.min(to, from + SHOWN))));
      }
    }
    return List.copyOf(become);
  }

  /// Whether what is said is only promised so far.
  private static boolean isPromise(Finding finding) {
    return finding instanceof Finding.Commitment commitment
        && commitment.status() == Finding.Commitment.Status.ANNOUNCED
        && !commitment.type().isAsked();
  }

  private static List<Span> name(Finding finding) {
    return finding instanceof Name name && name.type() != Name.Type.GROUP
        ? List.of(name.at())
        : List.of();
  }

  private List<Quantity> numbers(
      Document document, Tokens tokens, List<Finding> findings, Optional<Tallies.Tally> tally) {
    var numbers = new ArrayList<Quantity>();
    for (Finding finding : findings) {
      if (finding instanceof Figure figure) {
        String words = document.text().slice(figure.at());
        Quantity.of(figure, this::meaning, words, tokens).ifPresent(numbers::add);
      }
    }
    tally.ifPresent(t -> numbers.addAll(t.counts()));
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
      if (tokens.isProper(at)) {
        Stemmed.words(tokens.words().get(at)).forEach(meaning::remove);
      }
      concepts.list(tokens.words(), at).forEach(c -> meaning.add("c " + c.meaning()));
    }
    return Set.copyOf(meaning);
  }
}

package org.onrecord.model.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.When;

/// A commitment, demand or institution, without what others brought to it.
///
/// @param id `c-`, `d-` or `i-` and 16 hexadecimal digits
/// @param finding the proposal it was made from
/// @param sayings where it was said, the first one first
/// @param joinedInto the object it is shown with, since both are one promise
/// @param answers what was answered to a demand, in the order it was noted
/// @param outcomes what came of a demand, the last one counts
/// @param criteria what was found of an institution, by criterion
public record Subject(
    String id,
    Terms terms,
    Stamp opened,
    State state,
    Optional<String> finding,
    List<Saying> sayings,
    Optional<String> joinedInto,
    List<Answer> answers,
    List<Outcome> outcomes,
    Map<String, CriterionAnswer> criteria,
    List<Correction> corrections)
    implements Thing {
  public Subject {
    sayings = List.copyOf(sayings);
    answers = List.copyOf(answers);
    outcomes = List.copyOf(outcomes);
    criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
    corrections = List.copyOf(corrections);
  }

  /// As it is opened: a draft to which nobody brought anything.
  public static Subject opened(
      String id, Terms terms, Stamp stamp, Optional<String> finding, List<Saying> sayings) {
    return new Subject(
        id,
        terms,
        stamp,
        State.DRAFT,
        finding,
        sayings,
        Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  @Override
  public String key() {
    return id;
  }

  /// Every passage that it quotes.
  public Stream<Quoted> quoted() {
    return Stream.of(
            sayings.stream().map(Saying::quoted),
            answers.stream().flatMap(answer -> answer.passages().stream()),
            outcomes.stream().flatMap(outcome -> outcome.passages().stream()),
            criteria.values().stream()
                .flatMap(c -> Stream.concat(c.supports().stream(), c.against().stream())))
        .flatMap(all -> all);
  }

  public Subject with(Terms other) {
    return new Subject(
        id,
        other,
        opened,
        state,
        finding,
        sayings,
        joinedInto,
        answers,
        outcomes,
        criteria,
        corrections);
  }

  public Subject with(State other) {
    return new Subject(
        id,
        terms,
        opened,
        other,
        finding,
        sayings,
        joinedInto,
        answers,
        outcomes,
        criteria,
        corrections);
  }

  public Subject joined(Optional<String> into) {
    return new Subject(
        id, terms, opened, state, finding, sayings, into, answers, outcomes, criteria, corrections);
  }

  public Subject with(Saying more) {
    return saidIn(add(sayings, more));
  }

  /// The same with other sayings.
  public Subject saidIn(List<Saying> other) {
    return new Subject(
        id,
        terms,
        opened,
        state,
        finding,
        other,
        joinedInto,
        answers,
        outcomes,
        criteria,
        corrections);
  }

  public Subject with(Answer more) {
    return new Subject(
        id,
        terms,
        opened,
        state,
        finding,
        sayings,
        joinedInto,
        add(answers, more),
        outcomes,
        criteria,
        corrections);
  }

  public Subject with(Outcome more) {
    return new Subject(
        id,
        terms,
        opened,
        state,
        finding,
        sayings,
        joinedInto,
        answers,
        add(outcomes, more),
        criteria,
        corrections);
  }

  public Subject with(CriterionAnswer more) {
    var all = new TreeMap<>(criteria);
    all.put(more.criterion(), more);
    return new Subject(
        id,
        terms,
        opened,
        state,
        finding,
        sayings,
        joinedInto,
        answers,
        outcomes,
        all,
        corrections);
  }

  public Subject with(Correction more) {
    return new Subject(
        id,
        terms,
        opened,
        state,
        finding,
        sayings,
        joinedInto,
        answers,
        outcomes,
        criteria,
        add(corrections, more));
  }

  /// One place where it was said.
  ///
  /// @param finding the proposal it was merged from
  public record Saying(Quoted quoted, Optional<String> finding, Stamp stamp) {}

  /// What came of a demand.
  public record Outcome(String note, Optional<When> on, List<Quoted> passages, Stamp stamp) {
    public Outcome {
      note = Words.of("'note'", note);
      passages = List.copyOf(passages);
    }
  }

  /// What this record said wrongly, and what is right.
  public record Correction(String wrong, String right, Stamp stamp) {
    public Correction {
      wrong = Words.of("'wrong'", wrong);
      right = Words.of("'right'", right);
    }
  }

  private static <T> List<T> add(List<T> all, T more) {
    var longer = new ArrayList<>(all);
    longer.add(more);
    return List.copyOf(longer);
  }
}

package org.onrecord.publish.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// One object of the register in a list.
///
/// @param supports voices of its evidence that was not withdrawn
/// @param paid whether evidence of it, or a text that says it, was paid for
/// @param inDoubt whether what its verdict rests on is no longer what it was
/// @param asOf the day from which "overdue" is seen
public record RegisterRow(
    Dossier dossier,
    Scale scale,
    int supports,
    int undermines,
    boolean paid,
    boolean inDoubt,
    LocalDate asOf) {

  /// Rows for dossiers; `cards` are those of the documents that they quote.
  ///
  /// @param inDoubt ids of those whose verdict is in doubt
  public static List<RegisterRow> of(
      List<Dossier> dossiers,
      List<DocumentCard> cards,
      Set<String> inDoubt,
      Scale scale,
      LocalDate asOf) {
    var voices = new Voices(cards);
    var rows = new ArrayList<RegisterRow>();
    for (Dossier dossier : dossiers) {
      rows.add(
          new RegisterRow(
              dossier,
              scale,
              voices.count(those(dossier, Evidence.Weight.SUPPORTS)).voices(),
              voices.count(those(dossier, Evidence.Weight.UNDERMINES)).voices(),
              isPaid(dossier, voices),
              inDoubt.contains(dossier.subject().id()),
              asOf));
    }
    return rows;
  }

  private static List<Evidence> those(Dossier dossier, Evidence.Weight weight) {
    return dossier.evidence().stream()
        .filter(e -> e.withdrawn().isEmpty() && e.weight() == weight)
        .toList();
  }

  private static boolean isPaid(Dossier dossier, Voices voices) {
    return dossier.evidence().stream()
        .filter(e -> e.withdrawn().isEmpty())
        .map(e -> e.quoted().passage().document())
        .flatMap(d -> voices.find(d).stream())
        .anyMatch(DocumentCard::paid);
  }

  public String name() {
    return ObjectWords.name(dossier.subject());
  }

  public String address() {
    return ObjectWords.address(dossier.subject().id());
  }

  public Terms terms() {
    return dossier.subject().terms();
  }

  public String due() {
    return ObjectWords.due(terms().due());
  }

  /// Its last day has passed, and there is neither a verdict nor an outcome.
  public boolean isOverdue() {
    return terms().due().lastDay().filter(day -> day.isBefore(asOf)).isPresent()
        && dossier.standing().kind() != Standing.Kind.VERDICT
        && dossier.subject().outcomes().isEmpty();
  }

  /// The step of an axis, where there is a verdict.
  public Optional<String> step(String axis) {
    return Optional.ofNullable(dossier.standing().ratings().get(axis)).map(Steps::step);
  }

  /// Where the judging stands, for those without a verdict.
  public String standing() {
    return ObjectWords.standing(dossier.standing().kind());
  }

  public boolean isJudged() {
    return dossier.standing().kind() == Standing.Kind.VERDICT;
  }

  /// The answer that was noted last, to a demand.
  public Optional<Answer> answer() {
    List<Answer> all = dossier.subject().answers();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// How a demand was answered: `an institution`, `silence, 404 days`, `no answer, 28 days since it
  /// was due`.
  public String answered() {
    if (answer().isPresent()) {
      Answer last = answer().get();
      String kind = ObjectWords.answer(last.kind());
      return last.kind() == Answer.Kind.SILENCE
          ? kind + Days.since(last.on().flatMap(w -> w.last()), asOf).map(d -> ", " + d).orElse("")
          : kind;
    }
    return "no answer noted"
        + Days.since(terms().due().lastDay(), asOf)
            .map(d -> ", " + d + " since it was due")
            .orElse("");
  }

  /// What came of a demand.
  public Optional<String> outcome() {
    var outcomes = dossier.subject().outcomes();
    return outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast().note());
  }

  /// Voices for and against, in words.
  public String evidence() {
    if (supports + undermines == 0) {
      return "no evidence yet";
    }
    if (undermines == 0) {
      return Say.voices(supports) + " for";
    }
    return supports == 0
        ? Say.voices(undermines) + " against"
        : Say.voices(supports) + " for, " + Say.number(undermines) + " against";
  }
}

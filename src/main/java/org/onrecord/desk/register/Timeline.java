package org.onrecord.desk.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Answer;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView.Moment;
import org.onrecord.model.view.card.DocumentCard;

/// What happened to what was promised, asked or founded, in time order.
final class Timeline {
  private final Map<Sha256, DocumentCard> cards;
  private final List<Moment> moments = new ArrayList<>();

  private Timeline(Map<Sha256, DocumentCard> cards) {
    this.cards = cards;
  }

  static List<Moment> of(Dossier dossier, Map<Sha256, DocumentCard> cards) {
    var timeline = new Timeline(cards);
    timeline.said(dossier.subject());
    dossier.joined().forEach(timeline::said);
    timeline.terms(dossier.subject().terms());
    dossier.subject().answers().forEach(timeline::answered);
    dossier.subject().outcomes().forEach(o -> timeline.add(Moment.Kind.OUTCOME, o.on(), o.note()));
    dossier.evidence().stream().filter(e -> e.withdrawn().isEmpty()).forEach(timeline::bears);
    dossier.judgements().stream().filter(Judgement::stands).forEach(timeline::judged);
    // The sort is stable: what has one date stays in the order above.
    timeline.moments.sort(Comparator.comparing(Timeline::day));
    return timeline.moments;
  }

  private static LocalDate day(Moment moment) {
    return moment.when().flatMap(When::first).orElse(LocalDate.MAX);
  }

  private void add(Moment.Kind kind, Optional<When> when, String note) {
    moments.add(new Moment(kind, when, note, Optional.empty(), Optional.empty()));
  }

  private void add(Moment.Kind kind, Optional<When> when, String note, Quoted quoted) {
    Optional<DocumentCard> card = Optional.ofNullable(cards.get(quoted.passage().document()));
    moments.add(
        new Moment(
            kind,
            when.or(() -> card.flatMap(DocumentCard::published)),
            note,
            Optional.of(quoted),
            card));
  }

  private void said(Subject subject) {
    subject.sayings().forEach(s -> add(Moment.Kind.SAID, Optional.empty(), "", s.quoted()));
  }

  private void terms(Terms terms) {
    if (terms.due().date().isPresent() || terms.due().event().isPresent()) {
      add(Moment.Kind.DUE, terms.due().date(), terms.due().event().orElse(""));
    }
    if (terms instanceof Terms.Institution institution && institution.founded().isPresent()) {
      add(Moment.Kind.FOUNDED, institution.founded(), institution.what());
    }
  }

  private void answered(Answer answer) {
    add(Moment.Kind.ANSWERED, answer.on(), answer.kind().word() + ": " + answer.note());
  }

  private void bears(Evidence evidence) {
    var kind = Worded.of(Moment.Kind.class, evidence.weight().word());
    add(kind, evidence.happened(), evidence.note(), evidence.quoted());
  }

  private void judged(Judgement judgement) {
    String steps = String.join(", ", judgement.ratings().values());
    add(
        Moment.Kind.JUDGED,
        When.find(judgement.stamp().day()),
        judgement.stamp().by() + ": " + steps);
  }
}

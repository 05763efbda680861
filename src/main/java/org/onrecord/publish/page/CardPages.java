package org.onrecord.publish.page;

import java.util.Optional;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Card;
import org.onrecord.publish.register.DossierPage;
import org.onrecord.publish.register.RegisterRow;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// A commitment, demand, institution or matter as a small card that other sites may show.
public final class CardPages {
  private CardPages() {}

  public static Optional<Answer> commitment(Ask ask) {
    return object(ask, Terms.Type.COMMITMENT);
  }

  public static Optional<Answer> demand(Ask ask) {
    return object(ask, Terms.Type.DEMAND);
  }

  public static Optional<Answer> institution(Ask ask) {
    return object(ask, Terms.Type.INSTITUTION);
  }

  private static Optional<Answer> object(Ask ask, Terms.Type type) {
    return RegisterPages.find(ask, type).map(view -> answer(card(ask, view)));
  }

  private static Card card(Ask ask, DossierView view) {
    var settings = ask.record().register().around().settings();
    var page = DossierPage.of(view, settings, ask.record().asOf());
    RegisterRow row = page.row();
    String state =
        row.isJudged()
            ? Steps.steps(page.scale(), view.dossier().standing().ratings())
            : row.standing();
    return new Card(
        "%s, %s".formatted(page.terms().who(), ObjectWords.kind(page.terms())),
        row.name(),
        false,
        row.isJudged(),
        state,
        row.evidence(),
        row.address(),
        page.asOf());
  }

  public static Optional<Answer> matter(Ask ask) {
    return ask.record()
        .texts()
        .findMatter(ask.id())
        .map(MatterView::card)
        .map(card -> answer(card(ask, card)));
  }

  private static Card card(Ask ask, MatterCard matter) {
    String state =
        matter.tally().contradict() == 0
            ? "no contradiction found"
            : Say.count(matter.tally().contradict(), "contradiction", "contradictions");
    return new Card(
        "A matter, as several voices speak of it",
        matter.title(),
        true,
        false,
        state.replace('\u00A0', ' '),
        Say.voicesAndDocuments(matter.voices(), matter.documents()).replace('\u00A0', ' '),
        Links.matter(matter.id()),
        ask.record().asOf());
  }

  private static Answer answer(Card card) {
    return Answer.of(card.words(), "", "card", card).picture(card);
  }
}

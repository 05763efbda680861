package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// Sources, voices, and how sources stand to each other.
public final class SourcePages {
  static final List<Sort> SORTS = List.of(Sort.MOST_VOICES, Sort.NAME, Sort.MOST_CONTESTED);

  /// Pairs of passages on one page: each is two passages long.
  private static final int PAIRS = 20;

  private SourcePages() {}

  /// The sources, and how many documents name none.
  public record Sources(ListPage<SourceCard> list, int paid) {}

  /// Two sources with the passages in which they meet.
  public record Pair(SourceCard a, SourceCard b, ListPage<Meeting> list) {}

  record PairData(SourceCard a, SourceCard b, Listed<Meeting> meetings) {}

  /// A source with its documents.
  public record Source(SourceView view, Listed<DocumentCard> documents) {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(List.of(), Query.PAGE);
    Listed<SourceCard> listed = ask.record().texts().sources(query);
    ListPage<SourceCard> page =
        new FilterMaker("/sources", List.of(), SORTS).page(query, listed, listed.total());
    int paid = ask.record().overview().paid();
    return Optional.of(
        Answer.of("Sources", "/sources", "sources", new Sources(page, paid)).data(listed));
  }

  public static Optional<Answer> source(Ask ask) {
    return ask.record()
        .texts()
        .findSource(ask.id())
        .map(view ->
            Answer.of(
                    title(view.card()),
                    "/sources",
                    "source",
                    new Source(
                        view,
                        ask.record().texts().documents(Query.all().with(Facet.SOURCE, ask.id()))))
                .below("/sources", "Sources"));
  }

  private static String title(SourceCard card) {
    return card.stated() ? card.ref().label() : "Source not stated: " + card.ref().label();
  }

  public static Optional<Answer> voices(Ask ask) {
    Query query = ask.query(List.of(), Query.PAGE);
    Listed<VoiceView> listed = ask.record().texts().voices(query);
    ListPage<VoiceView> page =
        new FilterMaker("/voices", List.of(), List.of(Sort.MOST_VOICES))
            .page(query, listed, listed.total());
    return Optional.of(
        Answer.of("Voices", "/sources", "voices", page).data(listed).below("/sources", "Sources"));
  }

  public static Optional<Answer> voice(Ask ask) {
    return ask.record()
        .texts()
        .findVoice(ask.id())
        .map(view ->
            Answer.of("One voice: " + Say.title(view.earliest()), "/sources", "voice", view)
                .below("/sources", "Sources")
                .below("/voices", "Voices"));
  }

  public static Optional<Answer> agreement(Ask ask) {
    AgreementMap map = AgreementMap.of(ask.record().texts().agreement());
    return Optional.of(
        Answer.of("Agreement between sources", "/sources", "agreement", map)
            .below("/sources", "Sources"));
  }

  /// The passages behind one cell of the map.
  public static Optional<Answer> pair(Ask ask) {
    return ask.record()
        .texts()
        .findSource(ask.id())
        .flatMap(a ->
            ask.record()
                .texts()
                .findSource(ask.ids().get(1))
                .map(b -> pair(ask, a.card(), b.card())));
  }

  private static Answer pair(Ask ask, SourceCard a, SourceCard b) {
    Query query = ask.query(List.of(Facet.STANCE, Facet.ASPECT), PAIRS);
    Listed<Meeting> listed = ask.record().texts().meetings(a.ref().id(), b.ref().id(), query);
    int all =
        ask.record().texts().meetings(a.ref().id(), b.ref().id(), Query.all().page(0, 0)).total();
    ListPage<Meeting> page =
        new FilterMaker(
                Links.sourcePair(a.ref(), b.ref()),
                List.of(Facet.STANCE, Facet.ASPECT),
                List.of(Sort.MOST_CONTESTED))
            .page(query, listed, all);
    return Answer.of(
            a.ref().label() + " and " + b.ref().label(),
            "/sources",
            "sourcepair",
            new Pair(a, b, page))
        .data(new PairData(a, b, listed))
        .below("/sources", "Sources")
        .below("/agreement", "Agreement");
  }
}

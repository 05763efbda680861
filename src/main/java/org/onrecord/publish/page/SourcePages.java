package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.DocumentCard;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.SourceCard;
import org.onrecord.model.view.SourceView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Say;

/// Sources, voices, and how sources stand to each other.
public final class SourcePages {
  private static final List<Sort> SORTS = List.of(Sort.MOST_VOICES, Sort.NAME, Sort.MOST_CONTESTED);

  private SourcePages() {}

  /// The sources, and how many documents name none.
  public record Sources(ListPage<SourceCard> list, int paid) {}

  /// A source with its documents.
  public record Source(SourceView view, Listed<DocumentCard> documents) {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(List.of(), Query.PAGE);
    Listed<SourceCard> listed = ask.record().sources(query);
    ListPage<SourceCard> page =
        new FilterMaker("/sources", List.of(), SORTS).page(query, listed, listed.total());
    int paid = ask.record().overview().paid();
    return Optional.of(
        Answer.of("Sources", "/sources", "sources", new Sources(page, paid)).data(listed));
  }

  public static Optional<Answer> source(Ask ask) {
    return ask.record()
        .findSource(ask.id())
        .map(view ->
            Answer.of(
                    title(view.card()),
                    "/sources",
                    "source",
                    new Source(
                        view, ask.record().documents(Query.all().with(Facet.SOURCE, ask.id()))))
                .below("/sources", "Sources"));
  }

  private static String title(SourceCard card) {
    return card.stated() ? card.ref().label() : "Source not stated: " + card.ref().label();
  }

  public static Optional<Answer> voices(Ask ask) {
    Query query = ask.query(List.of(), Query.PAGE);
    Listed<VoiceView> listed = ask.record().voices(query);
    ListPage<VoiceView> page =
        new FilterMaker("/voices", List.of(), List.of(Sort.MOST_VOICES))
            .page(query, listed, listed.total());
    return Optional.of(
        Answer.of("Voices", "/sources", "voices", page).data(listed).below("/sources", "Sources"));
  }

  public static Optional<Answer> voice(Ask ask) {
    return ask.record()
        .findVoice(ask.id())
        .map(view ->
            Answer.of("One voice: " + Say.title(view.earliest()), "/sources", "voice", view)
                .below("/sources", "Sources")
                .below("/voices", "Voices"));
  }

  public static Optional<Answer> agreement(Ask ask) {
    AgreementMap map = AgreementMap.of(ask.record().agreement());
    return Optional.of(
        Answer.of("Agreement between sources", "/sources", "agreement", map)
            .below("/sources", "Sources"));
  }
}

package org.onrecord.publish.page;

import java.lang.reflect.Type;
import java.util.List;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.Comparison;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.LogView;
import org.onrecord.model.view.MatterView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.VoiceView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.PaidText;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Card;
import org.onrecord.publish.api.Generic;
import org.onrecord.publish.api.Twin;
import org.onrecord.publish.api.Twin.Narrowing;
import org.onrecord.publish.document.Others;
import org.onrecord.publish.feed.Feed;
import tools.jackson.databind.node.ObjectNode;

/// What the data of each page is, for those who read it by program. A page that is missing here
/// fails the build (`OpenApiTest`).
public final class Twins {
  private static final List<Facet> BETWEEN = List.of(Facet.STANCE, Facet.ASPECT);
  private static final List<Sort> CONTESTED = List.of(Sort.MOST_CONTESTED);
  private static final String DOCUMENT = "document";
  private static final String PERSON = "person";
  private static final String OBJECT = "object";

  /// All of them, for everybody who may read.
  public static final List<Twin> ALL =
      List.of(
          one("/", "What is in the record, in short.", HomePages.HomeData.class),
          one("/about", "The record in numbers.", Overview.class),
          list(
              "/documents",
              "The texts.",
              Generic.of(Listed.class, DocumentCard.class),
              DocumentPages.FACETS,
              DocumentPages.SORTS),
          one(
              "/documents/{}",
              "A text with everything found in it; of its copies at most twelve.",
              DocumentView.class,
              DOCUMENT),
          one(
              "/documents/{}/part/{}",
              "The same, as a part of its page.",
              DocumentView.class,
              DOCUMENT,
              "part"),
          one(
              "/documents/{}/with/{}",
              "Two texts and what corresponds.",
              Comparison.class,
              DOCUMENT,
              "other"),
          others("/documents/{}/others", "Who contradicts a text, and who agrees.", DOCUMENT),
          others(
              "/documents/{}/others/{}",
              "The same of one passage, `start-end`.",
              DOCUMENT,
              "passage"),
          list(
              "/paid",
              "Texts that say somebody paid for them.",
              Generic.of(Listed.class, PaidText.class),
              PaidPages.FACETS,
              List.of()),
          list(
              "/people",
              "People, bodies and places.",
              Generic.of(Listed.class, EntityCard.class),
              PeoplePages.FACETS,
              PeoplePages.SORTS),
          one(
              "/people/{}",
              "What one promised, asked and said, and their ties.",
              PeoplePages.PersonData.class,
              PERSON),
          new Twin(
              "/actors",
              "Who promises and asks in the register; with a name, what came of it.",
              List.of(),
              List.of(ActorPages.ActorsData.class),
              new Narrowing(ActorPages.FACETS, List.of(), false, false)),
          register(
              "/commitments",
              "Commitments of the register; those that were found, while it has none.",
              true),
          found(
              "/commitments/found",
              "Commitments that were found in the texts.",
              Listing.COMMITMENTS),
          one(
              "/commitments/board",
              "Commitments by status.",
              Generic.of(List.class, DuePages.PileData.class)),
          object("/commitments/{}", "One commitment, of the register or as it was found.", true),
          card("/commitments/{}/card"),
          history("/commitments/{}/history"),
          register(
              "/demands",
              "Demands of the register; those that were found, while it has none.",
              true),
          found("/demands/found", "Demands that were found in the texts.", Listing.DEMANDS),
          object("/demands/{}", "One demand, of the register or as it was found.", true),
          card("/demands/{}/card"),
          history("/demands/{}/history"),
          register("/institutions", "Institutions of the register.", false),
          object("/institutions/{}", "One institution.", false),
          card("/institutions/{}/card"),
          history("/institutions/{}/history"),
          list(
              "/calendar",
              "What falls due.",
              Generic.of(Listed.class, Dossier.class),
              DuePages.FACETS,
              List.of(Sort.DATE)),
          one("/look", "What needs a second look.", Generic.of(List.class, Concern.class)),
          one("/changes", "What changed since a day (`since`).", ChangesPages.Changes.class),
          one("/verdicts", "The last verdicts.", Feed.class),
          list(
              "/activity",
              "What people did, the last first.",
              Generic.of(Listed.class, Change.class),
              ActivityPages.FACETS,
              List.of()),
          one(
              "/judges",
              "How far the judges agree.",
              Generic.of(List.class, Scale.Agreement.class)),
          list(
              "/log",
              "The log, the last entry first; with `upto`, as it was when it had so many entries.",
              LogView.class,
              List.of(),
              List.of()),
          one("/check", "The head of the log and the key it began with.", LogView.class),
          found("/quotations", "Quotations.", Listing.QUOTATIONS),
          found("/claims", "Claims.", Listing.CLAIMS),
          list(
              "/figures",
              "Figures, and those that measure one thing.",
              FindingPages.FiguresData.class,
              Listing.FIGURES.facets(),
              Listing.FIGURES.sorts()),
          one("/figures/{}", "Figures that measure one thing.", SeriesView.class, "series"),
          found("/events", "Dated events.", Listing.EVENTS),
          found("/ties", "Offices, family ties and property.", Listing.TIES),
          list(
              "/matters",
              "What several voices speak of.",
              Generic.of(Listed.class, MatterCard.class),
              MatterPages.FACETS,
              MatterPages.SORTS),
          one("/matters/{}", "What each voice says of one matter.", MatterView.class, "matter"),
          card("/matters/{}/card"),
          list(
              "/sources",
              "Who publishes.",
              Generic.of(Listed.class, SourceCard.class),
              List.of(),
              SourcePages.SORTS),
          one("/sources/{}", "One source and its texts.", SourcePages.Source.class, "source"),
          list(
              "/voices",
              "Texts that are one voice.",
              Generic.of(Listed.class, VoiceView.class),
              List.of(),
              List.of()),
          one("/voices/{}", "One voice.", VoiceView.class, DOCUMENT),
          one("/agreement", "How sources stand to each other.", AgreementMap.class),
          new Twin(
              "/agreement/{}/{}",
              "The passages in which two sources meet.",
              List.of("source", "other"),
              List.of(SourcePages.PairData.class),
              new Narrowing(BETWEEN, CONTESTED, false, true)),
          list(
              "/account",
              "Everything that came in, and what became of it.",
              AccountPages.AccountData.class,
              AccountPages.FACETS,
              List.of()),
          one("/data", "The forms the record comes in, and its tables.", DataPages.DataPage.class),
          one("/openapi", "This description.", ObjectNode.class),
          new Twin(
              "/search",
              "From words to passages.",
              List.of(),
              List.of(SearchResult.class),
              new Narrowing(SearchPages.FACETS, List.of(), true, true)),
          new Twin(
              "/known",
              "From a statement to what is known that says the same.",
              List.of(),
              List.of(KnownPages.KnownData.class),
              new Narrowing(List.of(), List.of(), true, false)));

  private static Twin one(String pattern, String says, Type data, String... ids) {
    return new Twin(pattern, says, List.of(ids), List.of(data), Narrowing.NONE);
  }

  private static Twin list(
      String pattern, String says, Type data, List<Facet> facets, List<Sort> sorts) {
    return new Twin(
        pattern, says, List.of(), List.of(data), new Narrowing(facets, sorts, false, true));
  }

  private static Twin found(String pattern, String says, Listing listing) {
    return list(
        pattern, says, Generic.of(Listed.class, Item.class), listing.facets(), listing.sorts());
  }

  private static Twin others(String pattern, String says, String... ids) {
    return new Twin(
        pattern,
        says,
        List.of(ids),
        List.of(Others.class),
        new Narrowing(BETWEEN, CONTESTED, false, true));
  }

  private static Twin register(String pattern, String says, boolean orFound) {
    List<Type> data =
        orFound
            ? List.of(RegisterPages.ListData.class, Generic.of(Listed.class, Item.class))
            : List.of(RegisterPages.ListData.class);
    return new Twin(
        pattern,
        says,
        List.of(),
        data,
        new Narrowing(RegisterPages.FACETS, RegisterPages.SORTS, false, true));
  }

  private static Twin object(String pattern, String says, boolean orFound) {
    List<Type> data =
        orFound
            ? List.of(DossierView.class, CommitmentPages.Promise.class)
            : List.of(DossierView.class);
    return new Twin(pattern, says, List.of(OBJECT), data, Narrowing.NONE);
  }

  private static Twin card(String pattern) {
    return one(pattern, "It in short, for other sites.", Card.class, OBJECT);
  }

  private static Twin history(String pattern) {
    return new Twin(
        pattern,
        "Everything that was done with it.",
        List.of(OBJECT),
        List.of(Generic.of(List.class, Change.class)),
        Narrowing.NONE);
  }
}

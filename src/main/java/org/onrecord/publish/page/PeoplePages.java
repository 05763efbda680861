package org.onrecord.publish.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.Catalogue;
import org.onrecord.model.view.EntityCard;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.Facet;
import org.onrecord.model.view.Item;
import org.onrecord.model.view.Listed;
import org.onrecord.model.view.Query;
import org.onrecord.model.view.Query.Counting;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.Sort;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.publish.draw.TieGraph;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.register.Account;
import org.onrecord.publish.register.RegisterRow;
import org.onrecord.publish.say.Say;

/// People and organisations.
public final class PeoplePages {
  static final List<Facet> FACETS = List.of(Facet.TYPE, Facet.LETTER);
  static final List<Sort> SORTS = List.of(Sort.MOST_VOICES, Sort.NAME);

  /// Rows of each list on a person's page; the rest is one link away.
  private static final int FEW = 10;

  private PeoplePages() {}

  /// One person or body.
  ///
  /// @param kept what they promised, as the register has it
  /// @param demanded what they asked for, as the register has it
  /// @param together what they said, promised or asked for beside somebody else
  /// @param objects what the register made of the findings, by the finding
  public record Person(
      EntityView view,
      Account kept,
      Account demanded,
      Map<String, String> objects,
      Listed<Item> promised,
      Listed<Item> asked,
      Listed<Item> said,
      Listed<Item> claimed,
      Listed<Item> saidOf,
      Listed<Item> claimedOf,
      Together together,
      Content graph) {}

  /// What somebody said, promised or asked for beside another who is named first.
  public record Together(
      Listed<Item> promised, Listed<Item> asked, Listed<Item> said, Listed<Item> claimed) {
    /// How many there are; 0 for most people.
    public int total() {
      return promised.total() + asked.total() + said.total() + claimed.total();
    }

    /// Whether there are more than the page shows.
    public boolean isMore() {
      return promised.total() > promised.rows().size()
          || asked.total() > asked.rows().size()
          || said.total() > said.rows().size()
          || claimed.total() > claimed.rows().size();
    }
  }

  record PersonData(
      EntityView view,
      List<Dossier> kept,
      List<VerdictCount> verdicts,
      List<Dossier> demanded,
      Listed<Item> promised,
      Listed<Item> asked,
      Listed<Item> said,
      Listed<Item> claimed,
      Listed<Item> saidOf,
      Listed<Item> claimedOf,
      Together together) {}

  public static Optional<Answer> list(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    Listed<EntityCard> listed = ask.record().entities(query);
    int all = ask.record().overview().entities();
    ListPage<EntityCard> page = new FilterMaker("/people", FACETS, SORTS).page(query, listed, all);
    return Optional.of(
        Answer.of("People and organisations", "/people", "people", page).data(listed));
  }

  public static Optional<Answer> person(Ask ask) {
    return ask.record().findEntity(ask.id()).map(view -> person(ask, view));
  }

  private static Answer person(Ask ask, EntityView view) {
    RecordView record = ask.record();
    Query few = Query.all().page(0, FEW).counting(Counting.TOTALS);
    String id = view.card().ref().id();
    Query by = few.with(Facet.PERSON, id);
    Query of = few.with(Facet.MENTIONS, id);
    EntityCard card = view.card();
    Query with = few.with(Facet.TOGETHER, id);
    var together =
        new Together(
            some(card.together(), record, Catalogue.COMMITMENTS, with),
            some(card.together(), record, Catalogue.DEMANDS, with),
            some(card.together(), record, Catalogue.QUOTATIONS, with),
            some(card.together(), record, Catalogue.CLAIMS, with));
    Listed<Item> promised = some(card.promised(), record, Catalogue.COMMITMENTS, by);
    Listed<Item> asked = some(card.asked(), record, Catalogue.DEMANDS, by);
    String name = view.card().ref().name();
    var found = new ArrayList<Item>(promised.rows());
    found.addAll(asked.rows());
    found.addAll(together.promised().rows());
    found.addAll(together.asked().rows());
    var person =
        new Person(
            view,
            RegisterPages.account(ask, Terms.Type.COMMITMENT, name),
            RegisterPages.account(ask, Terms.Type.DEMAND, name),
            FindingPages.objects(ask, found),
            promised,
            asked,
            some(card.said(), record, Catalogue.QUOTATIONS, by),
            some(card.said(), record, Catalogue.CLAIMS, by),
            some(card.saidOf(), record, Catalogue.QUOTATIONS, of),
            some(card.saidOf(), record, Catalogue.CLAIMS, of),
            together,
            TieGraph.of(view.card().ref().name(), edges(view)));
    var data =
        new PersonData(
            view,
            person.kept().rows().stream().map(RegisterRow::dossier).toList(),
            person.kept().verdicts(),
            person.demanded().rows().stream().map(RegisterRow::dossier).toList(),
            person.promised(),
            person.asked(),
            person.said(),
            person.claimed(),
            person.saidOf(),
            person.claimedOf(),
            person.together());
    return Answer.of(view.card().ref().name(), "/people", "person", person)
        .data(data)
        .below("/people", "People and organisations");
  }

  /// Most people do one thing or are named once: what their card counts as nothing is not asked
  /// for.
  private static Listed<Item> some(int count, RecordView record, Catalogue catalogue, Query query) {
    return count == 0
        ? new Listed<>(List.of(), 0, 0, 0, Map.of())
        : record.findings(catalogue, query);
  }

  private static List<TieGraph.Edge> edges(EntityView view) {
    var edges = new ArrayList<TieGraph.Edge>();
    for (EntityView.Tie tie : view.ties()) {
      String other = tie.object().map(EntityRef::name).or(tie::value).orElse("");
      boolean office = tie.object().isPresent() && tie.value().isPresent();
      String words = office ? tie.value().get() : Say.tie(tie.type());
      if (!other.isBlank() && !other.equals(tie.subject().name())) {
        edges.add(new TieGraph.Edge(tie.subject().name(), other, words, tie.type().isKin()));
      }
    }
    return edges;
  }
}

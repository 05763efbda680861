package org.onrecord.publish.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.EntityView;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
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
    Listed<EntityCard> listed = ask.record().texts().entities(query);
    int all = ask.record().overview().entities();
    ListPage<EntityCard> page = new FilterMaker("/people", FACETS, SORTS).page(query, listed, all);
    return Optional.of(
        Answer.of("People and organisations", "/people", "people", page).data(listed));
  }

  public static Optional<Answer> person(Ask ask) {
    return ask.record().texts().findEntity(ask.id()).map(view -> person(ask, view));
  }

  private static Answer person(Ask ask, EntityView view) {
    Lists lists = Lists.of(ask.record(), view.card());
    var found = new ArrayList<Item>(lists.by(Catalogue.COMMITMENTS).rows());
    found.addAll(lists.by(Catalogue.DEMANDS).rows());
    found.addAll(lists.together().promised().rows());
    found.addAll(lists.together().asked().rows());
    String name = view.card().ref().name();
    boolean registered = RegisterPages.hasAny(ask, name);
    var person =
        new Person(
            view,
            registered ? RegisterPages.account(ask, Terms.Type.COMMITMENT, name) : Account.NOTHING,
            registered ? RegisterPages.account(ask, Terms.Type.DEMAND, name) : Account.NOTHING,
            FindingPages.objects(ask, found),
            lists.by(Catalogue.COMMITMENTS),
            lists.by(Catalogue.DEMANDS),
            lists.by(Catalogue.QUOTATIONS),
            lists.by(Catalogue.CLAIMS),
            lists.of(Catalogue.QUOTATIONS),
            lists.of(Catalogue.CLAIMS),
            lists.together(),
            TieGraph.of(name, edges(view)));
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

  /// What documents say by somebody, of them, and of them together with others. Most people do one
  /// thing or are named once: what their card counts as nothing is not asked for.
  private record Lists(
      Map<Catalogue, Listed<Item>> by,
      Map<Catalogue, Listed<Item>> of,
      Map<Catalogue, Listed<Item>> with) {
    private static final Set<Catalogue> SAID = Set.of(Catalogue.QUOTATIONS, Catalogue.CLAIMS);
    private static final Set<Catalogue> DONE = Set.of(Catalogue.COMMITMENTS, Catalogue.DEMANDS);

    static Lists of(RecordView record, EntityCard card) {
      var by = EnumSet.noneOf(Catalogue.class);
      if (card.promised() > 0) {
        by.add(Catalogue.COMMITMENTS);
      }
      if (card.asked() > 0) {
        by.add(Catalogue.DEMANDS);
      }
      if (card.said() > 0) {
        by.addAll(SAID);
      }
      var of = EnumSet.noneOf(Catalogue.class);
      if (card.saidOf() > 0) {
        of.addAll(SAID);
      }
      var with = EnumSet.noneOf(Catalogue.class);
      if (card.together() > 0) {
        with.addAll(SAID);
        with.addAll(DONE);
      }
      String id = card.ref().id();
      return new Lists(
          record.firstFindings(by, Facet.PERSON, id, FEW),
          record.firstFindings(of, Facet.MENTIONS, id, FEW),
          record.firstFindings(with, Facet.TOGETHER, id, FEW));
    }

    private static Listed<Item> in(Map<Catalogue, Listed<Item>> lists, Catalogue catalogue) {
      return lists.getOrDefault(catalogue, new Listed<>(List.of(), 0, 0, 0, Map.of()));
    }

    Listed<Item> by(Catalogue catalogue) {
      return in(by, catalogue);
    }

    Listed<Item> of(Catalogue catalogue) {
      return in(of, catalogue);
    }

    Together together() {
      return new Together(
          in(with, Catalogue.COMMITMENTS),
          in(with, Catalogue.DEMANDS),
          in(with, Catalogue.QUOTATIONS),
          in(with, Catalogue.CLAIMS));
    }
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

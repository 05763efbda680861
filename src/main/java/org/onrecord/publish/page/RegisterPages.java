package org.onrecord.publish.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Csv;
import org.onrecord.publish.answer.Feeds;
import org.onrecord.publish.answer.RegisterCells;
import org.onrecord.publish.answer.Schema;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.list.AddressOf;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.register.Account;
import org.onrecord.publish.register.DossierPage;
import org.onrecord.publish.register.Grid;
import org.onrecord.publish.register.RegisterList;
import org.onrecord.publish.register.RegisterRow;
import org.onrecord.publish.say.Excerpt;
import org.onrecord.publish.say.ObjectWords;

/// Commitments, demands and institutions of the register: their lists and their own pages.
public final class RegisterPages {
  private static final int PROPOSALS = 10;
  private static final int LONGEST_TITLE = 200;
  static final List<Facet> FACETS =
      List.of(
          Facet.KIND,
          Facet.ACTOR,
          Facet.TO,
          Facet.TOPIC,
          Facet.DUE,
          Facet.JUDGED,
          Facet.VERDICT,
          Facet.ANSWERED,
          Facet.STATE);
  static final List<Sort> SORTS =
      List.of(Sort.DATE, Sort.NAME, Sort.MOST_CONTESTED, Sort.MOST_VOICES);

  private RegisterPages() {}

  /// The list of commitments: the register's, or what was found as long as nothing is in it.
  public static Optional<Answer> commitments(Ask ask) {
    return isEmpty(ask, Terms.Type.COMMITMENT)
        ? FindingPages.commitments(ask)
        : list(ask, Terms.Type.COMMITMENT);
  }

  public static Optional<Answer> demands(Ask ask) {
    return isEmpty(ask, Terms.Type.DEMAND)
        ? FindingPages.demands(ask)
        : list(ask, Terms.Type.DEMAND);
  }

  public static Optional<Answer> institutions(Ask ask) {
    return list(ask, Terms.Type.INSTITUTION);
  }

  private static boolean isEmpty(Ask ask, Terms.Type type) {
    return count(ask.record().register(), of(type)) == 0;
  }

  static Query of(Terms.Type type) {
    return Query.all().with(Facet.TYPE, type.word());
  }

  static int count(RegisterView register, Query query) {
    return register.list(query.page(0, 0).counting(Counting.TOTALS)).total();
  }

  /// What the JSON of a list holds.
  record ListData(Listed<Dossier> register, List<VerdictCount> verdicts, Listed<Item> proposals) {}

  private static Optional<Answer> list(Ask ask, Terms.Type type) {
    RegisterView register = ask.record().register();
    Scale scale = register.around().settings().scale();
    Query asked = ask.query(FACETS, Query.PAGE);
    Query query = ordered(asked.with(Facet.TYPE, type.word()), type);
    Listed<Dossier> dossiers = register.list(query);
    List<VerdictCount> verdicts = register.verdicts(query);
    Listed<Item> proposals = proposals(register, type, asked);
    String path = ObjectWords.list(type);
    ListPage<RegisterRow> page =
        new FilterMaker(path, FACETS, SORTS)
            .page(asked, rows(ask, dossiers), count(register, of(type)));
    var model =
        new RegisterList(
            type,
            page,
            Grid.of(scale, verdicts, path, asked),
            chips(new AddressOf(path), asked, dossiers, type, open(register, type)),
            scale,
            proposals,
            register.names(answers(dossiers.rows())));
    var cells = new RegisterCells(scale);
    return Optional.of(
        Answer.of(ObjectWords.types(type), path, "register", model)
            .data(new ListData(dossiers, verdicts, proposals))
            .csv(Csv.of(cells.columns(), query, register::list, cells::row))
            .feed(() ->
                Feeds.objects(
                    ObjectWords.types(type),
                    register
                        .list(query.with(Sort.NEWEST).page(0, Feed.MOST).counting(Counting.NONE))
                        .rows())));
  }

  /// By what falls due, where the address names no order; demands have an order of their own.
  private static Query ordered(Query query, Terms.Type type) {
    boolean own = type == Terms.Type.DEMAND || query.sort().isPresent();
    return own ? query : query.with(Sort.DATE);
  }

  /// How many demands are open.
  private static int open(RegisterView register, Terms.Type type) {
    return type == Terms.Type.DEMAND ? count(register, of(type).with(Facet.ANSWERED, "open")) : 0;
  }

  /// The objects with which demands were answered.
  private static List<String> answers(List<Dossier> dossiers) {
    return dossiers.stream()
        .flatMap(d -> d.subject().answers().stream())
        .flatMap(answer -> answer.object().stream())
        .distinct()
        .toList();
  }

  /// The rows of a list of dossiers.
  static Listed<RegisterRow> rows(Ask ask, Listed<Dossier> dossiers) {
    return new Listed<>(
        rows(ask, dossiers.rows()),
        dossiers.total(),
        dossiers.voices(),
        dossiers.documents(),
        dossiers.facets());
  }

  static List<RegisterRow> rows(Ask ask, List<Dossier> dossiers) {
    RegisterView register = ask.record().register();
    LocalDate asOf = ask.record().asOf();
    return RegisterRow.of(
        dossiers,
        register.cards(dossiers),
        register.inDoubt(dossiers),
        register.around().settings().scale(),
        asOf);
  }

  /// Whether anything in the register is of `actor`.
  static boolean hasAny(Ask ask, String actor) {
    Query any = Query.all().with(Facet.ACTOR, actor).page(0, 1).counting(Counting.NONE);
    return !ask.record().register().list(any).rows().isEmpty();
  }

  /// What `actor` promised, or asked for, and what came of it.
  static Account account(Ask ask, Terms.Type type, String actor) {
    RegisterView register = ask.record().register();
    Query query = of(type).with(Facet.ACTOR, actor);
    Listed<Dossier> first =
        register.list(query.with(Sort.DATE).page(0, PROPOSALS).counting(Counting.TOTALS));
    return first.total() == 0
        ? Account.NOTHING
        : new Account(
            first.total(),
            register.verdicts(query),
            rows(ask, first.rows()),
            register.around().settings().scale(),
            new AddressOf(ObjectWords.list(type)).of(Query.all().with(Facet.ACTOR, actor)));
  }

  private static Listed<Item> proposals(RegisterView register, Terms.Type type, Query asked) {
    boolean start = asked.filters().isEmpty() && asked.offset() == 0;
    if (!start || type == Terms.Type.INSTITUTION) {
      return new Listed<>(List.of(), 0, 0, 0, java.util.Map.of());
    }
    Catalogue catalogue = type == Terms.Type.DEMAND ? Catalogue.DEMANDS : Catalogue.COMMITMENTS;
    return register.queue(
        Query.all()
            .with(Facet.KIND, catalogue.word())
            .page(0, PROPOSALS)
            .counting(Counting.TOTALS));
  }

  private static List<RegisterList.Chip> chips(
      AddressOf address, Query asked, Listed<Dossier> dossiers, Terms.Type type, int open) {
    Facet facet = type == Terms.Type.DEMAND ? Facet.ANSWERED : Facet.JUDGED;
    var chips = new ArrayList<RegisterList.Chip>();
    Query start = asked.page(0, asked.limit());
    if (open > 0) {
      chips.add(
          new RegisterList.Chip(
              "nothing came of it yet", open, address.of(start.with(Facet.ANSWERED, "open"))));
    }
    for (Listed.Bucket bucket : dossiers.facet(facet)) {
      chips.add(
          new RegisterList.Chip(
              FilterMaker.name(facet, bucket),
              bucket.count(),
              address.of(start.with(facet, bucket.value()))));
    }
    return chips;
  }

  public static Optional<Answer> commitment(Ask ask) {
    return object(ask, Terms.Type.COMMITMENT).or(() -> CommitmentPages.commitment(ask));
  }

  public static Optional<Answer> demand(Ask ask) {
    return object(ask, Terms.Type.DEMAND).or(() -> CommitmentPages.demand(ask));
  }

  public static Optional<Answer> institution(Ask ask) {
    return object(ask, Terms.Type.INSTITUTION);
  }

  private static Optional<Answer> object(Ask ask, Terms.Type type) {
    return find(ask, type).map(view -> answer(ask, view));
  }

  /// The object that the address names, if it is of `type`.
  static Optional<DossierView> find(Ask ask, Terms.Type type) {
    return ask.id().startsWith(type.letter() + "-")
        ? ask.record()
            .register()
            .find(ask.id())
            .filter(view -> view.dossier().subject().terms().type() == type)
        : Optional.empty();
  }

  private static Answer answer(Ask ask, DossierView view) {
    var settings = ask.record().register().around().settings();
    Terms.Type type = view.dossier().subject().terms().type();
    String path = ObjectWords.list(type);
    var page = DossierPage.of(view, settings, ask.record().asOf());
    return Answer.of(title(page), path, "dossier", page)
        .data(view)
        .about(Schema.object(view.dossier(), settings.scale()))
        .below(path, ObjectWords.types(type))
        .feed(() -> feed(ask.record().register(), view.dossier()));
  }

  /// What happened to one object.
  private static Feed feed(RegisterView register, Dossier dossier) {
    Map<String, String> names =
        register.names(
            dossier.history().stream().flatMap(c -> c.objects().stream()).distinct().toList());
    return Feeds.newest(
        ObjectWords.name(dossier.subject()),
        dossier.history().stream().map(change -> Feeds.change(change, names)).toList());
  }

  private static String title(DossierPage page) {
    return page.type() == Terms.Type.INSTITUTION
        ? page.row().name()
        : page.firstSaid()
            .map(q -> "“" + Excerpt.brief(q.words(), LONGEST_TITLE) + "”")
            .orElse(page.row().name());
  }
}

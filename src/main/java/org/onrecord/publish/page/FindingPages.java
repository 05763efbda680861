package org.onrecord.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Threshold;
import org.onrecord.model.view.SeriesView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.SeriesCard;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.draw.Plot;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.matter.Plotted;
import org.onrecord.publish.say.Say;

/// Quotations, commitments, demands, claims, ties, figures.
public final class FindingPages {
  /// Series shown with their plot above the list of figures.
  private static final int PLOTS = 3;

  private static final int MOST_IN_PLOT = 40;

  private FindingPages() {}

  public static Optional<Answer> quotations(Ask ask) {
    return Listing.QUOTATIONS.answer(ask, "Quotations", "quotations");
  }

  public static Optional<Answer> commitments(Ask ask) {
    return promised(ask, Listing.COMMITMENTS, "Commitments", "commitments");
  }

  public static Optional<Answer> demands(Ask ask) {
    return promised(ask, Listing.DEMANDS, "Demands", "demands");
  }

  /// All commitments that were found, where the register has taken the place of their list.
  public static Optional<Answer> commitmentsFound(Ask ask) {
    return promised(
            ask,
            Listing.COMMITMENTS.at("/commitments/found"),
            "Commitments found in the texts",
            "commitments")
        .map(answer -> answer.in("/commitments").below("/commitments", "Commitments"));
  }

  public static Optional<Answer> demandsFound(Ask ask) {
    return promised(
            ask, Listing.DEMANDS.at("/demands/found"), "Demands found in the texts", "demands")
        .map(answer -> answer.in("/demands").below("/demands", "Demands"));
  }

  /// Commitments or demands as they were found.
  ///
  /// @param objects what the register made of them, by the finding
  public record Found(ListPage<Item> list, Map<String, String> objects) {
    public Found {
      objects = Map.copyOf(objects);
    }
  }

  private static Optional<Answer> promised(
      Ask ask, Listing listing, String title, String template) {
    Query query = ask.query(listing.facets(), Query.PAGE);
    ListPage<Item> page = listing.page(ask, query);
    return Optional.of(
        Answer.of(title, listing.path(), template, new Found(page, objects(ask, page.rows())))
            .data(page.listed())
            .csv(listing.csv(ask, query))
            .feed(() -> listing.feed(ask, query, title)));
  }

  /// What the register made of findings, by the finding.
  static Map<String, String> objects(Ask ask, List<Item> items) {
    return ask.record()
        .register()
        .objectsOf(items.stream().map(item -> item.noted().found().id()).toList());
  }

  public static Optional<Answer> claims(Ask ask) {
    return Listing.CLAIMS.answer(ask, "Claims", "claims");
  }

  /// Who holds which office, is of whose family, owns what.
  public static Optional<Answer> ties(Ask ask) {
    return Listing.TIES.answer(ask, "Offices, family, property", "ties");
  }

  /// The figures with plots of those that measure one thing.
  public record Figures(ListPage<Item> list, List<Series> plots, Listed<SeriesCard> series) {
    public Figures {
      plots = List.copyOf(plots);
    }
  }

  /// A series with its plot.
  ///
  /// @param threshold at which value the team wants to be told, for those who may say
  public record Series(SeriesView view, Picture plot, Optional<Threshold> threshold) {}

  /// What the JSON of the figures holds.
  record FiguresData(Listed<Item> figures, Listed<SeriesCard> series) {}

  public static Optional<Answer> figures(Ask ask) {
    Query query = ask.query(Listing.FIGURES.facets(), Query.PAGE);
    ListPage<Item> page = Listing.FIGURES.page(ask, query);
    Listed<SeriesCard> series = ask.record().texts().series(Query.all());
    boolean start = query.filters().isEmpty() && query.offset() == 0;
    List<Series> plots =
        start
            ? series.rows().stream()
                .limit(PLOTS)
                .flatMap(card -> ask.record().texts().findSeries(card.id()).stream())
                .map(view -> plotted(view, Optional.empty()))
                .toList()
            : List.of();
    return Optional.of(
        Answer.of("Figures", "/figures", "figures", new Figures(page, plots, series))
            .data(new FiguresData(page.listed(), series))
            .csv(Listing.FIGURES.csv(ask, query))
            .feed(() -> Listing.FIGURES.feed(ask, query, "Figures")));
  }

  public static Optional<Answer> series(Ask ask) {
    return ask.record()
        .texts()
        .findSeries(ask.id())
        .map(view ->
            Answer.of(
                    Say.figuresOf(view.card()),
                    "/figures",
                    "series",
                    plotted(view, threshold(ask, view)))
                .data(view)
                .below("/figures", "Figures"));
  }

  private static Optional<Threshold> threshold(Ask ask, SeriesView view) {
    return ask.visitor().mayAct(Role.ANALYST)
        ? ask.record().register().around().thresholds().stream()
            .filter(threshold -> threshold.series().equals(view.card().id()))
            .findFirst()
        : Optional.empty();
  }

  private static Series plotted(SeriesView view, Optional<Threshold> threshold) {
    List<Plot.Bar> bars = view.items().stream().limit(MOST_IN_PLOT).map(Plotted::bar).toList();
    String title = Say.figuresOf(view.card());
    String unit = view.card().unit();
    return new Series(
        view, new Picture(Plot.wide(title, unit, bars), Plot.narrow(title, unit, bars)), threshold);
  }
}

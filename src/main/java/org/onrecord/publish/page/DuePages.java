package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Csv;
import org.onrecord.publish.answer.RegisterCells;
import org.onrecord.publish.list.AddressOf;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.register.Board;
import org.onrecord.publish.register.Calendar;
import org.onrecord.publish.register.Look;
import org.onrecord.publish.register.RegisterRow;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.publish.say.Say;
import org.onrecord.publish.say.Steps;

/// Other views of the register's rows: a board by status, a calendar of what falls due.
public final class DuePages {
  private static final int PILE = 12;
  static final List<Facet> FACETS =
      List.of(Facet.DUE, Facet.TYPE, Facet.WHEN, Facet.ACTOR, Facet.JUDGED);

  private DuePages() {}

  public static Optional<Answer> calendar(Ask ask) {
    Query asked = ask.query(FACETS, Query.PAGE);
    Query named = Query.all().with(Facet.DUE, "named");
    Query query = asked.filter(Facet.DUE).isEmpty() ? asked.with(Facet.DUE, "named") : asked;
    Listed<Dossier> dossiers = ask.record().register().list(query.with(Sort.DATE));
    int all = RegisterPages.count(ask.record().register(), named);
    ListPage<RegisterRow> page =
        new FilterMaker("/calendar", FACETS, List.of(Sort.DATE))
            .page(asked, RegisterPages.rows(ask, dossiers), all);
    var cells = new RegisterCells(ask.record().register().around().settings().scale());
    return Optional.of(
        Answer.of("What falls due", "/commitments", "calendar", Calendar.of(page))
            .data(dossiers)
            .csv(
                Csv.of(
                    cells.columns(),
                    query.with(Sort.DATE),
                    ask.record().register()::list,
                    cells::row)));
  }

  /// What needs a second look.
  public static Optional<Answer> look(Ask ask) {
    List<Concern> concerns = ask.record().register().concerns();
    List<String> objects = concerns.stream().map(Concern::on).distinct().toList();
    var page =
        Look.of(
            concerns,
            ask.record().register().names(objects),
            id -> ask.record().texts().findSeries(id).map(series -> Say.figuresOf(series.card())));
    return Optional.of(
        Answer.of("What needs a second look", "/commitments", "look", page).data(concerns));
  }

  public static Optional<Answer> board(Ask ask) {
    Scale scale = ask.record().register().around().settings().scale();
    var piles = new ArrayList<Board.Pile>();
    for (Standing.Kind kind :
        List.of(
            Standing.Kind.NONE, Standing.Kind.SEALED, Standing.Kind.ONE, Standing.Kind.DISPUTED)) {
      pile(ask, Facet.JUDGED, kind.word(), ObjectWords.standing(kind), false).ifPresent(piles::add);
    }
    for (String step : scale.axes().getFirst().steps()) {
      pile(ask, Facet.VERDICT, step, Steps.step(step), true).ifPresent(piles::add);
    }
    var board = new Board(piles);
    return Optional.of(
        Answer.of("Commitments by status", "/commitments", "board", board)
            .data(piles.stream().map(DuePages::data).toList())
            .below("/commitments", "Commitments"));
  }

  /// What the JSON of a board holds of a pile.
  record PileData(String label, boolean decided, int total, List<Dossier> first) {}

  private static PileData data(Board.Pile pile) {
    return new PileData(
        pile.label(),
        pile.decided(),
        pile.total(),
        pile.rows().stream().map(RegisterRow::dossier).toList());
  }

  private static Optional<Board.Pile> pile(
      Ask ask, Facet facet, String value, String label, boolean decided) {
    RegisterView register = ask.record().register();
    Query query = Query.all().with(facet, value);
    Listed<Dossier> first =
        register.list(
            query
                .with(Facet.TYPE, Terms.Type.COMMITMENT.word())
                .with(Sort.DATE)
                .page(0, PILE)
                .counting(Counting.TOTALS));
    return first.total() == 0
        ? Optional.empty()
        : Optional.of(
            new Board.Pile(
                label,
                decided,
                first.total(),
                RegisterPages.rows(ask, first.rows()),
                new AddressOf("/commitments").of(query)));
  }
}

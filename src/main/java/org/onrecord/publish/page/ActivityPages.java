package org.onrecord.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.LogView;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Csv;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.register.Activity;
import org.onrecord.publish.register.Log;
import org.onrecord.publish.say.ObjectWords;

/// What people did, in all and to one object; the log it stands in, and how to check that.
public final class ActivityPages {
  static final List<Facet> FACETS = List.of(Facet.ACTOR, Facet.KIND);

  /// How many entries the log had when it was what is shown.
  private static final String UP_TO = "upto";

  private ActivityPages() {}

  public static Optional<Answer> activity(Ask ask) {
    Query query = ask.query(FACETS, Query.PAGE);
    RegisterView register = ask.record().register();
    Listed<Change> listed = register.activity(query);
    int all =
        query.filters().isEmpty()
            ? listed.total()
            : register.activity(Query.all().page(0, 0).counting(Query.Counting.TOTALS)).total();
    var page =
        new Activity(
            new FilterMaker("/activity", FACETS, List.of(Sort.NEWEST)).page(query, listed, all),
            names(register, listed.rows()));
    return Optional.of(
        Answer.of("What was done here", "", "activity", page)
            .data(listed)
            .csv(Csv.of(COLUMNS, query, register::activity, ActivityPages::cells)));
  }

  private static final List<String> COLUMNS =
      List.of("entry", "at", "by", "act", "objects", "reason", "undone_by");

  private static List<String> cells(Change change) {
    return List.of(
        "" + change.entry(),
        change.at(),
        change.by().orElse(""),
        change.act(),
        String.join(";", change.objects()),
        change.reason().orElse(""),
        change.undone().map(e -> "" + e).orElse(""));
  }

  private static Map<String, String> names(RegisterView register, List<Change> changes) {
    return register.names(changes.stream().flatMap(c -> c.objects().stream()).distinct().toList());
  }

  public static Optional<Answer> ofCommitment(Ask ask) {
    return history(ask, Terms.Type.COMMITMENT);
  }

  public static Optional<Answer> ofDemand(Ask ask) {
    return history(ask, Terms.Type.DEMAND);
  }

  public static Optional<Answer> ofInstitution(Ask ask) {
    return history(ask, Terms.Type.INSTITUTION);
  }

  private static Optional<Answer> history(Ask ask, Terms.Type type) {
    return RegisterPages.find(ask, type).map(view -> history(ask, view));
  }

  private static Answer history(Ask ask, DossierView view) {
    var subject = view.dossier().subject();
    String name = ObjectWords.name(subject);
    List<Change> changes = view.dossier().history().reversed();
    var page =
        new Activity.History(subject.id(), name, changes, names(ask.record().register(), changes));
    String list = ObjectWords.list(subject.terms().type());
    return Answer.of("History: " + name, list, "history", page)
        .data(changes)
        .below(list, ObjectWords.types(subject.terms().type()))
        .below(ObjectWords.address(subject.id()), name);
  }

  /// The log, a page of it. `from` counts from the last entry, which is another one tomorrow; links
  /// lead to the log as it was (`upto`), in stretches that stay what they are.
  public static Optional<Answer> log(Ask ask) {
    Query query = ask.query(List.of(), Query.PAGE);
    RecordView record = ask.record();
    Optional<Long> size = record.findLog(0, 0).map(LogView::size);
    Optional<Long> upTo = ask.number(UP_TO, 1, Integer.MAX_VALUE).map(Integer::longValue);
    boolean asked = query.offset() > 0 || ask.param(Ask.LIMIT).isPresent();
    return size.flatMap(all -> {
      int rows = asked || upTo.isPresent() ? query.limit() : Log.newest(all, Query.PAGE);
      Optional<LogView> view =
          upTo.isPresent()
              ? record.findLogAt(upTo.get(), rows)
              : record.findLog(query.offset(), rows);
      return view.map(found -> log(ask, found, all));
    });
  }

  private static Answer log(Ask ask, LogView view, long all) {
    RegisterView register = ask.record().register();
    List<Change> acts = register.acts(view.lines().stream().map(LogView.Line::index).toList());
    return Answer.of(
            "The log", "", "log", Log.of(view, all, Query.PAGE, acts, names(register, acts)))
        .data(view);
  }

  public static Optional<Answer> check(Ask ask) {
    return ask.record()
        .findLog(0, 1)
        .map(view -> Answer.of("Check it yourself", "", "check", view).below("/log", "The log"));
  }

  public static Optional<Answer> judges(Ask ask) {
    var agreement = ask.record().register().judges();
    return Optional.of(Answer.of("How far the judges agree", "", "judges", agreement));
  }
}

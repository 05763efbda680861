package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.people.Role;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.form.FormPages;
import org.onrecord.publish.form.QueuePages;
import org.onrecord.publish.page.AccountPages;
import org.onrecord.publish.page.ActivityPages;
import org.onrecord.publish.page.ActorPages;
import org.onrecord.publish.page.CardPages;
import org.onrecord.publish.page.ChangesPages;
import org.onrecord.publish.page.DataPages;
import org.onrecord.publish.page.DocumentPages;
import org.onrecord.publish.page.DuePages;
import org.onrecord.publish.page.EventPages;
import org.onrecord.publish.page.FindingPages;
import org.onrecord.publish.page.HomePages;
import org.onrecord.publish.page.KnownPages;
import org.onrecord.publish.page.MatterPages;
import org.onrecord.publish.page.OthersPages;
import org.onrecord.publish.page.PaidPages;
import org.onrecord.publish.page.PeoplePages;
import org.onrecord.publish.page.RegisterPages;
import org.onrecord.publish.page.SearchPages;
import org.onrecord.publish.page.SourcePages;

/// The table of pages: which address says what. What is not in it does not exist.
///
/// @param pattern segments with `{}` for what differs
/// @param least who may see it
/// @param page what it says; empty when there is no such thing
/// @param ofOneMoment whether all that it asks of the record is answered as of one moment. Who asks
///   holds a connection to the tables meanwhile, so not where it may take seconds
public record Route(
    String pattern, Role least, Function<Ask, Optional<Answer>> page, boolean ofOneMoment) {
  private static final String ANY = "{}";

  Route(String pattern, Role least, Function<Ask, Optional<Answer>> page) {
    this(pattern, least, page, true);
  }

  private static Route slow(String pattern, Role least, Function<Ask, Optional<Answer>> page) {
    return new Route(pattern, least, page, false);
  }

  /// All pages. Each has its `.json`; those with a table have their `.csv`.
  public static final List<Route> ALL =
      List.of(
          new Route("/", Role.READER, HomePages::home),
          new Route("/about", Role.READER, HomePages::about),
          new Route("/documents", Role.READER, DocumentPages::list),
          new Route("/documents/{}", Role.READER, DocumentPages::document),
          new Route("/documents/{}/part/{}", Role.READER, DocumentPages::part),
          new Route("/documents/{}/with/{}", Role.READER, DocumentPages::sideBySide),
          new Route("/documents/{}/others", Role.READER, OthersPages::text),
          new Route("/documents/{}/others/{}", Role.READER, OthersPages::passage),
          new Route("/paid", Role.READER, PaidPages::list),
          new Route("/people", Role.READER, PeoplePages::list),
          new Route("/people/{}", Role.READER, PeoplePages::person),
          new Route("/actors", Role.READER, ActorPages::actors),
          new Route("/commitments", Role.READER, RegisterPages::commitments),
          new Route("/commitments/found", Role.READER, FindingPages::commitmentsFound),
          new Route("/commitments/board", Role.READER, DuePages::board),
          new Route("/commitments/{}", Role.READER, RegisterPages::commitment),
          new Route("/commitments/{}/card", Role.READER, CardPages::commitment),
          new Route("/commitments/{}/history", Role.READER, ActivityPages::ofCommitment),
          new Route("/demands", Role.READER, RegisterPages::demands),
          new Route("/demands/found", Role.READER, FindingPages::demandsFound),
          new Route("/demands/{}", Role.READER, RegisterPages::demand),
          new Route("/demands/{}/card", Role.READER, CardPages::demand),
          new Route("/demands/{}/history", Role.READER, ActivityPages::ofDemand),
          new Route("/institutions", Role.READER, RegisterPages::institutions),
          new Route("/institutions/{}", Role.READER, RegisterPages::institution),
          new Route("/institutions/{}/card", Role.READER, CardPages::institution),
          new Route("/institutions/{}/history", Role.READER, ActivityPages::ofInstitution),
          new Route("/calendar", Role.READER, DuePages::calendar),
          new Route("/look", Role.READER, DuePages::look),
          new Route("/changes", Role.READER, ChangesPages::changes),
          new Route("/verdicts", Role.READER, ChangesPages::verdicts),
          new Route("/activity", Role.READER, ActivityPages::activity),
          new Route("/judges", Role.READER, ActivityPages::judges),
          new Route("/log", Role.READER, ActivityPages::log),
          new Route("/check", Role.READER, ActivityPages::check),
          new Route("/quotations", Role.READER, FindingPages::quotations),
          new Route("/claims", Role.READER, FindingPages::claims),
          new Route("/figures", Role.READER, FindingPages::figures),
          new Route("/figures/{}", Role.READER, FindingPages::series),
          new Route("/events", Role.READER, EventPages::list),
          new Route("/ties", Role.READER, FindingPages::ties),
          new Route("/matters", Role.READER, MatterPages::list),
          new Route("/matters/{}", Role.READER, MatterPages::matter),
          new Route("/matters/{}/card", Role.READER, CardPages::matter),
          new Route("/sources", Role.READER, SourcePages::list),
          new Route("/sources/{}", Role.READER, SourcePages::source),
          new Route("/voices", Role.READER, SourcePages::voices),
          new Route("/voices/{}", Role.READER, SourcePages::voice),
          new Route("/agreement", Role.READER, SourcePages::agreement),
          new Route("/agreement/{}/{}", Role.READER, SourcePages::pair),
          new Route("/account", Role.READER, AccountPages::account),
          new Route("/data", Role.READER, DataPages::data),
          new Route("/openapi", Role.READER, DataPages::openapi),
          new Route("/search", Role.READER, SearchPages::search),
          slow("/known", Role.READER, KnownPages::known),
          new Route("/commitments/{}/judge", Role.ANALYST, FormPages::judge),
          new Route("/demands/{}/judge", Role.ANALYST, FormPages::judge),
          new Route("/institutions/{}/judge", Role.ANALYST, FormPages::judge),
          new Route("/queue", Role.ANALYST, QueuePages::queue),
          new Route("/me", Role.ANALYST, FormPages::me),
          new Route("/acts", Role.ANALYST, FormPages::list),
          new Route("/acts/{}", Role.ANALYST, FormPages::form));

  /// What stands in the places of the pattern, when `path` is of its form.
  Optional<List<String>> match(String path) {
    String[] wanted = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    var ids = new ArrayList<String>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].equals(ANY) && !given[i].isEmpty()) {
        ids.add(given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(ids);
  }
}

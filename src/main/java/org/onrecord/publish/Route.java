package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.publish.page.AccountPages;
import org.onrecord.publish.page.ActivityPages;
import org.onrecord.publish.page.Answer;
import org.onrecord.publish.page.Ask;
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
/// @param page what it says; empty when there is no such thing
public record Route(String pattern, Function<Ask, Optional<Answer>> page) {
  private static final String ANY = "{}";

  /// All pages. Each has its `.json`; those with a table have their `.csv`.
  public static final List<Route> ALL =
      List.of(
          new Route("/", HomePages::home),
          new Route("/about", HomePages::about),
          new Route("/documents", DocumentPages::list),
          new Route("/documents/{}", DocumentPages::document),
          new Route("/documents/{}/part/{}", DocumentPages::part),
          new Route("/documents/{}/with/{}", DocumentPages::sideBySide),
          new Route("/documents/{}/others", OthersPages::text),
          new Route("/documents/{}/others/{}", OthersPages::passage),
          new Route("/paid", PaidPages::list),
          new Route("/people", PeoplePages::list),
          new Route("/people/{}", PeoplePages::person),
          new Route("/commitments", RegisterPages::commitments),
          new Route("/commitments/found", FindingPages::commitmentsFound),
          new Route("/commitments/board", DuePages::board),
          new Route("/commitments/{}", RegisterPages::commitment),
          new Route("/commitments/{}/history", ActivityPages::ofCommitment),
          new Route("/demands", RegisterPages::demands),
          new Route("/demands/found", FindingPages::demandsFound),
          new Route("/demands/{}", RegisterPages::demand),
          new Route("/demands/{}/history", ActivityPages::ofDemand),
          new Route("/institutions", RegisterPages::institutions),
          new Route("/institutions/{}", RegisterPages::institution),
          new Route("/institutions/{}/history", ActivityPages::ofInstitution),
          new Route("/calendar", DuePages::calendar),
          new Route("/activity", ActivityPages::activity),
          new Route("/judges", ActivityPages::judges),
          new Route("/log", ActivityPages::log),
          new Route("/check", ActivityPages::check),
          new Route("/quotations", FindingPages::quotations),
          new Route("/claims", FindingPages::claims),
          new Route("/figures", FindingPages::figures),
          new Route("/figures/{}", FindingPages::series),
          new Route("/events", EventPages::list),
          new Route("/matters", MatterPages::list),
          new Route("/matters/{}", MatterPages::matter),
          new Route("/sources", SourcePages::list),
          new Route("/sources/{}", SourcePages::source),
          new Route("/voices", SourcePages::voices),
          new Route("/voices/{}", SourcePages::voice),
          new Route("/agreement", SourcePages::agreement),
          new Route("/agreement/{}/{}", SourcePages::pair),
          new Route("/account", AccountPages::account),
          new Route("/search", SearchPages::search),
          new Route("/known", KnownPages::known));

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

package org.onrecord.publish.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Feeds;
import org.onrecord.publish.feed.Feed;

/// What changed since a day: for who comes back, and for who follows.
public final class ChangesPages {
  /// Days looked back where the address says none.
  private static final int DAYS = 90;

  private static final int AT_ONCE = 200;

  /// More is not a page but the log.
  private static final int MOST = 1_000;

  private ChangesPages() {}

  /// What changed.
  ///
  /// @param since the first day that counts
  /// @param verdicts new and changed ones, the last first
  /// @param opened objects that are new to readers, the last first
  /// @param changes everything that was done, the last first
  /// @param cut whether there is more than is shown
  public record Changes(
      LocalDate since,
      List<Feed.Entry> verdicts,
      List<Feed.Entry> opened,
      List<Change> changes,
      Map<String, String> names,
      boolean cut) {
    public Changes {
      verdicts = List.copyOf(verdicts);
      opened = List.copyOf(opened);
      changes = List.copyOf(changes);
      names = Map.copyOf(names);
    }
  }

  public static Optional<Answer> changes(Ask ask) {
    LocalDate asOf = ask.record().asOf();
    LocalDate since = ask.param("since").flatMap(ChangesPages::day).orElse(asOf.minusDays(DAYS));
    Changes changes = since(ask.record().register(), since);
    return Optional.of(Answer.of("What changed", "", "changes", changes).feed(() -> feed(changes)));
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Changes since(RegisterView register, LocalDate since) {
    var changes = new ArrayList<Change>();
    boolean more = true;
    for (int from = 0; more && from < MOST; from += AT_ONCE) {
      List<Change> some =
          register.activity(Query.all().page(from, AT_ONCE).counting(Counting.NONE)).rows();
      some.stream().filter(c -> isSince(c.at(), since)).forEach(changes::add);
      more = some.size() == AT_ONCE && isSince(some.getLast().at(), since);
    }
    var ids = new TreeSet<String>();
    changes.forEach(change -> ids.addAll(change.objects()));
    List<Dossier> dossiers =
        ids.stream().flatMap(id -> register.find(id).stream()).map(DossierView::dossier).toList();
    Scale scale = register.around().settings().scale();
    return new Changes(
        since,
        those(dossiers.stream().flatMap(d -> Feeds.verdict(d, scale).stream()).toList(), since),
        those(dossiers.stream().map(Feeds::opened).toList(), since),
        changes,
        register.names(List.copyOf(ids)),
        more);
  }

  private static List<Feed.Entry> those(List<Feed.Entry> entries, LocalDate since) {
    return Feeds.newest("", entries.stream().filter(e -> isSince(e.at(), since)).toList())
        .entries();
  }

  private static boolean isSince(String at, LocalDate since) {
    return at.compareTo(since.toString()) >= 0;
  }

  private static Feed feed(Changes changes) {
    var all = new ArrayList<>(changes.verdicts());
    all.addAll(changes.opened());
    return Feeds.newest("What changed", all);
  }

  /// Verdicts alone, new and changed.
  public static Optional<Answer> verdicts(Ask ask) {
    RegisterView register = ask.record().register();
    Scale scale = register.around().settings().scale();
    var entries = new ArrayList<Feed.Entry>();
    for (int from = 0; ; from += AT_ONCE) {
      List<Dossier> some =
          register.list(Query.all().page(from, AT_ONCE).counting(Counting.NONE)).rows();
      some.forEach(dossier -> Feeds.verdict(dossier, scale).ifPresent(entries::add));
      if (some.size() < AT_ONCE) {
        break;
      }
    }
    Feed feed = Feeds.newest("Verdicts", entries);
    return Optional.of(
        Answer.of("Verdicts", "/commitments", "verdicts", feed)
            .below("/commitments", "Commitments")
            .feed(() -> feed));
  }
}

package org.onrecord.publish.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.SourceCard;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Schema;
import org.onrecord.publish.register.RegisterRow;

/// The home page, and how this was made.
public final class HomePages {
  private static final int CONTESTED = 5;
  private static final int DUE = 5;
  private static final int SOURCES = 12;

  private HomePages() {}

  /// What the home page shows.
  ///
  /// @param events how many dated events there are
  public record Home(
      Overview overview,
      Listed<MatterCard> contested,
      Listed<Item> overdue,
      Listed<Item> due,
      int events,
      EventPicture picture,
      Listed<SourceCard> sources,
      Optional<Kept> kept) {}

  /// The register in short; there is none before the first object.
  ///
  /// @param counts objects of each type
  public record Kept(
      Map<Terms.Type, Integer> counts,
      int open,
      Listed<RegisterRow> overdue,
      Listed<RegisterRow> ahead) {
    public int count(Terms.Type type) {
      return counts.getOrDefault(type, 0);
    }
  }

  private static Optional<Kept> kept(Ask ask) {
    RegisterView register = ask.record().register();
    var counts = new EnumMap<Terms.Type, Integer>(Terms.Type.class);
    for (Terms.Type type : Terms.Type.values()) {
      counts.put(type, RegisterPages.count(register, RegisterPages.of(type)));
    }
    if (counts.values().stream().allMatch(n -> n == 0)) {
      return Optional.empty();
    }
    Query open = RegisterPages.of(Terms.Type.DEMAND).with(Facet.ANSWERED, "open");
    return Optional.of(
        new Kept(
            counts, RegisterPages.count(register, open), due(ask, "overdue"), due(ask, "ahead")));
  }

  private static Listed<RegisterRow> due(Ask ask, String when) {
    Query query = Query.all().with(Facet.DUE, when).with(Sort.DATE).page(0, DUE);
    return RegisterPages.rows(ask, ask.record().register().list(query.counting(Counting.TOTALS)));
  }

  /// The same without its picture.
  record HomeData(
      LocalDate asOf,
      Overview overview,
      Listed<MatterCard> contested,
      Listed<Item> overdue,
      Listed<Item> due,
      int events,
      List<EventPicture.Reported> reported,
      Listed<SourceCard> sources,
      Optional<KeptData> register) {}

  /// The register in short, as the JSON has it.
  record KeptData(
      Map<Terms.Type, Integer> counts, int open, List<Dossier> overdue, List<Dossier> ahead) {
    static KeptData of(Kept kept) {
      return new KeptData(
          kept.counts(),
          kept.open(),
          kept.overdue().rows().stream().map(RegisterRow::dossier).toList(),
          kept.ahead().rows().stream().map(RegisterRow::dossier).toList());
    }
  }

  public static Optional<Answer> home(Ask ask) {
    RecordView record = ask.record();
    Query first = Query.all();
    Query byDate = first.with(Sort.DATE).page(0, DUE).counting(Counting.TOTALS);
    Listed<Item> events = EventPages.first(record, first);
    var home =
        new Home(
            record.overview(),
            record.texts().matters(first.with(Sort.MOST_CONTESTED).page(0, CONTESTED)),
            record.findings(Catalogue.COMMITMENTS, byDate.with(Facet.DUE, "overdue")),
            record.findings(Catalogue.COMMITMENTS, byDate.with(Facet.DUE, "ahead")),
            events.total(),
            EventPicture.of(events),
            record.texts().sources(first.page(0, SOURCES)),
            kept(ask));
    var data =
        new HomeData(
            record.asOf(),
            home.overview(),
            home.contested(),
            home.overdue(),
            home.due(),
            home.events(),
            home.picture().reported(),
            home.sources(),
            home.kept().map(KeptData::of));
    return Optional.of(
        Answer.of("What is in this record", "/", "home", home)
            .data(data)
            .about(Schema.record(home.overview(), record.asOf())));
  }

  public static Optional<Answer> about(Ask ask) {
    return Optional.of(Answer.of("How this was made", "", "about", ask.record().overview()));
  }
}

package org.onrecord.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.When;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.say.Excerpt;

/// One commitment or demand: what, in whose words, who else speaks of it, what each text asserts
/// became of it.
public final class CommitmentPages {
  private static final int LONGEST_TITLE = 140;
  private static final int OF_ONE_DOCUMENT = 200;

  private CommitmentPages() {}

  /// @param tellings what each passage asserts, in the order of time; its own among them
  /// @param object what the register made of it
  public record Promise(Item item, List<Telling> tellings, Optional<String> object) {
    public Promise {
      tellings = List.copyOf(tellings);
    }

    public Finding.Commitment commitment() {
      return (Finding.Commitment) item.noted().found().finding();
    }
  }

  /// What one text asserts of it.
  ///
  /// @param meeting how its passage (`b`) stands to the commitment's own; empty for that one
  /// @param status what became of it, as that text asserts; empty when the text only speaks of it
  public record Telling(
      Cited cited, Optional<Meeting> meeting, Optional<Finding.Commitment.Status> status) {}

  public static Optional<Answer> commitment(Ask ask) {
    return page(ask, false, "/commitments", "Commitments");
  }

  public static Optional<Answer> demand(Ask ask) {
    return page(ask, true, "/demands", "Demands");
  }

  private static Optional<Answer> page(Ask ask, boolean asked, String list, String label) {
    return ask.record()
        .texts()
        .findFinding(ask.id())
        .filter(i ->
            i.noted().found().finding() instanceof Finding.Commitment c
                && c.type().isAsked() == asked)
        .map(item ->
            Answer.of(title(item), list, "commitment", promise(ask.record(), item))
                .below(list, label));
  }

  private static String title(Item item) {
    return "“" + Excerpt.brief(item.cited().words(), LONGEST_TITLE) + "”";
  }

  private static Promise promise(RecordView record, Item item) {
    List<Meeting> meetings = meetings(record, item);
    var tellings = new ArrayList<Telling>();
    tellings.add(new Telling(item.cited(), Optional.empty(), status(item)));
    Map<String, List<Item>> byDocument = new HashMap<>();
    for (Meeting meeting : meetings) {
      List<Item> there =
          byDocument.computeIfAbsent(
              meeting.b().place().document().id(), id -> commitments(record, id));
      Optional<Finding.Commitment.Status> status =
          there.stream()
              .filter(i -> i.cited().place().at().overlaps(meeting.b().place().at()))
              .findFirst()
              .flatMap(CommitmentPages::status);
      tellings.add(new Telling(meeting.b(), Optional.of(meeting), status));
    }
    tellings.sort(Comparator.comparing(CommitmentPages::day));
    String id = item.noted().found().id();
    Optional<String> object = Optional.ofNullable(record.register().objectsOf(List.of(id)).get(id));
    return new Promise(item, tellings, object);
  }

  private static String day(Telling telling) {
    return telling
        .cited()
        .place()
        .document()
        .published()
        .flatMap(When::first)
        .map(Object::toString)
        .orElse("9999");
  }

  /// Each passage of others that meets the commitment's words, once.
  private static List<Meeting> meetings(RecordView record, Item item) {
    Span at = item.cited().place().at();
    var seen = new java.util.HashSet<Object>();
    return record.texts().meetings(item.cited().place().document().id(), at).stream()
        .sorted(
            Comparator.comparing((Meeting m) -> m.stance() != Stance.CONTRADICT)
                .thenComparingDouble(m -> -m.score()))
        .filter(m -> seen.add(m.b().place()))
        .toList();
  }

  private static List<Item> commitments(RecordView record, String document) {
    Query query =
        Query.all().page(0, OF_ONE_DOCUMENT).counting(Counting.NONE).with(Facet.DOCUMENT, document);
    var all = new ArrayList<>(record.findings(Catalogue.COMMITMENTS, query).rows());
    all.addAll(record.findings(Catalogue.DEMANDS, query).rows());
    return all;
  }

  private static Optional<Finding.Commitment.Status> status(Item item) {
    return Optional.of(((Finding.Commitment) item.noted().found().finding()).status())
        .filter(s -> s != Finding.Commitment.Status.UNKNOWN);
  }
}

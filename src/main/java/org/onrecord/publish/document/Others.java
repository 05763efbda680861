package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Text;
import org.onrecord.model.Worded;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Noted;
import org.onrecord.model.view.card.Paragraphs;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.say.Links;

/// What other voices say of a text, or of one passage of it, with both sides' words.
///
/// @param passage the passage; empty for the whole text
/// @param address where the passage, or the text, is to be read
/// @param groups all of it, contradictions first
/// @param listed one page of it under the query's filters
public record Others(
    DocumentCard card,
    Optional<Cited> passage,
    String address,
    List<Against> groups,
    Listed<Against.Voiced> listed) {
  public Others {
    groups = List.copyOf(groups);
  }

  public static Others ofText(DocumentView view, Query query) {
    String address = Links.document(view.card());
    return of(view.card(), Optional.empty(), address, Against.ofText(view.meetings()), query);
  }

  /// Empty when `at` is no stretch of the text.
  public static Optional<Others> ofPassage(DocumentView view, Span at, Query query) {
    Text text = view.document().text();
    if (at.isEmpty() || at.end() > text.length()) {
      return Optional.empty();
    }
    List<Meeting> met =
        view.meetings().stream().filter(m -> m.a().place().at().overlaps(at)).toList();
    Cited passage = cited(view.card(), view.document(), at);
    String address = address(view, passage);
    return Optional.of(
        of(view.card(), Optional.of(passage), address, Against.ofPassage(met), query));
  }

  /// Lands on the words where they have an address of their own, else on their paragraph.
  private static String address(DocumentView view, Cited passage) {
    Place place = passage.place();
    if (view.meetings().stream().anyMatch(m -> m.a().place().at().equals(place.at()))) {
      return Links.passage(passage);
    }
    return view.findings().stream()
        .map(Noted::found)
        .filter(found -> found.finding().at().equals(place.at()))
        .findFirst()
        .map(found -> Links.finding(place, found.id()))
        .orElseGet(() -> Links.paragraph(place));
  }

  private static Others of(
      DocumentCard card,
      Optional<Cited> passage,
      String address,
      List<Against> groups,
      Query query) {
    List<Against.Voiced> rows = groups.stream().flatMap(g -> g.rows().stream()).toList();
    List<Against.Voiced> kept = rows.stream().filter(r -> fits(r.meeting(), query)).toList();
    int from = Math.min(query.offset(), kept.size());
    int to = Math.min(from + query.limit(), kept.size());
    List<DocumentCard> others =
        kept.stream().map(r -> r.meeting().b().place().document()).distinct().toList();
    int voices = (int) others.stream().map(DocumentCard::voice).distinct().count();
    var facets = new EnumMap<Facet, List<Listed.Bucket>>(Facet.class);
    facets.put(Facet.STANCE, buckets(rows, query.without(Facet.STANCE), Meeting::stance));
    facets.put(Facet.ASPECT, buckets(rows, query.without(Facet.ASPECT), Meeting::aspect));
    return new Others(
        card,
        passage,
        address,
        groups,
        new Listed<>(kept.subList(from, to), kept.size(), voices, others.size(), facets));
  }

  private static boolean fits(Meeting meeting, Query query) {
    return query.filter(Facet.STANCE).map(meeting.stance().word()::equals).orElse(true)
        && query.filter(Facet.ASPECT).map(meeting.aspect().word()::equals).orElse(true);
  }

  private static List<Listed.Bucket> buckets(
      List<Against.Voiced> rows, Query others, Function<Meeting, Worded> value) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.stream()
        .filter(r -> fits(r.meeting(), others))
        .forEach(r -> counts.merge(value.apply(r.meeting()).word(), 1, Integer::sum));
    var buckets = new ArrayList<Listed.Bucket>();
    counts.forEach((word, count) -> buckets.add(new Listed.Bucket(word, "", count)));
    return buckets;
  }

  private static Cited cited(DocumentCard card, Document document, Span at) {
    Text text = document.text();
    var paragraphs = Paragraphs.of(text);
    int number = paragraphs.number(at.start());
    var place = new Place(card, at, number, document.page(at.start()));
    Span whole = paragraphs.get(number).cover(at);
    int from = Math.max(whole.start(), at.start() - Cited.CONTEXT);
    int to = Math.min(whole.end(), at.end() + Cited.CONTEXT);
    return new Cited(
        place,
        text.slice(new Span(from, at.start())),
        text.slice(at),
        text.slice(new Span(at.end(), to)));
  }

  public int count(Stance stance) {
    return groups.stream().filter(g -> g.stance() == stance).mapToInt(Against::count).sum();
  }
}

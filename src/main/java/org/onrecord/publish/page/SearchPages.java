package org.onrecord.publish.page;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Span;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Feeds;
import org.onrecord.publish.draw.Html;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// Search: from words to passages.
public final class SearchPages {
  private static final int HITS = 20;
  static final List<Facet> FACETS =
      List.of(Facet.KIND, Facet.PERSON, Facet.SOURCE, Facet.LANGUAGE, Facet.YEAR, Facet.PAID);

  private SearchPages() {}

  /// What was found.
  ///
  /// @param asked whether there was anything to search for
  public record Search(
      ListPage<SearchResult.Hit> list, SearchResult result, boolean asked, String retry) {
    /// Whether more than one word was asked for.
    public boolean several() {
      return list.query().words().strip().contains(" ");
    }
  }

  public static Optional<Answer> search(Ask ask) {
    Query query = ask.query(FACETS, HITS);
    boolean asked = !query.words().isEmpty();
    SearchResult result =
        asked
            ? ask.record().search(query)
            : new SearchResult(
                new Listed<>(List.of(), 0, 0, 0, Map.of()), Optional.empty(), 0, false);
    ListPage<SearchResult.Hit> page =
        new FilterMaker("/search", FACETS, List.of(Sort.SUREST))
            .page(query, result.hits(), result.withoutFilters());
    String retry = result.didYouMean().orElse("");
    return Optional.of(
        Answer.of("Search", "/search", "search", new Search(page, result, asked, retry))
            .data(result)
            .feed(() -> feed(ask, query, result)));
  }

  /// A saved search: the passages that are found, those of the newest texts first.
  private static Feed feed(Ask ask, Query query, SearchResult result) {
    return Feeds.newest(
        "Search: " + query.words(),
        result.hits().rows().stream().map(hit -> entry(hit, ask.record()::asOf)).toList());
  }

  private static Feed.Entry entry(SearchResult.Hit hit, Supplier<LocalDate> asOf) {
    Place place = hit.cited().place();
    DocumentCard card = place.document();
    return new Feed.Entry(
        "document/%s/%s".formatted(card.id(), Links.anchor(place.at())),
        "“%s”".formatted(Feeds.brief(Say.uncovered(hit.cited().words()))),
        Feeds.day(card, asOf),
        "",
        Links.paragraph(place),
        "%s, %s, in %s".formatted(Links.name(place), Say.published(card), Say.title(card)));
  }

  /// The passage with its context, the words that were searched for highlighted.
  public static Content highlighted(SearchResult.Hit hit) {
    Cited cited = hit.cited();
    int start = cited.place().at().start();
    var html = new Html();
    int before = cited.before().codePointCount(0, cited.before().length());
    piece(html, cited.before(), start - before, hit.shown(), "context");
    piece(html, cited.words(), start, hit.shown(), "words");
    piece(html, cited.after(), cited.place().at().end(), hit.shown(), "context");
    return html;
  }

  private static void piece(Html html, String words, int offset, List<Span> shown, String style) {
    if (words.isEmpty()) {
      return;
    }
    html.open("span", "class", style);
    int at = 0;
    for (Span span : shown) {
      int length = words.codePointCount(0, words.length());
      int from = Math.clamp(span.start() - offset, at, Math.max(at, length));
      int to = Math.clamp(span.end() - offset, from, Math.max(from, length));
      if (to > from) {
        html.text(Say.uncovered(slice(words, at, from)));
        html.element("b", slice(words, from, to), "class", "hit");
        at = to;
      }
    }
    html.text(Say.uncovered(words.substring(words.offsetByCodePoints(0, at)))).close("span");
  }

  private static String slice(String words, int from, int to) {
    int start = words.offsetByCodePoints(0, from);
    return words.substring(start, words.offsetByCodePoints(start, to - from));
  }
}

package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Sort;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.document.Against;
import org.onrecord.publish.document.Others;
import org.onrecord.publish.list.FilterMaker;
import org.onrecord.publish.list.ListPage;
import org.onrecord.publish.say.Excerpt;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;

/// Who contradicts a text, or one passage of it, and who agrees: both sides' words next to each
/// other.
public final class OthersPages {
  static final List<Facet> FACETS = List.of(Facet.STANCE, Facet.ASPECT);
  private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /// Pairs of passages on one page: each is two passages long.
  private static final int PAIRS = 20;

  private static final int LONGEST_TITLE = 56;

  private OthersPages() {}

  /// A page of what others say.
  public record Page(Others others, ListPage<Against.Voiced> list) {}

  public static Optional<Answer> text(Ask ask) {
    Query query = ask.query(FACETS, PAIRS);
    return ask.record()
        .texts()
        .findDocument(ask.id())
        .map(
            view -> answer(Others.ofText(view, query), query, Say.quoted(view.card()), ask.path()));
  }

  public static Optional<Answer> passage(Ask ask) {
    Query query = ask.query(FACETS, PAIRS);
    Optional<DocumentView> view = ask.record().texts().findDocument(ask.id());
    Optional<Span> at = span(ask.ids().get(1));
    return view.flatMap(v -> at.flatMap(span -> Others.ofPassage(v, span, query)))
        .map(others ->
            answer(
                others,
                query,
                "“" + Excerpt.brief(others.passage().orElseThrow().words(), LONGEST_TITLE) + "”",
                ask.path()));
  }

  private static Optional<Span> span(String words) {
    Matcher matcher = SPAN.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static Answer answer(Others others, Query query, String about, String path) {
    Listed<Against.Voiced> listed = others.listed();
    int all = others.groups().stream().mapToInt(Against::count).sum();
    var list = new FilterMaker(path, FACETS, List.of(Sort.MOST_CONTESTED)).page(query, listed, all);
    DocumentCard card = others.card();
    return Answer.of("What others say of " + about, "/documents", "others", new Page(others, list))
        .data(others)
        .below("/documents", "Documents")
        .below(Links.document(card), Say.title(card));
  }
}

package org.onrecord.read.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.model.Metadata;
import org.onrecord.model.When;
import org.onrecord.read.meta.Byline;
import org.onrecord.read.meta.DateLine;

/// What a page says of itself in its markup. The most deliberate way of saying it comes first:
/// JSON-LD, then Open Graph and other meta elements, microdata, and last what readers see.
final class PageMetadata {
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_].*)?");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//.*|www\\..*");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "citation_date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "published_time",
          "last-published");

  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "byl");

  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "article:publisher",
          "citation_publisher",
          "application-name");

  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "title");

  private final Document page;
  private final JsonLd article;
  private final Optional<URI> base;
  private final Map<String, List<String>> metas;

  private PageMetadata(Document page, Optional<URI> base) {
    this.page = page;
    this.article = JsonLd.of(page);
    this.base = base;
    this.metas = metas(page);
  }

  /// What `page` says of itself, before anything was taken out of it.
  static Metadata of(Document page, Optional<URI> base) {
    var said = new PageMetadata(page, base);
    Optional<String> publisher = said.publisher();
    return Metadata.NONE
        .withTitle(said.title(publisher))
        .withAuthor(said.author().filter(name -> !publisher.equals(Optional.of(name))))
        .withPublisher(publisher)
        .withPublished(said.published())
        .withLanguage(said.language())
        .withUrl(said.url())
        .withCarried(PageCarried.of(page, said.metas));
  }

  private Optional<String> title(Optional<String> publisher) {
    Optional<String> seen = first("h1", Element::text).filter(t -> t.length() < 300);
    Optional<String> said =
        article
            .find("headline")
            .or(() -> meta(TITLES))
            .or(() -> text(page.title()))
            .map(title -> PageTitle.withoutSite(title, publisher, seen))
            .filter(title -> !title.isBlank());
    return said.or(() -> seen);
  }

  private Optional<String> author() {
    return article
        .find("author")
        .or(() -> meta(AUTHORS))
        .or(() -> microdata("author"))
        .or(() -> first("[rel=author]", Element::text))
        .filter(name -> !ADDRESS.matcher(name).matches() && name.length() < 200)
        .map(name -> Byline.find(name).flatMap(Byline::author).orElse(name))
        .or(this::byline);
  }

  /// A line that readers see beside the headline: "By …".
  private Optional<String> byline() {
    return page.select("[class*=byline], [class*=author], [class*=Author]").stream()
        .limit(20)
        .filter(element -> element.text().length() < 140)
        .flatMap(element -> Byline.find(element.text()).flatMap(Byline::author).stream())
        .findFirst();
  }

  private Optional<String> publisher() {
    return article
        .find("publisher")
        .or(() -> meta(PUBLISHERS))
        .or(() -> microdata("publisher"))
        .filter(name -> !ADDRESS.matcher(name).matches() && name.length() < 120);
  }

  private Optional<When> published() {
    return article
        .find("datePublished")
        .flatMap(PageMetadata::when)
        .or(() -> metas(DATES).flatMap(value -> when(value).stream()).findFirst())
        .or(() -> microdata("datePublished").flatMap(PageMetadata::when))
        .or(this::time)
        .or(this::dateSeen);
  }

  /// The first `<time>` of the article, which stands by its headline.
  private Optional<When> time() {
    return page
        .select("time[pubdate], article time[datetime], main time[datetime], header time[datetime]")
        .stream()
        .limit(3)
        .filter(time -> time.closest("aside, nav, footer") == null)
        .flatMap(time -> when(time.attr("datetime")).or(() -> when(time.text())).stream())
        .findFirst();
  }

  private Optional<When> dateSeen() {
    String named =
        "time, [class*=date], [class*=Date], [class*=when], [class*=published], [class*=meta], [class*=byline]";
    return page.body().select(named).stream()
        .limit(30)
        .filter(element -> element.closest("aside, nav, footer, li") == null)
        .filter(element -> element.text().length() < 120)
        .flatMap(element -> DateLine.find(element.text(), language().orElse("")).stream())
        .filter(line -> !line.updated())
        .flatMap(line -> line.when().stream())
        .findFirst();
  }

  private Optional<String> language() {
    return Stream.of(
            page.select("html").attr("lang"),
            page.select("html").attr("xml:lang"),
            meta(List.of("content-language", "og:locale")).orElse(""),
            page.body().attr("lang"))
        .map(String::strip)
        .filter(tag -> TAG.matcher(tag).matches())
        .map(tag -> tag.split("[-_]")[0].toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private Optional<URI> url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            meta(List.of("og:url")).orElse(""),
            article.find("url").orElse(""))
        .flatMap(address -> uri(address).stream())
        .findFirst()
        .or(() -> base);
  }

  private Optional<URI> uri(String address) {
    try {
      URI given = URI.create(address.strip());
      URI whole = base.map(b -> b.resolve(given)).orElse(given);
      boolean web = "https".equals(whole.getScheme()) || "http".equals(whole.getScheme());
      return web && whole.getHost() != null && !address.isBlank()
          ? Optional.of(whole)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<When> when(String value) {
    return DateLine.find(value.strip().replaceFirst("(?<=\\d{4}-\\d\\d-\\d\\d)[T ].*", ""), "")
        .flatMap(DateLine::when);
  }

  private Optional<String> meta(List<String> names) {
    return metas(names).findFirst();
  }

  private Stream<String> metas(List<String> names) {
    return names.stream().flatMap(name -> metas.getOrDefault(name, List.of()).stream());
  }

  /// The contents of all meta elements by their names, in order.
  private static Map<String, List<String>> metas(Document page) {
    var metas = new HashMap<String, List<String>>();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !meta.attr("content").isBlank()) {
          metas.computeIfAbsent(name, n -> new ArrayList<>()).add(meta.attr("content").strip());
        }
      }
    }
    return metas;
  }

  private Optional<String> microdata(String property) {
    return page.select("[itemprop=" + property + "]").stream()
        .limit(20)
        .filter(element -> element.closest("[itemtype*=Comment], aside, nav") == null)
        .flatMap(element -> value(element).stream())
        .findFirst();
  }

  private static Optional<String> value(Element element) {
    Optional<String> name =
        element.select("[itemprop=name]").stream().findFirst().flatMap(PageMetadata::ownValue);
    return name.or(() -> ownValue(element));
  }

  private static Optional<String> ownValue(Element element) {
    return text(element.attr("content"))
        .or(() -> text(element.attr("datetime")))
        .or(() -> text(element.text()));
  }

  private Optional<String> first(
      String selector, java.util.function.Function<Element, String> value) {
    Predicate<String> says = text -> !text.isBlank();
    return page.select(selector).stream().map(value).map(String::strip).filter(says).findFirst();
  }

  private static Optional<String> text(String words) {
    return Optional.of(words.strip()).filter(s -> !s.isEmpty());
  }
}

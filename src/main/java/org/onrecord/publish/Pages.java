package org.onrecord.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.answer.Card;
import org.onrecord.publish.answer.Sent;
import org.onrecord.publish.draw.CardPicture;
import org.onrecord.publish.feed.Atom;
import org.onrecord.publish.feed.Feed;
import org.onrecord.publish.form.FormPages;
import org.onrecord.publish.json.Data;
import org.onrecord.publish.say.Dates;

/// The pages of one record: an address goes in, a page comes out. Safe to use from many threads.
public final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String SVG = "image/svg+xml; charset=utf-8";
  private static final String ATOM = "application/atom+xml; charset=utf-8";

  private final RecordView record;
  private final Assets assets;
  private final Face face;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "gg.jte.generated.precompiled");

  /// As a server shows them.
  public Pages(RecordView record, Assets assets) {
    this(record, assets, Face.SERVER);
  }

  public Pages(RecordView record, Assets assets, Face face) {
    this.record = record;
    this.assets = assets;
    this.face = face;
  }

  /// The page at `path`, or the one that says that there is none (status 404), or that it is not
  /// for this visitor (403).
  ///
  /// @param path decoded, with its form: `/documents/ab12`, `/documents/ab12.json`, `/index.json`
  /// @param params the query, one value a name
  public Page get(String path, Map<String, String> params, Visitor visitor) {
    return get(path, params, visitor, Optional.empty());
  }

  /// The page as somebody sees it who only reads.
  public Page get(String path, Map<String, String> params) {
    return get(path, params, Visitor.READER);
  }

  /// A page in every form it has, as somebody sees it who only reads; its HTML alone when there is
  /// no such page. What it says is asked once for all of them. A table and a feed come with a whole
  /// list alone, not with one that `params` make smaller.
  ///
  /// @param path without a form
  /// @return by the ending of the address: nothing, `.json`, `.csv`, `.atom`
  public Map<String, Page> forms(String path, Map<String, String> params) {
    Address address = Address.of(path);
    for (Route route : Route.ALL) {
      Optional<List<String>> ids = route.match(address.path());
      if (ids.isPresent() && Visitor.READER.may(route.least())) {
        var ask =
            new Ask(record, address.path(), ids.get(), params, Visitor.READER, Optional.empty());
        return made(route, () -> forms(route, address, ask));
      }
    }
    return record.atOneMoment(() -> Map.of("", missing(address, Visitor.READER)));
  }

  /// Makes what lies at `route`, from answers as of one moment where it is quick.
  private <T> T made(Route route, Supplier<T> making) {
    return route.ofOneMoment() ? record.atOneMoment(making) : making.get();
  }

  private Map<String, Page> forms(Route route, Address address, Ask ask) {
    return route
        .page()
        .apply(ask)
        .map(answer -> forms(address, ask, answer))
        .orElseGet(() -> Map.of("", missing(address, Visitor.READER)));
  }

  private Map<String, Page> forms(Address address, Ask ask, Answer answer) {
    var forms = new LinkedHashMap<String, Page>();
    boolean whole = ask.params().isEmpty();
    for (Address.Form form : Address.Form.values()) {
      if (!whole && (form == Address.Form.CSV || form == Address.Form.ATOM)) {
        continue;
      }
      page(new Address(address.path(), form), ask, answer)
          .ifPresent(page -> forms.put(form.ending(), page));
    }
    return forms;
  }

  /// A page about something that is not in the record, in the record's frame.
  ///
  /// @param path its address
  public Page show(
      int status, String template, String title, Object model, String path, Visitor visitor) {
    Frame frame = Frame.missing(record, assets, face, Address.of(path), visitor, title);
    return new Page(status, HTML, render(template, Map.of("frame", frame, "page", model)));
  }

  /// The page that says that what lies at `path` is not for this visitor.
  public Page refuse(String path, Visitor visitor) {
    return forbidden(new Address(path, Address.Form.HTML), visitor);
  }

  /// What the pages are made of.
  public RecordView record() {
    return record;
  }

  /// What came of a form that was sent.
  public sealed interface Taken {
    /// An act to be done.
    ///
    /// @param line as `docs/acts.md` says
    /// @param by who does it
    /// @param back the page to see afterwards; empty for that of what is made
    record Act(String line, String by, Optional<String> back) implements Taken {}

    /// The form once more, with what is wrong, or the page that says why it was not taken.
    record Again(Page page) implements Taken {}
  }

  /// Takes the form that was sent to `path`.
  public Taken take(String path, Sent sent, Visitor visitor) {
    var ask = new Ask(record, path, ids(path), Map.of(), visitor, Optional.of(sent));
    if (FormPages.isForbidden(ask)) {
      return new Taken.Again(forbidden(Address.of(path), visitor));
    }
    Optional<FormPages.Made> made = FormPages.take(ask);
    return made.isPresent()
        ? new Taken.Act(made.get().line(), made.get().by(), made.get().back())
        : new Taken.Again(again(path, sent, visitor));
  }

  /// The form once more, with everything that was typed and what is wrong (status 422, unless there
  /// is no such form).
  public Page again(String path, Sent sent, Visitor visitor) {
    Page page = get(path, Map.of(), visitor, Optional.of(sent));
    return page.status() == 200 ? new Page(422, page.contentType(), page.body()) : page;
  }

  private static List<String> ids(String path) {
    return Route.ALL.stream().flatMap(r -> r.match(path).stream()).findFirst().orElse(List.of());
  }

  private Page get(String path, Map<String, String> params, Visitor visitor, Optional<Sent> sent) {
    Address address = Address.of(path);
    for (Route route : Route.ALL) {
      Optional<List<String>> ids = route.match(address.path());
      if (ids.isPresent()) {
        Map<String, String> asked = address.form() == Address.Form.JSON ? params : plain(params);
        var ask = new Ask(record, address.path(), ids.get(), asked, visitor, sent);
        return made(route, () -> page(route, address, ask));
      }
    }
    return record.atOneMoment(() -> missing(address, visitor));
  }

  private Page page(Route route, Address address, Ask ask) {
    return ask.visitor().may(route.least())
        ? route
            .page()
            .apply(ask)
            .flatMap(answer -> page(address, ask, answer))
            .orElseGet(() -> missing(address, ask.visitor()))
        : forbidden(address, ask.visitor());
  }

  /// Programs say how many rows they want; a page for people has its own number.
  private static Map<String, String> plain(Map<String, String> params) {
    if (!params.containsKey(Ask.LIMIT)) {
      return params;
    }
    var plain = new LinkedHashMap<>(params);
    plain.remove(Ask.LIMIT);
    return plain;
  }

  private Page forbidden(Address address, Visitor visitor) {
    return without(
        403, "forbidden", "This page is for those who work on the record", address, visitor);
  }

  private Page missing(Address address, Visitor visitor) {
    return without(404, "notfound", "There is nothing at this address", address, visitor);
  }

  private Optional<Page> page(Address address, Ask ask, Answer answer) {
    return switch (address.form()) {
      case HTML -> Optional.of(new Page(200, HTML, html(address, ask, answer)));
      case JSON -> Optional.of(new Page(200, JSON, Data.bytes(answer.data())));
      case CSV -> answer.csv().map(table -> new Page(200, CSV, table.bytes()));
      case ATOM -> answer.feed().map(feed -> new Page(200, ATOM, atom(address, ask, feed.get())));
      case SVG -> answer.picture().map(card -> new Page(200, SVG, picture(card)));
    };
  }

  private byte[] picture(Card card) {
    String where = face.absolute(card.address()).orElse(record.name() + card.address());
    String state = "%s · %s".formatted(card.state(), card.more());
    return CardPicture.of(
            card.lead(), card.words(), state, where, "as of " + Dates.say(card.asOf()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] atom(Address address, Ask ask, Feed feed) {
    String query = Frame.query(ask.params());
    String self = address.in(Address.Form.ATOM, query);
    return new Atom(
            record.name(), record.firstKey().orElse(""), record::asOf, to -> face.told(self, to))
        .write(feed, self, address.in(Address.Form.HTML, query));
  }

  private byte[] html(Address address, Ask ask, Answer answer) {
    Frame frame = Frame.of(record, assets, face, address, ask, answer);
    return render(answer.template(), Map.of("frame", frame, "page", answer.model()));
  }

  private Page without(
      int status, String template, String title, Address address, Visitor visitor) {
    if (address.form() != Address.Form.HTML) {
      byte[] words = "{\"error\":\"%s.\"}\n".formatted(title).getBytes(StandardCharsets.UTF_8);
      return new Page(status, JSON, words);
    }
    Frame frame = Frame.missing(record, assets, face, address, visitor, title);
    return new Page(status, HTML, render(template, Map.of("frame", frame)));
  }

  private byte[] render(String template, Map<String, Object> params) {
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", params, output);
    return output.toByteArray();
  }
}

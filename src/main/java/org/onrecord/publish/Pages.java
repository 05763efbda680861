package org.onrecord.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.json.Data;
import org.onrecord.publish.page.Answer;
import org.onrecord.publish.page.Ask;

/// The pages of one record: an address goes in, a page comes out. Safe to use from many threads.
public final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String CSV = "text/csv; charset=utf-8";

  private final RecordView record;
  private final Assets assets;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "gg.jte.generated.precompiled");

  public Pages(RecordView record, Assets assets) {
    this.record = record;
    this.assets = assets;
  }

  /// The page at `path`, or the one that says that there is none (status 404).
  ///
  /// @param path decoded, with its form: `/documents/ab12`, `/documents/ab12.json`, `/index.json`
  /// @param params the query, one value a name
  public Page get(String path, Map<String, String> params) {
    Address address = Address.of(path);
    for (Route route : Route.ALL) {
      Optional<List<String>> ids = route.match(address.path());
      if (ids.isPresent()) {
        var ask = new Ask(record, address.path(), ids.get(), params);
        return route
            .page()
            .apply(ask)
            .flatMap(answer -> page(address, ask, answer))
            .orElseGet(() -> missing(address));
      }
    }
    return missing(address);
  }

  private Optional<Page> page(Address address, Ask ask, Answer answer) {
    return switch (address.form()) {
      case HTML -> Optional.of(new Page(200, HTML, html(address, ask, answer)));
      case JSON -> Optional.of(new Page(200, JSON, Data.bytes(answer.data())));
      case CSV -> answer.csv().map(table -> new Page(200, CSV, table.bytes()));
    };
  }

  private byte[] html(Address address, Ask ask, Answer answer) {
    Frame frame = Frame.of(record.overview(), assets, address, ask, answer);
    return render(answer.template(), Map.of("frame", frame, "page", answer.model()));
  }

  private Page missing(Address address) {
    if (address.form() != Address.Form.HTML) {
      byte[] words =
          "{\"error\":\"There is nothing at this address.\"}\n".getBytes(StandardCharsets.UTF_8);
      return new Page(404, JSON, words);
    }
    Frame frame = Frame.missing(record.overview(), assets, address);
    return new Page(404, HTML, render("notfound", Map.of("frame", frame)));
  }

  private byte[] render(String template, Map<String, Object> params) {
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", params, output);
    return output.toByteArray();
  }
}

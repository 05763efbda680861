package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.model.people.Visitor;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;

/// Answers with pages: with those that were just made, where everybody sees the same.
final class Answers {
  private final Gate gate;
  private final Seen seen;
  private final Assets assets;
  private final Fresh fresh = new Fresh();

  Answers(Gate gate, Seen seen, Assets assets) {
    this.gate = gate;
    this.seen = seen;
    this.assets = assets;
  }

  /// @param path decoded
  void page(Context context, String path) {
    Map<String, String> params = params(context);
    Visitor visitor = gate.visitor(context);
    if (gate.seesTheSame()) {
      var address = new Fresh.Address(path, params);
      kept(context, path, fresh.get(address, () -> seen.pages(context).get(path, params, visitor)));
      return;
    }
    Page page = seen.pages(context).get(path, params, visitor);
    if (page.status() == HttpStatus.FORBIDDEN.getCode()) {
      gate.refused(context);
    }
    if (send(context, path, page, page.etag())) {
      context.result(page.body());
    }
  }

  private void kept(Context context, String path, Fresh.Answer answer) {
    boolean packed = answer.gzip().isPresent() && takesGzip(context);
    context.header("Vary", "Accept-Encoding");
    if (send(context, path, answer.page(), answer.etag())) {
      if (packed) {
        context.header("Content-Encoding", "gzip");
      }
      context.result(packed ? answer.gzip().get() : answer.page().body());
    }
  }

  private static boolean takesGzip(Context context) {
    String accepted = context.req().getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  /// Sends all but the bytes.
  ///
  /// @return whether the bytes are to follow: not for whoever has them
  private boolean send(Context context, String path, Page page, String etag) {
    context.status(page.status()).contentType(page.contentType());
    Headers.instead(path)
        .forEach((name, value) -> context.res().setHeader(name, value.isEmpty() ? null : value));
    boolean html = page.contentType().startsWith("text/html");
    if (!html) {
      seen.open(context);
    }
    if (page.status() == 200) {
      context.header("ETag", etag);
      if (html) {
        context.header(
            "Link",
            "<" + assets.mainFont() + ">; rel=preload; as=font; type=\"font/woff2\"; crossorigin");
      }
      if (etag.equals(context.req().getHeader("If-None-Match"))) {
        context.status(HttpStatus.NOT_MODIFIED);
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> params(Context context) {
    var params = new LinkedHashMap<String, String>();
    context
        .queryParamMap()
        .forEach((name, values) -> {
          if (!values.isEmpty() && !values.getFirst().isEmpty()) {
            params.put(name, values.getFirst());
          }
        });
    return params;
  }
}

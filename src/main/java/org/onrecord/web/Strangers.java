package org.onrecord.web;

import io.javalin.http.Context;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Files that strangers made: only ever downloads, in a sandbox, never pages of this site.
public final class Strangers {
  private Strangers() {}

  /// Sends `bytes` to be saved as `name`.
  public static void send(Context context, InputStream bytes, String name) {
    context.header("Content-Security-Policy", Headers.SANDBOX);
    context.header("Content-Disposition", attachment(name));
    context.disableCompression().contentType("application/octet-stream").result(bytes);
  }

  /// RFC 6266: the name as UTF-8, percent-encoded, so that it can hold no quotes and no line ends.
  static String attachment(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded.replace("*", "%2A");
  }
}

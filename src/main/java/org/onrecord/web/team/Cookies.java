package org.onrecord.web.team;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/// What a browser carries: a session, and what tells that it logged in before. Random words alone;
/// no script can read them, and no other site or unencrypted page gets them (RFC 6265bis: `__Host-`
/// means `Secure`, this host alone, the whole site).
final class Cookies {
  static final String SESSION = "__Host-onrecord";
  static final String BROWSER = "__Host-onrecord-known";

  private static final int HALF_A_YEAR = 180 * 24 * 60 * 60;

  private Cookies() {}

  static Optional<String> token(Context context) {
    return Optional.ofNullable(context.cookie(SESSION)).filter(value -> !value.isEmpty());
  }

  static Optional<String> browser(Context context) {
    return Optional.ofNullable(context.cookie(BROWSER)).filter(value -> !value.isEmpty());
  }

  /// Until the browser is closed; the server ends it earlier.
  static void carry(Context context, String token) {
    context.cookie(cookie(SESSION, token, -1));
  }

  static void remember(Context context, String browser) {
    context.cookie(cookie(BROWSER, browser, HALF_A_YEAR));
  }

  static void drop(Context context) {
    context.cookie(cookie(SESSION, "", 0));
  }

  private static Cookie cookie(String name, String value, int age) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    cookie.setMaxAge(age);
    return cookie;
  }
}

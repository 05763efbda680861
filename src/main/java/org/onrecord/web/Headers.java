package org.onrecord.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// What every answer tells the browser.
final class Headers {
  /// Nothing from elsewhere, nothing inline, in nobody's frame.
  static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// For the cards, which are made to be shown in other sites' pages.
  private static final Map<String, String> SHOWN_ELSEWHERE =
      Map.of(
          "Content-Security-Policy", POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"),
          "X-Frame-Options", "",
          "Cross-Origin-Resource-Policy", "cross-origin");

  /// For the originals: strangers' files, never shown by the browser as a page of this site.
  static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS = always();

  private Headers() {}

  private static Map<String, String> always() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Security-Policy", POLICY);
    // Nothing over plain HTTP (RFC 6797, section 8.1); behind a proxy that encrypts, the only way.
    headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.put("X-Content-Type-Options", "nosniff");
    // Nothing to other sites; to this one, so that a browser says where a form came from.
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    headers.put(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    headers.put("Cache-Control", "no-cache");
    return headers;
  }

  /// Name and value of all, in a fixed order.
  static Map<String, String> list() {
    return ALWAYS;
  }

  /// What the answer at `path` tells instead; an empty value stands for no such header.
  static Map<String, String> instead(String path) {
    return path.matches("/[a-z]+/[^/]+/card(\\.svg)?") ? SHOWN_ELSEWHERE : Map.of();
  }
}

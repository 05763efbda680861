package org.onrecord.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Whether a request that changes something was sent from a page of this site.
///
/// Browsers say so in `Sec-Fetch-Site` (Fetch Metadata) and in `Origin` (RFC 6454). Where both are
/// missing, or either says otherwise, nothing is changed: a page of another site must not act in
/// the name of whoever reads it.
public final class Origin {
  private Origin() {}

  /// The origin under which a site answers to `host`. Only a machine asks itself without
  /// encryption; others come through a proxy.
  public static String at(String host) {
    boolean loopback = host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    return (loopback ? "http://" : "https://") + host;
  }

  /// @param host the request's `Host`
  /// @param site the request's `Sec-Fetch-Site`
  /// @param origin the request's `Origin`
  static boolean isOwn(@Nullable String host, @Nullable String site, @Nullable String origin) {
    if (site == null && origin == null) {
      return false;
    }
    return (site == null || site.equals("same-origin")) && (origin == null || isOf(origin, host));
  }

  private static boolean isOf(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

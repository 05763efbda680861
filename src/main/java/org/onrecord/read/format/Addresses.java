package org.onrecord.read.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Addresses that files state. They are shown, never opened; only those of the web are kept as
/// such.
public final class Addresses {
  private Addresses() {}

  /// The address, when it is an absolute one with the scheme `http` or `https`.
  public static Optional<URI> find(String address) {
    try {
      var uri = new URI(address.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

package org.onrecord.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which names the site answers to. A page of another site can make its own name point to this
/// machine (DNS rebinding) and would then read the record as if it were its own; it cannot make the
/// browser send another `Host`.
///
/// @param names host names without port, in lower case
public record Door(Set<String> names) {
  /// The names of this machine to itself.
  public static final Door LOOPBACK = new Door(Set.of("127.0.0.1", "localhost", "[::1]"));

  public Door {
    names = Set.copyOf(names);
  }

  /// Whether a request with this `Host` may come in.
  boolean admits(@Nullable String host) {
    if (host == null || host.isBlank()) {
      return false;
    }
    try {
      String name = URI.create("http://" + host).getHost();
      return name != null && names.contains(name.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

package org.onrecord.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pages that a server also hands out printed, as dossiers: what was promised, demanded and done,
/// with its sources.
public final class Printed {
  private static final String FILE = "/dossier.pdf";

  /// Patterns of the addresses of all dossiers. Whoever may see the page may have its dossier.
  public static final List<String> PATTERNS =
      Stream.of("people", "institutions", "commitments", "demands", "matters")
          .map(list -> "/" + list + "/{}" + FILE)
          .toList();

  private Printed() {}

  /// Where the page at `path` lies printed; empty for a page that has no dossier.
  static Optional<String> of(String path) {
    return Optional.of(path + FILE).filter(Printed::isOne);
  }

  /// The page whose dossier lies at `path`; empty when no dossier does.
  public static Optional<String> pageOf(String path) {
    return Optional.of(path)
        .filter(Printed::isOne)
        .map(one -> one.substring(0, one.length() - FILE.length()));
  }

  private static boolean isOne(String path) {
    return path.matches("/[a-z]+/[^/]+" + FILE)
        && PATTERNS.contains(path.replaceFirst("/[^/]+" + FILE, "/{}" + FILE));
  }
}

package org.onrecord.store.tables;

import java.text.Normalizer;
import java.util.Locale;

/// A name as a part of an address: lower-case letters and digits of any script, hyphens between.
public final class Slug {
  private Slug() {}

  /// @param name in any script
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String slug = folded.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}

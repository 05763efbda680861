package org.onrecord.match;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.match.words.Names;
import org.onrecord.model.Sha256;

/// Short ids for addresses, made from names, each given once.
final class Ids {
  private static final int LONGEST = 60;
  private static final int DIGITS = 8;

  private final Set<String> given = new HashSet<>();

  /// The name as a slug; with `kind`, then with a number, when that is taken. A name without a
  /// letter gets a digest.
  String of(String name, String kind) {
    String slug = shorten(Names.slug(name), name);
    String id = given.contains(slug) ? slug + "-" + kind : slug;
    for (int i = 2; !given.add(id); i++) {
      id = slug + "-" + kind + "-" + i;
    }
    return id;
  }

  private static String shorten(String slug, String name) {
    if (!slug.isEmpty() && slug.length() <= LONGEST) {
      return slug;
    }
    String digest = Sha256.of(name).hex().substring(0, DIGITS);
    int cut = slug.lastIndexOf('-', LONGEST);
    return slug.isEmpty() ? digest : slug.substring(0, cut > 0 ? cut : LONGEST) + "-" + digest;
  }
}

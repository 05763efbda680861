package org.onrecord.model.people;

import java.text.Normalizer;
import java.util.Locale;

/// Names under which people act.
public final class PersonName {
  private PersonName() {}

  /// Whether two names are those of one person: case, space and how letters are composed do not
  /// make two people.
  public static boolean areSame(String a, String b) {
    return folded(a).equals(folded(b));
  }

  /// A name as it is compared.
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}

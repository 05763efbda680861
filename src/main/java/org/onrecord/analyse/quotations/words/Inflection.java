package org.onrecord.analyse.quotations.words;

import java.util.ArrayList;
import java.util.List;

/// The forms of a regular English verb.
final class Inflection {
  private Inflection() {}

  /// Third person, past, participle, -ing form of `base`, in this order.
  static List<String> regular(String base) {
    String stem = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    var forms = new ArrayList<String>();
    forms.add(hisses(base) ? base + "es" : base + "s");
    forms.add(stem + "ed");
    forms.add(stem + "ed");
    forms.add(stem + "ing");
    return forms;
  }

  private static boolean hisses(String base) {
    return base.endsWith("s")
        || base.endsWith("x")
        || base.endsWith("ch")
        || base.endsWith("sh")
        || base.endsWith("z");
  }
}

package org.onrecord.store;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/// Several values in one place of a statement: however many they are, the statement is the same and
/// is prepared once.
final class Several {
  /// What stands behind `IN`, with one value to bind: [#of].
  static final String VALUES = "(SELECT value FROM json_each(?))";

  private Several() {}

  /// The same with the value's name.
  static String values(String name) {
    return VALUES.replace("?", ":" + name);
  }

  /// What is bound for `values`, texts or numbers.
  static String of(Collection<?> values) {
    return JsonMapper.shared().writeValueAsString(values);
  }
}

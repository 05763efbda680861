package org.onrecord.store.sql;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/// Several values in one place of a statement: however many they are, the statement is the same and
/// is prepared once.
public final class Several {
  /// What stands behind `IN`, with one value to bind: [#of].
  public static final String VALUES = "(SELECT value FROM json_each(?))";

  private Several() {}

  /// The same with the value's name.
  public static String values(String name) {
    return VALUES.replace("?", ":" + name);
  }

  /// What is bound for `values`, texts or numbers.
  public static String of(Collection<?> values) {
    return JsonMapper.shared().writeValueAsString(values);
  }
}

package org.onrecord.read.format;

import java.util.HashSet;
import java.util.Set;

/// Names for the parts of one container, no two alike: a container may give a name twice, and each
/// part must have a place of its own in the account.
public final class Names {
  private final Set<String> given = new HashSet<>();

  /// `name`, or, if a part has it already, with a number behind it: `a.txt (2)`.
  public String own(String name) {
    String own = name;
    for (int i = 2; !given.add(own); i++) {
      own = "%s (%d)".formatted(name, i);
    }
    return own;
  }
}

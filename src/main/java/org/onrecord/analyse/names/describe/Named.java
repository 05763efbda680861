package org.onrecord.analyse.names.describe;

import java.util.Arrays;
import java.util.List;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Run;

/// Which name, or title before a name, covers a token.
final class Named {
  private final List<Proper> propers;
  private final int[] nameAt;
  private final int[] titleAt;

  Named(int tokens, List<Proper> propers) {
    this.propers = propers;
    nameAt = new int[tokens];
    titleAt = new int[tokens];
    Arrays.fill(nameAt, -1);
    Arrays.fill(titleAt, -1);
    for (int i = 0; i < propers.size(); i++) {
      Run run = propers.get(i).run();
      Arrays.fill(nameAt, run.nameFrom(), run.to(), i);
      Arrays.fill(titleAt, run.from(), run.nameFrom(), i);
    }
  }

  boolean isName(int token) {
    return nameAt[token] >= 0;
  }

  boolean isTitle(int token) {
    return titleAt[token] >= 0;
  }

  /// The name that covers `token`, of which [#isName] is true.
  Proper name(int token) {
    return propers.get(nameAt[token]);
  }

  /// The name with the title that covers `token`, of which [#isTitle] is true.
  Proper title(int token) {
    return propers.get(titleAt[token]);
  }
}

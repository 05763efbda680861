package org.onrecord.match.pair.rule;

import java.util.Optional;

/// One way in which two passages can agree or differ.
public interface Rule {
  /// What it says of `couple`; empty when it has nothing to say.
  Optional<Verdict> judge(Couple couple);
}

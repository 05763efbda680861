package org.onrecord.model.register;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Worded;

/// What the judgements of one object come to.
///
/// @param ratings the verdict, where there is one; else empty
/// @param since the entry that made it so; -1 where nothing did
public record Standing(Standing.Kind kind, Map<String, String> ratings, long since) {
  public enum Kind implements Worded {
    /// Nobody judged.
    NONE,
    /// One person judged; another has to, without seeing what the first said.
    SEALED,
    /// Others could see the judgements, and now only one of them counts.
    ONE,
    /// Two or more judged and most of them say the same.
    VERDICT,
    /// They differ, and no third decided.
    DISPUTED
  }

  public static final Standing NONE = new Standing(Kind.NONE, Map.of(), -1);

  public Standing {
    ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
  }
}

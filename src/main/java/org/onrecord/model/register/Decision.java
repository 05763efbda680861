package org.onrecord.model.register;

import java.util.Optional;
import org.onrecord.model.Worded;

/// What became of a proposal of the analysis.
///
/// @param finding the proposal's id
/// @param object what was made of it, or what it was merged with
/// @param reason why, where it was rejected
public record Decision(
    String finding,
    Decision.Kind kind,
    Optional<String> object,
    Optional<String> reason,
    Stamp stamp)
    implements Thing {
  public enum Kind implements Worded {
    ACCEPTED,
    REJECTED,
    MERGED,
    /// It was merged and is on its own again: it waits for a decision.
    SPLIT
  }

  private static final String KEY = "finding ";

  /// What decisions are found by, apart from the ids of objects.
  public static String key(String finding) {
    return KEY + finding;
  }

  public static boolean isKey(String key) {
    return key.startsWith(KEY);
  }

  /// The finding of a decision's key.
  public static String findingOf(String key) {
    return key.substring(KEY.length());
  }

  @Override
  public String key() {
    return key(finding);
  }
}

package org.onrecord.model.register;

import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.Worded;

/// A passage that bears on an object.
///
/// @param on the object's id
/// @param shows for a commitment that changes a rule: what the rule says, or what is reported of
///   its use
/// @param happened when that was of which it speaks
/// @param note why it bears on it
/// @param withdrawn who withdrew it and why
public record Evidence(
    String id,
    String on,
    Weight weight,
    Optional<Shows> shows,
    Quoted quoted,
    Optional<When> happened,
    String note,
    Stamp stamp,
    Optional<Withdrawal> withdrawn)
    implements Thing {
  public enum Weight implements Worded {
    SUPPORTS,
    UNDERMINES,
    CONTEXT
  }

  public enum Shows implements Worded {
    RULE,
    PRACTICE
  }

  /// @param reason why it counts no longer
  public record Withdrawal(String reason, Stamp stamp) {}

  public Evidence {
    note = Words.of("'note'", note);
  }

  @Override
  public String key() {
    return id;
  }

  public Evidence withdrawn(Withdrawal how) {
    return new Evidence(id, on, weight, shows, quoted, happened, note, stamp, Optional.of(how));
  }
}

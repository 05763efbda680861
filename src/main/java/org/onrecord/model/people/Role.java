package org.onrecord.model.people;

import org.onrecord.model.Worded;

/// What a person may do in a record. Each may do what those before it may.
public enum Role implements Worded {
  /// Reads what is published.
  READER,
  /// Sends documents.
  CONTRIBUTOR,
  /// Decides proposals, opens objects, brings evidence, judges.
  ANALYST,
  /// Publishes, withholds, corrects, changes what is published, sets the scale.
  EDITOR,
  /// Invites people and says what they may do.
  ADMINISTRATOR;

  /// Whether this role may do what needs `least`.
  public boolean includes(Role least) {
    return compareTo(least) >= 0;
  }
}

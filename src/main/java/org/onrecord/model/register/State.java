package org.onrecord.model.register;

import org.onrecord.model.Worded;

/// Who gets to see an object of the register.
public enum State implements Worded {
  /// The team alone; so begins every object.
  DRAFT,
  /// The team alone; somebody asked the others to look at it.
  UNDER_REVIEW,
  /// Everybody.
  PUBLISHED,
  /// The team alone, and everybody is told that it is withheld.
  WITHHELD
}

package org.onrecord.model.view.list;

import org.onrecord.model.Worded;

/// The order of a list. Its word is its name in addresses. Ties are broken by document, then by
/// place in the text, so that the same record always lists the same.
public enum Sort implements Worded {
  SUREST,
  NEWEST,
  OLDEST,
  /// By the date meant: when an event was, when a commitment falls due; unknown ones last.
  DATE,
  NAME,
  VALUE,
  MOST_CONTESTED,
  MOST_VOICES
}

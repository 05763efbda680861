package org.onrecord.analyse.quotations.reports;

import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.ReportingVerb;

/// A reporting verb where it stands in its line.
///
/// @param start first element of its verb group
/// @param verbAt the verb itself
/// @param after one past the verb and its particle
/// @param form how the group stands in its clause
/// @param shy whether it is denied or only supposed
record Cue(int start, int verbAt, Entry entry, int after, VerbGroup.Form form, boolean shy) {
  ReportingVerb verb() {
    return entry.verb();
  }
}

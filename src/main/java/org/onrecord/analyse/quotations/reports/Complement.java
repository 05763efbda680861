package org.onrecord.analyse.quotations.reports;

import org.onrecord.analyse.quotations.words.Frame;

/// What a reporting verb is followed by.
///
/// @param from first element of what is reported
/// @param to one past its last element
/// @param isClause whether it is a clause or a quotation rather than a thing
/// @param isFirm whether a mark or "that" opens it, so that it can belong to no other word
/// @param frame by which of the verb's frames it was found
record Complement(int from, int to, boolean isClause, boolean isFirm, Frame frame) {}

/// The record watches itself: what falls due, and which verdicts are in doubt.
///
/// Start at [org.onrecord.judge.watch.Watch].
///
/// The one law: a pure function of the register, of facts about documents that are handed in, and
/// of a day. It raises concerns and decides nothing.
///
/// Not here: where the facts come from (the desk asks the derived tables).
@NullMarked
package org.onrecord.judge.watch;

import org.jspecify.annotations.NullMarked;

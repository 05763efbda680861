/// How much of anything the reader takes before it says "enough": sizes, counts, times.
///
/// Start at [org.onrecord.read.limit.Limit], the list with its defaults, then
/// [org.onrecord.read.limit.Budget], which counts down while one input is read.
///
/// The one law: reaching a limit is an answer with a reason, never a crash and never silence.
///
/// Not here: what happens to an input that reached one; each format decides what it can still give.
@NullMarked
package org.onrecord.read.limit;

import org.jspecify.annotations.NullMarked;

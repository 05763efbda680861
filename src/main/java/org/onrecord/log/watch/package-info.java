/// Who else remembers how long the log was: what keeps an old copy that was put back from signing a
/// second history.
///
/// Start at [org.onrecord.log.watch.Continuity], which asks [org.onrecord.log.watch.Memory] (what
/// this machine signed last, kept apart from the record) and each [org.onrecord.log.watch.Mirror]
/// (what others hold).
///
/// The one law: where somebody remembers more than the record has, or something else, nothing is
/// signed.
///
/// Not here: how mirrors get their copy.
@NullMarked
package org.onrecord.log.watch;

import org.jspecify.annotations.NullMarked;

/// What happens to a record, as entries of its log, and the log as its readers see it.
///
/// Start at [org.onrecord.desk.event.EventLog]; [org.onrecord.desk.event.Event] is what an entry of
/// this room says. [org.onrecord.desk.event.LogDesk] checks a log and mends its keys.
///
/// The one law: an entry that was acknowledged is never changed.
///
/// Not here: acts upon the register (`judge`), bytes and signatures (`log`).
@NullMarked
package org.onrecord.desk.event;

import org.jspecify.annotations.NullMarked;

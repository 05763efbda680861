/// The use cases: reading a folder into a record, catching up after a crash, answering readers. The
/// only room that knows the order of the stages, and where everything is wired, by hand.
///
/// Start at [org.onrecord.desk.Desk] (files without a record) and [org.onrecord.desk.RecordFolder]
/// (a record on disk).
///
/// The one law: what came in is in the log before anyone is told it is kept; all else is made from
/// log and originals.
///
/// Not here: any rule about language, matching or pages.
@NullMarked
package org.onrecord.desk;

import org.jspecify.annotations.NullMarked;

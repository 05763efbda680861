/// The use cases: reading a folder into a record, catching up after a crash, answering readers. The
/// only room that knows the order of the stages, and where everything is wired, by hand.
///
/// Start at [org.onrecord.desk.RecordFolder] (a record on disk, for its one writer) and
/// [org.onrecord.desk.OpenRecord] (the same, for its readers). [org.onrecord.desk.Acting] is the
/// writer of a team, [org.onrecord.desk.ReadersCopy] what its public reads.
///
/// Below, in the order in which data passes: `place` and `work` (folders, progress), `event` (the
/// log), `intake` (files to documents), `lineup` (documents together), `known` (said before),
/// `register` (judging), `published` (what others see), `archive` and `data` (files for others),
/// `team` (accounts).
///
/// The one law: what came in is in the log before anyone is told it is kept; all else is made from
/// log and originals.
///
/// Not here: any rule about language, matching or pages.
@NullMarked
package org.onrecord.desk;

import org.jspecify.annotations.NullMarked;

/// Copies of published records: gets one from a web server and keeps the last that held.
///
/// Start at [org.onrecord.log.mirror.Mirroring]. [org.onrecord.log.mirror.WebFolder] asks the
/// server, politely and with bounds; [org.onrecord.log.mirror.Fetching] gets what a folder is made
/// of; [org.onrecord.log.mirror.MirrorFolder] is where it lies.
///
/// The one law: what was mirrored is replaced only by what holds and goes on from it.
///
/// Not here: what makes a folder hold (`log.published`).
@NullMarked
package org.onrecord.log.mirror;

import org.jspecify.annotations.NullMarked;

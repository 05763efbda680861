/// What goes through the pipe between the main process and a worker: one request, one answer, each
/// with the number of the request.
///
/// Start at [org.onrecord.read.wire.Request] and [org.onrecord.read.wire.Answer];
/// [org.onrecord.read.wire.Chunks] carries them, [org.onrecord.read.wire.ReadingForm] writes a
/// reading down.
///
/// The one law: the other end may be in the hands of whoever wrote the file. Every length is
/// limited before anything is kept, only our own values come out, and never a Java object.
///
/// Not here: starting and stopping processes (`org.onrecord.read.pool`).
@NullMarked
package org.onrecord.read.wire;

import org.jspecify.annotations.NullMarked;

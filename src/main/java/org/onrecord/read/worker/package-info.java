/// What runs inside a worker process.
///
/// Start at [org.onrecord.read.worker.Main], which takes one request after the other, and
/// [org.onrecord.read.worker.Formats], which gives a file to its format.
///
/// The one law: whatever a file does, it ends in an answer or in the end of this process.
///
/// Not here: who starts and kills workers (`org.onrecord.read.pool`).
@NullMarked
package org.onrecord.read.worker;

import org.jspecify.annotations.NullMarked;

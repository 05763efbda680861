/// Values as bytes and back, for what one room writes and the same room reads.
///
/// Start at [org.onrecord.match.bytes.Bytes] (writes) and [org.onrecord.match.bytes.Cursor] (reads
/// what was written, in the same order).
///
/// The one law: no version, no names, no types. Who reads must be of the version that wrote.
///
/// Not here: what the values mean.
@NullMarked
package org.onrecord.match.bytes;

import org.jspecify.annotations.NullMarked;

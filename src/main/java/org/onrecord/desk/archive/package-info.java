/// The whole record as one file, there and back.
///
/// Start at [org.onrecord.desk.archive.Archive].
///
/// The one law: an archive that does not hold together makes no record.
///
/// Not here: exports in the forms of others (`desk.data`).
@NullMarked
package org.onrecord.desk.archive;

import org.jspecify.annotations.NullMarked;

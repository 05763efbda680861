/// Where a record's things lie on disk, and what lies in a folder that is to be read.
///
/// Start at [org.onrecord.desk.place.Layout]. [org.onrecord.desk.place.StateFolder] is what this
/// machine remembers of its records, apart from them.
///
/// Not here: what stands in any of the files.
@NullMarked
package org.onrecord.desk.place;

import org.jspecify.annotations.NullMarked;

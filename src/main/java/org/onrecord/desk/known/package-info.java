/// A statement against what was said before: in the record, in lists, or in a list alone.
///
/// Start at [org.onrecord.desk.known.SaidBeforeDesk] (in a record) and
/// [org.onrecord.desk.known.KnownLists] (without one).
///
/// Not here: how alike two statements are (`match.known`).
@NullMarked
package org.onrecord.desk.known;

import org.jspecify.annotations.NullMarked;

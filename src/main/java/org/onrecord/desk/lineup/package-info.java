/// What the documents of a record say together: from the tables through `match` and back into them.
///
/// Start at [org.onrecord.desk.lineup.Linking].
///
/// The one law: after an addition the tables hold the same as if all had been lined up at once.
///
/// Not here: any rule of matching (`match`), any SQL (`store`).
@NullMarked
package org.onrecord.desk.lineup;

import org.jspecify.annotations.NullMarked;

/// What lining up needs to know of one document: made once, when it comes in, and kept as bytes.
///
/// Start at [org.onrecord.match.precis.Precis].
///
/// The one law: it follows from the document and its findings alone, so that it can be made by any
/// thread in any order, and thrown away.
///
/// Not here: what documents say together (`match`).
@NullMarked
package org.onrecord.match.precis;

import org.jspecify.annotations.NullMarked;

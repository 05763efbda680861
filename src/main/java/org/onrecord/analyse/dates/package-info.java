/// The dates and times of a text, resolved against the document's own date and what the text said
/// before.
///
/// Start at [org.onrecord.analyse.dates.Dates]: it reads expressions
/// ([org.onrecord.analyse.dates.Expression]) and then gives each its value, in the order of the
/// text.
///
/// The one law: a date that cannot be known stays empty. What is carried over or inferred says so
/// in its grounds.
///
/// Not here: publication dates (`read`), what is due on a date (`commitments`).
@NullMarked
package org.onrecord.analyse.dates;

import org.jspecify.annotations.NullMarked;

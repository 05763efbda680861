/// Quotation marks, paired.
///
/// Start at [org.onrecord.analyse.quotations.marks.MarkScanner].
///
/// The one law: every pair keeps its place in the text, to the character.
///
/// Not here: whether what stands between them is speech.
@NullMarked
package org.onrecord.analyse.quotations.marks;

import org.jspecify.annotations.NullMarked;

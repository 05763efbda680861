/// A text as lines: what is read together, with each pair of quotation marks as one element.
///
/// Start at [org.onrecord.analyse.quotations.lines.LineBuilder], which cuts them;
/// [org.onrecord.analyse.quotations.lines.Subjects] and
/// [org.onrecord.analyse.quotations.lines.Owners] say which words of a line name who does something
/// and whose something is; what belongs to such a noun group before and behind it is known to
/// `LeftGroups` and `RightGroups`, and whose subject a verb without one borrows to
/// `BorrowedSubjects`.
///
/// Not here: whom these words mean (`speakers`).
@NullMarked
package org.onrecord.analyse.quotations.lines;

import org.jspecify.annotations.NullMarked;

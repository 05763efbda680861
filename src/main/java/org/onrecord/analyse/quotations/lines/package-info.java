/// A text as lines: what is read together, with each pair of quotation marks as one element.
///
/// Start at [org.onrecord.analyse.quotations.lines.LineBuilder], which cuts them;
/// [org.onrecord.analyse.quotations.lines.Subjects] and
/// [org.onrecord.analyse.quotations.lines.Owners] say which words of a line name who does something
/// and whose something is.
///
/// Not here: whom these words mean (`speakers`).
@NullMarked
package org.onrecord.analyse.quotations.lines;

import org.jspecify.annotations.NullMarked;

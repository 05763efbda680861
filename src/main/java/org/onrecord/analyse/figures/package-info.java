/// The figures of a text: each number with what it counts, measures, costs or takes.
///
/// Start at [org.onrecord.analyse.figures.Figures]. Numbers come from `analyse.numbers`; units,
/// money, people and cues are word files.
///
/// The one law: a number without a unit is no figure. Ordinals, dates, labels, clock times and
/// idioms are left out.
///
/// Not here: whether two figures agree (`match`).
@NullMarked
package org.onrecord.analyse.figures;

import org.jspecify.annotations.NullMarked;

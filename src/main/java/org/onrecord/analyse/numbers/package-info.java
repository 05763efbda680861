/// Numbers as texts write them: `10,000`, `2.7bn`, `two-thirds`, `tens of thousands`.
///
/// Start at [org.onrecord.analyse.numbers.Numerals]; it reads
/// [org.onrecord.analyse.numbers.Pieces], the tokens of a text cut once more at hyphens and between
/// digits and letters.
///
/// The one law: a number is what the text says. A vague one (`several thousand`) has limits, never
/// a value.
///
/// Not here: what a number counts (`analyse.figures`) and numbers that are dates (`analyse.dates`).
@NullMarked
package org.onrecord.analyse.numbers;

import org.jspecify.annotations.NullMarked;

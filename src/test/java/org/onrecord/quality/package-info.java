/// How good findings are: every layer over the data at hand, with the definitions of its measures,
/// beside others that were measured in the same run or published a figure.
///
/// Start at [org.onrecord.quality.QualityBench]. The data is no part of the project; where it is
/// absent, that is said.
@NullMarked
package org.onrecord.quality;

import org.jspecify.annotations.NullMarked;

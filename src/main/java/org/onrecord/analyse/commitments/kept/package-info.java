/// What became of what was promised or asked. [Words] (kept or broken), [Shares] (how many of
/// several), [Trackers] (lists with a verdict on each), [Upheld], [Undone], [Supposed] (what was to
/// be), [Appearances] ("a facade"), [Accepted], [Rejections] (requests turned down), [Refusals].
///
/// Start at [org.onrecord.analyse.commitments.kept.Words].
@NullMarked
package org.onrecord.analyse.commitments.kept;

import org.jspecify.annotations.NullMarked;

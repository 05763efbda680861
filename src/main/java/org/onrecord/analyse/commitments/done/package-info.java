/// What was changed, holds, got stuck or was never done. Each family of wording has its class:
/// [Reforms] (what those in power changed), [Courses] (what comes, ends or gets stuck as if by
/// itself), [InForce] and [Permissions] (what holds), [Entitlements] (rights that change hands),
/// [Bills], [Rejections] (requests turned down), [Nominals] ("the abolition of"), [Undone],
/// [Upheld], [Foretold], [Appearances] ("a facade"), [Shares] (how many of several), [Votes],
/// [Agreed] (laid down in a law or a contract), [Accepted], [Supposed] (what was to be), [Words]
/// (kept or broken), [Trackers] (lists of promises with a verdict on each).
///
/// Start at [org.onrecord.analyse.commitments.done.Reforms].
@NullMarked
package org.onrecord.analyse.commitments.done;

import org.jspecify.annotations.NullMarked;

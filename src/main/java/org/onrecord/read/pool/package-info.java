/// Worker processes: started when first needed, kept warm, used one file at a time, killed when
/// they break a limit.
///
/// Start at [org.onrecord.read.pool.Pool].
///
/// The one law: a file is called bad only after it failed in a worker that had read nothing before
/// it. What an earlier file left behind is never a later one's fault.
///
/// Not here: what runs inside a worker (`org.onrecord.read.worker`).
@NullMarked
package org.onrecord.read.pool;

import org.jspecify.annotations.NullMarked;

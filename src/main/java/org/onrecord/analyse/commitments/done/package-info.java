/// What was changed. Each family of wording has its class: [Reforms] (what those in power changed,
/// with the [Deeds] that rules are made of), [Reduced] (told in passing), [Nominals] ("the
/// abolition of"), [Decisions] ("its decision to"), [Votes], [Progress] ("took steps to"),
/// [Courses] (what comes, ends or gets stuck as if by itself), [Foretold], [Untold], [Doers] (who
/// did it, where no office is named).
///
/// Start at [org.onrecord.analyse.commitments.done.Reforms].
@NullMarked
package org.onrecord.analyse.commitments.done;

import org.jspecify.annotations.NullMarked;

/// What people do in a record: one act a value, read from JSON.
///
/// Start at [org.onrecord.judge.act.Act], the closed family of acts, then
/// [org.onrecord.judge.act.Acts], which reads one line. `docs/acts.md` shows every act with its
/// fields.
///
/// The one law: what is kept is the line that came in, in canonical form (RFC 8785), with the time
/// added where it carries no signature. An act is read from it and never written back, so a
/// signature over the line stays whole.
///
/// Not here: whether somebody may do it (`judge.rule`), what it changes (`judge.fold`).
@NullMarked
package org.onrecord.judge.act;

import org.jspecify.annotations.NullMarked;

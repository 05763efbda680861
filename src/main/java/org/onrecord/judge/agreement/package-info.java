/// How far people who judge agree.
///
/// Start at [org.onrecord.judge.agreement.Agreements], which takes a register, or
/// [org.onrecord.judge.agreement.Alpha], the coefficient itself.
///
/// The one law: only judgements that were made before their makers could see each other count.
///
/// Not here: what judgements come to (`judge.fold`).
@NullMarked
package org.onrecord.judge.agreement;

import org.jspecify.annotations.NullMarked;

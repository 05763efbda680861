/// Reads a log of acts and says how everything stands.
///
/// Start at [org.onrecord.judge.fold.Fold]: entries go in, one after the other; a
/// [org.onrecord.model.register.Register] comes out, or the dossiers that changed.
///
/// The one law: the same entries give the same register, whatever the portions they came in. An
/// entry that is no act, or one that the rules refuse, changes nothing and is told with its reason.
///
/// Not here: where entries are kept (`log`), who may act (`judge.rule`).
@NullMarked
package org.onrecord.judge.fold;

import org.jspecify.annotations.NullMarked;

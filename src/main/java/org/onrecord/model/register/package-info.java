/// What people decided: commitments, demands and institutions with their evidence, judgements and
/// history, as values that cannot be wrong.
///
/// Start at [org.onrecord.model.register.Dossier], one object with everything that rests on it;
/// [org.onrecord.model.register.Terms] says what is promised, asked or founded, and
/// [org.onrecord.model.register.Standing] what the judgements come to.
///
/// The one law: every value says who decided it and with which entry of the log
/// ([org.onrecord.model.register.Stamp]). A judgement that is still sealed is not among these
/// values at all; a dossier only counts it.
///
/// Not here: who may do what (`judge.rule`), how entries become these values (`judge.fold`).
@NullMarked
package org.onrecord.model.register;

import org.jspecify.annotations.NullMarked;

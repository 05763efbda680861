/// Who may do what, and when.
///
/// Start at [org.onrecord.judge.rule.Rules]: an act and how everything stands go in, a refusal in
/// words comes out, or nothing.
///
/// The one law: a refusal is a value that says what to do instead, and never tells what a sealed
/// judgement says, on what it rests or whose it is.
///
/// Not here: what a single act must hold to be one (`judge.act`).
@NullMarked
package org.onrecord.judge.rule;

import org.jspecify.annotations.NullMarked;

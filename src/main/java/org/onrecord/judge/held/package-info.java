/// How everything stands while a log is being read: objects, evidence, judgements (the sealed ones
/// too), and what an act can be undone to.
///
/// Start at [org.onrecord.judge.held.Held]: the fold writes it, the rules read it.
///
/// The one law: what is sealed never leaves the room `judge` from here; views are made by
/// `judge.fold`, which leaves it out.
///
/// Not here: whether an act is allowed (`judge.rule`).
@NullMarked
package org.onrecord.judge.held;

import org.jspecify.annotations.NullMarked;

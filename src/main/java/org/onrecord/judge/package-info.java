/// People judge: by name, with reasons, and what they decided stays.
///
/// Start at [org.onrecord.judge.Clerk]: lines of acts go in, each is answered once it is durable.
/// `judge.act` reads acts, `judge.rule` says who may do what, `judge.fold` says how everything
/// stands, `judge.agreement` how far judges agree, `judge.watch` what needs a second look,
/// `judge.table` takes lists of promises in and out.
///
/// The one law: nothing is changed but by an entry of the log, and the same entries give the same
/// register.
///
/// Not here: how entries are kept and signed (`log`), how the register looks (`publish`).
@NullMarked
package org.onrecord.judge;

import org.jspecify.annotations.NullMarked;

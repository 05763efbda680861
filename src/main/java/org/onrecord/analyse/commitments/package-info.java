/// What a document says was promised, ordered, enacted, planned, assured, demanded or called for.
///
/// Start at [org.onrecord.analyse.commitments.Commitments]. Each family of wording has its class:
/// `Pledges` (verbs that commit, order, ask), `Duties` ("should", "must"), `Futures` ("will"),
/// `Willing` ("stands ready to"), `Reforms` (what those in power changed), `Courses` (what comes,
/// ends or gets stuck as if by itself), `InForce` (what holds since a change), `Entitlements`
/// (rights that change hands), `Rejections` (requests turned down), `Nominals` ("the abolition
/// of"), `NounFrames` ("the demand for"), `Demands`, `Undone`, `Advice`, `Avowals`, `Appearances`
/// ("a facade"), `Upheld` ("left the rate unchanged"), `Foretold` ("the ferries announced in May").
/// `Matters` says what is public, `Powers` who can commit for many, `Actors` who is named, `Parts`
/// cuts apart what one verb holds together, `Statuses` what became of it as this source tells it,
/// `Dues` by when.
///
/// Which words count is data, beside this package among the resources.
///
/// The one law: what a commitment says is the document's own words, and its status what this
/// document asserts, never what is so.
///
/// Not here: whether it was kept (people), and the same matter in other documents (`match`).
@NullMarked
package org.onrecord.analyse.commitments;

import org.jspecify.annotations.NullMarked;

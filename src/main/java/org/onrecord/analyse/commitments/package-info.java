/// What a document says was promised, ordered, enacted, planned, assured, demanded or called for.
///
/// Start at [org.onrecord.analyse.commitments.Commitments]: families of wording look at each
/// sentence: what somebody says they will do is in `said`, what is asked of others in `asked`,
/// lists and labels in `listed`, what was changed in `done`, what the law says in `law`, what
/// became of words in `kept`; what they share is in `words`. `Parts` cuts apart what one verb holds
/// together, `Actors` says who is named, `Statuses` what became of it as this source tells it,
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

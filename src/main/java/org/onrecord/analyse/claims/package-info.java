/// The central assertions of a document that are worth checking, the surest first in confidence.
///
/// Start at [org.onrecord.analyse.claims.Claims]. `Units` cuts sentences into statements, `Topic`
/// says what the document is about, `Worth` weighs each statement: by what its words do (judge,
/// generalise, give causes, contrast, limit, accuse, dispute, count: `Tally`), by where it stands
/// (`Place`), by how it speaks (`Stance`: denies, foresees, is put on record, or only orders, asks,
/// supposes, promises), and less what a text tells on the way to its point (`Aside`: scenes, lives,
/// thanks, itself). `hedges.txt` says what is left open.
///
/// The features are those that check-worthiness research found to tell (N. Hassan et al.,
/// "ClaimBuster", 2017; P. Gencheva et al., 2017) and that summarisation uses for centrality (D.
/// Radev et al., "Centroid-based summarization", 2004); the weights are set by hand and few.
///
/// The one law: a claim is the document's own words, whole clauses, and whoever asserts it is
/// named.
///
/// Not here: whether it is so, and who else says it (`match`).
@NullMarked
package org.onrecord.analyse.claims;

import org.jspecify.annotations.NullMarked;

/// Finds, among very many short statements, those that share telling words with another one.
///
/// Start at [org.onrecord.index.claims.Wording], the words of a statement as they are compared, and
/// [org.onrecord.index.claims.ClaimIndex]: claims go in, a wording gets the likeliest claims out.
///
/// The one law: a claim and a statement are read by the same rules, so that the same words are the
/// same terms on both sides.
///
/// Not here: whether two statements say the same (`match.known`).
@NullMarked
package org.onrecord.index.claims;

import org.jspecify.annotations.NullMarked;

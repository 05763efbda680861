/// The words of a line that report, what they report, and the words that name who says it.
///
/// Start at [org.onrecord.analyse.quotations.reports.Reports]. `VerbReports` reads verbs, with
/// `Complements` (a clause begins as `ClauseStarts` says) and `Fronts` for what stands behind and
/// before them and `IdleVerbs` for those by which nobody says anything; `NounReports` nouns,
/// `AsReports` clauses with "as", `PhraseReports` what stands beside a clause, `SumReports`
/// estimates, `LabelReports` names beside a mark; `ClauseEnds` says where what is reported ends.
///
/// Not here: whom the words that name the speaker mean (`speakers`).
@NullMarked
package org.onrecord.analyse.quotations.reports;

import org.jspecify.annotations.NullMarked;

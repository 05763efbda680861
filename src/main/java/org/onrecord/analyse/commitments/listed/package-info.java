/// Lists and labels: what stands behind words that lead it in. [Leads] ("the party will:"),
/// [LeadNouns] ("our demands: a pier, two boats"), [LeadClauses], [Labelled] ("Promised: …"),
/// [Slogans] ("No new taxes.").
///
/// Start at [org.onrecord.analyse.commitments.listed.Leads].
@NullMarked
package org.onrecord.analyse.commitments.listed;

import org.jspecify.annotations.NullMarked;

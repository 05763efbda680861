/// What somebody says will, should or must be done. Each family of wording has its class: [Pledges]
/// (verbs that commit and announce), [Orders], [Asks] (that ask or refuse), [Duties] ("should",
/// "must"), [Futures] ("will"), [Prospects] ("will stay"), [Scheduled] ("is due to"), [Willing]
/// ("stands ready to"), [Wishes], [NounFrames] ("the demand for"), [Renewed] ("made similar vows"),
/// [Leads] and [LeadNouns] (lists), [Labelled] ("Promised: …"), [Slogans] ("No new taxes."),
/// [Advice], [Avowals], [OwnWord], [GoneOn].
///
/// Start at [org.onrecord.analyse.commitments.said.Pledges].
@NullMarked
package org.onrecord.analyse.commitments.said;

import org.jspecify.annotations.NullMarked;

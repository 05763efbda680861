/// What somebody says will, should or must be done. Each family of wording has its class: [Pledges]
/// (verbs that commit and order), [Asks] (that ask or refuse), [Duties] ("should", "must"),
/// [Futures] ("will"), [Willing] ("stands ready to"), [Wishes], [NounFrames] ("the demand for"),
/// [Leads] and [LeadNouns] (lists), [Advice], [Avowals], [OwnWord], [GoneOn].
///
/// Start at [org.onrecord.analyse.commitments.said.Pledges].
@NullMarked
package org.onrecord.analyse.commitments.said;

import org.jspecify.annotations.NullMarked;

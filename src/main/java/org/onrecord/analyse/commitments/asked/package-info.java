/// What somebody asks of others. Each family of wording has its class: [Asks] (verbs that ask or
/// refuse), [Orders], [Duties] ("should", "must"), [Demanded] ("demands include", "owes"), [Terms]
/// ("was given two weeks to"), [Wishes] ("want"), [Advice], [Cries] (placards, "let them …").
///
/// Start at [org.onrecord.analyse.commitments.asked.Asks].
@NullMarked
package org.onrecord.analyse.commitments.asked;

import org.jspecify.annotations.NullMarked;

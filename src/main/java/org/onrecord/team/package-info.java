/// Who belongs to a team and how one knows: passwords, second factors, sessions, invitations. Rules
/// alone: the time and what is random are handed in, nothing is kept here.
///
/// Start at [org.onrecord.team.PasswordRules] and [org.onrecord.team.SessionRules].
/// [org.onrecord.team.PasswordHash] and [org.onrecord.team.Totp] are the two proofs,
/// [org.onrecord.team.Secret] everything that a browser or a person is handed once,
/// [org.onrecord.team.Turns] and [org.onrecord.team.Patience] keep those who guess from standing in
/// the way of the others.
///
/// The one law: what proves who somebody is leaves this room only as a hash.
///
/// Not here: what is kept (`store.accounts`), the order of the steps (`desk.team`).
@NullMarked
package org.onrecord.team;

import org.jspecify.annotations.NullMarked;

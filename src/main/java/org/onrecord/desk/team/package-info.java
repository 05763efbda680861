/// What people do with their accounts: come in by an invitation, log in, confirm who they are, end
/// their sessions, and what administrators do with the accounts of others.
///
/// Start at [org.onrecord.desk.team.Team]. [org.onrecord.desk.TeamFolder] opens one.
///
/// The one law: what changes an account is in the private log before anyone is told it is done; the
/// log names the account and the act and nothing that tells where somebody sat.
///
/// Not here: the rules (`team`), the tables (`store.accounts`), pages and cookies (`web`).
@NullMarked
package org.onrecord.desk.team;

import org.jspecify.annotations.NullMarked;

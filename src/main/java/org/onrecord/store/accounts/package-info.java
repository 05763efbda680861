/// Accounts, sessions and invitations of a team, in a file of their own that only its owner reads.
///
/// Start at [org.onrecord.store.accounts.AccountStore]; the scripts beside it say what each table
/// holds.
///
/// The one law: nothing here lets anybody in. Passwords, sessions, invitations and codes are kept
/// as hashes; only the keys of second factors are not, since codes could not be checked against a
/// hash.
///
/// Not here: what may be done with them (`team`), what happened to them (the private log).
@NullMarked
package org.onrecord.store.accounts;

import org.jspecify.annotations.NullMarked;

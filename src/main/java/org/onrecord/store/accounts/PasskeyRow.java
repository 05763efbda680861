package org.onrecord.store.accounts;

import org.onrecord.model.people.OwnPasskey;

/// A passkey.
///
/// @param credential the attested credential data, base64url
/// @param signs the authenticator's counter
public record PasskeyRow(OwnPasskey passkey, String account, String credential, long signs) {}

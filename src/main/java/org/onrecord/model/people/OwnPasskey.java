package org.onrecord.model.people;

import java.time.LocalDate;

/// A passkey, as its owner sees it.
///
/// @param id as the browser knows it
public record OwnPasskey(String id, String name, LocalDate since) {}

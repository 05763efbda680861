package org.onrecord.model.view.card;

import org.onrecord.model.Called;
import org.onrecord.model.Sha256;

/// Somebody as a list of people has them that was taken into the record.
///
/// @param list what its file is called
/// @param hash of the list's bytes
public record ListedName(String list, Sha256 hash, Called called) {}

package org.onrecord.publish.team;

import java.util.Optional;

/// Where somebody sends a document.
///
/// @param named who they are, if they have an account
/// @param largest how many megabytes a file may have
/// @param told what came of it
public record SendPage(Optional<String> named, long largest, Optional<Told> told) {}

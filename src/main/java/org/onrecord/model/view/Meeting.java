package org.onrecord.model.view;

import java.util.Optional;
import org.onrecord.model.Stance;

/// Two passages about one matter, and how they stand to each other.
///
/// @param why the reason in words
/// @param matter the matter it belongs to
public record Meeting(Stance stance, String why, Optional<Ref> matter, Cited a, Cited b) {}

package org.onrecord.publish.team;

import java.util.Optional;

/// Where one says once more who one is, before what cannot be taken back.
///
/// @param back the page to go to afterwards
/// @param wrong why it was not taken
public record ConfirmPage(String name, String back, Optional<String> wrong) {}

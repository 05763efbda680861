package org.onrecord.publish.team;

import java.util.Optional;

/// Where one says who one is.
///
/// @param name as typed
/// @param back the page to go to afterwards
/// @param wrong why it was not taken
public record LoginPage(String name, String back, Optional<String> wrong) {}

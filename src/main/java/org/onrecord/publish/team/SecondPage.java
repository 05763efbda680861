package org.onrecord.publish.team;

import java.util.Optional;

/// Where one gives the second factor.
///
/// @param codes whether a program gives codes
/// @param options what the browser needs to ask for a passkey, as JSON; empty when there is none
/// @param back the page to go to afterwards
/// @param wrong why it was not taken
public record SecondPage(boolean codes, String options, String back, Optional<String> wrong) {}

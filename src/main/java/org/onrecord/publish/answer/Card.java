package org.onrecord.publish.answer;

import java.time.LocalDate;

/// What a small card that other sites may show says.
///
/// @param lead who, and what kind of thing
/// @param words what is promised or asked, or what the matter is
/// @param source whether these are a source's words
/// @param state how it stands, decided or not
/// @param more who speaks for and against, in voices
/// @param address the page that says everything
public record Card(
    String lead,
    String words,
    boolean source,
    boolean decided,
    String state,
    String more,
    String address,
    LocalDate asOf) {}

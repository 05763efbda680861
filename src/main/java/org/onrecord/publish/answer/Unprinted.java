package org.onrecord.publish.answer;

/// Says why a page was not printed.
///
/// @param page its address
public record Unprinted(String page, String because) {}

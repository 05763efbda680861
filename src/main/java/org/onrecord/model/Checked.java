package org.onrecord.model;

import java.util.Optional;

/// A statement that somebody outside this record checked or collected, as their list gives it.
///
/// @param number its place in the list, from 1
/// @param text the statement
/// @param saidBy who said it, in the list's words
/// @param saidOn when, in the list's words
/// @param checkedBy who checked it
/// @param checkedOn when they published what they found
/// @param verdict what they concluded, in their words
/// @param url where they say so; `http` or `https`
public record Checked(
    int number,
    String text,
    Optional<String> saidBy,
    Optional<String> saidOn,
    Optional<String> checkedBy,
    Optional<String> checkedOn,
    Optional<String> verdict,
    Optional<String> url) {
  public Checked {
    if (number < 1 || text.isBlank()) {
      throw new IllegalArgumentException("a checked statement without place or text");
    }
    if (url.filter(u -> !u.startsWith("https://") && !u.startsWith("http://")).isPresent()) {
      throw new IllegalArgumentException("not an address of the web: " + url.get());
    }
  }
}

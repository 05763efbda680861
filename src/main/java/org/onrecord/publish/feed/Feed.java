package org.onrecord.publish.feed;

import java.util.List;

/// What is new on a page.
///
/// @param title what the page is called
/// @param entries the newest first
public record Feed(String title, List<Feed.Entry> entries) {
  /// Entries of one feed; what is older is on the page.
  public static final int MOST = 50;

  public Feed {
    entries = List.copyOf(entries);
  }

  /// One thing that is new.
  ///
  /// @param id what it is called for ever, within the record: `c-0123456789abcdef/verdict/41`
  /// @param title in a few words
  /// @param at when: a day `2031-05-01`, or an instant
  /// @param by who did it; empty for what a source says
  /// @param address the page that says it, from the root
  /// @param summary in a sentence or two
  public record Entry(
      String id, String title, String at, String by, String address, String summary) {}
}

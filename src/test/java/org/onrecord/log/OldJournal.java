package org.onrecord.log;

/// Writes a journal as older versions did.
public final class OldJournal {
  private OldJournal() {}

  /// The file that holds `events`.
  public static String of(String... events) {
    var file = new StringBuilder();
    String before = "";
    for (String event : events) {
      before = Journal.chained(before, event);
      file.append(before).append('\n');
    }
    return file.toString();
  }
}

package org.onrecord.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.onrecord.log.disk.Storage;

/// What happened, one line an event, in order; lines are added and never changed.
///
/// A line is `<chain> <event>\n`, UTF-8, where `chain` is the SHA-256, in hexadecimal, of the line
/// before (without its line end; of nothing for the first) followed by the event. So a changed,
/// dropped or exchanged line breaks the chain at that place, and anyone can check it with a few
/// lines of any language. Not signed yet: who holds the disk can still write another chain.
///
/// A crash can leave half a line at the end. It was never acknowledged; opening takes it away.
/// Anything else that does not fit is [JournalBroken].
///
/// One writer: calls from several threads wait for each other.
public final class Journal {
  /// The file's name in the record's folder.
  public static final String NAME = "journal/journal.jsonl";

  private static final int CHAIN = 64;

  private final Storage storage;
  private final List<String> events = new ArrayList<>();
  private String last = "";
  private boolean failed;

  private Journal(Storage storage) {
    this.storage = storage;
  }

  /// Opens the journal in `storage`, checking every line. O(size of the journal).
  ///
  /// @throws JournalBroken when a line does not fit the one before it
  public static Journal open(Storage storage) throws IOException {
    var journal = new Journal(storage);
    byte[] bytes = storage.read(NAME).orElse(new byte[0]);
    int whole = journal.readAll(bytes);
    if (whole < bytes.length) {
      // Half a line: the crash came before the answer, so nobody was told it is kept.
      storage.cut(NAME, whole);
    }
    return journal;
  }

  /// Reads the journal without the right to write: half a line at the end is passed over, not taken
  /// away.
  public static List<String> read(Storage storage) throws IOException {
    var journal = new Journal(storage);
    journal.readAll(storage.read(NAME).orElse(new byte[0]));
    return journal.events();
  }

  private int readAll(byte[] bytes) throws JournalBroken {
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        accept(new String(Arrays.copyOfRange(bytes, start, i), StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return start;
  }

  private void accept(String line) throws JournalBroken {
    String event = line.length() > CHAIN ? line.substring(CHAIN + 1) : "";
    if (!line.equals(chained(event))) {
      throw new JournalBroken(
          "%s: line %d does not follow from the line before it: it was changed, or a line is missing. Put the file back from a copy of the record."
              .formatted(NAME, events.size() + 1));
    }
    events.add(event);
    last = line;
  }

  /// All events, oldest first.
  public synchronized List<String> events() {
    return List.copyOf(events);
  }

  public synchronized int size() {
    return events.size();
  }

  /// Adds `added`, in order; all are durable when it returns.
  ///
  /// @throws IllegalArgumentException when an event has a line break in it
  /// @throws IOException when they could not be made durable; then no further event is taken until
  ///   the journal is opened anew
  public synchronized void append(List<String> added) throws IOException {
    if (failed) {
      throw new IOException("an earlier write failed; open the record again to see what is kept");
    }
    String before = last;
    var lines = new StringBuilder();
    for (String event : added) {
      if (event.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("an event is one line");
      }
      before = chain(before, event);
      lines.append(before).append('\n');
    }
    failed = true;
    storage.append(NAME, lines.toString().getBytes(StandardCharsets.UTF_8));
    // From here the events are kept for ever.
    failed = false;
    events.addAll(added);
    last = before;
  }

  private String chained(String event) {
    return chain(last, event);
  }

  private static String chain(String before, String event) {
    var digest = Digests.sha256();
    digest.update(before.getBytes(StandardCharsets.UTF_8));
    digest.update(event.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()) + " " + event;
  }
}

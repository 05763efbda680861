package org.onrecord.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.disk.Storage;

/// What older records have instead of a log: one line an event, in order. It is read once, into the
/// log, and never written again.
///
/// A line is `<chain> <event>\n`, UTF-8, where `chain` is the SHA-256, in hexadecimal, of the line
/// before (without its line end; of nothing for the first) followed by the event.
///
/// A crash may have left half a line at the end. It was never acknowledged and is passed over.
/// Anything else that does not fit is [JournalBroken].
///
/// @param lines whole lines, chain and event, oldest first
/// @param sha256 of the file, in hexadecimal
public record Journal(List<String> lines, String sha256) {
  /// The file's name in the record's folder.
  public static final String NAME = "journal/journal.jsonl";

  private static final int CHAIN = 64;

  public Journal {
    lines = List.copyOf(lines);
  }

  /// Reads the journal of a record, checking every line; empty when it has none.
  ///
  /// @throws JournalBroken when a line does not fit the one before it
  public static Optional<Journal> find(Storage record) throws IOException {
    Optional<byte[]> bytes = record.read(NAME);
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Journal(linesOf(bytes.get()), Digests.hex(bytes.get())));
  }

  /// The event of a line.
  public static String eventOf(String line) {
    return line.length() > CHAIN ? line.substring(CHAIN + 1) : "";
  }

  private static List<String> linesOf(byte[] bytes) throws JournalBroken {
    var lines = new ArrayList<String>();
    String before = "";
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        String line = new String(bytes, start, i - start, StandardCharsets.UTF_8);
        if (!line.equals(chained(before, eventOf(line)))) {
          throw new JournalBroken(
              "%s: line %d does not follow from the line before it: it was changed, or a line is missing. Put the file back from a copy of the record."
                  .formatted(NAME, lines.size() + 1));
        }
        lines.add(line);
        before = line;
        start = i + 1;
      }
    }
    return lines;
  }

  /// The line that says `event` after the line `before`.
  static String chained(String before, String event) {
    var digest = Digests.sha256();
    digest.update(before.getBytes(StandardCharsets.UTF_8));
    digest.update(event.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()) + " " + event;
  }
}

package org.onrecord.log.published;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.tile.TileLog;
import org.onrecord.log.tile.TileReader;

/// Files of a published folder of which its manifest does not speak: those of the log, and what
/// entries on publications say, which come after the manifest.
public final class LogFiles {
  private LogFiles() {}

  /// Whether `name` is the place of a file of a log of `size` entries.
  static boolean isOf(String name, long size) {
    String log = LogReader.LOG + "/";
    return name.equals(log + TileLog.CHECKPOINT)
        || name.startsWith(log) && TileReader.isTileOf(name.substring(log.length()), size);
  }

  /// Where the contents of all entries on publications lie.
  public static Set<String> publications(LogReader log) throws IOException {
    return log.envelopesOf(Kind.SITE_PUBLISHED).stream()
        .map(LogReader::placeOf)
        .collect(Collectors.toSet());
  }
}

package org.onrecord.log;

import java.util.List;
import java.util.Optional;
import org.onrecord.log.watch.Memory;
import org.onrecord.log.watch.Mirror;

/// What a log is opened with.
///
/// @param logName what a log that begins is called; a made-up name when empty
/// @param memory what this machine signed last
/// @param mirrors who holds copies
public record Opening(Optional<String> logName, Memory memory, List<Mirror> mirrors) {
  public Opening {
    mirrors = List.copyOf(mirrors);
  }
}

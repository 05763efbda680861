package org.onrecord.store.change;

import java.time.Instant;
import java.util.Map;
import org.onrecord.model.Analysis;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;

/// One input as the tables take it in.
///
/// @param line index of its entry in the log, and one
/// @param folder tells folders apart, so that the same path in two folders is two inputs
/// @param bytes the size of the file
/// @param analyses what was found in each document of `reading`, its parts included
/// @param precis what lining up needs to know of each of them, as bytes; of a copy that nobody
///   lines up again nothing
public record Arrival(
    int line,
    Instant received,
    String folder,
    long bytes,
    Reading reading,
    Map<Sha256, Analysis> analyses,
    Map<Sha256, byte[]> precis) {
  public Arrival {
    analyses = Map.copyOf(analyses);
    precis = Map.copyOf(precis);
  }
}

package org.onrecord.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Found;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;

/// One input as the tables take it in.
///
/// @param line the journal's line, from 1
/// @param folder tells folders apart, so that the same path in two folders is two inputs
/// @param bytes the size of the file
/// @param findings what was found in each document of `reading`, its parts included
public record Arrival(
    int line,
    Instant received,
    String folder,
    long bytes,
    Reading reading,
    Map<Sha256, List<Found>> findings) {
  public Arrival {
    findings = Map.copyOf(findings);
  }
}

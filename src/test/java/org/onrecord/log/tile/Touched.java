package org.onrecord.log.tile;

import java.io.IOException;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.note.Checkpoint;

/// Whether a change of one file of a log that held is found, without reading all the others.
public final class Touched {
  private Touched() {}

  public static boolean isFound(Storage log, Checkpoint head, String file) throws IOException {
    return !Audit.touched(log, head, file).holds();
  }
}

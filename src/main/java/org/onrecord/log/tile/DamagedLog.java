package org.onrecord.log.tile;

import java.io.IOException;

/// A file of the log is missing or is not what it should be. The message names it.
public final class DamagedLog extends IOException {
  private static final long serialVersionUID = 1;

  public DamagedLog(String message) {
    super(message);
  }

  public DamagedLog(String message, Throwable cause) {
    super(message, cause);
  }
}

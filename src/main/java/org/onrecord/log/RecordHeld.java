package org.onrecord.log;

import java.io.IOException;

/// Another process is writing to the record.
public final class RecordHeld extends IOException {
  private static final long serialVersionUID = 1;

  public RecordHeld(String message) {
    super(message);
  }
}

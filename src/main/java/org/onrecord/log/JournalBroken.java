package org.onrecord.log;

import java.io.IOException;

/// What was acknowledged is not there as it was written. Nobody may write until it is put right.
public final class JournalBroken extends IOException {
  private static final long serialVersionUID = 1;

  public JournalBroken(String message) {
    super(message);
  }
}

package org.onrecord.log;

import java.io.IOException;

/// Nothing may be added to the log as it is; the message says why and what to do. Reading goes on.
public final class SigningRefused extends IOException {
  private static final long serialVersionUID = 1;

  public SigningRefused(String message) {
    super(message);
  }
}

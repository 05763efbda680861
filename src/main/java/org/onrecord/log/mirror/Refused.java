package org.onrecord.log.mirror;

import java.io.IOException;

/// What a server offers is not taken; the message says why.
public final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}

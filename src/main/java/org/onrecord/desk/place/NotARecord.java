package org.onrecord.desk.place;

import java.io.IOException;

/// A folder that should hold a record and does not, or not one that can be read as it is.
public final class NotARecord extends IOException {
  private static final long serialVersionUID = 1;

  public NotARecord(String message) {
    super(message);
  }
}

package org.onrecord.desk.archive;

import java.io.IOException;

/// A file that is no archive of a record, or not a whole one; the message says what is wrong.
public final class BadArchive extends IOException {
  private static final long serialVersionUID = 1;

  BadArchive(String message) {
    super(message);
  }
}

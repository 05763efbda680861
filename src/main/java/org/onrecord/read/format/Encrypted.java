package org.onrecord.read.format;

import java.io.IOException;

/// The file can be read only with a password.
public final class Encrypted extends IOException {
  private static final long serialVersionUID = 1;

  public Encrypted(String words) {
    super(words);
  }
}

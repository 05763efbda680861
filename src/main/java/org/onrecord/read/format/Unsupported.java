package org.onrecord.read.format;

import java.io.IOException;

/// The file is sound, as far as one can see, and of a kind that is not read.
public final class Unsupported extends IOException {
  private static final long serialVersionUID = 1;

  public Unsupported(String words) {
    super(words);
  }
}

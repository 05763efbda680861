package org.onrecord.read.format;

import java.io.IOException;
import org.onrecord.model.Because;

/// A format cannot give anything of a file, and knows why.
public final class Refusal extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Because because;

  public Refusal(Because because) {
    super(because.words());
    this.because = because;
  }

  /// The file can be read only with a password.
  public static Refusal encrypted() {
    return new Refusal(new Because(Because.Code.ENCRYPTED, "it needs a password"));
  }

  /// The file may be sound, and is of a kind that is not read.
  public static Refusal unsupported(String words) {
    return new Refusal(new Because(Because.Code.UNSUPPORTED, words));
  }

  public Because because() {
    return because;
  }
}

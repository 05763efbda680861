package org.onrecord.read.limit;

import org.onrecord.model.Because;

/// Reading stops here: a limit was reached. Carries what to tell people.
public final class LimitReached extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Because because;

  public LimitReached(Because because) {
    super(because.toString(), null, false, false);
    this.because = because;
  }

  /// A limit on a size or a number.
  static LimitReached size(Limit limit, String words) {
    return new LimitReached(
        new Because(Because.Code.LIMIT_SIZE, words + " (setting " + limit.key() + ")"));
  }

  public Because because() {
    return because;
  }
}

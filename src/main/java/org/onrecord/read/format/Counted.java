package org.onrecord.read.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.onrecord.read.limit.LimitReached;

/// A stream that counts what is unpacked against the budget of its session.
public final class Counted extends FilterInputStream {
  private final Session session;

  public Counted(InputStream in, Session session) {
    super(in);
    this.session = session;
  }

  /// A limit was reached while something read; parsers let an IOException through.
  public static final class Over extends IOException {
    private static final long serialVersionUID = 1;
    private final transient LimitReached limit;

    private Over(LimitReached limit) {
      super(limit);
      this.limit = limit;
    }

    public LimitReached limit() {
      return limit;
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws IOException {
    try {
      session.budget().unpacked(n);
      session.budget().inTime("it was still being read");
    } catch (LimitReached e) {
      throw new Over(e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

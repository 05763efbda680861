package org.onrecord.desk.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets no more bytes by than it was said there are, and turns what is wrong with a packed file
/// into words.
final class BoundedStream extends FilterInputStream {
  private final String name;
  private long left;

  BoundedStream(InputStream in, String name, long most) {
    super(in);
    this.name = name;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read;
    try {
      read = super.read(into, from, length);
    } catch (IOException e) {
      throw new BadArchive("%s cannot be unpacked: %s".formatted(name, e.getMessage()));
    }
    left -= Math.max(0, read);
    if (left < 0) {
      throw new BadArchive("%s is larger than the log says: nothing was unpacked.".formatted(name));
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

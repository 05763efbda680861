package org.onrecord.read.wire;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Messages on a pipe: pieces with their length before them, an empty piece at the end. Whoever
/// reads one can neither run into the next nor be fed without end.
public final class Chunks {
  private static final int LARGEST = 1 << 16;

  private Chunks() {}

  /// A stream for one message; closing it ends the message and leaves `pipe` open.
  public static OutputStream message(OutputStream pipe) {
    return new BufferedOutputStream(new Pieces(pipe), LARGEST);
  }

  /// The bytes of the next message on `pipe`, at most `limit` of them.
  public static InputStream message(InputStream pipe, long limit) {
    return new Joined(pipe, limit);
  }

  private static final class Pieces extends FilterOutputStream {
    Pieces(OutputStream pipe) {
      super(pipe);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int at = from; at < from + length; at += LARGEST) {
        int piece = Math.min(LARGEST, from + length - at);
        header(piece);
        out.write(bytes, at, piece);
      }
    }

    private void header(int length) throws IOException {
      out.write(new byte[] {(byte) (length >> 16), (byte) (length >> 8), (byte) length});
    }

    @Override
    public void close() throws IOException {
      header(0);
      out.flush();
    }
  }

  private static final class Joined extends InputStream {
    private final InputStream pipe;
    private long allowed;
    private int left;
    private boolean ended;

    Joined(InputStream pipe, long limit) {
      this.pipe = pipe;
      this.allowed = limit;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      if (left == 0 && !ended) {
        next();
      }
      if (ended) {
        return -1;
      }
      int n = pipe.read(bytes, from, Math.min(left, length));
      if (n < 0) {
        throw new EOFException("the pipe ended within a message");
      }
      left -= n;
      return n;
    }

    private void next() throws IOException {
      byte[] header = pipe.readNBytes(3);
      if (header.length < 3) {
        throw new EOFException("the pipe ended");
      }
      left = (header[0] & 0xff) << 16 | (header[1] & 0xff) << 8 | header[2] & 0xff;
      allowed -= left;
      ended = left == 0;
      if (left > LARGEST || allowed < 0) {
        throw new IOException("the message is longer than messages may be");
      }
    }
  }
}

package org.onrecord.log.mirror;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// An answer that must keep coming: a server that drips a byte now and then would hold whoever
/// reads for ever. After a minute, on average a kilobyte must come a second.
final class Watch extends FilterInputStream {
  private static final long GRACE_SECONDS = 60;
  private static final long SLOWEST = 1024;
  private static final long EVERY_SECONDS = 5;

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("watch over answers").factory());

  private final long began = System.nanoTime();
  private final ScheduledFuture<?> looking;
  private final AtomicLong came = new AtomicLong();
  private volatile boolean late;

  @SuppressWarnings("this-escape")
  private Watch(InputStream in) {
    super(in);
    looking =
        TIMER.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  static Watch over(InputStream in) {
    return new Watch(in);
  }

  private void look() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    if (seconds > GRACE_SECONDS && came.get() < (seconds - GRACE_SECONDS) * SLOWEST) {
      late = true;
      try {
        super.in.close();
      } catch (IOException e) {
        // Whoever reads is told all the same.
        looking.cancel(false);
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = super.read(bytes, offset, length);
      came.addAndGet(Math.max(0, read));
      return read;
    } catch (IOException e) {
      throw late ? new Refused("the server sends too slowly", e) : e;
    }
  }

  @Override
  public void close() throws IOException {
    looking.cancel(false);
    super.close();
  }
}

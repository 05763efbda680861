package org.onrecord.log;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/// A disk in memory that breaks where it is told to.
final class MemoryDisk implements Disk {
  /// How a write goes wrong.
  enum Fault {
    NONE,
    /// The write fails and nothing of it is there.
    NOTHING_WRITTEN,
    /// The write fails in the middle: half of it is there.
    HALF_WRITTEN,
    /// All of it is there, and yet the call failed.
    WRITTEN_BUT_FAILED
  }

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private Fault fault = Fault.NONE;

  MemoryDisk failing(Fault next) {
    fault = next;
    return this;
  }

  MemoryDisk healed() {
    return failing(Fault.NONE);
  }

  void put(String name, byte[] content) {
    files.put(name, content);
  }

  @Override
  public void writeOnce(String name, byte[] content) throws IOException {
    if (!files.containsKey(name)) {
      append(name, content);
    }
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    byte[] before = files.getOrDefault(name, new byte[0]);
    int written =
        switch (fault) {
          case NONE, WRITTEN_BUT_FAILED -> content.length;
          case HALF_WRITTEN -> content.length / 2;
          case NOTHING_WRITTEN -> 0;
        };
    byte[] after = Arrays.copyOf(before, before.length + written);
    System.arraycopy(content, 0, after, before.length, written);
    files.put(name, after);
    if (fault != Fault.NONE) {
      throw new IOException("the disk failed: " + fault);
    }
  }

  @Override
  public void cut(String name, long length) {
    files.computeIfPresent(name, (key, content) -> Arrays.copyOf(content, (int) length));
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name)).map(byte[]::clone);
  }
}

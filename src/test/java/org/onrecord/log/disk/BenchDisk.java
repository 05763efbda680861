package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// A folder whose forcing takes as long as it is told to, and that may keep no contents, for
/// benchmarks.
public final class BenchDisk implements Disk {
  private final FolderDisk folder;
  private final long forceNanos;
  private final boolean contents;

  /// @param forceNanos how long a force takes; negative for a disk that does not force at all
  /// @param contents whether to keep what lies in `content/`
  public BenchDisk(Path folder, long forceNanos, boolean contents) {
    this.folder = new FolderDisk(folder);
    this.forceNanos = forceNanos;
    this.contents = contents;
  }

  private boolean keeps(String name) {
    return contents || !name.startsWith("content");
  }

  private void wait(String name) {
    long end = System.nanoTime() + forceNanos;
    while (keeps(name) && System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    if (keeps(name)) {
      folder.write(name, content);
    }
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    folder.append(name, content);
  }

  @Override
  public void force(String name) {
    wait(name);
  }

  @Override
  public void rename(String draft, String name) throws IOException {
    if (keeps(name)) {
      folder.rename(draft, name);
    }
  }

  @Override
  public void makeFolder(String name) throws IOException {
    folder.makeFolder(name);
  }

  @Override
  public void forceFolder(String name) {
    wait(name);
  }

  @Override
  public void dropPartial(String name) throws IOException {
    folder.dropPartial(name);
  }

  @Override
  public void dropContent(String name) throws IOException {
    folder.dropContent(name);
  }

  @Override
  public boolean isFolder(String name) {
    return folder.isFolder(name);
  }

  @Override
  public boolean isFile(String name) {
    return folder.isFile(name);
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    return folder.read(name);
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    return folder.open(name);
  }

  @Override
  public List<String> list(String name) throws IOException {
    return folder.list(name);
  }
}

package org.onrecord.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// A [Disk] that is a folder.
public final class Folder implements Disk {
  private final Path root;
  private final AtomicLong serial = new AtomicLong();

  public Folder(Path root) {
    this.root = root;
  }

  @Override
  public void writeOnce(String name, byte[] content) throws IOException {
    Path target = root.resolve(name);
    if (Files.exists(target)) {
      return;
    }
    Path parent = parentOf(target);
    makeFolders(parent);
    Path draft =
        parent.resolve(
            "."
                + target.getFileName()
                + "."
                + ProcessHandle.current().pid()
                + "."
                + serial.incrementAndGet());
    try (var channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      writeAll(channel, content);
      channel.force(true);
    }
    // If we stop here the draft lies about under a name nobody reads.
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    force(parent);
    // From here the bytes are there under their name for ever.
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    Path target = root.resolve(name);
    boolean fresh = !Files.exists(target);
    makeFolders(parentOf(target));
    try (var channel =
        FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      writeAll(channel, content);
      channel.force(true);
    }
    if (fresh) {
      force(parentOf(target));
    }
  }

  @Override
  public void cut(String name, long length) throws IOException {
    try (var channel = FileChannel.open(root.resolve(name), StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    }
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path target = root.resolve(name);
    return Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty();
  }

  /// Makes `folder` and forces the entry of each folder that was not there.
  private static void makeFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = parentOf(folder);
    makeFolders(parent);
    Files.createDirectories(folder);
    force(parent);
  }

  private static Path parentOf(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no folder holds " + path);
    }
    return parent;
  }

  private static void writeAll(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(content);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /// Forces the folder's entries. Windows cannot open a folder; there the rename itself is
  /// journalled by the file system.
  private static void force(Path folder) throws IOException {
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}

package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A [Disk] that is a folder of the file system.
public final class FolderDisk implements Disk {
  private static final boolean FOLDERS_OPEN =
      !System.getProperty("os.name", "").startsWith("Windows");

  private final Path root;

  public FolderDisk(Path root) {
    this.root = root;
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    put(
        name,
        content,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  @Override
  public void append(String name, byte[] content) throws IOException {
    put(name, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private void put(String name, byte[] content, OpenOption... options) throws IOException {
    try (var channel =
        FileChannel.open(
            root.resolve(name), Set.of(options), OwnerOnly.file(name, root.getFileSystem()))) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  @Override
  public void force(String name) throws IOException {
    try (var channel = FileChannel.open(root.resolve(name), StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void rename(String draft, String name) throws IOException {
    Files.move(root.resolve(draft), root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void makeFolder(String folder) throws IOException {
    Files.createDirectories(root.resolve(folder), OwnerOnly.folder(folder, root.getFileSystem()));
  }

  /// Windows cannot open a folder; there the rename itself is journalled by the file system.
  @Override
  public void forceFolder(String folder) throws IOException {
    if (FOLDERS_OPEN) {
      try (var channel = FileChannel.open(root.resolve(folder), StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void dropPartial(String name) throws IOException {
    if (!name.contains(".p/")) {
      throw new IllegalArgumentException("only an unfinished tile may go: " + name);
    }
    Files.deleteIfExists(root.resolve(name));
  }

  @Override
  public void dropContent(String name) throws IOException {
    Storage.checkContent(name);
    Files.deleteIfExists(root.resolve(name));
  }

  @Override
  public boolean isFolder(String name) {
    return Files.isDirectory(root.resolve(name));
  }

  @Override
  public boolean isFile(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = root.resolve(name);
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    Path file = root.resolve(name);
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  @Override
  public List<String> list(String folder) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var files = Files.walk(start)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !Storage.isDraft(name))
          .sorted()
          .toList();
    }
  }
}

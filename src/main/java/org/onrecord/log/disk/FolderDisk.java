package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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

  /// What another process takes away or renames meanwhile is not there.
  @Override
  public Optional<byte[]> read(String name) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(root.resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return Optional.of(Files.newInputStream(root.resolve(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> list(String folder) throws IOException {
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    var found = new ArrayList<String>();
    Files.walkFileTree(start, new Lister(found));
    return found.stream().filter(name -> !Storage.isDraft(name)).sorted().toList();
  }

  /// Names all files that stay while it looks: another process may write meanwhile.
  private final class Lister extends SimpleFileVisitor<Path> {
    private final List<String> found;

    Lister(List<String> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        found.add(root.relativize(file).toString().replace('\\', '/'));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }
  }
}

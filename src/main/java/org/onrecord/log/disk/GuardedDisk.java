package org.onrecord.log.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A folder that a stranger may have made, only read: no link is followed, and no file is taken
/// into memory that is larger than any file of a log.
public final class GuardedDisk implements Disk {
  /// Bytes of the largest file of a log that is read at once: a full bundle of the largest entries.
  /// Of a larger one so much is read, and one more, so that it is seen not to be in form.
  private static final int LARGEST = 256 * (2 + 65_535);

  private final Path root;

  /// @param root the folder; it may itself be a link, since whoever reads named it
  public GuardedDisk(Path root) throws IOException {
    this.root = root.toRealPath();
  }

  private Optional<Path> find(String name) {
    Path here = root;
    for (String part : name.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
        return Optional.empty();
      }
      here = here.resolve(part);
      if (Files.isSymbolicLink(here)) {
        return Optional.empty();
      }
    }
    return Optional.of(here);
  }

  @Override
  public boolean isFolder(String name) {
    return find(name)
        .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
        .isPresent();
  }

  @Override
  public boolean isFile(String name) {
    return find(name).filter(GuardedDisk::isPlain).isPresent();
  }

  private static boolean isPlain(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /// What lies behind a link, or is no plain file, is not there.
  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Optional<InputStream> found = open(name);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      return Optional.of(in.readNBytes(LARGEST + 1));
    }
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    Optional<Path> path = find(name).filter(GuardedDisk::isPlain);
    return path.isEmpty()
        ? Optional.empty()
        : Optional.of(Files.newInputStream(path.get(), LinkOption.NOFOLLOW_LINKS));
  }

  /// The names of all that lies below `folder` and is no folder: links and drafts too.
  @Override
  public List<String> list(String folder) throws IOException {
    var found = new ArrayList<String>();
    Optional<Path> start = folder.isEmpty() ? Optional.of(root) : find(folder);
    if (start.isPresent() && Files.isDirectory(start.get(), LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(
          start.get(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(root.relativize(file).toString().replace('\\', '/'));
              return FileVisitResult.CONTINUE;
            }
          });
    }
    return found.stream().sorted().toList();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a folder that is only read");
  }

  @Override
  public void write(String name, byte[] content) {
    throw readOnly();
  }

  @Override
  public void append(String name, byte[] content) {
    throw readOnly();
  }

  @Override
  public void force(String name) {
    throw readOnly();
  }

  @Override
  public void rename(String draft, String name) {
    throw readOnly();
  }

  @Override
  public void makeFolder(String folder) {
    throw readOnly();
  }

  @Override
  public void forceFolder(String folder) {
    throw readOnly();
  }

  @Override
  public void dropPartial(String name) {
    throw readOnly();
  }

  @Override
  public void dropContent(String name) {
    throw readOnly();
  }
}

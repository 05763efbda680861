package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The names of a folder's files, of which many are second names of another folder's files. Safe to
/// use from many threads.
final class Names {
  private final SiteDisk disk;
  private final Path folder;

  /// Folders with a name that is to outlast a power cut, or with one less.
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();

  /// Once it is `false` it stays so.
  private volatile boolean shared = true;

  Names(SiteDisk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /// Where a new file is to be written: nothing lies there now, for what did may have other names.
  Path clear(String path) throws IOException {
    Path file = folder.resolve(path);
    Path parent = parent(file);
    if (!touched.contains(parent)) {
      makeWay(parent);
      disk.makeFolder(parent);
      touched.add(parent);
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(file);
    }
    return file;
  }

  /// What lies where a folder has to be goes.
  private void makeWay(Path inner) throws IOException {
    for (Path up = inner; !up.equals(folder); up = parent(up)) {
      if (Files.exists(up, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(up, LinkOption.NOFOLLOW_LINKS)) {
        disk.delete(up);
      }
    }
  }

  /// Makes `path` here another name of `file`.
  ///
  /// @param attributes of `file`
  /// @return whether this file system can
  boolean share(String path, Path file, BasicFileAttributes attributes) throws IOException {
    if (isNameOf(folder.resolve(path), attributes)) {
      return true;
    }
    if (!shared) {
      return false;
    }
    boolean linked = disk.link(clear(path), file);
    if (!linked) {
      shared = false;
    }
    return linked;
  }

  /// Whether files could have two names so far.
  boolean isShared() {
    return shared;
  }

  private static boolean isNameOf(Path file, BasicFileAttributes attributes) {
    return attributes.fileKey() != null
        && find(file).filter(f -> attributes.fileKey().equals(f.fileKey())).isPresent();
  }

  /// What is known of a file; empty when there is none, or a folder or link in its place.
  static Optional<BasicFileAttributes> find(Path file) {
    try {
      return Optional.of(of(file)).filter(BasicFileAttributes::isRegularFile);
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /// What is known of a file.
  static BasicFileAttributes of(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /// Takes a file away, and the folders that are empty then.
  void remove(String path) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    disk.delete(file);
    Path around = parent(file);
    while (!around.equals(folder) && isEmpty(around)) {
      disk.delete(around);
      touched.remove(around);
      around = parent(around);
    }
    touched.add(around);
  }

  private static boolean isEmpty(Path around) throws IOException {
    try (Stream<Path> inside = Files.list(around)) {
      return inside.findAny().isEmpty();
    }
  }

  /// The folders whose names have to be forced, each with those that it lies in.
  List<Path> touched() {
    var all = new TreeSet<Path>();
    for (Path inner : touched) {
      for (Path up = inner; up.startsWith(folder) && all.add(up); ) {
        up = parent(up);
      }
    }
    all.removeIf(Files::notExists);
    return List.copyOf(all);
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent(), "a file without a folder");
  }
}

package org.onrecord.log.mirror;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.log.disk.FolderDisk;
import org.onrecord.log.note.Note;

/// Where a mirror lies: the folder itself, which is the last good copy and nothing else, and beside
/// it `.NAME.mirror` with what the mirror needs: the keys it knows, what is being fetched, and
/// proofs of lies.
///
/// The new copy takes the old one's place by two renames. If it stops between them, the old one is
/// given its name back when the mirror is opened next.
final class MirrorFolder implements AutoCloseable {
  private static final String CHECKPOINT = "log/checkpoint";

  private final Path folder;
  private final Path beside;
  private final FileChannel lock;

  private MirrorFolder(Path folder, Path beside, FileChannel lock) {
    this.folder = folder;
    this.beside = beside;
    this.lock = lock;
  }

  /// Opens the mirror in `dir`, or begins it.
  ///
  /// @throws Refused when another process writes it, or `dir` holds something else
  static MirrorFolder open(Path dir) throws IOException {
    Path folder = dir.toAbsolutePath().normalize();
    Path name = folder.getFileName();
    if (name == null) {
      throw new Refused("%s cannot be a mirror: name a folder in it".formatted(dir));
    }
    Path beside = folder.resolveSibling("." + name + ".mirror");
    boolean ours = Files.isDirectory(beside);
    if (!ours && Files.exists(folder) && !isEmpty(folder)) {
      throw new Refused(
          "%s is no mirror, and all in it would be replaced. Name an empty folder, or one that does not exist yet."
              .formatted(dir));
    }
    Files.createDirectories(beside);
    FileChannel lock =
        FileChannel.open(
            beside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isFree(lock)) {
      lock.close();
      throw new Refused("another process is mirroring into %s".formatted(dir));
    }
    var mirror = new MirrorFolder(folder, beside, lock);
    mirror.putInOrder();
    return mirror;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void putInOrder() throws IOException {
    Path before = beside.resolve("before");
    if (Files.exists(before)) {
      if (Files.exists(folder)) {
        delete(before);
      } else {
        Files.move(before, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /// The last good copy; there may be none yet.
  Path good() {
    return folder;
  }

  /// The signed head of the last good copy; empty when there is none yet.
  Optional<Note> head() throws IOException {
    Path file = folder.resolve(CHECKPOINT);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Note.parse(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new Refused(
          "%s is damaged: %s. Move %s and %s away, and mirror anew."
              .formatted(file, e.getMessage(), folder, beside),
          e);
    }
  }

  /// What is being fetched, also what an interrupted run left of it.
  Path incoming() throws IOException {
    return Files.createDirectories(beside.resolve("incoming"));
  }

  /// The verifier keys that this mirror was told or saw first: the log's identity first, then those
  /// that were accepted in place of lost ones.
  List<String> keys() throws IOException {
    Path file = beside.resolve("keys");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList()
        : List.of();
  }

  void keepKeys(List<String> keys) throws IOException {
    keep(beside.resolve("keys"), String.join("\n", keys) + "\n");
  }

  /// Keeps the proof that two histories were signed, for anyone to check.
  ///
  /// @return where
  Path keepFork(String name, String proof) throws IOException {
    Path file = Files.createDirectories(beside.resolve("forks")).resolve(name);
    keep(file, proof);
    return file;
  }

  private static void keep(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.writeString(draft, text);
    force(draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file.resolveSibling("."));
  }

  /// Puts what was fetched, which holds, in the place of the last good copy; durable when it
  /// returns.
  void swap() throws IOException {
    Path incoming = incoming();
    forceFolders(incoming);
    Path before = beside.resolve("before");
    if (Files.exists(folder)) {
      Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
    }
    // If it stops here, the old copy gets its name back when the mirror is opened next.
    Files.move(incoming, folder, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(folder.resolveSibling("."));
    forceFolder(beside);
    delete(before);
  }

  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void forceFolder(Path path) throws IOException {
    new FolderDisk(path).forceFolder("");
  }

  private static void forceFolders(Path top) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path each : all.filter(Files::isDirectory).toList()) {
        forceFolder(each);
      }
    }
  }

  static void delete(Path top) throws IOException {
    if (!Files.exists(top)) {
      return;
    }
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path dir, @org.jspecify.annotations.Nullable IOException e) throws IOException {
            if (e != null) {
              throw e;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}

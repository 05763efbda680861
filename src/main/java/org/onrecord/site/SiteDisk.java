package org.onrecord.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The steps in which a folder is published, one call each, so that a test can stop the machine at
/// every one of them.
class SiteDisk {
  private static final boolean FOLDERS_OPEN =
      !System.getProperty("os.name", "").startsWith("Windows");

  /// Writes a new file into a folder that is there.
  void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
  }

  /// Gives the bytes of `old` a second name.
  ///
  /// @return whether this file system can
  boolean link(Path file, Path old) throws IOException {
    try {
      Files.createLink(file, old);
      return true;
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }

  /// Makes what was written outlast a power cut: a file's bytes, or the names in a folder.
  void force(Path file) throws IOException {
    boolean folder = Files.isDirectory(file);
    if (folder && !FOLDERS_OPEN) {
      return;
    }
    StandardOpenOption how = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(file, how)) {
      channel.force(true);
    }
  }

  /// The disk of `folder`, where it can be asked for all that was written at once.
  Optional<WholeDisk> whole(Path folder) {
    return LinuxDisk.of(folder).map(WholeDisk.class::cast);
  }

  /// How many files are forced one by one before the disk is asked for all, and asked again: others
  /// may write on it too, and a few files are not to wait for those.
  int few() {
    return 2_000;
  }

  void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /// Renames a folder, all or nothing.
  void move(Path folder, Path to) throws IOException {
    Files.move(folder, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Takes away a file, or a folder with all that is in it.
  void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(inner);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

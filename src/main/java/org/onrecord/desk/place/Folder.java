package org.onrecord.desk.place;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Sha256;

/// What lies in a folder, for reading: its files in the order of their names, and how many were
/// passed over.
///
/// @param id tells folders apart without naming them: the start of the SHA-256 of the absolute path
/// @param hidden files and folders whose name begins with a full stop, or that the system hides
/// @param links symbolic links, which are not followed
public record Folder(String id, List<Entry> files, int hidden, int links) {
  /// One file.
  ///
  /// @param path as people read it: from the folder's own name on, with `/` between
  public record Entry(String folder, String path, Path file) {}

  /// Walks `root`, a folder or a single file. O(entries).
  public static Folder walk(Path root) throws IOException {
    Path absolute = root.toAbsolutePath().normalize();
    Path base = Files.isDirectory(absolute) ? absolute : parent(absolute);
    var walker = new Walker(absolute, base);
    Files.walkFileTree(absolute, walker);
    walker.files.sort(Comparator.comparing(Entry::path));
    return new Folder(walker.id, List.copyOf(walker.files), walker.hidden, walker.links);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  private static final class Walker extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path base;
    private final String id;
    private final List<Entry> files = new ArrayList<>();
    private int hidden;
    private int links;

    Walker(Path root, Path base) {
      this.root = root;
      this.base = base;
      this.id = Sha256.of(base.toString()).brief();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (!folder.equals(root) && isHidden(folder)) {
        hidden++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isSymbolicLink()) {
        links++;
      } else if (!file.equals(root) && isHidden(file)) {
        hidden++;
      } else {
        files.add(new Entry(id, name(file), file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // Whatever cannot be opened is still an input: the reader refuses it and says why.
      files.add(new Entry(id, name(file), file));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      Path from = base.getFileName();
      String inner = base.relativize(file).toString().replace('\\', '/');
      return from == null ? inner : from + "/" + inner;
    }

    private static boolean isHidden(Path path) throws IOException {
      return Files.isHidden(path);
    }
  }
}

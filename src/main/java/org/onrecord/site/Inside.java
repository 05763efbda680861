package org.onrecord.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What lies in a folder and is none.
///
/// @param path as the manifest would give it
/// @param regular whether it is a file, and no link
/// @param key what the file system calls the file; empty where it has no such name, or nobody asked
record Inside(String path, boolean regular, Optional<Object> key) {
  /// A folder that is still to be looked into.
  ///
  /// @param path from the top, with `/` behind each part
  private record Inner(Path folder, String path) {}

  /// All that lies in `top`, in no order; links are not followed. O(files), on all processors.
  static List<Inside> of(Path top) throws IOException {
    return of(top, Set.of());
  }

  /// The same, where what has one of the `known` names is taken for a file and not looked at: only
  /// folders, and what is not known, cost a look.
  static List<Inside> of(Path top, Set<String> known) throws IOException {
    var files = new ConcurrentLinkedQueue<Inside>();
    List<Inner> round = List.of(new Inner(top, ""));
    try {
      while (!round.isEmpty()) {
        var next = new ConcurrentLinkedQueue<Inner>();
        new Workers<>(round, inner -> look(inner, known, files, next), () -> {}).run();
        round = List.copyOf(next);
      }
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    return new ArrayList<>(files);
  }

  private static void look(
      Inner inner, Set<String> known, Queue<Inside> files, Queue<Inner> folders) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(inner.folder())) {
      for (Path each : all) {
        String path = inner.path() + each.getFileName();
        if (known.contains(path)) {
          files.add(new Inside(path, true, Optional.empty()));
          continue;
        }
        BasicFileAttributes attributes = Names.of(each);
        if (attributes.isDirectory()) {
          folders.add(new Inner(each, path + "/"));
        } else {
          files.add(
              new Inside(
                  path, attributes.isRegularFile(), Optional.ofNullable(attributes.fileKey())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

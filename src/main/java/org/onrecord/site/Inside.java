package org.onrecord.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// What lies in a folder and is none.
///
/// @param path as the manifest would give it
/// @param regular whether it is a file, and no link
record Inside(String path, boolean regular) {
  /// All that lies in `top`; links are not followed. O(files).
  static List<Inside> of(Path top) throws IOException {
    var files = new ArrayList<Inside>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = top.relativize(file).toString().replace('\\', '/');
            files.add(new Inside(path, attributes.isRegularFile()));
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}

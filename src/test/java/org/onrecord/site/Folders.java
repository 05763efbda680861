package org.onrecord.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.Sha256;

/// Folders, for tests that compare them and put them back.
final class Folders {
  private Folders() {}

  /// Every file with the digest of its bytes.
  static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)).hex());
      }
    }
    return files;
  }

  /// Copies all that is in one folder into another; folders may be there already.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path there = to.resolve(from.relativize(each).toString());
        if (!Files.isDirectory(there)) {
          Files.copy(each, there);
        }
      }
    }
  }
}

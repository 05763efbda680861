package org.onrecord.log.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.log.merkle.Growing;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;

/// Every file of a published folder but the manifest itself, the log, and the contents of the log's
/// entries on publications, which come after it.
///
/// @param lines in the order of their paths' bytes, each path once
public record Manifest(List<ManifestLine> lines) {
  /// Where it lies.
  public static final String FILE = "manifest.jsonl";

  public Manifest {
    lines = List.copyOf(lines);
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i - 1).path().compareTo(lines.get(i).path()) >= 0) {
        throw new IllegalArgumentException(
            "line %d: paths stand in order, each once".formatted(i + 1));
      }
    }
  }

  /// The manifest of these files, in any order.
  ///
  /// @throws IllegalArgumentException when a path stands there twice
  public static Manifest of(List<ManifestLine> files) {
    var inOrder = files.toArray(ManifestLine[]::new);
    Arrays.parallelSort(inOrder, Comparator.comparing(ManifestLine::path));
    return new Manifest(List.of(inOrder));
  }

  /// Reads a manifest.
  ///
  /// @throws IllegalArgumentException when it is not in our form, to the letter, with the line
  public static Manifest parse(String text) {
    if (!text.isEmpty() && !text.endsWith("\n")) {
      throw new IllegalArgumentException("its last line has no end");
    }
    var lines = new ArrayList<ManifestLine>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      try {
        lines.add(ManifestLine.parse(text.substring(from, end)));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "line %d: %s".formatted(lines.size() + 1, e.getMessage()), e);
      }
      from = end + 1;
    }
    return new Manifest(lines);
  }

  /// The root over its lines (RFC 6962, section 2.1; a leaf is a line without its end), so that one
  /// file can be proved to be of the folder without the others.
  public Hash root() {
    var tree = new Growing();
    lines.parallelStream()
        .map(line -> Merkle.leaf(line.toString().getBytes(StandardCharsets.UTF_8)))
        .forEachOrdered(tree::add);
    return tree.root();
  }

  /// The manifest as it stands in its file.
  @Override
  public String toString() {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}

package org.onrecord.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What is known of the layers beyond our own figures: tables of text that anyone can add to.
final class Known {
  private Known() {}

  /// What a layer is.
  ///
  /// @param definition what the measures mean
  /// @param weak what it does not do well, with an example in our own words
  record Layer(String id, String title, String data, String definition, String weak) {}

  /// What somebody else reaches on this data.
  ///
  /// @param source where the figure is from
  record Peer(String layer, String measure, String who, String figure, String source) {}

  static List<Layer> layers() throws IOException {
    return rows("layers.tsv").stream().map(f -> new Layer(f[0], f[1], f[2], f[3], f[4])).toList();
  }

  static List<Peer> peers() throws IOException {
    return rows("peers.tsv").stream().map(f -> new Peer(f[0], f[1], f[2], f[3], f[4])).toList();
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(Known.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}

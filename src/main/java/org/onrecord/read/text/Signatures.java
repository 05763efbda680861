package org.onrecord.read.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The first bytes by which files are known that the reader does not read, from `signatures.txt`.
final class Signatures {
  private record Signature(int offset, HexBytes bytes, String name) {}

  private record HexBytes(String hex) {
    boolean standAt(int offset, byte[] head) {
      byte[] expected = HexFormat.of().parseHex(hex);
      return head.length >= offset + expected.length
          && Arrays.equals(head, offset, offset + expected.length, expected, 0, expected.length);
    }
  }

  private static final List<Signature> ALL = load();

  private Signatures() {}

  /// What the file that begins with `head` is, when it is one of these.
  static Optional<String> find(byte[] head) {
    return ALL.stream()
        .filter(each -> each.bytes().standAt(each.offset(), head))
        .map(Signature::name)
        .findFirst();
  }

  private static List<Signature> load() {
    var stream =
        Objects.requireNonNull(
            Signatures.class.getResourceAsStream("/org/onrecord/read/signatures.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 3))
          .map(f -> new Signature(Integer.parseInt(f[0]), new HexBytes(f[1]), f[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.onrecord.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The shipped example's files, broken in a thousand ways: bits flipped, bytes overwritten, cut,
/// repeated, and the beginning of one joined to the end of another. The same seed gives the same
/// files.
final class Mutations {
  private static final Path EXAMPLES = Path.of("examples/velmora");

  /// A file that must not matter to its neighbours.
  static final class Mutant {
    private final String name;
    private final byte[] bytes;

    private Mutant(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  private final List<Path> originals;

  Mutations() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      originals = files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// `count` mutants, from number `from` on.
  Stream<Mutant> stream(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(this::mutant);
  }

  private Mutant mutant(int number) {
    var random = new Random(number);
    Path file = originals.get(number % originals.size());
    byte[] bytes = bytes(file);
    String how =
        switch (random.nextInt(6)) {
          case 0 -> flipped(bytes, random, 1 + random.nextInt(64));
          case 1 -> flipped(bytes, random, 1);
          case 2 -> overwritten(bytes, random);
          case 3 -> {
            bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            yield "cut";
          }
          case 4 -> {
            bytes = repeated(bytes, random);
            yield "repeated";
          }
          default -> {
            bytes = spliced(bytes, bytes(originals.get(random.nextInt(originals.size()))), random);
            yield "spliced";
          }
        };
    return new Mutant(number + "-" + how + "-" + file.getFileName(), bytes);
  }

  private static String flipped(byte[] bytes, Random random, int bits) {
    for (int i = 0; i < bits; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return "flipped";
  }

  private static String overwritten(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(400));
    Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
    return "overwritten";
  }

  private static byte[] repeated(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 2_000));
    return joined(Arrays.copyOf(bytes, from), joined(piece, joined(piece, tail(bytes, from))));
  }

  private static byte[] spliced(byte[] first, byte[] second, Random random) {
    return joined(
        Arrays.copyOf(first, random.nextInt(first.length)),
        tail(second, random.nextInt(second.length)));
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

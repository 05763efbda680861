package org.onrecord.match.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.onrecord.model.Sha256;

/// Texts in a file that goes with the process: as a record, it holds none of them in memory.
final class TextFile {
  private final FileChannel file;
  private final Map<Sha256, Place> places = new HashMap<>();

  private record Place(long start, int length) {}

  TextFile() {
    try {
      file =
          FileChannel.open(
              Files.createTempFile("onrecord-texts", ".txt"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void put(Sha256 hash, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      places.put(hash, new Place(file.size(), bytes.length));
      file.write(ByteBuffer.wrap(bytes), file.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(Sha256 hash) {
    Place place = Objects.requireNonNull(places.get(hash), "a text not put");
    var bytes = ByteBuffer.allocate(place.length());
    try {
      file.read(bytes, place.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }
}

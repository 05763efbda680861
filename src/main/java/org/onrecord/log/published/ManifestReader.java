package org.onrecord.log.published;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.log.manifest.Manifest;
import org.onrecord.log.manifest.ManifestLine;

/// Reads a stranger's manifest: no line without end, no lines without number.
public final class ManifestReader {
  /// Files of a folder. More would not fit in the memory of a small machine; a record of a hundred
  /// thousand documents has half as many.
  private static final int MOST = 1_000_000;

  /// Bytes of a line: the longest path is 512.
  private static final int LONGEST = 1024;

  /// Bytes of the largest manifest.
  public static final long LARGEST = (long) MOST * 300;

  private ManifestReader() {}

  /// Reads a manifest to its end.
  ///
  /// @throws IllegalArgumentException when it is not in our form, to the letter, with the line
  public static Manifest read(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in, 1 << 16);
    List<ManifestLine> lines = new ArrayList<>();
    var line = new ByteArrayOutputStream(LONGEST);
    for (int next = buffered.read(); next >= 0; next = buffered.read()) {
      if (next != '\n') {
        line.write(next);
        if (line.size() > LONGEST) {
          throw new IllegalArgumentException("line %d: it is too long".formatted(lines.size() + 1));
        }
      } else {
        lines.add(parse(line.toString(StandardCharsets.ISO_8859_1), lines.size() + 1));
        line.reset();
        if (lines.size() > MOST) {
          throw new IllegalArgumentException(
              "it has more than %,d lines, which no published folder has".formatted(MOST));
        }
      }
    }
    if (line.size() > 0) {
      throw new IllegalArgumentException("its last line has no end");
    }
    return new Manifest(lines);
  }

  private static ManifestLine parse(String line, int number) {
    try {
      return ManifestLine.parse(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line %d: %s".formatted(number, e.getMessage()), e);
    }
  }
}

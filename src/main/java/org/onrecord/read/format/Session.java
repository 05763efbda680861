package org.onrecord.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.Budget;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.limit.Limits;

/// The reading of one input with everything in it: its budget, its scratch folder, and the way back
/// for parts of containers.
public final class Session {
  private final Budget budget;
  private final Path scratch;
  private final boolean ocr;
  private final BiFunction<Part, Session, Reading> reader;
  private int unpacked;
  private boolean pictures;

  /// @param reader reads a part of any kind
  public Session(
      Budget budget, Path scratch, boolean ocr, BiFunction<Part, Session, Reading> reader) {
    this.budget = budget;
    this.scratch = scratch;
    this.ocr = ocr;
    this.reader = reader;
  }

  public Budget budget() {
    return budget;
  }

  public Limits limits() {
    return budget.limits();
  }

  /// Whether pictures of text shall be recognised now.
  public boolean recognises() {
    return ocr;
  }

  /// Says that there are pages which only character recognition could read.
  public void sawPictures() {
    pictures = true;
  }

  public boolean hasPictures() {
    return pictures;
  }

  /// Reads `bytes`, which lie in `parent` under `name`.
  ///
  /// @throws LimitReached when the whole input is too much; that this part alone is, is an answer
  public Reading inner(Part parent, String name, InputStream bytes, Hints hints)
      throws IOException, LimitReached {
    budget.entry();
    budget.inTime("only a part of it was read");
    Path file = scratch.resolve("part-" + ++unpacked);
    String path = parent.path() + "!/" + name;
    try {
      var hash = unpack(bytes, file);
      return Files.size(file) > limits().get(Limit.PART_SIZE)
          ? tooLarge(path, hash)
          : reader.apply(new Part(path, file, hash, parent.depth() + 1, hints), this);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /// Refuses `bytes`, which lie in `parent` under `name`.
  public Reading refused(Part parent, String name, InputStream bytes, Because because)
      throws IOException, LimitReached {
    budget.entry();
    var digest = Sha256.digest();
    new DigestInputStream(new Counted(bytes, this), digest)
        .transferTo(OutputStream.nullOutputStream());
    var hash = new Sha256(HexFormat.of().formatHex(digest.digest()));
    return new Reading.Refused(parent.path() + "!/" + name, hash, because, Set.of(), List.of());
  }

  /// Stops one byte after what a part may have.
  private Sha256 unpack(InputStream bytes, Path file) throws IOException, LimitReached {
    var digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      int n = bytes.read(buffer);
      while (n >= 0 && size <= limits().get(Limit.PART_SIZE)) {
        budget.unpacked(n);
        budget.inTime("it was still being unpacked");
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
        size += n;
        n = bytes.read(buffer);
      }
    }
    return new Sha256(HexFormat.of().formatHex(digest.digest()));
  }

  private Reading tooLarge(String path, Sha256 hash) {
    var reached = limits().reached(Limit.PART_SIZE, "it unpacks to more than %s bytes");
    return new Reading.Refused(path, hash, reached.because(), Set.of(), List.of());
  }
}

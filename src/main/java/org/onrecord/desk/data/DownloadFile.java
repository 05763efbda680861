package org.onrecord.desk.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Written;

/// An export in one file, to be sent.
public final class DownloadFile {
  private static final int BUFFER = 1 << 16;

  private DownloadFile() {}

  /// Writes an export into `file`, which is not there yet; what has to lie somewhere meanwhile lies
  /// beside it.
  ///
  /// @param packed whether its files go into a ZIP file; else it has one file, which is it
  /// @param fill hands over the files
  public static void write(Path file, boolean packed, Consumer<Sink> fill) throws IOException {
    if (!packed) {
      fill.accept(new One(file));
      return;
    }
    try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        var zip = new ZipSink(out, Optional.ofNullable(file.getParent()))) {
      fill.accept(zip);
    }
  }

  /// SHA-256 of a file, read a piece at a time.
  public static Sha256 hash(Path file) throws IOException {
    var counting = new Counting(OutputStream.nullOutputStream());
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(counting.out());
    }
    return counting.written(new Sink.Name("", "", "")).hash();
  }

  /// Takes the one file that comes, wherever it says that it belongs.
  private record One(Path file) implements Sink {
    @Override
    public Written text(Name name, Consumer<Consumer<String>> write) {
      return new FolderSink(folder(), () -> {}).text(here(name), write);
    }

    @Override
    public Written file(Name name, Maker make) {
      return new FolderSink(folder(), () -> {}).file(here(name), make);
    }

    private Path folder() {
      Path above = file.getParent();
      return above == null ? Path.of("") : above;
    }

    private Name here(Name name) {
      return new Name(String.valueOf(file.getFileName()), name.mediaType(), name.says());
    }
  }
}

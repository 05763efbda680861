package org.onrecord.desk.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Written;

/// Sends the files of an export as one ZIP file, each as it is made. The same files give the same
/// bytes: no entry has a time of its own.
public final class ZipSink implements Sink, AutoCloseable {
  /// The earliest that ZIP knows.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Optional<Path> place;

  /// @param out where to; left open
  public ZipSink(OutputStream out) {
    this(out, Optional.empty());
  }

  /// The same.
  ///
  /// @param place a folder for files that have to be made before they are packed; empty for the
  ///   system's
  public ZipSink(OutputStream out, Optional<Path> place) {
    zip = new ZipOutputStream(out);
    this.place = place;
  }

  @Override
  public Written text(Name name, Consumer<Consumer<String>> write) {
    try {
      zip.putNextEntry(entry(name.path()));
      var counting = new Counting(zip);
      counting.text(write);
      zip.closeEntry();
      return counting.written(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Written file(Name name, Maker make) {
    try {
      Path folder = makeFolder();
      Path file = folder.resolve("made");
      try {
        make.make(file);
        zip.putNextEntry(entry(name.path()));
        var counting = new Counting(zip);
        Files.copy(file, counting.out());
        zip.closeEntry();
        return counting.written(name);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path makeFolder() throws IOException {
    String name = "onrecord-export-";
    return place.isPresent()
        ? Files.createTempDirectory(place.get(), name)
        : Files.createTempDirectory(name);
  }

  /// Adds a file of which the bytes are there.
  public void bytes(String path, byte[] bytes) throws IOException {
    zip.putNextEntry(entry(path));
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Adds a copy of `file`.
  public void copy(String path, Path file) throws IOException {
    zip.putNextEntry(entry(path));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /// The same ZIP file, with all that comes in a folder.
  public Sink below(String folder) {
    ZipSink whole = this;
    return new Sink() {
      @Override
      public Written text(Name name, Consumer<Consumer<String>> write) {
        return whole.text(name.in(folder), write);
      }

      @Override
      public Written file(Name name, Maker make) {
        return whole.file(name.in(folder), make);
      }
    };
  }

  private static ZipEntry entry(String path) {
    var entry = new ZipEntry(path);
    // The local form has no zone, so the bytes do not depend on where we are.
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  /// Ends the ZIP file.
  @Override
  public void close() throws IOException {
    zip.finish();
  }
}

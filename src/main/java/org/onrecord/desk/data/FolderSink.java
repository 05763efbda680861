package org.onrecord.desk.data;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.onrecord.model.data.Sink;
import org.onrecord.model.data.Written;

/// Writes the files of an export into a new folder; each is on the disk before the next begins.
final class FolderSink implements Sink {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Runnable each;
  private final List<Written> written = new ArrayList<>();

  FolderSink(Path folder, Runnable each) {
    this.folder = folder;
    this.each = each;
  }

  @Override
  public Written text(Name name, Consumer<Consumer<String>> write) {
    try (var file = new FileOutputStream(place(name).toFile());
        var out = new java.io.BufferedOutputStream(file, BUFFER)) {
      var counting = new Counting(out);
      counting.text(write);
      out.flush();
      file.getFD().sync();
      return done(counting.written(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Written file(Name name, Maker make) {
    try {
      Path file = place(name);
      make.make(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      var counting = new Counting(OutputStream.nullOutputStream());
      try (InputStream in = Files.newInputStream(file)) {
        in.transferTo(counting.out());
      }
      return done(counting.written(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path place(Name name) throws IOException {
    Path file = folder.resolve(name.path());
    Files.createDirectories(Objects.requireNonNull(file.getParent(), "a file in no folder"));
    return file;
  }

  private Written done(Written file) {
    written.add(file);
    each.run();
    return file;
  }

  List<Written> written() {
    return List.copyOf(written);
  }
}

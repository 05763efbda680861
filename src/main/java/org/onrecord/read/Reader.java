package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Because;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.read.limit.Limit;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.pool.Pool;
import org.onrecord.read.text.PlainText;
import org.onrecord.read.text.Sniffed;
import org.onrecord.read.text.Sniffer;

/// The room's door: reads files, for any number of threads at once.
///
/// Plain text is read here, in this process. Everything that needs a parser goes to a worker
/// process; the first such file starts one.
public final class Reader implements AutoCloseable {
  private static final Sha256 NOTHING = Sha256.of(new byte[0]);

  private final ReadSettings settings;
  private final ReentrantLock opening = new ReentrantLock();
  private @Nullable Pool pool;

  private Reader(ReadSettings settings) {
    this.settings = settings;
  }

  public static Reader open(ReadSettings settings) {
    return new Reader(settings);
  }

  /// What `file` holds.
  ///
  /// @param path how the reading names the file; nothing is opened by it
  /// @return a refusal, too, for whatever is wrong with the file; nothing is thrown for that
  public Reading read(String path, Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return refused(path, NOTHING, Because.Code.UNSUPPORTED, missing(file));
      }
      return readable(path, file);
    } catch (IOException e) {
      return refused(
          path, NOTHING, Because.Code.MALFORMED, "it cannot be opened: " + e.getMessage());
    }
  }

  private Reading readable(String path, Path file) throws IOException {
    var seen = Glance.at(file);
    if (seen.size() == 0) {
      return refused(path, NOTHING, Because.Code.NO_TEXT, "the file is empty");
    }
    if (seen.size() > settings.limits().get(Limit.FILE_SIZE)) {
      var reached = settings.limits().reached(Limit.FILE_SIZE, "the file has more than %s bytes");
      return new Reading.Refused(path, Glance.hash(file), reached.because(), Set.of(), List.of());
    }
    var sniffed = Sniffer.sniff(seen.head(), path);
    return sniffed.kind().isPlain() ? plain(path, file, sniffed) : parsed(path, file);
  }

  private Reading plain(String path, Path file, Sniffed sniffed) throws IOException {
    try {
      var document = PlainText.read(file, sniffed.kind(), settings.limits());
      return Finish.complete(new Reading.Read(path, document, List.of()));
    } catch (LimitReached e) {
      return new Reading.Refused(path, Glance.hash(file), e.because(), Set.of(), List.of());
    }
  }

  private Reading parsed(String path, Path file) throws IOException {
    return Finish.complete(pool().read(path, file));
  }

  /// Made when it is first needed: a folder of plain text costs no process.
  private Pool pool() {
    opening.lock();
    try {
      if (pool == null) {
        pool =
            new Pool(
                settings.limits(),
                settings.workerOptions(),
                settings.sandbox(),
                settings.ocr(),
                settings.warnings());
      }
      return pool;
    } finally {
      opening.unlock();
    }
  }

  private static String missing(Path file) {
    return Files.isDirectory(file) ? "it is a folder, not a file" : "there is no such file";
  }

  private static Reading refused(String path, Sha256 hash, Because.Code code, String words) {
    return new Reading.Refused(path, hash, new Because(code, words), Set.of(), List.of());
  }

  /// Ends the worker processes.
  @Override
  public void close() {
    opening.lock();
    try {
      if (pool != null) {
        pool.close();
        pool = null;
      }
    } finally {
      opening.unlock();
    }
  }
}

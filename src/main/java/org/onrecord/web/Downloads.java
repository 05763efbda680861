package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.onrecord.desk.data.DownloadFile;
import org.onrecord.model.Sha256;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.data.Download;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;

/// The record as files to take along: made when first asked for, one at a time, and kept until the
/// record is another. So whoever asks again and again costs nothing but sending, and what is sent
/// has a length, by which a browser knows whether it is whole, and a validator.
final class Downloads implements AutoCloseable {
  /// Files that are kept: each of what the team sees, and of what readers see.
  private static final int KEPT = 2 * Format.values().length;

  private final ReentrantLock making = new ReentrantLock();
  private final Map<Key, Made> made = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final Shelf shelf;
  private int count;

  /// @param shelf where they lie; closed with this
  Downloads(Shelf shelf) {
    this.shelf = shelf;
  }

  /// @param view whose rows: another copy of a record is another object
  /// @param state what the rows were
  private record Key(RecordView view, String state, Download download) {}

  private record Made(Path file, long bytes, Sha256 hash) {}

  /// Sends `download` of what `view` shows.
  void send(Context context, RecordView view, Download download) throws IOException {
    Made file = made(view, download);
    String etag = '"' + file.hash().hex().substring(0, 32) + '"';
    context.header("ETag", etag);
    context.disableCompression();
    if (etag.equals(context.req().getHeader("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    context.header("Content-Disposition", Strangers.attachment(download.file()));
    context.header("Content-Length", Long.toString(file.bytes()));
    InputStream in = Files.newInputStream(file.file());
    context.contentType(download.mediaType()).result(in);
  }

  private Made made(RecordView view, Download download) throws IOException {
    making.lock();
    try (OpenData data = view.data()) {
      var key = new Key(view, data.state(), download);
      Optional<Made> kept =
          Optional.ofNullable(made.get(key)).filter(file -> Files.exists(file.file()));
      if (kept.isPresent()) {
        return kept.get();
      }
      Made fresh = make(shelf.folder(!view.isPublished()), data, download);
      made.put(key, fresh);
      throwAway();
      return fresh;
    } finally {
      making.unlock();
    }
  }

  private Made make(Path folder, OpenData data, Download download) throws IOException {
    Path file = folder.resolve(Integer.toString(count++));
    var names = new Names(Optional.empty(), Optional.empty(), data.about());
    DownloadFile.write(file, download.packed(), sink -> download.format().write(data, names, sink));
    return new Made(file, Files.size(file), DownloadFile.hash(file));
  }

  /// The ones that were asked for longest ago; whoever is being sent one gets it to the end.
  private void throwAway() throws IOException {
    Iterator<Made> oldest = made.values().iterator();
    while (made.size() > KEPT) {
      Files.deleteIfExists(oldest.next().file());
      oldest.remove();
    }
  }

  /// Sends the whole record. It is packed as it is sent: kept nowhere, however large it is.
  static void archive(Context context, RecordView whole) throws IOException {
    context.header("Content-Disposition", Strangers.attachment(Download.ARCHIVE));
    context.header("Cache-Control", "no-store");
    context.disableCompression().contentType("application/zip");
    if (context.method().equals(HandlerType.HEAD)) {
      return;
    }
    OutputStream out = context.outputStream();
    try (OpenData data = whole.data()) {
      var names = new Names(Optional.empty(), Optional.empty(), data.about());
      whole.archive(sink -> Format.JSONL.write(data, names, sink), out);
    }
  }

  @Override
  public void close() {
    making.lock();
    try {
      shelf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      making.unlock();
    }
  }
}

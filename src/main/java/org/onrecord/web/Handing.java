package org.onrecord.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.view.RecordView;
import org.onrecord.publish.Assets;

/// Hands out bytes as they lie: the site's own files, documents as they were received, the log.
///
/// @param seen what whoever asks gets to see
record Handing(Assets assets, Seen seen) {
  static final String ASSET = Assets.FOLDER + "{}";
  static final String ORIGINAL = "/documents/{}/original";

  /// Patterns of the files of the log.
  static final List<String> LOG =
      List.of("/log/checkpoint", "/log/tile/{}", "/log/receipt/{}", "/content/{}");

  private static final String RECEIPTS = "log/receipt/";

  /// Answers when `path` is of this kind.
  ///
  /// @return whether it did
  boolean answers(Context context, String path) throws IOException {
    if (path.startsWith("/log/") || path.startsWith("/content/")) {
      logFile(context, path.substring(1));
    } else if (path.startsWith("/documents/") && path.endsWith("/original")) {
      original(context, path.split("/"));
    } else {
      return false;
    }
    return true;
  }

  /// Answers with one of the site's own files: anybody may have them.
  void asset(Context context, String path) {
    Optional<Assets.Asset> asset = assets.find(path.substring(Assets.FOLDER.length()));
    if (asset.isEmpty()) {
      seen.missing(context);
      return;
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.get().contentType()).result(asset.get().bytes());
  }

  private void original(Context context, String[] path) throws IOException {
    Optional<RecordView.Original> original =
        path.length == 4 ? seen.record(context).findOriginal(path[2]) : Optional.empty();
    if (original.isEmpty()) {
      seen.missing(context);
      return;
    }
    InputStream bytes = Files.newInputStream(original.get().file());
    Strangers.send(context, bytes, original.get().name());
  }

  /// For programs of others that check the log.
  private void logFile(Context context, String name) {
    Optional<byte[]> file = seen.record(context).findLogFile(name);
    if (file.isEmpty()) {
      seen.missing(context);
      return;
    }
    boolean head = name.equals("log/checkpoint");
    if (name.startsWith(RECEIPTS)) {
      String number = name.substring(RECEIPTS.length());
      context.header("Content-Disposition", Strangers.attachment("entry-" + number));
    }
    context.contentType(head ? "text/plain; charset=utf-8" : "application/octet-stream");
    context.result(file.get());
  }
}

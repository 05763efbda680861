package org.onrecord.log.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.onrecord.log.note.Note;
import org.onrecord.log.tile.TileLog;

/// Mirrors that serve the log's files as they are: a folder, or an address.
public final class Mirrors {
  /// How long a mirror may take before it counts as one that cannot be reached.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Bytes of the largest head that is read.
  private static final int LARGEST = 1 << 20;

  private Mirrors() {}

  /// The mirrors that `lines` name, one a line: a folder or an address of `http(s)`, each with
  /// `checkpoint` in it. Blank lines, and those that begin with `#`, are passed over.
  public static List<Mirror> parse(List<String> lines) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(Mirrors::of)
        .toList();
  }

  /// The mirror at `place`.
  public static Mirror of(String place) {
    return place.startsWith("http://") || place.startsWith("https://")
        ? new Site(place.endsWith("/") ? place : place + "/")
        : new Folder(place);
  }

  private record Folder(String name) implements Mirror {
    @Override
    public Note head() throws IOException {
      return parse(Files.readAllBytes(Path.of(name).resolve(TileLog.CHECKPOINT)));
    }
  }

  private record Site(String name) implements Mirror {
    @Override
    public Note head() throws IOException {
      try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
        var request =
            HttpRequest.newBuilder(URI.create(name + TileLog.CHECKPOINT)).timeout(PATIENCE).build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
          if (answer.statusCode() != 200) {
            throw new IOException("it answers " + answer.statusCode());
          }
          return parse(body.readNBytes(LARGEST));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (IllegalArgumentException e) {
        throw new IOException("no address: " + e.getMessage(), e);
      }
    }
  }

  private static Note parse(byte[] bytes) throws IOException {
    try {
      return Note.parse(bytes);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}

package org.onrecord.log.mirror;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;

/// The files of a folder on a web server. Asks for a few at a time, tries again after a while,
/// tells the server nothing but the program's name, and follows no redirection: what it is sent is
/// what it asked for, or nothing.
public final class WebFolder implements AutoCloseable {
  private static final String NAME = "onrecord";
  private static final int AT_ONCE = 4;
  private static final int TRIES = 4;
  private static final int PIECE = 1 << 16;

  /// Too many requests, and faults of the server or of a proxy that pass.
  private static final Set<Integer> AGAIN = Set.of(408, 425, 429, 500, 502, 503, 504);

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final URI base;
  private final Duration pause;
  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private WebFolder(URI base, Duration pause) {
    this.base = base;
    this.pause = pause;
  }

  /// The folder at `address`, of `http` or `https`.
  ///
  /// @throws IllegalArgumentException when that is no such address, in words
  public static WebFolder at(String address) {
    return at(address, Duration.ofMillis(500));
  }

  /// @param pause before the second try; before each further one twice as long
  static WebFolder at(String address, Duration pause) {
    URI base = URI.create(address.endsWith("/") ? address : address + "/");
    if (!Set.of("http", "https").contains(String.valueOf(base.getScheme()))
        || base.getHost() == null
        || base.getUserInfo() != null
        || base.getQuery() != null
        || base.getFragment() != null) {
      throw new IllegalArgumentException(
          "not the address of a folder on a web server (https://record.example/): " + address);
    }
    return new WebFolder(base, pause);
  }

  /// Where it is.
  public URI address() {
    return base;
  }

  /// Takes what the server sends, piece by piece.
  interface Sink {
    /// A try begins: what came before counts no longer.
    void begin() throws IOException;

    void take(byte[] piece, int length) throws IOException;
  }

  /// Fetches the file `name` into `sink`: of more than `largest` bytes, one more and then no
  /// further.
  ///
  /// @return whether the server has it
  /// @throws Refused when it does not answer, or answers something else than a file or nothing
  boolean fetch(String name, long largest, Sink sink) throws IOException {
    turns.acquireUninterruptibly();
    try {
      Duration wait = pause;
      for (int tries = 1; ; tries++) {
        Optional<Duration> again = Optional.empty();
        try {
          sink.begin();
          int status = ask(name, largest, sink);
          if (status == 200) {
            return true;
          }
          if (status == 404 || status == 410) {
            return false;
          }
        } catch (Unanswered e) {
          if (tries == TRIES) {
            throw new Refused("%s%s: %s".formatted(base, name, e.getMessage()), e);
          }
          again = e.after;
        }
        sleep(again.filter(asked -> asked.compareTo(LONGEST_PAUSE) < 0).orElse(wait));
        wait = wait.multipliedBy(2);
      }
    } finally {
      turns.release();
    }
  }

  /// No answer, or one that says to come again.
  private static final class Unanswered extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Optional<Duration> after;

    Unanswered(String message, Optional<Duration> after) {
      super(message);
      this.after = after;
    }
  }

  private int ask(String name, long largest, Sink sink) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(name))
            .timeout(TO_ANSWER)
            .header("User-Agent", NAME)
            .header("Accept-Encoding", "gzip, identity")
            .build();
    HttpResponse<InputStream> answer = send(request);
    int status = answer.statusCode();
    try (InputStream body = answer.body()) {
      if (status == 200) {
        try (var watched = Watch.over(body)) {
          read(decoded(answer, watched), largest, sink);
        } catch (Refused e) {
          throw e;
        } catch (IOException e) {
          throw new Unanswered(String.valueOf(e.getMessage()), Optional.empty());
        }
      } else if (AGAIN.contains(status)) {
        throw new Unanswered("the server answers " + status, retryAfter(answer));
      } else if (status != 404 && status != 410) {
        throw new Refused("%s%s: %s".formatted(base, name, other(answer)));
      }
    }
    return status;
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("stopped", e);
    } catch (IOException e) {
      String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new Unanswered("no answer (%s)".formatted(words), Optional.empty());
    }
  }

  private static String other(HttpResponse<?> answer) {
    int status = answer.statusCode();
    return status / 100 == 3
        ? "the server sends elsewhere (%s), and nobody follows there. Name the address where the record is."
            .formatted(answer.headers().firstValue("Location").orElse("it does not say where"))
        : "the server answers " + status;
  }

  private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  private static InputStream decoded(HttpResponse<?> answer, InputStream body) throws IOException {
    String encoding = answer.headers().firstValue("Content-Encoding").orElse("identity");
    return switch (encoding) {
      case "gzip" -> new GZIPInputStream(body, PIECE);
      case "identity" -> body;
      default ->
          throw new Refused("the server sends %s, which nobody asked for".formatted(encoding));
    };
  }

  private static void read(InputStream in, long largest, Sink sink) throws IOException {
    byte[] piece = new byte[PIECE];
    for (long left = largest + 1; left > 0; ) {
      int read = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (read < 0) {
        return;
      }
      sink.take(piece, read);
      left -= read;
    }
  }

  private static void sleep(Duration time) throws Refused {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("stopped", e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

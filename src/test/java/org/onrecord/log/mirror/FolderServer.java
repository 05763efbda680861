package org.onrecord.log.mirror;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// A web server on the loopback that serves files from memory, remembers what it was asked, and
/// misbehaves where it is told to.
public final class FolderServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Map<String, List<String>>> headers = new ArrayList<>();

  /// What the server does instead of sending a file.
  public interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  public FolderServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /// Serves these and nothing else.
  public void serve(Map<String, byte[]> all) {
    files.clear();
    files.putAll(all);
    answers.clear();
    forget();
  }

  /// Serves other bytes under `name`.
  public void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  public void remove(String name) {
    files.remove(name);
  }

  /// Does this when it is asked for `name`.
  public void when(String name, Answer answer) {
    answers.put(name, answer);
  }

  public void whenAskedRightly(String name) {
    answers.remove(name);
  }

  /// What was asked for since [#forget].
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  public synchronized List<Map<String, List<String>>> headers() {
    return List.copyOf(headers);
  }

  public synchronized void forget() {
    asked.clear();
    headers.clear();
  }

  public String address() {
    return "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
  }

  /// Sends `status` and nothing else, with a header when one is given.
  public static Answer status(int status, String... header) {
    return exchange -> {
      if (header.length == 2) {
        exchange.getResponseHeaders().add(header[0], header[1]);
      }
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /// Sends bytes without end.
  public static Answer endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        byte[] piece = new byte[1 << 16];
        while (true) {
          out.write(piece);
        }
      }
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    synchronized (this) {
      asked.add(name);
      headers.add(Map.copyOf(exchange.getRequestHeaders()));
    }
    try (exchange) {
      Answer instead = answers.get(name);
      byte[] bytes = files.get(name);
      if (instead != null) {
        instead.give(exchange);
      } else if (bytes == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package org.onrecord.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.onrecord.cli.Program;
import org.onrecord.log.LogReader;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import tools.jackson.databind.json.JsonMapper;

/// The real program, as a server that people act in, in a process that can be killed.
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final URI address;

  private ServerProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Serves the record in `home` of the texts in `texts`, and waits until its address is told.
  static ServerProcess start(Path home, Path texts) throws IOException {
    Process process =
        Program.builder("open", "--port", "0", "--record", home.toString(), texts.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (told == null) {
      throw new IOException("the program ended before it told its address");
    }
    return new ServerProcess(process, URI.create(told));
  }

  /// Where it is read.
  URI address() {
    return address;
  }

  /// Opens a demand by the form of its page, as a browser does that knows who sits before it.
  ///
  /// @return whether the site said that it was done
  private boolean demand(HttpClient client, String what) throws InterruptedException {
    String form =
        "kind=petition&who=Ferry+workers&what=" + URLEncoder.encode(what, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/acts/demand-opened"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", "onrecord-name=Ada+Lorn")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 303) {
        throw new IllegalStateException("the site answered " + status);
      }
      return true;
    } catch (IOException gone) {
      // The server was killed: whether it was done is not known.
      return false;
    }
  }

  /// `people` act at once, each as fast as they are answered, until `acts` were acknowledged and
  /// `afterwards`, which is run then, has ended; or the server is gone.
  ///
  /// @param name begins what each demand asks for, and makes it one of a kind
  /// @return what was acknowledged
  Set<String> act(String name, int people, int acts, Runnable afterwards)
      throws InterruptedException {
    Set<String> acknowledged = new ConcurrentSkipListSet<>();
    var enough = new CountDownLatch(acts);
    var ended = new AtomicBoolean();
    try (var client = HttpClient.newHttpClient();
        var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (int person = 0; person < people; person++) {
        String mine = name + " of " + person + ", ";
        all.add(
            crowd.submit(() -> {
              for (int n = 0; !ended.get() && process.isAlive(); n++) {
                if (demand(client, mine + n)) {
                  acknowledged.add(mine + n);
                  enough.countDown();
                }
              }
              return null;
            }));
      }
      while (!enough.await(1, TimeUnit.SECONDS)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the program ended by itself");
        }
      }
      afterwards.run();
      ended.set(true);
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return acknowledged;
  }

  /// Signal 9.
  void kill() {
    process.toHandle().destroyForcibly();
  }

  @Override
  public void close() {
    kill();
    process.onExit().join();
  }

  /// What each demand in the log of `home` asks for, and how often it stands there; the log is
  /// verified before.
  static Map<String, Integer> demands(Path home) throws IOException {
    List<?> problems = Verification.run(Storage.in(home), Optional.empty()).problems();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("the log does not hold: " + problems);
    }
    var demands = new HashMap<String, Integer>();
    LogReader log = LogReader.open(Storage.in(home)).orElseThrow();
    try (Stream<LogReader.Entry> entries = log.stream(0)) {
      entries
          .filter(entry -> entry.envelope().kind().equals("demand-opened"))
          .map(entry -> JsonMapper.shared().readTree(entry.content().orElseThrow()))
          .forEach(content -> demands.merge(content.get("what").asString(), 1, Integer::sum));
    }
    return demands;
  }

  /// What of `acknowledged` is not there just once, in words.
  static List<String> wrong(Set<String> acknowledged, Map<String, Integer> found) {
    var wrong = new ArrayList<String>();
    new TreeSet<>(acknowledged)
        .forEach(what -> {
          if (!found.containsKey(what)) {
            wrong.add("lost: " + what);
          }
        });
    found.forEach((what, times) -> {
      if (times > 1) {
        wrong.add(times + " times: " + what);
      }
    });
    return wrong;
  }

  /// A text to make a record of.
  static Path texts(Path dir) throws IOException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    Files.writeString(texts.resolve("note.txt"), "Piers of Ansel\n\n" + OwnRecord.PROMISE + "\n");
    return texts;
  }
}

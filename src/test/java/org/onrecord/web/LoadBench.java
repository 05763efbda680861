package org.onrecord.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Many readers at once. Open loop: requests begin when they are due, whether or not earlier ones
/// were answered, and a latency counts from then, so what waits in a queue is seen.
///
/// Arguments: the address of a site that runs (else one of a sketched record is started here), how
/// many requests a second, how many seconds, how many connections.
final class LoadBench {
  private static final int PAGES = 60;
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#]");

  private final URI site;
  private final List<byte[]> requests;
  private final int connections;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger failed = new AtomicInteger();

  private LoadBench(URI site, List<String> pages, int connections) {
    this.site = site;
    this.connections = connections;
    this.requests = pages.stream().map(page -> request(site, page)).toList();
  }

  private static byte[] request(URI site, String page) {
    return "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Encoding: gzip\r\n\r\n"
        .formatted(page, site.getAuthority())
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : 5000;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 30;
    int connections = args.length > 3 ? Integer.parseInt(args[3]) : 500;
    if (args.length > 0 && !args[0].equals("-")) {
      measure(URI.create(args[0]), rate, seconds, connections);
      return;
    }
    var velmora = org.onrecord.velmora.SketchedRecord.velmora();
    try (Site own = Site.start(velmora.view(), 0, Site.People.readers(Door.LOOPBACK), () -> true)) {
      measure(URI.create(own.address()), rate, seconds, connections);
    }
  }

  private static void measure(URI site, int rate, int seconds, int connections)
      throws IOException, InterruptedException {
    List<String> pages = pages(site);
    var bench = new LoadBench(site, pages, connections);
    // The first seconds are those of the compiler.
    bench.run(rate / 2, Math.min(10, seconds));
    long[] took = bench.run(rate, seconds);
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%.3f milliseconds of one processor a request (of this process: with the site, where it was started here)%n%d pages, %d connections, %d requests a second asked for%n%.0f a second answered, %d failed, %.1f MB a second; milliseconds from when each was due: p50 %.1f, p95 %.1f, p99 %.1f, p99.9 %.1f, longest %.1f%n",
        bench.processor * 1e3,
        pages.size(),
        connections,
        rate,
        took.length / bench.lasted,
        bench.failed.get(),
        bench.bytes.get() / bench.lasted / 1e6,
        at(took, .5),
        at(took, .95),
        at(took, .99),
        at(took, .999),
        at(took, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }

  /// Follows links from the home page.
  private static List<String> pages(URI site) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      Set<String> known = new LinkedHashSet<>(List.of("/"));
      Deque<String> left = new ArrayDeque<>(known);
      var pages = new ArrayList<String>();
      while (!left.isEmpty() && pages.size() < PAGES) {
        String page = left.remove();
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(site.resolve(page)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          pages.add(page);
          LINK.matcher(answer.body())
              .results()
              .map(found -> found.group(1))
              .filter(link -> !link.matches(".*/(original|dossier\\.pdf)") && known.add(link))
              .forEach(left::add);
        }
      }
      return pages;
    }
  }

  private double lasted;
  private double processor;

  /// Seconds of all processors that this process took so far.
  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e9;
  }

  /// @return nanoseconds of each request that was answered
  private long[] run(int rate, int seconds) throws InterruptedException {
    bytes.set(0);
    failed.set(0);
    int total = rate * seconds;
    long[] took = new long[total];
    var answered = new AtomicInteger();
    double before = processorSeconds();
    long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        int first = i;
        threads.execute(() -> connection(first, total, rate, begin, took, answered));
      }
    }
    lasted = (System.nanoTime() - begin) / 1e9;
    processor = (processorSeconds() - before) / Math.max(1, answered.get());
    return Arrays.copyOf(took, answered.get());
  }

  private void connection(
      int first, int total, int rate, long begin, long[] took, AtomicInteger answered) {
    var chance = new Random(first);
    int next = first;
    while (next < total) {
      try (var socket = new Socket(site.getHost(), site.getPort())) {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        OutputStream out = socket.getOutputStream();
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        for (; next < total; next += connections) {
          long due = begin + next * 1_000_000_000L / rate;
          for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
          }
          out.write(requests.get(chance.nextInt(requests.size())));
          bytes.addAndGet(read(in));
          took[answered.getAndIncrement()] = System.nanoTime() - due;
        }
      } catch (IOException e) {
        failed.incrementAndGet();
        next += connections;
      }
    }
  }

  /// Reads one answer to its end.
  private static long read(InputStream in) throws IOException {
    String status = line(in);
    if (!status.contains(" 200 ") && !status.endsWith(" 200")) {
      throw new IOException(status);
    }
    long length = -1;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(line.substring(15).strip());
      }
    }
    if (length < 0) {
      return chunks(in);
    }
    in.skipNBytes(length);
    return length;
  }

  private static long chunks(InputStream in) throws IOException {
    long total = 0;
    for (int length = Integer.parseInt(line(in), 16);
        length > 0;
        length = Integer.parseInt(line(in), 16)) {
      in.skipNBytes(length + 2L);
      total += length;
    }
    line(in);
    return total;
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the connection ended");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}

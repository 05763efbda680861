package org.onrecord.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Page;
import org.onrecord.publish.Pages;

/// How long the pages of a record take to make, and how large they are: `PageBench RECORD [PAGES]`.
///
/// Half of the pages are found by following links from the home page; half are chosen by chance
/// from all documents, people, matters, commitments and pages of lists that there are. They are
/// asked for in an order by chance, with a fixed seed; what is timed is from the question to the
/// bytes, without the network.
public final class PageBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final double MILLION = 1e6;

  private final Pages pages;
  private final List<Timed> times = new ArrayList<>();

  private record Timed(String address, double busy, double clock, int bytes) {}

  private PageBench(Pages pages) {
    this.pages = pages;
  }

  public static void main(String... arguments) throws IOException {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
    try (OpenRecord record = OpenRecord.open(Path.of(arguments[0]), Clock.system(ZoneOffset.UTC))) {
      new PageBench(new Pages(record, Assets.load())).run(count, chosen(record, count / 2));
    }
  }

  private void run(int count, Set<String> chosen) {
    Set<String> all = new LinkedHashSet<>(found(count - chosen.size()));
    all.addAll(chosen);
    List<String> addresses = new ArrayList<>(all);
    Collections.shuffle(addresses, new Random(5));
    addresses.forEach(this::time);
    IO.println(
        "%,d pages; p50, p95, p99 in milliseconds of one processor: %s; by the clock: %s"
            .formatted(
                times.size(),
                percentiles(times.stream().map(Timed::busy).toList()),
                percentiles(times.stream().map(Timed::clock).toList())));
    IO.println(
        "largest: %,d bytes; over 100,000: %d"
            .formatted(
                times.stream().mapToInt(Timed::bytes).max().orElse(0),
                times.stream().filter(t -> t.bytes() > 100_000).count()));
    IO.println("| pages | how many | p50 | p95 | p99 | slowest |");
    IO.println("|---|---|---|---|---|---|");
    Map<String, List<Timed>> families = new TreeMap<>();
    times.forEach(
        t -> families.computeIfAbsent(family(t.address()), _ -> new ArrayList<>()).add(t));
    families.forEach(PageBench::print);
  }

  private static void print(String family, List<Timed> times) {
    Timed slowest = times.stream().max(Comparator.comparingDouble(Timed::busy)).orElseThrow();
    IO.println(
        "| %s | %d | %s | %s |"
            .formatted(
                family,
                times.size(),
                percentiles(times.stream().map(Timed::busy).toList()),
                slowest.address()));
  }

  /// The address with `ID` for what differs.
  private static String family(String address) {
    String[] parts = address.split("\\?")[0].split("/");
    for (int i = 2; i < parts.length; i += i == 3 && parts[1].equals("agreement") ? 1 : 2) {
      parts[i] = "ID";
    }
    return parts.length == 0 ? "/" : String.join("/", parts);
  }

  /// So many addresses of anything that is there.
  private static Set<String> chosen(OpenRecord record, int count) {
    var random = new Random(7);
    var chosen = new LinkedHashSet<String>();
    while (chosen.size() < count) {
      Query one =
          Query.all()
              .page(random.nextInt(record.overview().documents()), 1)
              .counting(Counting.NONE);
      switch (random.nextInt(5)) {
        case 0, 1 ->
            record.texts().documents(one).rows().forEach(d -> chosen.add("/documents/" + d.id()));
        case 2 ->
            record.texts().entities(one).rows().forEach(e -> chosen.add("/people/" + e.ref().id()));
        case 3 ->
            record
                .findings(Catalogue.COMMITMENTS, one)
                .rows()
                .forEach(c -> chosen.add("/commitments/" + c.noted().found().id()));
        default ->
            chosen.add(
                "/%s?from=%d"
                    .formatted(
                        List.of("documents", "people", "matters", "claims", "quotations")
                            .get(random.nextInt(5)),
                        random.nextInt(100) * Query.PAGE));
      }
    }
    return chosen;
  }

  /// So many addresses, those next to the home page first; each is made once, which warms up.
  private Set<String> found(int count) {
    Set<String> seen = new LinkedHashSet<>(List.of("/"));
    var queue = new ArrayList<>(seen);
    for (int i = 0; i < queue.size() && seen.size() < count; i++) {
      var matcher = LINK.matcher(new String(get(queue.get(i)).body(), StandardCharsets.UTF_8));
      while (matcher.find() && seen.size() < count) {
        String link = matcher.group(1).replace("&amp;", "&");
        boolean page = !link.matches("/assets/.*|.*/original|.*\\.(json|csv).*");
        if (page && seen.add(link)) {
          queue.add(link);
        }
      }
    }
    return seen;
  }

  private Page get(String address) {
    int mark = address.indexOf('?');
    Map<String, String> params = new LinkedHashMap<>();
    if (mark >= 0) {
      for (String pair : address.substring(mark + 1).split("&")) {
        String[] sides = pair.split("=", 2);
        params.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
      }
    }
    String path = mark < 0 ? address : address.substring(0, mark);
    return pages.get(URLDecoder.decode(path, StandardCharsets.UTF_8), params);
  }

  private void time(String address) {
    long start = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    Page page = get(address);
    double busy = (THREADS.getCurrentThreadCpuTime() - worked) / MILLION;
    times.add(new Timed(address, busy, (System.nanoTime() - start) / MILLION, page.body().length));
  }

  private static String percentiles(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return "%.1f | %.1f | %.1f"
        .formatted(
            sorted.get(sorted.size() / 2),
            sorted.get(sorted.size() * 95 / 100),
            sorted.get(sorted.size() * 99 / 100));
  }
}

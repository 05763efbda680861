package org.onrecord.web.team;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.onrecord.desk.Acting;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.Received;
import org.onrecord.desk.TeamFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.team.Entering;
import org.onrecord.desk.team.OwnAccount;
import org.onrecord.desk.team.Present;
import org.onrecord.desk.team.Team;
import org.onrecord.model.Finding;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.team.Totp;
import org.onrecord.web.Door;
import org.onrecord.web.Site;

/// A team at work on a large record: `TeamLoadBench RECORD [PEOPLE [SECONDS [EACH]]]`. Each person
/// asks for something every `EACH` seconds on average: a page, a list, a search; they judge, one
/// step after the other (a proposal accepted, evidence added, a judgement given), and send
/// documents, of which two hundred may wait to be taken in. Open loop: each request begins when it
/// is due, and its latency counts from then.
///
/// Site and people are in one process, so the heap that the virtual machine is given holds both. To
/// be run on a copy of a record that nobody needs: it leaves accounts, acts and documents.
final class TeamLoadBench {
  private static final String PASSWORD = "seven boats at noon";
  private static final int CHOSEN = 400;

  /// What people do, and how many of a hundred times.
  private enum Work {
    DOCUMENT(25),
    PERSON(10),
    MATTER(10),
    LIST(15),
    SEARCH(25),
    JUDGE(10),
    SEND(5);

    private final int share;

    Work(int share) {
      this.share = share;
    }

    static Work by(Random chance) {
      int at = chance.nextInt(100);
      for (Work work : values()) {
        at -= work.share;
        if (at < 0) {
          return work;
        }
      }
      throw new IllegalStateException("the shares are not a hundred");
    }
  }

  private final OpenRecord view;
  private final Team team;
  private final String address;
  private final List<String> cookies = new ArrayList<>();
  private final Map<Work, List<String>> addresses = new EnumMap<>(Work.class);
  private final Queue<Item> proposals = new ConcurrentLinkedQueue<>();
  private final Queue<Step> begun = new ConcurrentLinkedQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder().executor(Executors.newVirtualThreadPerTaskExecutor()).build();
  private final Map<Work, Queue<Long>> took = new ConcurrentHashMap<>();
  private final Map<String, Integer> failures = new ConcurrentHashMap<>();
  private final AtomicInteger again = new AtomicInteger();

  /// What is to be done next about a commitment that somebody opened from a proposal.
  private record Step(Item proposal, String object) {}

  private TeamLoadBench(OpenRecord view, Team team, String address) {
    this.view = view;
    this.team = team;
    this.address = address.substring(0, address.length() - 1);
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    Path record = Path.of(arguments[0]);
    int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
    int each = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 5;
    Clock clock = Clock.systemUTC();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench");
        var acting = new Acting(record, desk, "bench");
        TeamFolder folder = acting.write(held -> TeamFolder.of(held, record, clock));
        OpenRecord view = OpenRecord.open(record, clock)) {
      if (acting.refusal().isPresent()) {
        IO.println("nothing can be done in this record: " + acting.refusal().get());
        return;
      }
      var received = new Received(record, acting, clock);
      var gate = new TeamGate(folder.team(), received, () -> view, false, acting::refusal);
      var who = Site.People.team(Door.LOOPBACK, gate, acting, Thread::currentThread);
      try (Site site = Site.start(view, 0, who, () -> true)) {
        var bench = new TeamLoadBench(view, folder.team(), site.address());
        bench.join(people);
        bench.choose();
        bench.run(people / (double) each, 20);
        bench.took.clear();
        bench.failures.clear();
        bench.again.set(0);
        bench.run(people / (double) each, seconds);
        bench.tell(people, each);
      }
    }
  }

  private void join(int people) {
    for (int i = 0; i < people; i++) {
      String name = "Member %d of %d".formatted(i, System.nanoTime() % 1_000_000);
      team.invitations().create(name, Role.ANALYST, PASSWORD);
      var in =
          (Entering.In) team.logins().logIn(name, PASSWORD, Optional.empty(), Optional.empty());
      Present who = team.sessions().find(in.token()).orElseThrow();
      var key = team.own().newKey(who).key();
      OwnAccount.Used used =
          team.own().useKey(who, key, new Totp(key).code(Clock.systemUTC().instant()));
      if (!used.done().done()) {
        throw new IllegalStateException(used.done().words());
      }
      cookies.add(in.token());
    }
    IO.println("%d people are there".formatted(people));
  }

  /// What they will ask for, by chance from everything there is.
  private void choose() {
    var chance = new Random(11);
    int documents = view.overview().documents();
    var words = new ArrayList<String>();
    for (int i = 0; i < CHOSEN; i++) {
      Query one = Query.all().page(chance.nextInt(documents), 1).counting(Counting.NONE);
      for (DocumentCard card : view.texts().documents(one).rows()) {
        put(Work.DOCUMENT, "/documents/" + card.id());
        String said = card.title().or(card::beginning).orElse("harbour");
        words.addAll(Arrays.stream(said.split("\\P{L}+")).filter(w -> w.length() > 3).toList());
      }
      Query some = one.page(chance.nextInt(2_000), 1);
      view.texts().entities(some).rows().forEach(e -> put(Work.PERSON, "/people/" + e.ref().id()));
      view.texts().matters(some).rows().forEach(m -> put(Work.MATTER, "/matters/" + m.id()));
      String list = List.of("documents", "claims", "quotations", "people").get(i % 4);
      put(Work.LIST, "/%s?from=%d".formatted(list, chance.nextInt(40) * Query.PAGE));
    }
    for (int i = 0; i < CHOSEN; i++) {
      String first = words.get(chance.nextInt(words.size()));
      String second = chance.nextBoolean() ? " " + words.get(chance.nextInt(words.size())) : "";
      put(Work.SEARCH, "/search?q=" + encoded(first + second));
    }
    for (int from = 0; from < 2_000; from += 200) {
      Query page = Query.all().page(from, 200).counting(Counting.NONE);
      view.register().queue(page).rows().stream()
          .filter(item ->
              item.noted().found().finding() instanceof Finding.Commitment found
                  && found.actor().isPresent())
          .forEach(proposals::add);
    }
  }

  private void put(Work work, String one) {
    addresses.computeIfAbsent(work, _ -> new ArrayList<>()).add(one);
  }

  private void run(double rate, int seconds) throws InterruptedException {
    var chance = new Random(seconds);
    long begin = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    int total = (int) (rate * seconds);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < total; i++) {
        long due = begin + (long) (i * 1e9 / rate);
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        Work work = Work.by(chance);
        String cookie = cookies.get(chance.nextInt(cookies.size()));
        int nth = chance.nextInt(CHOSEN);
        threads.execute(() -> work(work, cookie, nth, due));
      }
    }
  }

  private void work(Work work, String cookie, int nth, long due) {
    try {
      int status =
          switch (work) {
            case JUDGE -> judge(cookie, due);
            case SEND -> timed(work, due, sent(cookie, System.nanoTime()));
            default -> {
              List<String> all = addresses.getOrDefault(work, List.of("/"));
              yield timed(work, due, asking(all.get(nth % all.size()), cookie).GET().build());
            }
          };
      if (status == 422 && work == Work.JUDGE) {
        // Words that stand twice in a text, and the like: the form is shown again.
        again.incrementAndGet();
      } else if (status != 200 && status != 303) {
        failures.merge(work + " " + status, 1, Integer::sum);
      }
    } catch (IOException e) {
      failures.merge(work + " " + e, 1, Integer::sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int timed(Work work, long due, HttpRequest request)
      throws IOException, InterruptedException {
    int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
    took.computeIfAbsent(work, _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - due);
    return status;
  }

  private HttpRequest.Builder asking(String path, String cookie) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Origin", address)
        .header("Cookie", Cookies.SESSION + "=" + cookie);
  }

  /// The next step about something that was begun, else a proposal is accepted.
  private int judge(String cookie, long due) throws IOException, InterruptedException {
    Step step = begun.poll();
    if (step == null) {
      Item proposal = Optional.ofNullable(proposals.poll()).orElseThrow();
      String finding = proposal.noted().found().id();
      int status = act(due, cookie, "proposal-accepted", "finding", finding);
      Optional.ofNullable(view.register().objectsOf(List.of(finding)).get(finding))
          .ifPresent(object -> begun.add(new Step(proposal, object)));
      return status;
    }
    List<Evidence> evidence =
        view.register().find(step.object()).orElseThrow().dossier().evidence();
    if (!evidence.isEmpty()) {
      return act(
          due,
          cookie,
          "judgement",
          "on",
          step.object(),
          "ratings.form",
          "announced",
          "ratings.function",
          "partly",
          "rationale",
          "as far as the words go",
          "evidence",
          evidence.getLast().id());
    }
    int status =
        act(
            due,
            cookie,
            "evidence-added",
            "on",
            step.object(),
            "weight",
            "supports",
            "note",
            "said so",
            "shows",
            "",
            "passage.document",
            "/documents/" + step.proposal().cited().place().document().id(),
            "passage.quote",
            step.proposal().cited().words());
    if (status == 303) {
      begun.add(step);
    }
    return status;
  }

  private int act(long due, String cookie, String act, String... fields)
      throws IOException, InterruptedException {
    var form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=');
      form.append(encoded(fields[i + 1]));
    }
    HttpRequest request =
        asking("/acts/" + act, cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    return timed(Work.JUDGE, due, request);
  }

  private HttpRequest sent(String cookie, long nth) {
    return asking("/send", cookie)
        .header("Content-Type", "multipart/form-data; boundary=edge")
        .POST(document(nth))
        .build();
  }

  private static BodyPublisher document(long nth) {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"minutes-%d.txt\"\r\n\r\n"
            .formatted(nth);
    var body = new ByteArrayOutputStream();
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(
        "The council will mend pier %d.\n"
            .formatted(nth)
            .repeat(300)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return BodyPublishers.ofByteArray(body.toByteArray());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private void tell(int people, int each) {
    IO.println("%d people, each asks every %d seconds".formatted(people, each));
    IO.println("| what | how often | p50 | p95 | p99 | longest, milliseconds |");
    IO.println("|---|---|---|---|---|---|");
    var all = new ArrayList<Long>();
    new TreeMap<>(took)
        .forEach((work, times) -> {
          all.addAll(times);
          row(work.name().toLowerCase(Locale.ROOT), List.copyOf(times));
        });
    row("all", all);
    IO.println("failed: " + (failures.isEmpty() ? "none" : failures));
    IO.println("forms that were shown again, with what is missing: " + again);
    Runtime runtime = Runtime.getRuntime();
    IO.println(
        "heap %,d MB of at most %,d MB"
            .formatted(
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20));
  }

  private static void row(String what, List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    IO.println(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.0f | %.0f | %.0f | %.0f |",
            what,
            sorted.length,
            at(sorted, .5),
            at(sorted, .95),
            at(sorted, .99),
            at(sorted, 1)));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
  }
}

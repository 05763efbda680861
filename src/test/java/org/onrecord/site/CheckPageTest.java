package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.mirror.FolderServer;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.published.PublishedFolder;
import org.onrecord.web.RealBrowser;

/// The check page in a real browser, over a web server and from disk without a network.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckPageTest {
  private static final Pattern HOLDS = Pattern.compile("^It holds");
  private static final Pattern DOES_NOT = Pattern.compile("^It does not hold");
  private static final double PATIENCE = 180_000;

  private final FolderServer server = new FolderServer();
  private Optional<RealBrowser> chromium = Optional.empty();
  private Map<String, byte[]> whole = Map.of();

  /// The page and what it needs, in a folder that is quickly checked.
  private Map<String, byte[]> files = Map.of();

  private String key = "";

  CheckPageTest() throws IOException {}

  @BeforeAll
  void open() throws IOException {
    chromium = Optional.of(RealBrowser.start());
    whole = read(Published.velmora());
    files = small(whole);
  }

  @AfterAll
  void close() {
    chromium.ifPresent(RealBrowser::close);
    server.close();
  }

  private Browser browser() {
    return chromium.orElseThrow().browser();
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(each).toString(), Files.readAllBytes(each));
      }
    }
    return files;
  }

  private Map<String, byte[]> small(Map<String, byte[]> whole) throws IOException {
    var folder = new PublishedFolder();
    whole.forEach((name, bytes) -> {
      if (name.equals("check.html") || name.matches("assets/[^/]*\\.(css|js|svg)")) {
        folder.page(name, bytes);
      }
    });
    key = folder.firstKey().toString();
    return folder.publish().files();
  }

  private Page page(BrowserContext context, List<String> console) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> console.add(message.text()));
    return page;
  }

  private static void says(Page page, Pattern words) {
    PlaywrightAssertions.assertThat(page.locator("#checker [role=status]"))
        .hasText(words, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
  }

  private static List<String> wrong(Page page) {
    return page.locator("#checker li.wrong").allTextContents();
  }

  private void check(Page page) {
    page.navigate(server.address() + "check.html");
    page.locator("#checker button.begin").click();
  }

  private String pick(Predicate<String> which) {
    return files.keySet().stream().filter(which).findFirst().orElseThrow();
  }

  @Test
  void aWholeSiteHolds() {
    server.serve(whole);
    try (BrowserContext context = browser().newContext()) {
      Page page = page(context, new ArrayList<>());
      check(page);
      says(page, HOLDS);
      assertThat(page.locator("#checker li.note").allTextContents())
          .anyMatch(words -> words.contains("%d in the list".formatted(lines(whole))));
    }
  }

  private static long lines(Map<String, byte[]> files) {
    return new String(files.getOrDefault("manifest.jsonl", new byte[0]), StandardCharsets.UTF_8)
        .lines()
        .count();
  }

  @Test
  void overAWebServerAnHonestFolderHoldsAndOneBitIsFound() {
    server.serve(files);
    try (BrowserContext context = browser().newContext()) {
      var console = new ArrayList<String>();
      Page page = page(context, console);
      check(page);
      says(page, HOLDS);
      assertThat(wrong(page)).isEmpty();
      assertThat(console).isEmpty();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      for (String name :
          List.of(
              "index.html",
              "manifest.jsonl",
              pick(n -> n.startsWith("log/tile/entries/")),
              pick(n -> n.startsWith("log/tile/0/")),
              pick(n -> n.startsWith("content/")),
              "log/checkpoint")) {
        byte[] bytes = files.getOrDefault(name, new byte[0]).clone();
        bytes[bytes.length / 2] ^= 1;
        server.put(name, bytes);
        check(page);
        says(page, DOES_NOT);
        assertThat(wrong(page)).as(name).anyMatch(words -> words.startsWith(name));
        server.serve(files);
      }
      server.remove("index.json");
      check(page);
      says(page, DOES_NOT);
      assertThat(wrong(page)).containsExactly("index.json: it is missing");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
  }

  @Test
  void theKeyThatTheReaderGivesMustLeadToTheOneThatSigns() {
    server.serve(files);
    try (BrowserContext context = browser().newContext()) {
      Page page = page(context, new ArrayList<>());
      page.navigate(server.address() + "check.html");
      page.locator("#checker input[name=key]").fill(key);
      page.locator("#checker button.begin").click();
      says(page, HOLDS);
      page.locator("#checker input[name=key]")
          .fill(SigningKey.generate("velmora.example/record").verifier().toString());
      page.locator("#checker button.begin").click();
      says(page, DOES_NOT);
      assertThat(wrong(page)).anyMatch(words -> words.contains("the key you gave"));
    }
  }

  @Test
  void itCanBeStopped() {
    server.serve(files);
    var stopped = new CompletableFuture<String>();
    server.when(
        "log/checkpoint",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().flush();
          stopped.join();
        });
    try (BrowserContext context = browser().newContext()) {
      Page page = page(context, new ArrayList<>());
      check(page);
      page.locator("#checker button.cancel").click();
      says(page, Pattern.compile("^Stopped"));
      PlaywrightAssertions.assertThat(page.locator("#checker button.begin")).isEnabled();
    } finally {
      stopped.complete("");
    }
  }

  private BrowserContext offline() {
    return browser().newContext(new Browser.NewContextOptions().setOffline(true));
  }

  private static void open(Page page, Path folder) {
    page.navigate(folder.resolve("check.html").toUri().toString());
  }

  private Path write(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling("."));
      Files.write(target, file.getValue());
    }
    return folder;
  }

  @Test
  void fromDiskWithoutANetworkTheFolderIsHandedOver(@TempDir Path dir) throws IOException {
    Path folder = write(dir.resolve("site"));
    try (BrowserContext context = offline()) {
      var console = new ArrayList<String>();
      Page page = page(context, console);
      open(page, folder);
      Locator picker = page.locator("#checker input[type=file]");
      picker.setInputFiles(folder);
      says(page, HOLDS);
      assertThat(console).isEmpty();
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      byte[] bytes = Files.readAllBytes(folder.resolve("index.html"));
      bytes[50] ^= 1;
      Files.write(folder.resolve("index.html"), bytes);
      Files.writeString(folder.resolve("more.html"), "more");
      open(page, folder);
      picker.setInputFiles(folder);
      says(page, DOES_NOT);
      assertThat(wrong(page))
          .containsExactlyInAnyOrder(
              "index.html: it is not the file that the manifest speaks of",
              "more.html: nothing speaks of it");
    }
  }

  /// As the window system hands over what a person dragged there.
  private static void drop(Page page, Path what) {
    var onto = page.locator("#checker").boundingBox();
    CDPSession session = page.context().newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      var data = new JsonObject();
      data.add("items", new JsonArray());
      var paths = new JsonArray();
      paths.add(what.toString());
      data.add("files", paths);
      data.addProperty("dragOperationsMask", 1);
      var event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", onto.x + 20);
      event.addProperty("y", onto.y + 20);
      event.add("data", data);
      session.send("Input.dispatchDragEvent", event);
    }
  }

  @Test
  void theFolderCanBeDropped(@TempDir Path dir) throws IOException {
    Path folder = write(dir.resolve("site"));
    try (BrowserContext context = offline()) {
      var console = new ArrayList<String>();
      Page page = page(context, console);
      open(page, folder);
      drop(page, folder.resolve("index.html"));
      says(page, Pattern.compile("^Drop the folder"));
      drop(page, folder);
      says(page, HOLDS);
      assertThat(console).isEmpty();
      Files.delete(folder.resolve("index.html"));
      page.reload();
      drop(page, folder);
      says(page, DOES_NOT);
      assertThat(wrong(page)).containsExactly("index.html: it is missing");
    }
  }

  /// Over http from another machine a browser has none; the page says so, and what to do.
  @Test
  void withoutCryptographyItSaysSoAndNamesTheCommand() {
    server.serve(files);
    String address = server.address().replace("127.0.0.1", "record.example");
    try (RealBrowser far = RealBrowser.start("--host-resolver-rules=MAP record.example 127.0.0.1");
        BrowserContext context = far.browser().newContext()) {
      var console = new ArrayList<String>();
      Page page = page(context, console);
      page.navigate(address + "check.html");
      page.locator("#checker button.begin").click();
      says(page, Pattern.compile("^This browser offers no cryptography here.*onrecord verify$"));
      assertThat(wrong(page)).isEmpty();
      assertThat(console).isEmpty();
    }
  }
}

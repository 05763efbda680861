package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import org.onrecord.read.HostileFiles;
import org.onrecord.web.RealBrowser;

/// Files that would like to be more than files, sent through a team's form, taken in, and read in a
/// real browser: none of them runs anything, and no page asks anybody else for anything.
class HostileUploadsTest {
  /// Those that are hostile by their weight alone are tried where files are read
  /// (`HostileTableTest`); with `-Donrecord.all=true` here too.
  private static final String HEAVY = ".*(bomb|flood|_\\d+k|8MB|deep|1GB|laughs|regex).*";

  @TempDir private Path dir;
  private final List<String> complaints = new ArrayList<>();

  private static List<Path> files() throws IOException {
    var folder = HostileFiles.find().map(f -> f.resolve("generated"));
    assumeTrue(folder.isPresent(), HostileFiles.MISSING);
    boolean all = Boolean.getBoolean("onrecord.all");
    try (Stream<Path> inside = Files.list(folder.get())) {
      return inside
          .filter(Files::isRegularFile)
          .filter(file -> all || !file.getFileName().toString().matches(HEAVY))
          .sorted()
          .toList();
    }
  }

  private static HttpRequest.BodyPublisher form(Path file) throws IOException {
    var body = new ByteArrayOutputStream();
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(file.getFileName());
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(Files.readAllBytes(file));
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.BodyPublishers.ofByteArray(body.toByteArray());
  }

  private static int send(TeamSite site, String cookie, Path file)
      throws IOException, InterruptedException {
    String address = site.closed.address();
    String origin = address.substring(0, address.length() - 1);
    var request =
        HttpRequest.newBuilder(URI.create(origin + "/send"))
            .header("Origin", origin)
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .header("Cookie", Cookies.SESSION + "=" + cookie)
            .POST(form(file))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
  }

  /// A page that complains where a script asks, a rule is broken, or anybody else is asked.
  private Page page(BrowserContext context, String address) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onDialog(dialog -> {
      complaints.add("a script ran: " + dialog.message());
      dialog.dismiss();
    });
    page.onRequest(request -> {
      if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
        complaints.add("asked elsewhere: " + request.url());
      }
    });
    return page;
  }

  private void look(Page page, String address) {
    page.navigate(address);
    assertThat(complaints).as(address).isEmpty();
    assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
    Object foreign =
        page.evaluate(
            "[...document.querySelectorAll('main script, main iframe, main object, main embed, main style, main [onload], main [onerror], main [onclick]')].map(e => e.outerHTML).join()");
    assertThat(foreign).as(address).isEqualTo("");
  }

  @Test
  void filesStayFiles() throws IOException, InterruptedException {
    List<Path> files = files();
    try (RealBrowser started = RealBrowser.start();
        TeamSite site = new TeamSite(dir)) {
      String sender = site.join("Con Sender", Role.CONTRIBUTOR, false);
      String analyst = site.join("Lin Lyst", Role.ANALYST, true);
      for (Path file : files) {
        int status = send(site, sender, file);
        assertThat(status)
            .as(file.getFileName().toString())
            .isIn(Files.size(file) == 0 ? Set.of(422) : Set.of(200));
      }
      String address = "http://localhost:" + site.closed.port() + "/";
      BrowserContext context =
          started.browser().newContext(new Browser.NewContextOptions().setBaseURL(address));
      context.addCookies(
          List.of(
              new Cookie(Cookies.SESSION, analyst)
                  .setDomain("localhost")
                  .setPath("/")
                  .setSecure(true)));
      Page page = page(context, address);
      look(page, "/received");
      for (var received : site.received.list()) {
        var download = site.ask(site.closed, "GET", "/received/" + received.id(), analyst);
        assertThat(download.headers().firstValue("Content-Security-Policy").orElse(""))
            .startsWith("sandbox");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
            .startsWith("attachment");
        var taken = site.ask(site.closed, "POST", "/received/take", analyst, "id", received.id());
        assertThat(taken.statusCode()).isEqualTo(200);
      }
      assertThat(site.received.list()).isEmpty();
      for (String shown : addresses(site)) {
        look(page, shown);
      }
    }
  }

  /// Every list, and every page about a document, a name or a finding.
  private static Set<String> addresses(TeamSite site) {
    Set<String> addresses =
        Stream.of(
                "",
                "documents",
                "account",
                "people",
                "sources",
                "matters",
                "voices",
                "quotations",
                "claims",
                "figures",
                "events",
                "commitments/found",
                "demands/found",
                "activity",
                "log",
                "search?q=the",
                "queue")
            .map(list -> "/" + list)
            .collect(Collectors.toCollection(TreeSet::new));
    Query all = Query.all().page(0, 200);
    for (DocumentCard card : site.view.texts().documents(all).rows()) {
      addresses.add("/documents/" + card.id());
      addresses.add("/documents/" + card.id() + "/others");
      card.source().ifPresent(source -> addresses.add("/sources/" + source.id()));
    }
    site.view
        .texts()
        .entities(all)
        .rows()
        .forEach(one -> addresses.add("/people/" + one.ref().id()));
    site.view
        .findings(Catalogue.COMMITMENTS, all)
        .rows()
        .forEach(one -> addresses.add("/commitments/" + one.noted().found().id()));
    return addresses;
  }
}

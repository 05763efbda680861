package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.Query;
import org.onrecord.publish.say.ObjectWords;

/// Words that would like to be more than words, in every field of a person's acts, read back on
/// every page that shows them, in a real browser.
class HostileWordsTest {
  private static final List<String> WORDS =
      List.of(
          "<script>window.hacked=1</script>",
          "\"><img src=x onerror=window.hacked=1>",
          "</textarea><script>window.hacked=1</script>",
          "<svg onload=window.hacked=1>",
          "javascript:window.hacked=1",
          "' onmouseover='window.hacked=1",
          "${7*7} {{7*7}} @template.me() <%= 7*7 %>",
          "=HYPERLINK(\"https://evil.example\",\"x\")",
          "\u202Egpj.exe \u0301\u0301\u0301 \uD83D\uDE00");

  @TempDir private Path dir;
  private final HttpClient client = HttpClient.newHttpClient();

  private void send(OwnRecord own, String act, String... fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder("by=" + encoded("Ada <b>Lorn</b>"));
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    var request =
        HttpRequest.newBuilder(URI.create(own.site.address()).resolve("/acts/" + act))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    assertThat(client.send(request.build(), BodyHandlers.ofString()).statusCode())
        .as(act + " " + String.join(" ", fields))
        .isEqualTo(303);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void wordsStayWords() throws IOException, InterruptedException {
    assumeTrue(
        Chromium.find().isPresent(),
        "no Chromium on the path and none named by CHROMIUM: not tried");
    try (OwnRecord own = OwnRecord.in(dir);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      for (String words : WORDS) {
        enter(own, words);
      }
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Chromium.find().orElseThrow())
                      .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
      Page page =
          browser
              .newContext(new Browser.NewContextOptions().setBaseURL(own.site.address()))
              .newPage();
      var complaints = new ArrayList<String>();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.onDialog(dialog -> complaints.add(dialog.message()));
      for (String address : addresses(own)) {
        page.navigate(address);
        assertThat(page.evaluate("window.hacked === undefined")).as(address).isEqualTo(true);
        assertThat(complaints).as(address).isEmpty();
        assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
      }
    }
  }

  private void enter(OwnRecord own, String words) throws IOException, InterruptedException {
    send(
        own,
        "commitment-opened",
        "kind",
        "promise",
        "who",
        words,
        "to",
        words,
        "what",
        words,
        "measure",
        words,
        "due_event",
        words,
        "rule",
        words,
        "reference",
        words,
        "topics",
        words.replace(";", ","));
    send(
        own,
        "demand-opened",
        "kind",
        "petition",
        "who",
        words,
        "to",
        words,
        "what",
        words,
        "due_event",
        words);
    send(own, "institution-opened", "kind", "council", "name", words, "promise", words);
    for (Dossier dossier : own.view.register().list(Query.all()).rows().subList(0, 3)) {
      String id = dossier.subject().id();
      String type = dossier.subject().terms().type().word();
      send(own, "correction", "on", id, "wrong", words, "right", words);
      send(
          own,
          type + "-mended",
          type,
          id,
          dossier.subject().terms().type() == Terms.Type.INSTITUTION ? "promise" : "what",
          words + " anew",
          "reason",
          words);
      if (dossier.subject().terms().type() == Terms.Type.DEMAND) {
        send(own, "demand-answered", "demand", id, "answer", "silence", "note", words);
        send(own, "demand-outcome", "demand", id, "note", words);
      }
    }
  }

  private static List<String> addresses(OwnRecord own) {
    var addresses =
        new ArrayList<>(
            List.of(
                "/",
                "/commitments",
                "/demands",
                "/institutions",
                "/commitments/board",
                "/calendar",
                "/activity",
                "/log",
                "/queue"));
    for (Dossier dossier : own.view.register().list(Query.all().page(0, 100)).rows()) {
      String id = dossier.subject().id();
      String type = dossier.subject().terms().type().word();
      addresses.add(ObjectWords.address(id));
      addresses.add(ObjectWords.history(id));
      addresses.add("/acts/" + type + "-mended?" + type + "=" + id);
    }
    WORDS.forEach(words -> {
      addresses.add("/commitments?topic=" + encoded(words));
      addresses.add("/commitments?done=" + encoded(words));
      addresses.add(
          "/acts/commitment-opened?who="
              + encoded(words)
              + "&quote="
              + encoded(words)
              + "&back="
              + encoded(words));
    });
    return addresses;
  }
}

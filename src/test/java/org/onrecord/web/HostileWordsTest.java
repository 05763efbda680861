package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.say.ObjectWords;
import org.onrecord.read.HostileFiles;
import tools.jackson.databind.json.JsonMapper;

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

  /// Of a commitment, those that take any words.
  private static final List<String> FIELDS =
      List.of("who", "to", "what", "measure", "due_event", "rule", "reference", "topics");

  @TempDir private Path dir;

  private static void send(OwnRecord own, String act, String... fields)
      throws IOException, InterruptedException {
    assertThat(new SentForms(own).send(act, "Ada <b>Lorn</b>", fields).statusCode())
        .as(act + " " + String.join(" ", fields))
        .isEqualTo(303);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  @Test
  void wordsStayWords() throws IOException, InterruptedException {
    try (RealBrowser started = RealBrowser.start();
        OwnRecord own = OwnRecord.in(dir)) {
      for (String words : WORDS) {
        enter(own, words);
      }
      assertTheyStayWords(started, own, addresses(own));
    }
  }

  private static void assertTheyStayWords(
      RealBrowser started, OwnRecord own, List<String> addresses) {
    Page page =
        started
            .browser()
            .newContext(new Browser.NewContextOptions().setBaseURL(own.site.address()))
            .newPage();
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.onDialog(dialog -> {
      complaints.add(dialog.message());
      dialog.dismiss();
    });
    for (String address : addresses) {
      page.navigate(address);
      assertThat(page.evaluate("window.hacked === undefined")).as(address).isEqualTo(true);
      assertThat(complaints).as(address).isEmpty();
      assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
    }
  }

  /// The list of strings that made other programs stumble, which others keep: each in some field.
  @Test
  void whatMadeOthersStumbleStaysWords() throws IOException, InterruptedException {
    Optional<Path> files = HostileFiles.find();
    assumeTrue(files.isPresent(), HostileFiles.MISSING);
    List<String> all = stumbled(files.get().resolve("blns/blns.json"));
    assertThat(all).hasSizeGreaterThan(400);
    try (RealBrowser started = RealBrowser.start();
        OwnRecord own = OwnRecord.in(dir)) {
      var client = new SentForms(own);
      int taken = 0;
      for (int i = 0; i < all.size(); i += FIELDS.size()) {
        var form = new ArrayList<>(List.of("kind", "promise"));
        for (int k = 0; k < FIELDS.size(); k++) {
          form.add(FIELDS.get(k));
          form.add(all.get((i + k) % all.size()));
        }
        HttpResponse<String> answer =
            client.send("commitment-opened", "Ada Lorn", form.toArray(String[]::new));
        assertThat(answer.statusCode()).as("%s", form).isIn(303, 422);
        taken += answer.statusCode() == 303 ? 1 : 0;
      }
      assertThat(taken * FIELDS.size()).isGreaterThan(all.size() * 3 / 4);
      var addresses = new ArrayList<>(List.of("/commitments", "/commitments/board", "/activity"));
      for (Dossier dossier : own.view.register().list(Query.all().page(0, 1_000)).rows()) {
        addresses.add(ObjectWords.address(dossier.subject().id()));
        addresses.add(ObjectWords.history(dossier.subject().id()));
      }
      assertTheyStayWords(started, own, addresses);
    }
  }

  private static List<String> stumbled(Path json) throws IOException {
    var all = new ArrayList<String>();
    JsonMapper.shared()
        .readTree(Files.readString(json))
        .forEach(each -> all.add(each.asString().isBlank() ? "blank" : each.asString()));
    return all;
  }

  private static void enter(OwnRecord own, String words) throws IOException, InterruptedException {
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

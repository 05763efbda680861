package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.archive.ArchiveReading;
import org.onrecord.desk.event.KnownKeys;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.people.Role;
import org.onrecord.publish.data.Download;
import org.onrecord.web.Site;

/// What can be taken along from a team's site, by whom, and what pages of other sites may read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingAlongTest {
  /// It stands in a text of which others see passages, where no finding is.
  private static final String COVERED = "grey rocks. Rain, wind, and then more rain over grey";

  @TempDir private static Path dir;
  private final HttpClient client = HttpClient.newHttpClient();
  private TeamSite site;
  private String analyst = "";
  private String reader = "";

  @BeforeAll
  void begin() throws IOException {
    site = new TeamSite(dir);
    analyst = site.join("Ana", Role.ANALYST, true);
    reader = site.join("Rea", Role.READER, false);
  }

  @AfterAll
  void end() throws IOException {
    site.close();
  }

  private HttpResponse<byte[]> get(Site from, String path, String cookie, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(from.address()).resolve(path));
    if (!cookie.isEmpty()) {
      request.header("Cookie", Cookies.SESSION + "=" + cookie);
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static Optional<String> origin(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Access-Control-Allow-Origin");
  }

  @Test
  void otherSitesReadWhatAnybodyMayAndNothingElse() throws Exception {
    for (String path : List.of("/documents.json", "/index.json", "/data/jsonl.zip")) {
      HttpResponse<byte[]> open = get(site.open, path, "", "Origin", "https://other.example");
      assertThat(origin(open)).as(path).contains("*");
      assertThat(open.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      // Whoever is somebody, and wherever one has to be: never.
      assertThat(origin(get(site.open, path, reader))).as(path).isEmpty();
      assertThat(origin(get(site.open, path, analyst))).as(path).isEmpty();
      assertThat(origin(get(site.open, path, "no session at all"))).as(path).isEmpty();
      assertThat(origin(get(site.closed, path, ""))).as(path).isEmpty();
      assertThat(origin(get(site.closed, path, analyst))).as(path).isEmpty();
    }
    assertThat(origin(get(site.open, "/documents", ""))).isEmpty();
    assertThat(origin(get(site.open, "/login", ""))).isEmpty();
    assertThat(origin(get(site.open, Download.FOLDER + Download.ARCHIVE, ""))).isEmpty();
  }

  @Test
  void eachTakesWhatTheySee() throws Exception {
    for (Download download : Download.ALL) {
      assertThat(words(get(site.open, download.address(), ""))).doesNotContain(COVERED);
      assertThat(words(get(site.closed, download.address(), reader))).doesNotContain(COVERED);
    }
    assertThat(words(get(site.closed, "/data/jsonl.zip", analyst))).contains(COVERED);
    assertThat(words(get(site.closed, "/data/record.sqlite", analyst))).contains(COVERED);
  }

  /// All that stands in an answer, unpacked.
  private static String words(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    var words = new StringBuilder(new String(answer.body(), StandardCharsets.ISO_8859_1));
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      while (zip.getNextEntry() != null) {
        words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    // The text that is shared in full has the same filler.
    return words.toString().replaceAll("(?s)The Harbour Council will mend.*?Gull Gazette", "");
  }

  @Test
  void aDownloadHasALengthAndAValidator() throws Exception {
    HttpResponse<byte[]> whole = get(site.open, "/data/record.sqlite", "");
    String etag = whole.headers().firstValue("ETag").orElseThrow();
    assertThat(new String(whole.body(), 0, 15, StandardCharsets.US_ASCII))
        .isEqualTo("SQLite format 3");
    assertThat(whole.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "record.sqlite");
    assertThat(get(site.open, "/data/record.sqlite", "", "If-None-Match", etag).statusCode())
        .isEqualTo(304);
    assertThat(whole.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
    assertThat(get(site.open, "/data/record.sqlite", "").body()).isEqualTo(whole.body());
  }

  @Test
  void whoWorksOnTheRecordTakesAllOfIt() throws Exception {
    String address = Download.FOLDER + Download.ARCHIVE;
    assertThat(get(site.open, address, "").statusCode()).isEqualTo(403);
    assertThat(get(site.closed, address, reader).statusCode()).isEqualTo(403);
    HttpResponse<byte[]> answer = get(site.closed, address, analyst);
    Path file = Files.write(dir.resolve("taken.zip"), answer.body());
    Path copy = dir.resolve("taken");
    ArchiveReading.read(file, copy, Progress.SILENT);
    LogDesk.Verified verified = new LogDesk(copy).verify(KnownKeys.of(Optional.empty(), List.of()));
    assertThat(verified.problems()).isEmpty();
    assertThat(verified.entries()).isEqualTo(site.view.findLog(0, 1).orElseThrow().size());
  }

  @Test
  void aProgramAsksForAsManyRowsAsItWants() throws Exception {
    String one =
        new String(get(site.open, "/documents.json?limit=1", "").body(), StandardCharsets.UTF_8);
    assertThat(one.split("\"fileName\"", -1)).hasSize(2);
    assertThat(
            new String(
                get(site.open, "/documents.json?limit=1&from=1", "").body(),
                StandardCharsets.UTF_8))
        .contains("\"fileName\"")
        .isNotEqualTo(one);
    assertThat(get(site.open, "/documents.json?limit=0", "").statusCode()).isEqualTo(200);
    assertThat(get(site.open, "/documents.json?limit=many", "").statusCode()).isEqualTo(200);
  }

  @Test
  void aReceiptIsHandedOutAndHoldsWithoutTheSite() throws Exception {
    HttpResponse<byte[]> receipt = get(site.open, "/log/receipt/1.tlog-proof", "");
    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    String key = new LogDesk(dir.resolve("record")).keys().getFirst();
    LogDesk.Checked checked = LogDesk.check(receipt.body(), key);
    assertThat(checked.index()).isEqualTo(1);
    assertThat(checked.content()).isEmpty();
    for (String none : List.of("999999", "01", "-1", "1e3")) {
      assertThat(get(site.open, "/log/receipt/" + none + ".tlog-proof", "").statusCode())
          .as(none)
          .isEqualTo(404);
    }
  }
}

package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.people.Role;
import org.onrecord.publish.Assets;
import org.onrecord.publish.Route;
import org.onrecord.velmora.SketchedRecord;

class SiteTest {
  private static final SketchedRecord VELMORA = SketchedRecord.velmora();
  private static final AtomicBoolean COMPLETE = new AtomicBoolean(true);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Site SITE = start();

  private static Site start() {
    return Site.start(VELMORA.view(), 0, Site.People.readers(Door.LOOPBACK), COMPLETE::get);
  }

  @BeforeAll
  static void listens() {
    assertThat(SITE.address()).startsWith("http://127.0.0.1:");
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(SITE.address()).resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/documents.json", "/nope", "/assets/nope.css", "/health"})
  void everyAnswerCarriesThePolicy(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    Headers.list()
        .forEach((name, value) ->
            assertThat(answer.headers().firstValue(name)).as(name).contains(value));
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(Headers.POLICY).doesNotContain("unsafe").doesNotContain("http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsPossible(String method) throws Exception {
    String answer = raw(method + " /documents HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    assertThat(answer).startsWith("HTTP/1.1 405").contains("Content-Security-Policy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:80", "", "a b", "@127.0.0.1x"})
  void itAnswersToItsOwnNamesAlone(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 4")
        .doesNotContain("Velmora");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 200");
  }

  @Test
  void everyRouteIsInTheTable() throws Exception {
    assertThat(Site.routes()).doesNotHaveDuplicates().contains("/health", "/documents/{}/original");
    for (Route route : Route.ALL) {
      if (!route.pattern().contains("{}")) {
        int expected = route.least() == Role.READER ? 200 : 403;
        assertThat(get(route.pattern()).statusCode()).as(route.pattern()).isEqualTo(expected);
      }
    }
    for (String unknown : List.of("/admin", "/documents/x/y", "/assets/", "/.git/config", "/x/")) {
      assertThat(get(unknown).statusCode()).as(unknown).isEqualTo(404);
    }
  }

  @Test
  void namesOfAnyScriptAreAddresses() throws Exception {
    assertThat(get("/sources/%D0%B1%D0%B5%D1%80%D0%B5%D0%B3").body()).contains("Берег");
    assertThat(raw("GET /sources/%zz HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 4");
  }

  @Test
  void healthSaysWhenTheSiteIsComplete() throws Exception {
    COMPLETE.set(false);
    assertThat(get("/health").statusCode()).isEqualTo(503);
    COMPLETE.set(true);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnchangedPageIsNotSentTwice() throws Exception {
    String etag = get("/people").headers().firstValue("ETag").orElseThrow();
    assertThat(get("/people", "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(get("/people", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesAreCompressed() throws Exception {
    assertThat(get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @Test
  void assetsMayBeKeptForEver() throws Exception {
    var assets = Assets.load();
    for (String name : assets.list()) {
      HttpResponse<String> answer = get(Assets.FOLDER + name);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }
  }

  @Test
  void anOriginalIsADownloadInASandbox() throws Exception {
    HttpResponse<String> answer =
        get("/documents/" + VELMORA.documentId("quay-weekly.html") + "/original");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename*=UTF-8''quay-weekly.html");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(Headers.SANDBOX);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(get("/documents/ffffffffffff/original").statusCode()).isEqualTo(404);
  }

  /// Sends what no client library would.
  private static String raw(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), SITE.port())) {
      String request = head + "Connection: close\r\nContent-Length: 0\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}

package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.publish.Page;
import org.onrecord.velmora.SketchedRecord;

/// Pages that were made a moment ago are sent again, whole, compressed or not.
class FreshTest {
  private static final SketchedRecord VELMORA = SketchedRecord.velmora();

  private static HttpResponse<byte[]> ask(HttpClient client, String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Test
  void bytesAreTheSameCompressedOrNotAndWhoHasThemGetsNone()
      throws IOException, InterruptedException {
    try (Site site = serve();
        HttpClient client = HttpClient.newHttpClient()) {
      String page = site.address() + "documents";
      for (int again = 0; again < 2; again++) {
        HttpResponse<byte[]> plain = ask(client, page);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        HttpResponse<byte[]> packed = ask(client, page, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
          assertThat(in.readAllBytes()).isEqualTo(plain.body());
        }
        String etag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(ask(client, page, "If-None-Match", etag).statusCode()).isEqualTo(304);
      }
      assertThat(new String(ask(client, page + "?sort=date").body(), StandardCharsets.UTF_8))
          .isNotEqualTo(new String(ask(client, page + ".json").body(), StandardCharsets.UTF_8));
      assertThat(ask(client, site.address() + "nothing").statusCode()).isEqualTo(404);
    }
  }

  /// Whoever asked for the one would otherwise choose what the next is shown at the other.
  @ParameterizedTest
  @CsvSource({
    "documents.json?source=a%2C%20year%3D2020, documents.json?source=a&year=2020",
    "documents.json?source=a%7Cb,              documents.json%7Cb?source=a",
    "documents%7C%7Bsource=a%7D,               documents?source=a"
  })
  void addressesThatReadAlikeHavePagesOfTheirOwn(String one, String other)
      throws IOException, InterruptedException {
    for (List<String> order : List.of(List.of(one, other), List.of(other, one))) {
      try (Site site = serve();
          HttpClient client = HttpClient.newHttpClient()) {
        for (String address : order) {
          byte[] shown = ask(client, site.address() + address).body();
          assertThat(shown).as(address).isEqualTo(alone(address));
        }
      }
    }
  }

  /// As a site shows it that nobody asked for anything else.
  private static byte[] alone(String address) throws IOException, InterruptedException {
    try (Site site = serve();
        HttpClient client = HttpClient.newHttpClient()) {
      return ask(client, site.address() + address).body();
    }
  }

  private static Site serve() {
    return Site.start(VELMORA.view(), 0, Site.People.readers(Door.LOOPBACK), () -> true);
  }

  @Test
  void whoeverComesAtOnceGetsOnePage()
      throws IOException, InterruptedException, ExecutionException {
    var fresh = new Fresh();
    var made = new AtomicInteger();
    var pages = new org.onrecord.publish.Pages(VELMORA.view(), org.onrecord.publish.Assets.load());
    Callable<Page> asks =
        () ->
            fresh
                .get(
                    new Fresh.Address("/about", java.util.Map.of()),
                    () -> {
                      made.incrementAndGet();
                      return pages.get("/about", java.util.Map.of());
                    })
                .page();
    List<Future<Page>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        all.add(threads.submit(asks));
      }
    }
    for (Future<Page> each : all) {
      assertThat(each.get()).isSameAs(all.getFirst().get());
    }
    assertThat(made).hasValue(1);
  }
}

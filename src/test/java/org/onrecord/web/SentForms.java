package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Sends the forms of acts as a browser does that knows who sits before it.
final class SentForms {
  private final HttpClient client = HttpClient.newHttpClient();
  private final OwnRecord own;

  SentForms(OwnRecord own) {
    this.own = own;
  }

  /// The form of `act` from the browser of `name`; `fields` are names and values by turns, a name
  /// may come twice.
  HttpResponse<String> send(String act, String name, String... fields)
      throws IOException, InterruptedException {
    return post(
        "/acts/" + act,
        form(fields),
        Map.of("Cookie", "onrecord-name=" + encoded(name), "Sec-Fetch-Site", "same-origin"));
  }

  /// Any body to any path.
  HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(own.site.address()).resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /// The page at `path`.
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(own.site.address()).resolve(path)).build(),
        BodyHandlers.ofString());
  }

  /// Accepts the promise that waits.
  ///
  /// @return the commitment's id
  String acceptThePromise() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send("proposal-accepted", "Ada Lorn", "finding", own.promise().noted().found().id());
    assertThat(answer.statusCode()).isEqualTo(303);
    return own.only().subject().id();
  }

  /// Adds words of a text as evidence.
  ///
  /// @return its id
  String addEvidence(String on, String words, String weight)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            "evidence-added",
            "Ada Lorn",
            "on",
            on,
            "weight",
            weight,
            "note",
            "a count",
            "shows",
            "",
            "passage.document",
            "/documents/" + own.documentWith(words),
            "passage.quote",
            words);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return own.only().evidence().getLast().id();
  }

  /// Judges a commitment: announced, partly done.
  HttpResponse<String> judge(String on, String judge, String rationale, String... evidence)
      throws IOException, InterruptedException {
    var fields =
        new ArrayList<>(
            List.of(
                "on",
                on,
                "ratings.form",
                "announced",
                "ratings.function",
                "partly",
                "rationale",
                rationale));
    for (String each : evidence) {
      fields.addAll(List.of("evidence", each));
    }
    return send("judgement", judge, fields.toArray(String[]::new));
  }

  /// Opens a demand of the ferry workers.
  HttpResponse<String> openTheDemand() throws IOException, InterruptedException {
    return send(
        "demand-opened",
        "Ada Lorn",
        "kind",
        "petition",
        "who",
        "Ferry workers",
        "what",
        "open the piers");
  }

  static String form(String... fields) {
    if (fields.length % 2 != 0) {
      throw new IllegalArgumentException("a name without a value: " + Arrays.toString(fields));
    }
    var form = new StringJoiner("&");
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + encoded(fields[i + 1]));
    }
    return form.toString();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

package org.onrecord.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Flag;
import org.onrecord.model.Worded;

/// Each page of `src/test/cases/web` comes out as the text file of the same name says.
class WebPageTest {
  /// Generous: such a page takes a tenth of it, and a quadratic walk would take minutes.
  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/cases/web"))) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAsItsCaseSays(Path page) throws IOException {
    Path expected = Path.of(page.toString().replace(".html", ".txt"));
    assertThat(rendered(Files.readString(page))).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-12-09-harbour-post-march         | Harbour Post               | 2024-12-09 | Neve Strand
          2025-03-15-velmora-gazette            | Velmora Gazette            | 2025-03-15 |
          2025-03-20-quay-weekly-partner        | Quay Business Weekly       | 2025-03-20 |
          2026-01-02-ministry-completion        | Ministry of Justice of Velmora | 2026-01-02 |
          2026-03-24-quay-weekly-courtcam       | Quay Business Weekly       | 2026-03-24 | Filippa Marr
          2026-04-09-open-bench-monitor-correction | Open Bench Monitor      | 2026-04-09 |
          """)
  void readsTheExamples(String name, String publisher, String published, String author)
      throws IOException {
    String html = Files.readString(Path.of("examples/velmora", name + ".html"));
    WebPage page = WebPage.of(html, Optional.empty());
    assertThat(page.metadata().publisher()).contains(publisher);
    assertThat(page.metadata().published().map(Object::toString)).contains(published);
    assertThat(page.metadata().author()).isEqualTo(Optional.ofNullable(author));
    assertThat(page.text()).doesNotContain("Subscribe").doesNotContain("Most read");
  }

  @Test
  void completesAddressesWithWhereThePageWasFound() {
    String html = "<link rel=canonical href='/news/1'><p>Nothing.</p>";
    WebPage page = WebPage.of(html, Optional.of(URI.create("https://quay.example/x?y")));
    assertThat(page.metadata().url()).contains(URI.create("https://quay.example/news/1"));
  }

  @Test
  void saysThatAPageRunsCode() {
    assertThat(WebPage.of("<p onclick='x()'>Word</p>", Optional.empty()).flags())
        .contains(Flag.ACTIVE_CONTENT);
    assertThat(WebPage.of("<p>Word</p>", Optional.empty()).flags()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostilePagesCostNoMoreThanTheirSize(String html) {
    WebPage page = Assertions.assertTimeout(LIMIT, () -> WebPage.of(html, Optional.empty()));
    assertThat(page.text()).contains("end");
  }

  static Stream<String> hostile() {
    int many = 50_000;
    return Stream.of(
        "<div>".repeat(many) + "the end",
        "<p class='share nav comment'>".repeat(many) + "the end",
        "<table><tr><td>".repeat(2_000) + "the end",
        "<b><i><a>".repeat(2_000) + "the end",
        "<p>A sentence of words that is long enough to count as prose, it seems.</p>".repeat(20_000)
            + "<p>the end</p>",
        "<div id='" + "a-".repeat(many) + "'>the end</div>",
        "<ul>" + "<li><a href=x>word</a>".repeat(many) + "</ul><p>the end</p>",
        "<script type='application/ld+json'>" + "[".repeat(many) + "</script><p>the end</p>",
        "<td>" + "<br>word".repeat(many) + "</td><p>the end</p>");
  }

  static String rendered(String html) {
    WebPage page = WebPage.of(html, Optional.empty());
    var said = page.metadata();
    return Stream.of(
                "title: " + said.title().orElse(""),
                "author: " + said.author().orElse(""),
                "publisher: " + said.publisher().orElse(""),
                "published: " + said.published().map(Object::toString).orElse(""),
                "language: " + said.language().orElse(""),
                "url: " + said.url().map(URI::toString).orElse(""),
                "flags: "
                    + page.flags().stream().map(Worded::word).collect(Collectors.joining(" ")))
            .map(String::strip)
            .collect(Collectors.joining("\n"))
        + "\n---\n"
        + page.text()
        + "\n";
  }
}

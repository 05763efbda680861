package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.onrecord.velmora.JudgedRecord;

/// What one follows: feeds of lists, of objects, of searches, of what changed.
class FeedsTest {
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final Pages PAGES = new Pages(STORY.view(), Assets.load());

  private static Document feed(String path, String... params) {
    var query = new TreeMap<String, String>();
    for (int i = 0; i < params.length; i += 2) {
      query.put(params[i], params[i + 1]);
    }
    Page page = PAGES.get(path, query);
    assertThat(page.status()).as(path).isEqualTo(200);
    assertThat(page.contentType()).startsWith("application/atom+xml");
    return Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8), "", Parser.xmlParser());
  }

  @Test
  void everyFeedIsAtomWhoseEntriesLeadToPages() {
    for (String path :
        List.of(
            "/commitments.atom",
            "/demands.atom",
            "/institutions.atom",
            "/documents.atom",
            "/quotations.atom",
            "/changes.atom",
            "/verdicts.atom")) {
      Document feed = feed(path);
      var ids = new HashSet<String>();
      assertThat(feed.select("feed > title, feed > updated, feed > id, feed > link[rel=self]"))
          .as(path)
          .hasSize(4);
      for (Element entry : feed.select("entry")) {
        String id = entry.select("id").text();
        assertThat(id).matches("tag:[0-9a-f]+\\.onrecord\\.invalid,2026:.+");
        assertThat(ids.add(id)).as("twice: " + id).isTrue();
        Instant.parse(entry.select("updated").text());
        String address = entry.select("link").attr("href").replaceFirst("#.*", "");
        assertThat(PAGES.get(address, Map.of()).status()).as(address).isEqualTo(200);
      }
    }
  }

  @Test
  void aVerdictIsToldOnceWhoeverReadsIt() {
    List<String> ids = feed("/verdicts.atom").select("entry > id").eachText();
    assertThat(ids).isNotEmpty().allMatch(id -> id.contains("/verdict/"));
    assertThat(feed("/changes.atom", "since", "2000-01-01").select("entry > id").eachText())
        .containsAll(ids);
  }

  @Test
  void whatIsNarrowedIsFollowedAsItIs() {
    List<String> all = feed("/documents.atom").select("entry > id").eachText();
    List<String> some =
        feed("/documents.atom", "source", "harbour-post").select("entry > id").eachText();
    assertThat(all).containsAll(some);
    assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(feed("/search.atom", "q", "sticker").select("entry > summary").text())
        .contains("Harbour Post");
  }

  @Test
  void whatChangedSinceADayIsNoOlder() {
    Page early = PAGES.get("/changes", Map.of("since", "2000-01-01"));
    Page late = PAGES.get("/changes", Map.of("since", "2999-01-01"));
    assertThat(Jsoup.parse(early.toString()).select("ol.entries > li").size()).isPositive();
    assertThat(Jsoup.parse(late.toString()).select("ol.entries > li")).isEmpty();
    assertThat(PAGES.get("/changes", Map.of("since", "yesterday")).status()).isEqualTo(200);
  }

  @Test
  void aCardSaysHowAPromiseStandsAndLeadsToIt() {
    String address =
        STORY.addresses().stream()
            .filter(a -> a.matches("/commitments/c-[^/]+"))
            .findFirst()
            .orElseThrow();
    Document card = Jsoup.parse(PAGES.get(address + "/card", Map.of()).toString());
    assertThat(card.select("h1 a").attr("href")).isEqualTo(address);
    assertThat(card.select(".decided, .undecided").text()).isNotEmpty();
    Page picture = PAGES.get(address + "/card.svg", Map.of());
    assertThat(picture.contentType()).startsWith("image/svg+xml");
    Document svg =
        Jsoup.parse(new String(picture.body(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    assertThat(svg.select("svg > text").text())
        .contains(card.select(".decided, .undecided").text(), address, "as of");
    assertThat(svg.select("[style], script, image")).isEmpty();
  }

  @Test
  void aVerdictIsAReviewForProgramsAndNothingElseIs() {
    var reviews = new HashSet<String>();
    for (String address : STORY.addresses()) {
      String page = PAGES.get(address, Map.of()).toString();
      String linked = Jsoup.parse(page).select("script[type=application/ld+json]").html();
      if (linked.contains("ClaimReview")) {
        assertThat(linked).contains("reviewRating", "claimReviewed", "\"author\"");
        reviews.add(address);
      }
    }
    assertThat(reviews).hasSize(feed("/verdicts.atom").select("entry").size());
    assertThat(PAGES.get("/", Map.of()).toString()).contains("\"@type\":\"Dataset\"");
  }
}

package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.view.list.Facet;
import org.onrecord.velmora.JudgedRecord;
import org.onrecord.velmora.SketchedRecord;
import tools.jackson.databind.json.JsonMapper;

class PagesTest {
  private static final int MOST_BYTES = 100_000;
  private static final Pattern INLINE =
      Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script>|javascript:");
  private static final SketchedRecord VELMORA = SketchedRecord.velmora();
  private static final SketchedRecord EMPTY = SketchedRecord.empty();
  private static final SketchedRecord MANY = SketchedRecord.of(160);
  private static final Assets ASSETS = Assets.load();
  private static final Pages PAGES = new Pages(VELMORA.view(), ASSETS);
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final Pages JUDGED = new Pages(STORY.view(), ASSETS);

  /// Somebody for whom every page is.
  private static final Visitor TEAM =
      new Visitor(Optional.of("Ilva Maren"), Role.ADMINISTRATOR, true, true);

  static Stream<String> addresses() {
    var addresses = new ArrayList<>(lists().toList());
    addresses.addAll(VELMORA.addresses());
    String a = VELMORA.documentId("ministry-statement.txt");
    addresses.add("/documents/" + a + "/with/" + VELMORA.documentId("gazette.html"));
    addresses.add("/documents/" + a + "/with/" + VELMORA.documentId("monitor-report.pdf"));
    return addresses.stream();
  }

  static Stream<String> lists() {
    return Route.ALL.stream().map(Route::pattern).filter(p -> !p.contains("{}"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void everyPageHasItsDataAndBothAreTheSameTwice(String address) {
    Page page = PAGES.get(address, Map.of(), TEAM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().length).isLessThan(MOST_BYTES);
    assertThat(page.etag()).isEqualTo(PAGES.get(address, Map.of(), TEAM).etag());
    Page data = PAGES.get(address.equals("/") ? "/index.json" : address + ".json", Map.of(), TEAM);
    assertThat(data.status()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(data.body()).isContainer()).isTrue();
  }

  static Stream<String> judged() {
    return Stream.concat(lists(), STORY.addresses().stream());
  }

  @ParameterizedTest
  @MethodSource("judged")
  void everyPageOfTheRegisterHasItsData(String address) {
    Page page = JUDGED.get(address, Map.of(), TEAM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().length).isLessThan(MOST_BYTES);
    assertThat(INLINE.matcher(text(page)).find()).isFalse();
    Page data = JUDGED.get(address.equals("/") ? "/index.json" : address + ".json", Map.of(), TEAM);
    assertThat(JsonMapper.shared().readTree(data.body()).isContainer()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anEmptyRecordSaysSoInWords(String address) {
    Page page = new Pages(EMPTY.view(), ASSETS).get(address, Map.of(), TEAM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(text(page)).doesNotContain("null");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void hundredsOfRowsComeFiftyAtATime(String address) {
    Page page = new Pages(MANY.view(), ASSETS).get(address, Map.of(), TEAM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body().length).isLessThan(MOST_BYTES);
  }

  @Test
  void whatIsForTheTeamIsNotShownToReaders() {
    List<Route> closed = Route.ALL.stream().filter(r -> !Visitor.READER.may(r.least())).toList();
    assertThat(closed).isNotEmpty();
    for (Route route : closed) {
      String address = route.pattern().replace("{}", "correction");
      for (String form : List.of("", ".json", ".csv")) {
        assertThat(PAGES.get(address + form, Map.of()).status()).as(address + form).isEqualTo(403);
      }
    }
  }

  @Test
  void theSecondPageOfAListIsALinkAway() {
    var pages = new Pages(MANY.view(), ASSETS);
    assertThat(text(pages.get("/commitments", Map.of())))
        .contains("1 to 50 of 160", "href=\"/commitments?from=50\"");
    assertThat(text(pages.get("/commitments", Map.of("from", "150"))))
        .contains("151 to 160 of 160", "href=\"/commitments?from=100\"");
  }

  @Test
  void aLongDocumentComesInParts() {
    var record = SketchedRecord.of(1);
    var pages = new Pages(record.view(), ASSETS);
    String address = "/documents/" + record.documentId("gate-0.txt");
    assertThat(text(pages.get(address, Map.of()))).contains("Part 1 of 3", "/part/2\"");
    assertThat(pages.get(address + "/part/3", Map.of()).status()).isEqualTo(200);
    for (String none : List.of("/part/4", "/part/1", "/part/0", "/part/x")) {
      assertThat(pages.get(address + none, Map.of()).status()).isEqualTo(404);
    }
  }

  @Test
  void aTableComesWhole() {
    var pages = new Pages(MANY.view(), ASSETS);
    String csv = text(pages.get("/commitments.csv", Map.of()));
    assertThat(csv.lines()).hasSize(161);
    assertThat(csv).startsWith("words,who,who_as_written,to_whom,what,type,status,due,source");
  }

  @Test
  void whatIsNotInTheTableDoesNotExist() {
    for (String address :
        List.of(
            "/nope",
            "/documents/",
            "/documents/ffffffffffff",
            "/people/x/y",
            "/about.csv",
            "/index",
            "//",
            "/documents/../account",
            "/matters/%00")) {
      assertThat(PAGES.get(address, Map.of()).status()).as(address).isEqualTo(404);
    }
  }

  @Test
  void whatAReaderTypesIsEscaped() {
    Page page = PAGES.get("/search", Map.of("q", "<script>alert(1)</script>\"'"));
    assertThat(text(page)).doesNotContain("<script>alert").contains("&lt;script>alert");
  }

  @Test
  void aFilterIsASentenceThatCanBeDropped() {
    String page = text(PAGES.get("/commitments", Map.of("due", "overdue")));
    assertThat(page).contains("date has passed", "of 8", "class=\"active\" href=\"/commitments\"");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void anyFilterGivesAPage(String address) {
    for (Facet facet : Facet.values()) {
      for (String value : List.of("number", "contradict", "2025", "nonsense", "'")) {
        assertThat(PAGES.get(address, Map.of(facet.word(), value), TEAM).status())
            .as(address + "?" + facet.word() + "=" + value)
            .isEqualTo(200);
      }
    }
  }

  @Test
  void mattersNarrowByTheKindOfContradiction() {
    String page = text(PAGES.get("/matters", Map.of("aspect", "number", "stance", "contradict")));
    assertThat(page).contains("about numbers", "contradiction <span", "of 2\u00A0matters");
  }

  @Test
  void whoPaidStandsBeforeTheText() {
    String page = text(PAGES.get("/documents/" + VELMORA.documentId("quay-weekly.html"), Map.of()));
    assertThat(page.indexOf("Paid content.")).isPositive().isLessThan(page.indexOf("id=\"p1\""));
  }

  @Test
  void noPageHasInlineStyleOrScript() {
    addresses()
        .forEach(address ->
            assertThat(INLINE.matcher(text(PAGES.get(address, Map.of(), TEAM))).find())
                .as(address)
                .isFalse());
  }

  private static String text(Page page) {
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}

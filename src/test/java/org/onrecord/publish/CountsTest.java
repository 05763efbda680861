package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.view.DocumentView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.MatterCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Tally;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.publish.document.DocumentPage;
import org.onrecord.publish.document.Others;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.Say;
import org.onrecord.velmora.SketchedRecord;

/// The same thing has the same number wherever it is counted, and its name says what is counted.
class CountsTest {
  private static final RecordView RECORD = SketchedRecord.velmora().view();
  private static final Pages PAGES = new Pages(RECORD, Assets.load());
  private static final Query ALL = Query.all().page(0, 1000);

  @Test
  void voicesThatContradictAFindingAreTheRowsOfThePageItLeadsTo() {
    Arrays.stream(Catalogue.values())
        .flatMap(list -> RECORD.findings(list, ALL).rows().stream())
        .filter(item -> item.noted().tally().all() > 0)
        .forEach(CountsTest::leadsToItsVoices);
  }

  private static void leadsToItsVoices(Item item) {
    DocumentView view =
        RECORD.texts().findDocument(item.cited().place().document().id()).orElseThrow();
    Others others = Others.ofPassage(view, item.cited().place().at(), ALL).orElseThrow();
    assertThat(tally(others)).as(item.cited().words()).isEqualTo(item.noted().tally());
    String page = get(Links.standing(item.cited()));
    String[] place = others.address().split("#");
    assertThat(get(place[0])).contains("id=\"" + place[1] + "\"");
    if (item.noted().tally().contradict() > 0) {
      assertThat(page).contains("contradicted by " + Say.voices(item.noted().tally().contradict()));
    }
  }

  private static Tally tally(Others others) {
    return new Tally(
        others.count(Stance.AGREE), others.count(Stance.CONTRADICT), others.count(Stance.PARTLY));
  }

  @Test
  void severalListsInOneQuestionAreWhatEachOfThemIsByItself() {
    Set<Catalogue> which =
        Set.of(Catalogue.QUOTATIONS, Catalogue.CLAIMS, Catalogue.COMMITMENTS, Catalogue.DEMANDS);
    int rows = 0;
    for (EntityCard card : RECORD.texts().entities(ALL).rows()) {
      for (Facet facet : List.of(Facet.PERSON, Facet.MENTIONS, Facet.TOGETHER)) {
        String id = card.ref().id();
        Query few = Query.all().page(0, 2).counting(Counting.TOTALS).with(facet, id);
        Map<Catalogue, Listed<Item>> lists = RECORD.firstFindings(which, facet, id, 2);
        assertThat(lists).containsOnlyKeys(which);
        for (Catalogue list : which) {
          assertThat(lists.get(list)).as(card.ref().name()).isEqualTo(RECORD.findings(list, few));
          rows += RECORD.findings(list, few).rows().size();
        }
      }
    }
    assertThat(rows).isGreaterThan(10);
  }

  @Test
  void listsOfAnotherOrderOrWithoutTheFacetAreNotAnsweredAsIfTheyHadIt() {
    var events = Set.of(Catalogue.EVENTS);
    assertThatThrownBy(() -> RECORD.firstFindings(events, Facet.PERSON, "x", 2))
        .isInstanceOf(IllegalArgumentException.class);
    var quotations = Set.of(Catalogue.QUOTATIONS);
    assertThatThrownBy(() -> RECORD.firstFindings(quotations, Facet.UNIT, "x", 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatMeetsAPassageIsWhatItsDocumentSaysMeetsIt() {
    for (DocumentCard card : RECORD.texts().documents(ALL).rows()) {
      List<Meeting> all = RECORD.texts().findDocument(card.id()).orElseThrow().meetings();
      for (Meeting meeting : all) {
        Span at = meeting.a().place().at();
        assertThat(RECORD.texts().meetings(card.id(), at))
            .containsExactlyInAnyOrderElementsOf(
                all.stream().filter(m -> m.a().place().at().overlaps(at)).toList());
      }
    }
  }

  @Test
  void contradictionsOfADocumentAreTheRowsOfThePageTheyLeadTo() {
    for (DocumentCard card : RECORD.texts().documents(ALL).rows()) {
      DocumentView view = RECORD.texts().findDocument(card.id()).orElseThrow();
      DocumentPage page = DocumentPage.of(view, 1).orElseThrow();
      for (Stance stance : Stance.values()) {
        Query only = ALL.with(Facet.STANCE, stance.word());
        assertThat(Others.ofText(view, only).listed().total()).isEqualTo(page.meetings(stance));
      }
    }
  }

  @Test
  void contradictionsOfTheRecordAreThoseOfItsMatters() {
    Overview overview = RECORD.overview();
    List<MatterCard> matters = RECORD.texts().matters(ALL).rows();
    assertThat(overview.matters()).isEqualTo(matters.size());
    assertThat(overview.contradictions())
        .isEqualTo(matters.stream().mapToInt(m -> m.tally().contradict()).sum())
        .isPositive();
    assertThat(overview.contested())
        .isEqualTo(RECORD.texts().matters(ALL.with(Facet.STANCE, "contradict")).total());
    assertThat(get("/")).contains(Say.times(Stance.CONTRADICT, overview.contradictions()));
  }

  /// A voice that contradicts twice on one matter is one contradiction there; each document that
  /// stands alone for its voice has as many as the matters say.
  @Test
  void contradictionsOfDocumentsAddUpToTwiceThoseOfTheRecord() {
    int ends =
        RECORD.texts().documents(ALL).rows().stream()
            .map(card -> RECORD.texts().findDocument(card.id()).orElseThrow())
            .map(view -> DocumentPage.of(view, 1).orElseThrow())
            .mapToInt(page -> page.meetings(Stance.CONTRADICT))
            .sum();
    assertThat(ends).isEqualTo(2 * RECORD.overview().contradictions());
  }

  @Test
  void whatHomeCountsIsWhatTheListsHold() {
    Overview overview = RECORD.overview();
    String home = get("/");
    assertThat(RECORD.findings(Catalogue.COMMITMENTS, ALL).total())
        .isEqualTo(overview.count(Catalogue.COMMITMENTS));
    assertThat(RECORD.findings(Catalogue.DEMANDS, ALL).total())
        .isEqualTo(overview.count(Catalogue.DEMANDS));
    assertThat(RECORD.texts().documents(ALL).total()).isEqualTo(overview.documents());
    assertThat(RECORD.texts().documents(ALL.with(Facet.PAID, "yes")).total())
        .isEqualTo(overview.paid());
    assertThat(RECORD.texts().paidTexts(ALL).total()).isEqualTo(overview.paid());
    assertThat(RECORD.texts().sources(ALL).voices()).isEqualTo(overview.voices());
    assertThat(RECORD.texts().sources(ALL).documents()).isEqualTo(overview.documents());
    assertThat(home)
        .contains(Say.count(overview.count(Catalogue.COMMITMENTS), "commitment", "commitments"))
        .contains(Say.documents(overview.documents()))
        .contains(Say.count(overview.paid(), "paid text", "paid texts"));
  }

  @Test
  void aListCountedBeforeIsCountedTheSame() {
    Query contested = ALL.with(Facet.STANCE, "contradict");
    for (Query query : List.of(ALL, contested, ALL.counting(Query.Counting.TOTALS))) {
      var first = RECORD.findings(Catalogue.CLAIMS, query);
      assertThat(RECORD.findings(Catalogue.CLAIMS, query)).isEqualTo(first);
      assertThat(first.total()).isEqualTo(first.rows().size());
    }
    assertThat(RECORD.findings(Catalogue.CLAIMS, ALL.counting(Query.Counting.NONE)).rows())
        .isEqualTo(RECORD.findings(Catalogue.CLAIMS, ALL).rows());
  }

  @Test
  void whoPaidIsNamedInTheWordsThatSaySo() {
    assertThat(get("/paid"))
        .contains("In which words it says so", "<q class=\"source\"", "#s-", "Who paid");
  }

  private static String get(String address) {
    Page page = PAGES.get(address, Map.of());
    assertThat(page.status()).as(address).isEqualTo(200);
    return new String(page.body(), StandardCharsets.UTF_8);
  }
}

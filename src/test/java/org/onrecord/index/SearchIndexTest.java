package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.Text;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.VoiceRef;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed.Bucket;
import org.onrecord.model.view.list.Query;

/// What a reader types, and what the index answers.
class SearchIndexTest {
  private static final String REPORT =
      """
      The minister opened nine courts. She said that cameras stream every hearing.

      In the café of Sulmere, the usher keeps a sticker. Nobody pays for it.
      """;
  private static final String STATEMENT =
      "The ministry will stream hearings in all courts.\n\nCameras cost 92 million velars.";

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = SearchIndex.open(folder);
    put(REPORT, "post", "Harbour Post", 2026, false);
    put(STATEMENT, "ministry", "Ministry of Justice", 2025, true);
    index.commit(7);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aWordIsFoundInEveryFormAndTheFormTypedComesFirst() {
    assertThat(words(search("stream")))
        .containsExactly(
            "She said that cameras stream every hearing.",
            "The ministry will stream hearings in all courts.");
    assertThat(words(search("hearings")).getFirst())
        .isEqualTo("The ministry will stream hearings in all courts.");
  }

  @Test
  void aPhraseMustStandAsItIs() {
    assertThat(words(search("\"stream hearings\"")))
        .containsExactly("The ministry will stream hearings in all courts.");
  }

  @Test
  void aTypingErrorStillFindsAndSaysWhatWasMeant() {
    Answer answer = search("stiker");
    assertThat(words(answer))
        .containsExactly("In the café of Sulmere, the usher keeps a sticker. Nobody pays for it.");
    assertThat(answer.didYouMean()).contains("sticker");
  }

  @Test
  void wordsThatNoPassageHoldsTogetherFindThoseThatHoldEither() {
    Answer answer = search("sticker velars");
    assertThat(words(answer))
        .containsExactlyInAnyOrder(
            "In the café of Sulmere, the usher keeps a sticker. Nobody pays for it.",
            "Cameras cost 92 million velars.");
    assertThat(answer.allWords()).isFalse();
    assertThat(search("cameras velars").allWords()).isTrue();
    assertThat(search("the velars nowhere").hits().total()).isEqualTo(1);
    assertThat(search("nowhere nothing").hits().total()).isZero();
  }

  @Test
  void accentsMayBeLeftOut() {
    assertThat(search("cafe").hits().total()).isEqualTo(1);
  }

  @Test
  void filtersNarrowAndFacetsSayWhatAnotherChoiceWouldBring() {
    Answer answer = index.search(question("stream").with(Facet.SOURCE, "post"));
    assertThat(answer.hits().total()).isEqualTo(1);
    assertThat(answer.withoutFilters()).isEqualTo(2);
    assertThat(answer.hits().facet(Facet.SOURCE))
        .containsExactly(
            new Bucket("ministry", "Ministry of Justice", 1),
            new Bucket("post", "Harbour Post", 1));
    assertThat(answer.hits().facet(Facet.YEAR)).containsExactly(new Bucket("2026", "", 1));
  }

  @Test
  void whoSpeaksIsAFilter() {
    Answer answer = index.search(question("").with(Facet.PERSON, "minister"));
    assertThat(words(answer)).containsExactly("She said that cameras stream every hearing.");
    assertThat(answer.hits().rows().getFirst().finding()).isPresent();
  }

  @Test
  void copiesWithinAVoiceAreOneRow() {
    Document copy = document(STATEMENT + "\n");
    Document first = document(STATEMENT);
    var voice = new VoiceRef(first.hash().brief(), 2);
    index.put(first, List.of(), card("ministry", "Ministry of Justice", 2025, false, voice));
    index.put(copy, List.of(), card("gazette", "Gazette", 2025, false, voice));
    index.commit(8);

    Answer answer = search("velars");

    assertThat(answer.hits().total()).isEqualTo(1);
    assertThat(answer.hits().voices()).isEqualTo(1);
    assertThat(answer.hits().documents()).isEqualTo(2);
    assertThat(answer.hits().rows().getFirst().passage().document()).isEqualTo(first.hash());
    assertThat(answer.hits().rows().getFirst().copies()).hasSize(1);
    assertThat(answer.hits().facet(Facet.SOURCE))
        .containsExactly(
            new Bucket("gazette", "Gazette", 1), new Bucket("ministry", "Ministry of Justice", 1));
  }

  @Test
  void whatIsHighlightedIsTheWords() {
    Hit hit = search("sulmere sticker").hits().rows().getFirst();
    Text text = Text.of(REPORT);
    assertThat(hit.shown().stream().map(text::slice)).containsExactly("Sulmere", "sticker");
  }

  @Test
  void aDocumentTakenOutIsNoLongerFound() {
    index.delete(document(STATEMENT).hash());
    index.commit(9);
    assertThat(search("velars").hits().total()).isZero();
    assertThat(index.applied()).isEqualTo(9);
  }

  /// A page without words. Lucene's own checks, which tests switch on, fail when such an index is
  /// closed unless nothing is put for it.
  @Test
  void aDocumentWithoutWordsIsNotFoundAndDoesNoHarm() {
    put("", "post", "Harbour Post", 2026, false);
    index.commit(11);
    assertThat(search("cameras").hits().total()).isEqualTo(2);
    index.close();
    index = SearchIndex.open(folder);
    assertThat(index.applied()).isEqualTo(11);
  }

  @Test
  void aReaderSeesWhatWasCommittedSince() {
    try (var reader = SearchIndex.read(folder)) {
      assertThat(reader.search(question("ferry")).hits().total()).isZero();
      put("A ferry was late.", "post", "Harbour Post", 2026, false);
      index.commit(10);
      assertThat(reader.search(question("ferry")).hits().total()).isEqualTo(1);
      assertThat(reader.applied()).isEqualTo(10);
    }
  }

  @Test
  void aFolderWithoutAnIndexAnswersNothing() {
    try (var reader = SearchIndex.read(folder.resolve("none"))) {
      assertThat(reader.search(question("ferry")).hits().total()).isZero();
      assertThat(reader.applied()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\"", "\"\"", "\"open", "~", "*", "AND", "OR OR", "a:b", "(((", "[1 TO", "\\",
        "/x", "-", "суд", "сот", "\u0000", "🙂", "the", "~~~~", "камера~"
      })
  void nothingTypedIsAnError(String typed) {
    assertThat(index.search(question(typed)).hits().total()).isNotNegative();
  }

  @Test
  void russianAndKazakhAreFoundInTheirForms() {
    put("Суды открыты для всех. Соттардың есігі ашық.", "post", "Harbour Post", 2026, false);
    index.commit(11);
    assertThat(search("судов").hits().total()).isEqualTo(1);
    assertThat(search("соттардың").hits().total()).isEqualTo(1);
  }

  private List<String> words(Answer answer) {
    return answer.hits().rows().stream()
        .map(hit ->
            Text.of(hit.passage().document().equals(document(REPORT).hash()) ? REPORT : STATEMENT)
                .slice(hit.passage().at()))
        .toList();
  }

  private Answer search(String words) {
    return index.search(question(words));
  }

  private static Query question(String words) {
    return new Query(words, Map.of(), Optional.empty(), 0, 20);
  }

  private void put(String words, String id, String source, int year, boolean paid) {
    Document document = document(words);
    var voice = new VoiceRef(document.hash().brief(), 1);
    index.put(document, findings(document), card(id, source, year, paid, voice, document));
  }

  private static Card card(String id, String source, int year, boolean paid, VoiceRef voice) {
    return new Card(
        Optional.of(new Ref(id, source)),
        Optional.of("en"),
        OptionalInt.of(year),
        paid,
        voice,
        Map.of());
  }

  private static Card card(
      String id, String source, int year, boolean paid, VoiceRef voice, Document document) {
    Card card = card(id, source, year, paid, voice);
    Map<String, EntityRef> who = new java.util.TreeMap<>();
    findings(document)
        .forEach(f ->
            who.put(f.id(), new EntityRef("minister", "Ilva Maren", Finding.Name.Type.PERSON)));
    return new Card(card.source(), card.language(), card.year(), paid, voice, who);
  }

  private static List<Found> findings(Document document) {
    int at = document.text().content().indexOf("cameras stream");
    if (at < 0) {
      return List.of();
    }
    var span = new Span(at, at + "cameras stream every hearing".length());
    return Found.identify(
        document,
        List.of(
            new Finding.Quotation(
                span,
                Finding.Quotation.Form.INDIRECT,
                Optional.of("She"),
                Optional.empty(),
                Optional.empty(),
                span,
                Grounds.of(0.9, "reporting verb"))));
  }

  private static Document document(String words) {
    return new Document(
        Sha256.of(words),
        "text/plain",
        Text.of(words),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}

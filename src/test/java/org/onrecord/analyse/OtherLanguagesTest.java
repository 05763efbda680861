package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds.Sure;
import org.onrecord.model.Metadata;

/// What is said of texts that are not English: less, and doubtfully.
class OtherLanguagesTest {
  private static final String GERMAN =
      "Die Ministerin Ilva Maren hat am 14.03.2031 gesprochen. „Der Hafen bleibt offen“, sagte sie."
          + " Die Halle will fall hier.";

  private static java.util.List<Finding> found(String text, String language) {
    Document document = Cases.document(text, Metadata.NONE.withLanguage(Optional.of(language)));
    return new Analyst().analyse(document).stream().map(Found::finding).toList();
  }

  @Test
  void noPromisesNamesOrUnmarkedSpeechInAForeignText() {
    assertThat(found(GERMAN, "de"))
        .extracting(Finding::kind)
        .containsOnly(Finding.Kind.QUOTATION, Finding.Kind.DATE, Finding.Kind.CLAIM);
  }

  @Test
  void aNumberWithAMarkInItIsNotReadAndOthersAreDoubtful() {
    assertThat(found("El puerto tiene 12 barcos y 6.402 botes.", "es"))
        .filteredOn(Finding.Figure.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(f.grounds().sure()).isEqualTo(Sure.LOW));
  }

  @Test
  void namesInOtherLanguagesAreDoubtful() {
    assertThat(found("El puerto de Keldra es de Ilva Maren.", "es"))
        .filteredOn(Finding.Name.class::isInstance)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.grounds().sure()).isEqualTo(Sure.LOW));
  }

  @Test
  void anEnglishTextIsReadInFull() {
    assertThat(found("The minister promised to open the port.", "en"))
        .extracting(Finding::kind)
        .contains(Finding.Kind.COMMITMENT);
  }
}

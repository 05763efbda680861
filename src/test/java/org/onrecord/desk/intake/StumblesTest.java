package org.onrecord.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onrecord.analyse.Analyst;
import org.onrecord.model.Analysis;
import org.onrecord.model.Because;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Reading;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

class StumblesTest {
  private static final Analyst ANALYST = new Analyst();

  @Test
  void aRuleThatStumblesCostsItsDocumentAlone() {
    var box =
        new Reading.Container(
            "box.zip",
            Sha256.of(new byte[] {1}),
            "application/zip",
            Optional.empty(),
            Set.of(),
            List.of(
                read("a.txt", "Ten ferries were sold in 2019."), read("b.txt", "stumble here")));
    var analysed = Analysed.of(box, stumblingOver("stumble here"));
    var documents = Analysed.documents(analysed.reading());
    assertThat(documents.getFirst().partly()).isEmpty();
    assertThat(analysed.findings().get(documents.getFirst().hash())).isNotEmpty();
    assertThat(documents.getLast().partly().map(Because::code)).contains(Because.Code.UNSUPPORTED);
    assertThat(documents.getLast().partly().orElseThrow().words())
        .contains("NumberFormatException in desk.intake.StumblesTest");
    assertThat(analysed.findings().get(documents.getLast().hash())).isEmpty();
  }

  @Test
  void digitsInAnyOrderAreNoTrap() {
    for (String text : List.of("within 1.2,5 days", "1.2 345 ships", "3,5x of 4,5th", "1.2.3,4")) {
      assertThat(Analysed.of(read("a", text), StumblesTest::analyse).reading())
          .as(text)
          .isEqualTo(read("a", text));
    }
  }

  private static Analysis analyse(Document document) {
    return ANALYST.read(document, () -> {});
  }

  private static Function<Document, Analysis> stumblingOver(String text) {
    return document -> {
      if (document.text().content().equals(text)) {
        throw new NumberFormatException("a fault");
      }
      return analyse(document);
    };
  }

  private static Reading read(String path, String text) {
    return new Reading.Read(
        path,
        new Document(
            Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            "text/plain",
            Text.of(text),
            Metadata.NONE,
            Optional.empty(),
            List.of(),
            List.of(),
            Set.of(),
            Optional.empty()),
        List.of());
  }
}

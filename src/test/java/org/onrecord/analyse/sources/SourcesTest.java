package org.onrecord.analyse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.Cases;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.RestsOn;
import org.onrecord.model.SourceDescription;

/// What texts say of sources and rest on; the cases are in `src/test/cases/sources`.
class SourcesTest {
  static Stream<Arguments> cases() {
    return Cases.in("sources");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void readsSources(String file, String text, String expected) {
    Document document = Cases.document(text, Metadata.NONE);
    Analysis analysis = new Analyst().read(document, () -> {});
    String found =
        file.startsWith("rests")
            ? Cases.joined(analysis.restsOn().stream().map(SourcesTest::line))
            : Cases.joined(analysis.descriptions().stream().map(SourcesTest::line));
    assertThat(found.isEmpty() ? "-" : found).as(file).isEqualTo(expected);
  }

  /// `source aspect value`.
  private static String line(SourceDescription description) {
    return description.source().orElse("this text")
        + " "
        + description.trait().word()
        + " "
        + description.value();
  }

  /// `authority (body) times`, with `?` where the authority has no name.
  private static String line(RestsOn rests) {
    return rests.authority()
        + (rests.named() ? "" : "?")
        + rests.speaksFor().map(b -> " (" + b + ")").orElse("")
        + " "
        + rests.passages().size();
  }
}

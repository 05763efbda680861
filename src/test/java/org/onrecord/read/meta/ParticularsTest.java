package org.onrecord.read.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Metadata;
import org.onrecord.model.Text;

/// Each file of `src/test/cases/meta` says above its `---` what the text below it says of itself.
class ParticularsTest {
  private static final String CUT = "---\n";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/cases/meta"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatItsCaseSays(Path file) throws IOException {
    String[] parts = Files.readString(file).split(CUT, 2);
    assertThat(rendered(parts[1])).isEqualTo(parts[0]);
  }

  @Test
  void whatTheFormatSaidStands() {
    var known =
        Metadata.NONE.withAuthor(Optional.of("Orla Fenn")).withTitle(Optional.of("Letters"));
    var text =
        Text.of("Another title\nBy Hedda Lorn\n\nThe petitions were read out in the Assembly.");
    Metadata said = Particulars.of(text, known, true).metadata();
    assertThat(said.author()).contains("Orla Fenn");
    assertThat(said.title()).contains("Letters");
  }

  @Test
  void survivesWhatIsNoText() {
    for (String text :
        new String[] {
          "",
          "\n\n",
          "\u0000",
          "…",
          "1",
          "By",
          "©",
          ", a",
          "| The Post\n| The Herald\n\nWords.",
          "#".repeat(10_000)
        }) {
      assertThat(Particulars.of(Text.of(text), Metadata.NONE, true).sponsored()).isEmpty();
    }
  }

  /// One line, or one paragraph of lines, as long as a book: found at its end all the same, and in
  /// time that grows with its length alone.
  @ParameterizedTest
  @ValueSource(strings = {" ", "\n"})
  void aLongLineIsSearchedToItsEnd(String between) {
    String paid = "This article was paid for by the Harbour Company.";
    String sentence = "The harbour was closed on Monday, and nobody said \"why\" to the crews.";
    var text = Text.of((sentence + between).repeat(3_000) + between + paid);
    var said =
        assertTimeout(
            Duration.ofSeconds(20), () -> Particulars.of(text, Metadata.NONE, true).sponsored());
    assertThat(said.map(text::slice)).contains(paid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Aa ", "By ", "1 ", "a.", "\"A ", "© ", "A-", "A’s "})
  void noLongLineIsATrap(String piece) {
    var text = Text.of(piece.repeat(150_000 / piece.length()));
    assertTimeout(Duration.ofSeconds(20), () -> Particulars.of(text, Metadata.NONE, true));
  }

  static String rendered(String content) {
    Text text = Text.of(content);
    var said = Particulars.of(text, Metadata.NONE, true);
    var lines = new ArrayList<String>();
    lines.add(line("title", said.metadata().title()));
    lines.add(line("author", said.metadata().author()));
    lines.add(line("publisher", said.metadata().publisher()));
    lines.add(line("published", said.metadata().published()));
    lines.add(line("language", said.metadata().language()));
    lines.add(line("sponsored", said.sponsored().map(text::slice)));
    said.boilerplate().forEach(b -> lines.add(b.kind().word() + ": " + text.slice(b.at())));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String name, Optional<?> value) {
    return value.map(v -> name + ": " + v).orElse(name + ":");
  }
}

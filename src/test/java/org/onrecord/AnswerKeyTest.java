package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.AnswerKey.Row;
import org.onrecord.AnswerKey.Side;
import org.onrecord.model.Finding;
import org.onrecord.model.Worded;

/// The answer key of the shipped example is sound: its files are there, its words stand where it
/// says, and its values are ones that Onrecord can give.
class AnswerKeyTest {
  /// The names each kind of row may use in its fourth column.
  private static final Map<String, Set<String>> NAMES =
      Map.ofEntries(
          Map.entry("metadata", Set.of("title", "author", "publisher", "published")),
          Map.entry("sponsored", Set.of()),
          Map.entry("absent", Set.of()),
          Map.entry("reprint", Set.of()),
          Map.entry("quotation", Set.of("form", "speaker")),
          Map.entry("commitment", Set.of("type", "status", "actor", "due")),
          Map.entry("demand", Set.of("type", "actor", "addressee", "due")),
          Map.entry("figure", Set.of("value", "low", "high", "unit", "base", "hypothetical")),
          Map.entry("date", Set.of("value", "precision")),
          Map.entry("relation", Set.of("type", "subject", "object", "value")),
          Map.entry("contradict", Set.of()),
          Map.entry("partly", Set.of()),
          Map.entry("agree", Set.of()));

  private final AnswerKey key = AnswerKey.read();

  @Test
  void everyDocumentOfTheExampleHasItsLines() throws IOException {
    Set<String> there;
    try (Stream<Path> files = Files.list(AnswerKey.EXAMPLE)) {
      there =
          files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
    assertThat(sides().map(Side::file).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(there);
  }

  @Test
  void everyValueIsOneThatOnrecordCanGive() {
    for (Row row : key.rows()) {
      assertThat(NAMES).as("line %d", row.line()).containsKey(row.kind());
      assertThat(NAMES.get(row.kind()))
          .as("line %d", row.line())
          .containsAll(row.expected().keySet());
      allowed(row);
    }
  }

  @Test
  void wordsOfPlainTextStandOnceOnly() throws IOException {
    for (Side side : sides().filter(s -> s.file().matches(".*\\.(txt|md)")).toList()) {
      if (side.words().isPresent()) {
        String text = Files.readString(side.path()).replaceAll("\\s+", " ");
        assertThat(text).as("%s", side).containsOnlyOnce(side.words().get());
      }
    }
  }

  private Stream<Side> sides() {
    return key.rows().stream().flatMap(r -> Stream.concat(Stream.of(r.side()), r.other().stream()));
  }

  private static void allowed(Row row) {
    row.expected()
        .forEach((name, value) ->
            value.ifPresent(word -> {
              switch (row.kind() + " " + name) {
                case "quotation form" -> Worded.of(Finding.Quotation.Form.class, word);
                case "commitment type", "demand type" ->
                    Worded.of(Finding.Commitment.Type.class, word);
                case "commitment status" -> Worded.of(Finding.Commitment.Status.class, word);
                case "date precision" -> Worded.of(Finding.DatedEvent.Precision.class, word);
                case "relation type" -> Worded.of(Finding.Relation.Type.class, word);
                default -> assertThat(word).isNotBlank();
              }
            }));
  }
}

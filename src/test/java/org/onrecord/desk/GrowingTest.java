package org.onrecord.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;

/// A large record is not lined up anew when some documents come in, and yet holds what a rebuild
/// gives it: voices, names, figures, and what the new documents say against the old ones.
class GrowingTest {
  private static final int MANY = 1005;

  private static final String OLD =
      """
      Ferry Gazette
      3 March 2031

      The harbour board of Quillport bought 62 ferries for the northern line, said Ilva Maren.
      The ferries were delivered to the northern line on 4 February 2031.
      """;

  private static final String COPY =
      """
      Northern Herald
      5 March 2031

      The harbour board of Quillport bought 62 ferries for the northern line, said Ilva Maren.
      The ferries were delivered to the northern line on 4 February 2031.
      """;

  private static final String AGAINST =
      """
      Quill Monitor
      9 March 2031

      The harbour board of Quillport bought 17 ferries for the northern line, the monitor counted.
      Maren did not answer.
      """;

  /// Names that stand for one another, or stop doing so when one more comes: last words, initials,
  /// countries.
  private static final List<String> NAMES =
      List.of(
          "Ilva Maren",
          "Oren Maren",
          "Maren",
          "I. Maren",
          "the Harbour Board of Quillport",
          "the Quillport Harbour Board",
          "HBQ",
          "the Ministry of Ports of Velmora",
          "the Ministry of Ports",
          "Velmora",
          "Drovan Keld",
          "Keld");

  private static final Map<String, String> TABLES =
      Map.of(
          "counted", "*",
          "entities", "*",
          "entity_names", "*",
          "findings", "id, document, who, to_whom, copy_of, series",
          "mentions", "*",
          "reprints", "*",
          "series", "id, title, unit, figures, voices, documents",
          "shared_passages", "*",
          "documents", "sha256, voice, voice_documents, later IS NULL",
          "sources", "id, name, documents, voices, alone");

  @TempDir private Path dir;

  @Test
  void whatComesToManyIsWhatARebuildGives() throws IOException, SQLException {
    Path texts = Files.createDirectories(dir.resolve("texts"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(texts.resolve("%04d.txt".formatted(i)), filler(i));
    }
    Files.writeString(texts.resolve("old.txt"), OLD);
    Path record = dir.resolve("record");
    add(record, texts);
    assertThat(number(record, "SELECT count(*) FROM documents")).isEqualTo(MANY + 1);

    Files.writeString(texts.resolve("z-copy.txt"), COPY);
    Files.writeString(texts.resolve("z-against.txt"), AGAINST);
    Files.writeString(texts.resolve("0003.txt"), filler(3) + "\nDrovan Keld owns 3 mills now.\n");
    add(record, texts);
    for (int seed = 1; seed <= 5; seed++) {
      writeSome(texts, new Random(seed));
      add(record, texts);
    }
    assertThat(number(record, "SELECT value FROM facts WHERE name = 'compared'"))
        .as("documents when all were compared last: not again for some more")
        .isEqualTo(MANY + 1);
    assertThat(
            number(
                record,
                "SELECT count(*) FROM pairs WHERE stance = 'contradict' AND why LIKE '%62%17%'"))
        .isPositive();
    assertThat(number(record, "SELECT count(*) FROM told")).isPositive();

    Map<String, List<String>> grown = TableRows.of(record, TABLES);
    try (Desk desk = desk()) {
      RecordFolder.rebuild(record, desk, "test", Progress.SILENT).close();
    }
    Map<String, List<String>> rebuilt = TableRows.of(record, TABLES);
    for (String table : TABLES.keySet()) {
      assertThat(grown.get(table)).as(table).isEqualTo(rebuilt.get(table)).isNotEmpty();
    }
    assertThat(number(record, "SELECT count(*) FROM pairs WHERE why LIKE '%62%17%'")).isPositive();
  }

  /// New texts with names that others have, copies of old ones, and new versions.
  private static void writeSome(Path texts, Random random) throws IOException {
    for (int i = 0; i < 3; i++) {
      String a = NAMES.get(random.nextInt(NAMES.size()));
      String b = NAMES.get(random.nextInt(NAMES.size()));
      int barrels = 3 + random.nextInt(50);
      String text =
          "Paper %d\n%d June 2031\n\nThe mayor met %s in spring. %s sold %d barrels of herring, said %s.\n"
              .formatted(random.nextInt(7), 1 + random.nextInt(28), a, b, barrels, a);
      Files.writeString(texts.resolve("z%d.txt".formatted(random.nextInt(9))), text);
    }
    String old = filler(random.nextInt(MANY));
    Files.writeString(texts.resolve("z-again-%d.txt".formatted(random.nextInt(4))), old + old);
    Files.writeString(
        texts.resolve("%04d.txt".formatted(10 + random.nextInt(9))),
        OLD + filler(random.nextInt(MANY)));
  }

  /// Texts that have little in common.
  private static String filler(int i) {
    String a = "ab".repeat(1 + i % 3) + Integer.toString(i * 7919 % 46656, 36) + "o";
    String name = Character.toUpperCase(a.charAt(0)) + a.substring(1).replaceAll("\\d", "r");
    return "Paper %d\n%d May 2030\n\nMr %s of the town of %sby sold %d barrels of %sine in spring.\n"
        .formatted(i % 7, 1 + i % 28, name, name, 3 + i % 50, a.replaceAll("\\d", "e"));
  }

  private static void add(Path record, Path texts) throws IOException {
    try (Desk desk = desk();
        var open = RecordFolder.open(record, desk, "test", Progress.SILENT)) {
      open.add(List.of(texts), Progress.SILENT);
    }
  }

  private static Desk desk() {
    return Desk.open(words -> {}, List.of(), "test");
  }

  private static int number(Path record, String query) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + record.resolve("record.db"));
        var statement = connection.createStatement()) {
      return statement.executeQuery(query).getInt(1);
    }
  }
}

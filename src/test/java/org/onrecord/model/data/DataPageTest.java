package org.onrecord.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// What `docs/data.md` says of tables and columns is what `tables.txt` says; after a change: `mvn
/// test -Dtest=DataPageTest -Donrecord.accept`.
class DataPageTest {
  private static final Path PAGE = Path.of("docs/data.md");
  private static final String MARK = "<!-- made by DataPageTest -->\n\n";

  @Test
  void theDocumentationHasEveryTableAndColumn() throws IOException {
    var made = new StringBuilder();
    for (Table table : Tables.ALL) {
      made.append("### %s\n\n%s\n\n".formatted(table.name(), table.says()));
      made.append("| Column | Type | |\n|---|---|---|\n");
      for (Column column : table.columns()) {
        made.append(
            "| `%s`%s | %s | %s%s |\n"
                .formatted(
                    column.name(),
                    table.key().contains(column.name()) ? " (key)" : "",
                    column.type().word() + (column.required() ? "" : " or nothing"),
                    column.says().replace("|", "\\|"),
                    column.refers().map(to -> "; one of `" + to + "`").orElse("")));
      }
      made.append('\n');
    }
    String page = Files.readString(PAGE);
    int start = page.indexOf(MARK) + MARK.length();
    String written = page.substring(start);
    if (System.getProperty("onrecord.accept") != null) {
      Files.writeString(PAGE, page.substring(0, start) + made);
    }
    assertThat(made.toString()).isEqualTo(written);
  }

  @Test
  void whatIsReferredToComesFirst() {
    var before = new HashSet<String>();
    for (Table table : Tables.ALL) {
      before.add(table.name());
      for (Column column : table.columns()) {
        column
            .refers()
            .ifPresent(to -> {
              String[] parts = to.split("\\.");
              assertThat(before).as(table.name() + "." + column.name()).contains(parts[0]);
              assertThat(Tables.get(parts[0]).has(parts[1])).as(to).isTrue();
            });
      }
    }
  }
}

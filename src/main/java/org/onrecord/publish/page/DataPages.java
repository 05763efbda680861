package org.onrecord.publish.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.data.Table;
import org.onrecord.model.data.Tables;
import org.onrecord.model.people.Role;
import org.onrecord.publish.data.Download;

/// The record to take along: the forms it comes in, and what its tables mean.
public final class DataPages {
  private DataPages() {}

  /// @param published whether this is what others get to see
  /// @param archive whether the reader may have the whole record
  public record DataPage(
      boolean published, boolean archive, List<Download> downloads, List<Table> tables) {
    public DataPage {
      downloads = List.copyOf(downloads);
      tables = List.copyOf(tables);
    }
  }

  public static Optional<Answer> data(Ask ask) {
    var page =
        new DataPage(
            ask.record().overview().published(),
            ask.visitor().may(Role.ANALYST),
            Download.ALL,
            Tables.ALL);
    return Optional.of(Answer.of("The data", "", "data", page));
  }
}

package org.onrecord.desk.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.desk.intake.ListAccount;
import org.onrecord.judge.Reply;
import org.onrecord.judge.table.PromiseTable;
import org.onrecord.read.lists.Table;

/// Takes a list of promises from elsewhere into the register.
public final class PromiseLists {
  private PromiseLists() {}

  /// @param by the person who brings it
  public static ListAccount take(Path file, String by, Registering registering) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<PromiseTable.Row> rows =
        Table.rows(text, Table.sign(text)).stream()
            .map(row -> new PromiseTable.Row(row.line(), row.fields()))
            .toList();
    PromiseTable.Read read = PromiseTable.read(rows, by);
    var refused = new ArrayList<>(read.refused());
    List<Reply> replies =
        registering.take(read.acts().stream().map(PromiseTable.Line::act).toList());
    int done = 0;
    for (int i = 0; i < replies.size(); i++) {
      switch (replies.get(i)) {
        case Reply.Done _ -> done++;
        case Reply.Refused no ->
            refused.add("line %d: %s".formatted(read.acts().get(i).line(), no.because()));
      }
    }
    return new ListAccount(done, refused);
  }
}

package org.onrecord.cli.console;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.place.NotARecord;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The record that a command is about: which, and how it is opened.
public final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      required = true,
      description = "The record's folder.")
  private Path folder = Path.of("");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The folder, in which a record lies.
  public Path folder() throws NotARecord {
    RecordFolder.mustBeRecord(folder);
    return folder;
  }

  /// Who writes, as others are told who want to write too.
  public String holder() {
    return Options.holder(spec);
  }

  /// The record as its own people see it.
  public OpenRecord read() throws IOException {
    return OpenRecord.open(folder, Options.clock());
  }

  /// Lets `work` write to the record.
  public void write(Shown shown, Writing.Work work) throws IOException {
    Writing.to(folder(), spec, shown, work);
  }

  /// What is done to its log.
  public LogDesk log() throws IOException {
    return new LogDesk(folder());
  }
}

package org.onrecord.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.DataFolder;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.archive.Archive;
import org.onrecord.desk.data.ExportFolder;
import org.onrecord.model.Worded;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Written;
import org.onrecord.publish.data.Format;
import org.onrecord.publish.data.Names;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Hands a record on in the forms that other programs read.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes a record for other programs into a folder: what others get to see of it, as `onrecord share` decided, or with --whole all of it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord export --record courts --format csv courts-csv         for spreadsheets, a file a table",
      "  onrecord export --record courts --format sqlite courts-db       courts-db/record.sqlite, also for Datasette",
      "  onrecord export --record courts --format all --whole everything    every form, of the whole record",
      "  onrecord export --record courts --format archive courts.zip     all of it as one file, to import elsewhere",
      "",
      "FORMAT: csv, jsonl, sqlite, annotations, claimreview, ftm, ro-crate, all; docs/data.md says what is in each.",
      "archive: the whole record, originals and log included, signing keys and accounts not; OUT is a file.",
      "An earlier export in OUT is replaced when the new one is whole; a folder that holds anything else is left alone."
    })
public final class ExportCommand implements Callable<Integer> {
  /// Every form, which is what an RO-Crate holds.
  private static final String ALL = "all";

  private static final String ARCHIVE = "archive";

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = "In which form.")
  private String format = "";

  @Option(
      names = "--whole",
      description =
          "The whole record instead of what others get to see: texts that are not shared, drafts, what waits.")
  private boolean whole;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "Where the record is published, so that names of things lead to its pages (default: names that lead nowhere).")
  private @Nullable String base;

  @Option(
      names = "--licence",
      paramLabel = "URL",
      description = "Under which licence the team gives its own part (default: none is named).")
  private @Nullable String licence;

  @Parameters(
      paramLabel = "OUT",
      description = "A folder, made when it is not there; of an archive a new file.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (format.equals(ARCHIVE)) {
      return archive();
    }
    Format form = form();
    if (whole) {
      try (OpenRecord view = record.read()) {
        write(view, form);
      }
    } else {
      ofOthers(form);
    }
    return 0;
  }

  private int archive() throws IOException {
    try (OpenRecord view = record.read();
        OpenData data = view.data()) {
      Names names = names(data);
      Archive.save(
          record.folder(), sink -> Format.JSONL.write(data, names, sink), out, Shown.on(false));
    }
    Terminal.tell(
        "onrecord: %s, %,d bytes; `onrecord import --record DIR %s` makes a record of it"
            .formatted(out, Files.size(out), out));
    return 0;
  }

  private Names names(OpenData data) {
    return new Names(Optional.ofNullable(base), Optional.ofNullable(licence), data.about());
  }

  private Format form() {
    try {
      return format.equals(ALL) ? Format.RO_CRATE : Worded.of(Format.class, format);
    } catch (IllegalArgumentException e) {
      String words = String.join(", ", Arrays.stream(Format.values()).map(Format::word).toList());
      throw new ParameterException(
          spec.commandLine(), "--format is one of %s, %s, %s".formatted(words, ALL, ARCHIVE), e);
    }
  }

  private void ofOthers(Format form) throws IOException {
    Path copy = Files.createTempDirectory("onrecord-public-");
    Shown shown = Shown.on(false);
    try {
      record.write(shown, open -> open.publishing().write(copy, shown));
      try (OpenRecord view = OpenRecord.published(record.folder(), copy, Options.clock())) {
        write(view, form);
      }
    } finally {
      DataFolder.delete(copy);
    }
  }

  private void write(OpenRecord view, Format form) throws IOException {
    Shown shown = Shown.on(false);
    shown.begin("writing files", 0);
    try (OpenData data = view.data()) {
      Names names = names(data);
      List<Written> files =
          ExportFolder.write(out, shown::step, sink -> form.write(data, names, sink));
      long bytes = files.stream().mapToLong(Written::bytes).sum();
      Terminal.tell(
          "onrecord: %s in %s, %,d bytes; %s lists them"
              .formatted(
                  Counted.of(files.size(), "files"), out, bytes, out.resolve(ExportFolder.LIST)));
    } finally {
      shown.end();
    }
  }
}

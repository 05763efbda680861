package org.onrecord.cli.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.desk.RecordFolder;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.card.Input;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The account of a record: what was read, read in part, refused, and why.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "What is in a record, and what became of everything that came in.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord status --record courts",
      "  onrecord status --record courts --all     every input, also those read without trouble"
    })
public final class StatusCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(names = "--all", description = "List every input.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    try (OpenRecord view = record.read()) {
      Overview overview = view.overview();
      Terminal.print(
          "%s: %s, %s, %s, %s"
              .formatted(
                  overview.name(),
                  Counted.of(overview.documents(), "documents"),
                  Counted.of(overview.sources(), "sources"),
                  Counted.of(overview.voices(), "voices"),
                  Counted.of(overview.matters(), "matters")));
      var counts = new ArrayList<String>();
      for (Catalogue catalogue : Catalogue.values()) {
        counts.add(Counted.of(overview.count(catalogue), catalogue.word()));
      }
      Terminal.print(String.join(", ", counts));
      account(view).forEach(Terminal::print);
      inputs(view);
    }
    return 0;
  }

  private void inputs(OpenRecord view) {
    for (int offset = 0; ; offset += Query.PAGE) {
      List<Input> page = view.texts().inputs(Query.all().page(offset, Query.PAGE)).rows();
      for (Input input : page) {
        if (all || input.outcome() != Input.Outcome.READ && !input.superseded()) {
          Terminal.print(line(input));
        }
      }
      if (page.size() < Query.PAGE || !all && page.getLast().outcome() == Input.Outcome.READ) {
        return;
      }
    }
  }

  private static String line(Input input) {
    return "  %-8s %s%s%s"
        .formatted(
            input.outcome().word(),
            input.path(),
            input.because().map(b -> "  " + b).orElse(""),
            input.superseded() ? "  (an earlier version)" : "");
  }

  /// Tells the account of a record that is open for writing.
  public static void account(RecordFolder open) throws IOException {
    try (OpenRecord view = open.view()) {
      account(view).forEach(Terminal::tell);
    }
  }

  /// The account in one line, and how many entries were passed over.
  public static List<String> account(OpenRecord view) {
    Overview o = view.overview();
    String skipped =
        o.skipped() == 0
            ? ""
            : "; %s or %s passed over"
                .formatted(
                    Counted.of(o.skipped(), "hidden files"), o.skipped() == 1 ? "link" : "links");
    return List.of(
        "%s: %d read, %d partly, %d refused%s"
            .formatted(
                Counted.of(o.read() + o.partly() + o.refused(), "inputs"),
                o.read(),
                o.partly(),
                o.refused(),
                skipped));
  }
}

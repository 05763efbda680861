package org.onrecord.cli.text;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.intake.Desk;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.publish.json.CompareJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lines files up with each other and keeps nothing.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares the FILEs with each other: which are one voice, where they agree and contradict.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord compare ministry.txt monitor.pdf       a summary for people",
      "  onrecord compare --json *.txt > pairs.jsonl     one JSON object a pair or reprint"
    })
public final class CompareCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object a pair or reprint on standard output.")
  private boolean json;

  @Parameters(paramLabel = "FILE", arity = "2..*", description = "Two files or more.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    try (Desk desk = Options.desk()) {
      Desk.Compared compared = desk.compare(files);
      compared.refused().forEach(line -> Terminal.tell("onrecord: " + line));
      for (Reprint reprint : compared.reprints()) {
        Terminal.print(
            json ? CompareJson.of(reprint, compared.paths()).toString() : plain(reprint, compared));
      }
      for (Pair pair : compared.pairs()) {
        if (!json) {
          Terminal.print(plain(pair, compared));
        } else if (!pair.isTension()) {
          // The contract knows pairs of different documents alone.
          Terminal.print(CompareJson.of(pair, compared.paths()).toString());
        }
      }
    }
    return 0;
  }

  private static String plain(Reprint reprint, Desk.Compared compared) {
    return "one voice: %s and %s share %s, %.0f percent of the shorter"
        .formatted(
            compared.paths().get(reprint.a()),
            compared.paths().get(reprint.b()),
            Counted.of(reprint.shared().size(), "passages"),
            100 * reprint.score());
  }

  private static String plain(Pair pair, Desk.Compared compared) {
    return "%s (%s): %s\n  %s: %s\n  %s: %s"
        .formatted(
            pair.stance().word(),
            pair.matter(),
            pair.why(),
            compared.paths().get(pair.a().document()),
            Summary.cut(compared.words(pair.a())),
            compared.paths().get(pair.b().document()),
            Summary.cut(compared.words(pair.b())));
  }
}

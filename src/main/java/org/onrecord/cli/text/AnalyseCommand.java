package org.onrecord.cli.text;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.intake.Analysed;
import org.onrecord.desk.intake.Desk;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.publish.json.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads and analyses files and keeps nothing.
@Command(
    name = "analyse",
    mixinStandardHelpOptions = true,
    description = "Reads and analyses each FILE, keeps nothing, and prints what was found.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord analyse speech.txt                    a summary for people",
      "  onrecord analyse --json *.html > findings.jsonl   one JSON object a file, in the order given",
      "",
      "A file that cannot be read is a line that says why, not a failure."
    })
public final class AnalyseCommand implements Callable<Integer> {
  @Option(names = "--json", description = "One JSON object a file on standard output.")
  private boolean json;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text, HTML, PDF, DOCX, ODT, RTF, EPUB, EML, WARC, ZIP.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    try (Desk desk = Options.desk()) {
      desk.analyseAll(files.stream(), Path::toString, file -> file)
          .forEachOrdered(done -> print(done.analysed()));
    }
    return 0;
  }

  private void print(Analysed analysed) {
    if (json) {
      Terminal.print(AnalysisJson.of(analysed.reading(), analysed.findings()).toString());
    } else {
      summarise(analysed);
    }
  }

  private static void summarise(Analysed analysed) {
    for (String line : Summary.of(analysed.reading())) {
      Terminal.print(line);
    }
    for (var document : Analysed.documents(analysed.reading())) {
      for (Found found : analysed.findings().getOrDefault(document.hash(), List.of())) {
        if (found.finding().kind() != Finding.Kind.NAME) {
          Terminal.print("  " + Summary.of(document, found));
        }
      }
    }
  }
}

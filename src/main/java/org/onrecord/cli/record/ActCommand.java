package org.onrecord.cli.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Takes what people do in a record, a line an act.
@Command(
    name = "act",
    mixinStandardHelpOptions = true,
    description =
        "Takes acts as JSON Lines on standard input (docs/acts.md) and answers one line each, in order, once it is durable.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord act --record courts < acts.jsonl",
      "  echo '{\"act\":\"proposal-rejected\",\"by\":\"Ada Lorn\",\"finding\":\"5f0c2d9a41b7\",\"reason\":\"a greeting\"}' | onrecord act --record courts",
      "",
      "Each line has `act` and `by` (the name of a person), and the fields of the act."
    })
public final class ActCommand implements Callable<Integer> {
  /// Lines that wait for the disk together when they are there already.
  private static final int TOGETHER = 256;

  @Mixin private RecordOption record = new RecordOption();

  @Override
  public Integer call() throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    record.write(
        Shown.on(false),
        open -> {
          for (List<String> lines = next(in); !lines.isEmpty(); lines = next(in)) {
            open.act(lines).forEach(answer -> Terminal.print(answer.json()));
          }
        });
    return 0;
  }

  /// The next line, and those that are there already.
  private static List<String> next(BufferedReader in) throws IOException {
    var lines = new ArrayList<String>();
    while (lines.size() < TOGETHER && (lines.isEmpty() || in.ready())) {
      String line = in.readLine();
      if (line == null) {
        break;
      }
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return lines;
  }
}

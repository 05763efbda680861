package org.onrecord.cli.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.known.KnownLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Finds known claims that statements repeat.
@Command(
    name = "known",
    mixinStandardHelpOptions = true,
    description =
        "Has this been said before? Finds, for each statement, the known claims it repeats.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord known --claims checked.tsv --queries said.tsv            for people",
      "  onrecord known --json --claims checked.tsv --queries said.tsv > matches.jsonl",
      "",
      "Both files are UTF-8: a header line, then id<TAB>text on each line; claims may have a title as",
      "third column. A field in quotation marks may hold tabs, line breaks and doubled marks, as in CSV.",
      "A line that is no statement is named on standard error, and the others are used."
    })
public final class KnownCommand implements Callable<Integer> {
  private static final int MOST = 20;

  @Option(names = "--json", description = "One JSON object a statement on standard output.")
  private boolean json;

  @Option(
      names = "--claims",
      paramLabel = "CLAIMS.tsv",
      required = true,
      description = "What is known.")
  private Path claims = Path.of("");

  @Option(
      names = "--queries",
      paramLabel = "QUERIES.tsv",
      required = true,
      description = "What is asked.")
  private Path queries = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many claims for a statement, 1 to 20 (default ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--words-only",
      description =
          "Leave out sentence vectors: faster, and what is said in other words is missed.")
  private boolean wordsOnly;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(spec.commandLine(), "--limit: choose 1 to " + MOST);
    }
    Options.mustBeFile(spec, claims);
    Options.mustBeFile(spec, queries);
    try (KnownLists lists =
        KnownLists.open(
            claims, queries, !wordsOnly, words -> Terminal.tell("onrecord: " + words))) {
      account(claims, lists.claims());
      account(queries, lists.asked());
      lists.answers(limit).forEachOrdered(this::print);
    }
    return 0;
  }

  private static void account(Path file, KnownLists.Account account) {
    account.refused().forEach(line -> Terminal.tell("onrecord: %s: %s".formatted(file, line)));
    Terminal.tell(
        "onrecord: %s: %s, %d refused"
            .formatted(file, Counted.of(account.read(), "statements"), account.refused().size()));
  }

  private void print(KnownLists.Answer answer) {
    if (json) {
      Terminal.print(json(answer).toString());
      return;
    }
    Terminal.print(Summary.cut(answer.statement()));
    if (answer.found().isEmpty()) {
      Terminal.print("  nothing known shares a telling word with it");
    }
    for (KnownLists.Found match : answer.found()) {
      Terminal.print(
          "  %-8s %s: %s"
              .formatted(match.likeness().word(), match.id(), Summary.cut(match.text())));
    }
  }

  private static ObjectNode json(KnownLists.Answer answer) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("query", answer.id());
    ArrayNode matches = line.putArray("matches");
    for (KnownLists.Found match : answer.found()) {
      matches
          .addObject()
          .put("claim", match.id())
          .put("score", Math.round(match.score() * 10_000) / 10_000.0)
          .put("likeness", match.likeness().word());
    }
    return line;
  }
}

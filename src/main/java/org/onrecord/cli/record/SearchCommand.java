package org.onrecord.cli.record;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Counted;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Summary;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.OpenRecord;
import org.onrecord.model.When;
import org.onrecord.model.Worded;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches a record by words.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Passages of a record that hold the words, best first, one a voice.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord search --record courts cameras in courts",
      "  onrecord search --record courts '\"a working stream\"'             the words in this order",
      "  onrecord search --record courts --in kind=quotation --in year=2026 stream",
      "",
      "What --in takes: kind, person, source, language, year, paid."
    })
public final class SearchCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--in",
      paramLabel = "WHAT=VALUE",
      description = "Narrow the search; may be given several times.")
  private Map<String, String> in = Map.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many passages (default ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.")
  private List<String> words = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    String asked = String.join(" ", words);
    Query query = new Query(asked, filters(), Optional.empty(), 0, Math.max(1, limit));
    try (OpenRecord view = record.read()) {
      SearchResult result = view.search(query);
      Terminal.print(
          "%s in %s, %s"
              .formatted(
                  Counted.of(result.hits().total(), "passages"),
                  Counted.of(result.hits().documents(), "documents"),
                  Counted.of(result.hits().voices(), "voices")));
      if (result.hits().total() > 0 && !result.allWords()) {
        Terminal.print(
            "no passage has all of these words; these have some, or words much like them");
      }
      result.didYouMean().ifPresent(other -> Terminal.print("did you mean: " + other));
      result.hits().rows().forEach(SearchCommand::print);
    }
    return 0;
  }

  private Map<Facet, String> filters() {
    var filters = new EnumMap<Facet, String>(Facet.class);
    in.forEach((name, value) -> {
      try {
        filters.put(Worded.of(Facet.class, name), value);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(
            spec.commandLine(),
            "--in " + name + ": choose kind, person, source, language, year or paid",
            e);
      }
    });
    return filters;
  }

  private static void print(SearchResult.Hit hit) {
    var place = hit.cited().place();
    var card = place.document();
    Terminal.print(Summary.cut(hit.cited().words()));
    Terminal.print(
        "  %s%s, paragraph %d%s%s%s  /documents/%s#p%d"
            .formatted(
                card.source().map(s -> s.label()).or(card::title).orElse(card.fileName()),
                card.published().map(When::iso).map(d -> ", " + d).orElse(""),
                place.paragraph(),
                hit.finding().map(f -> ", " + f.found().finding().kind().word()).orElse(""),
                card.paid() ? ", paid content" : "",
                hit.copies().isEmpty()
                    ? ""
                    : hit.copies().size() == 1
                        ? ", 1 copy"
                        : ", %d copies".formatted(hit.copies().size()),
                card.id(),
                place.paragraph()));
  }
}

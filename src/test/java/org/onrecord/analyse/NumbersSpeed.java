package org.onrecord.analyse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.figures.Figures;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;
import tools.jackson.databind.json.JsonMapper;

/// How many tokens a second the finders of dates and figures read, one thread, each measured alone:
/// `NumbersSpeed FOLDER`, a folder of JSON Lines with a `text` on each line. The best of five runs.
final class NumbersSpeed {
  private static final int RUNS = 5;

  /// A text with what the finders need of it.
  private record Prepared(Pieces pieces, Grammar grammar, Dates dates, Quotations quotations) {
    static Prepared of(String text) {
      var prose = Prose.of(document(text));
      var grammar = Grammar.of(prose);
      var pieces = Pieces.of(prose);
      var quotations = Quotations.of(prose, grammar, Names.of(grammar));
      return new Prepared(pieces, grammar, Dates.of(pieces, grammar), quotations);
    }
  }

  private NumbersSpeed() {}

  public static void main(String[] args) throws IOException {
    List<Prepared> texts = new ArrayList<>();
    var json = JsonMapper.shared();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          texts.add(Prepared.of(json.readTree(line).get("text").asString()));
        }
      }
    }
    long tokens = texts.stream().mapToLong(t -> t.pieces().prose().tokens().size()).sum();
    System.out.println(texts.size() + " texts, " + tokens + " tokens");
    print("pieces", tokens, texts, t -> Pieces.of(t.pieces().prose()).size());
    print("dates", tokens, texts, t -> Dates.of(t.pieces(), t.grammar()).findings().size());
    print("figures", tokens, texts, NumbersSpeed::figures);
  }

  private static int figures(Prepared t) {
    return Figures.find(t.pieces(), t.grammar(), t.dates(), t.quotations()).size();
  }

  private static void print(
      String name, long tokens, List<Prepared> texts, ToIntFunction<Prepared> finder) {
    long best = Long.MAX_VALUE;
    int found = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      found = texts.stream().mapToInt(finder).sum();
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        "%-8s %6d found, %,d tokens a second%n", name, found, tokens * 1_000_000_000L / best);
  }

  private static Document document(String text) {
    return new Document(
        Sha256.of(text),
        "text/plain",
        Text.of(text),
        Metadata.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        Optional.empty());
  }
}

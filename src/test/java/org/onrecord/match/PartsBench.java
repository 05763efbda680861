package org.onrecord.match;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.analyse.Analyst;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.publish.json.CompareJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What each part of the comparison of passages brings: how many of the labelled pairs come out
/// right when it is left out, and, where an annotation with its scorer is at hand, what is found of
/// its pairs.
///
/// ```
/// PartsBench [GOLD.json SCORE.py FINDINGS.jsonl TEXT...]
/// ```
public final class PartsBench {
  private static final Analyst ANALYST = new Analyst();

  private PartsBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    List<PairFolder.Case> cases = PairFolder.cases();
    var gold =
        arguments.length > 0 ? Optional.of(new Gold(List.of(arguments))) : Optional.<Gold>empty();
    IO.println(
        "left out             kind   open      kept back  shown  gold: recall precision conflict");
    print("nothing", "", cases, Set.of(), gold);
    for (Part part : Part.values()) {
      print(part.name().toLowerCase(java.util.Locale.ROOT), part.kind(), cases, Set.of(part), gold);
    }
  }

  private static void print(
      String name, String kind, List<PairFolder.Case> cases, Set<Part> without, Optional<Gold> gold)
      throws IOException, InterruptedException {
    List<PairFolder.Outcome> outcomes = PairFolder.alone(cases, without);
    var line = new StringBuilder("%-20s %-6s".formatted(name, kind));
    for (boolean kept : new boolean[] {false, true}) {
      List<PairFolder.Outcome> half =
          outcomes.stream().filter(o -> o.expected().kept() == kept).toList();
      line.append(" %d/%d  ".formatted(right(half), half.size()));
    }
    List<PairFolder.Outcome> shown =
        outcomes.stream().filter(o -> o.expected().kept() && !o.found().equals("none")).toList();
    line.append(" %d/%d".formatted(right(shown), shown.size()));
    if (gold.isPresent()) {
      line.append("  ").append(gold.get().score(without));
    }
    IO.println(line.toString());
  }

  private static long right(List<PairFolder.Outcome> outcomes) {
    return outcomes.stream().filter(PairFolder.Outcome::isRight).count();
  }

  /// An annotation of pairs, and the texts that it is of.
  private static final class Gold {
    private final List<String> arguments;
    private final List<Document> texts = new ArrayList<>();
    private final List<List<Found>> findings = new ArrayList<>();
    private final TreeMap<Sha256, String> paths = new TreeMap<>();

    /// @param arguments the annotation, its scorer, findings, texts
    private Gold(List<String> arguments) throws IOException {
      this.arguments = arguments;
      for (String path : arguments.subList(3, arguments.size())) {
        Document document = Samples.document(Files.readString(Path.of(path)));
        texts.add(document);
        findings.add(ANALYST.analyse(document));
        paths.put(document.hash(), path);
      }
    }

    private String score(Set<Part> without) throws IOException, InterruptedException {
      var matcher = new Matcher(without);
      for (int i = 0; i < texts.size(); i++) {
        matcher.add(texts.get(i), findings.get(i));
      }
      Path pairs = Path.of("target/bench/parts.jsonl");
      Files.createDirectories(pairs.getParent());
      try (var out = new PrintStream(Files.newOutputStream(pairs), false, StandardCharsets.UTF_8)) {
        matcher.lineUp().pairs().forEach(p -> out.print(CompareJson.of(p, paths) + "\n"));
      }
      var scorer =
          new ProcessBuilder(
                  "python3",
                  arguments.get(1),
                  arguments.get(0),
                  arguments.get(2),
                  pairs.toString(),
                  "--json")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      scorer.waitFor();
      JsonNode of = new JsonMapper().readTree(said).path("pairs");
      return "%.3f   %.3f   %.3f"
          .formatted(
              of.path("recall").asDouble(),
              of.path("precision").asDouble(),
              of.path("conflict_recall").asDouble());
    }
  }
}

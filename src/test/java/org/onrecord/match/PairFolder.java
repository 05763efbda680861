package org.onrecord.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.analyse.Analyst;
import org.onrecord.match.pair.corpus.Part;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Sha256;
import org.onrecord.model.Stance;

/// The labelled pairs of `src/test/cases/match/pairs`, whose README says how they are written, and
/// what a matcher makes of them: each pair alone, as two files compared, and all in one record.
final class PairFolder {
  private static final Path FOLDER = Path.of("src/test/cases/match/pairs");
  private static final Analyst ANALYST = new Analyst();

  private PairFolder() {}

  /// @param kept whether it belongs to the half that is kept back
  record Case(String label, String kind, Text a, Text b, boolean kept) {}

  record Text(String published, String words) {
    private static Text of(String line) {
      String rest = line.substring(2).strip();
      int bar = rest.indexOf('|');
      return bar < 0
          ? new Text("", rest)
          : new Text(rest.substring(0, bar).strip(), rest.substring(bar + 1).strip());
    }

    Document document() {
      return published.isEmpty() ? Samples.document(words) : Samples.document(words, published);
    }
  }

  /// What was found for one case, and the strongest pair that says so, if any.
  record Outcome(Case expected, String found, List<Pair> pairs) {
    boolean isRight() {
      return found.equals(expected.label());
    }

    @Override
    public String toString() {
      String why = pairs.isEmpty() ? "" : pairs.getFirst().why() + " " + pairs.getFirst().score();
      return "%s %s, found %s (%s)%n    a: %s%n    b: %s"
          .formatted(
              expected.label(),
              expected.kind(),
              found,
              why,
              expected.a().words(),
              expected.b().words());
    }
  }

  static List<Case> cases() throws IOException {
    return cases(FOLDER);
  }

  /// The cases in the files of `folder`.
  static List<Case> cases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      var cases = new ArrayList<Case>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String block : Files.readString(file).split("\n\\s*\n")) {
          List<String> lines =
              block.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
          if (!lines.isEmpty()) {
            cases.add(read(lines));
          }
        }
      }
      return cases;
    }
  }

  private static Case read(List<String> lines) {
    if (lines.size() != 3 || !lines.get(1).startsWith("a:") || !lines.get(2).startsWith("b:")) {
      throw new IllegalArgumentException("not a label with a: and b: below it: " + lines);
    }
    String[] label = lines.getFirst().split(" ");
    boolean kept = Integer.parseInt(Sha256.of(lines.get(1)).hex().substring(0, 2), 16) % 2 == 1;
    return new Case(label[0], label[1], Text.of(lines.get(1)), Text.of(lines.get(2)), kept);
  }

  /// Each pair as if only its two texts were there.
  static List<Outcome> alone(List<Case> cases) {
    return alone(cases, Set.of());
  }

  /// @param without what is left out
  static List<Outcome> alone(List<Case> cases, Set<Part> without) {
    var outcomes = new ArrayList<Outcome>();
    for (Case each : cases) {
      var matcher = new Matcher(without);
      add(matcher, each.a());
      add(matcher, each.b());
      outcomes.add(outcome(each, matcher.lineUp().pairs()));
    }
    return outcomes;
  }

  /// All texts in one record; `strays` takes the pairs of texts that do not belong together.
  static List<Outcome> together(List<Case> cases, List<Pair> strays) {
    var matcher = new Matcher();
    Map<Sha256, Case> byText = new HashMap<>();
    Map<Case, List<Pair>> found = new LinkedHashMap<>();
    for (Case each : cases) {
      found.put(each, new ArrayList<>());
      byText.put(add(matcher, each.a()), each);
      byText.put(add(matcher, each.b()), each);
    }
    for (Pair pair : matcher.lineUp().pairs()) {
      Case first = byText.get(pair.a().document());
      boolean together = first != null && first.equals(byText.get(pair.b().document()));
      if (together) {
        found.computeIfAbsent(first, c -> new ArrayList<>()).add(pair);
      } else {
        strays.add(pair);
      }
    }
    return found.entrySet().stream().map(e -> outcome(e.getKey(), e.getValue())).toList();
  }

  private static Sha256 add(Matcher matcher, Text text) {
    Document document = text.document();
    matcher.add(document, Found.identify(document, findings(document)));
    return document.hash();
  }

  private static List<Finding> findings(Document document) {
    return ANALYST.analyse(document).stream().map(Found::finding).toList();
  }

  private static Outcome outcome(Case expected, List<Pair> pairs) {
    return new Outcome(expected, pairs.isEmpty() ? "none" : label(pairs.getFirst()), pairs);
  }

  private static String label(Pair pair) {
    return pair.change() && pair.stance() == Stance.CONTRADICT ? "change" : pair.stance().word();
  }
}

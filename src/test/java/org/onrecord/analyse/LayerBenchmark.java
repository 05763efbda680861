package org.onrecord.analyse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.analyse.claims.Claims;
import org.onrecord.analyse.commitments.Commitments;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.figures.Figures;
import org.onrecord.analyse.names.NameFinder;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.relations.Relations;
import org.onrecord.analyse.sources.Sources;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Found;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What each layer of analysis costs over the plain texts of the shipped example, those before it
/// given: the sum is what all of it costs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LayerBenchmark {
  private static final Path EXAMPLE = Path.of("examples/velmora");

  private final Analyst analyst = new Analyst();
  private Document document = Cases.document("");
  private Prose prose = Prose.of(document);
  private Grammar grammar = Grammar.of(prose);
  private Names names = Names.of(grammar);
  private Pronouns pronouns = Pronouns.of(prose, names);
  private Quotations quotations = Quotations.of(prose, grammar, names);
  private Pieces pieces = Pieces.of(prose);
  private Dates dates = Dates.of(pieces, grammar);
  private List<Commitment> commitments = List.of();
  private List<Finding> findings = List.of();

  @Setup
  public void read() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      String text =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .sorted()
              .map(LayerBenchmark::text)
              .collect(Collectors.joining("\n\n"));
      document = Cases.document(text);
    }
    prose = prose();
    grammar = grammar();
    names = names();
    pronouns = Pronouns.of(prose, names);
    quotations = quotations();
    pieces = Pieces.of(prose);
    dates = dates();
    commitments = commitments();
    findings = analyst.analyse(document).stream().map(Found::finding).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Benchmark
  public Prose prose() {
    return Prose.of(document);
  }

  @Benchmark
  public Grammar grammar() {
    return Grammar.of(prose);
  }

  @Benchmark
  public Names names() {
    return Names.of(grammar);
  }

  @Benchmark
  public Object namesFound() {
    return NameFinder.find(names);
  }

  @Benchmark
  public Pronouns pronouns() {
    return Pronouns.of(prose, names);
  }

  @Benchmark
  public Quotations quotations() {
    return Quotations.of(prose, grammar, names);
  }

  @Benchmark
  public Pieces pieces() {
    return Pieces.of(prose);
  }

  @Benchmark
  public Dates dates() {
    return Dates.of(pieces, grammar);
  }

  @Benchmark
  public Object figures() {
    return Figures.find(pieces, grammar, dates, quotations);
  }

  @Benchmark
  public List<Commitment> commitments() {
    return Commitments.find(grammar, names, pronouns, quotations::around, dates);
  }

  @Benchmark
  public Object claims() {
    return Claims.find(grammar, quotations, commitments);
  }

  @Benchmark
  public Object relations() {
    return Relations.find(grammar, names, pronouns);
  }

  @Benchmark
  public Object sources() {
    Sources sources = Sources.of(prose, grammar, names);
    return List.of(sources.descriptions(), sources.restsOn(findings));
  }

  /// Which words told of each finding.
  @Benchmark
  public Object cueWords() {
    return findings.stream().map(finding -> CueWords.told(document, finding)).toList();
  }

  /// What is not English is left out, and what is left gets its identity.
  @Benchmark
  public Object identities() {
    return Found.identify(document, OtherLanguages.filter(document, findings));
  }

  @Benchmark
  public Object all() {
    return analyst.analyse(document);
  }
}

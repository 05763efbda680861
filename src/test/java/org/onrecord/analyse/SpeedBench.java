package org.onrecord.analyse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.Quotations;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;

/// How fast documents are analysed, on one thread, and what memory it takes.
///
/// A token is a run of word characters or one punctuation mark. The time is processor time of the
/// whole process, its compiler and garbage collector included, so that it says what one core does
/// however busy the machine is. The first rounds warm up and are not counted; of the others the
/// best is given.
public final class SpeedBench {
  private static final Pattern TOKEN = Pattern.compile("(?U)\\w+|[^\\w\\s]");
  private static final int WARM_UP = 1;
  private static final int ROUNDS = 2;

  private SpeedBench() {}

  private interface Work {
    Object on(Document document);
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    var documents = new ArrayList<Document>();
    for (String part : List.of("train", "dev")) {
      QuotationCorpus.find(part)
          .ifPresent(articles -> articles.stream().map(Article::document).forEach(documents::add));
    }
    if (documents.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    long tokens = documents.stream().mapToLong(SpeedBench::tokens).sum();
    IO.println("%d articles, %d tokens, one thread".formatted(documents.size(), tokens));
    var analyst = new Analyst();
    report("all of analysis", documents, tokens, analyst::analyse);
    report("tokens, sentences", documents, tokens, Prose::of);
    report("… and grammar", documents, tokens, d -> Grammar.of(Prose.of(d)));
    report("… and names", documents, tokens, d -> Names.of(Grammar.of(Prose.of(d))));
    report("… and quotations", documents, tokens, SpeedBench::quotations);
    memory(documents, analyst);
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static Quotations quotations(Document document) {
    Prose prose = Prose.of(document);
    Grammar grammar = Grammar.of(prose);
    return Quotations.of(prose, grammar, Names.of(grammar));
  }

  /// How many there are in a document.
  public static int tokens(Document document) {
    return (int) TOKEN.matcher(document.text().content()).results().count();
  }

  private static void report(String name, List<Document> documents, long tokens, Work work) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      long start = processorTime();
      long kept = documents.stream().map(work::on).filter(Object.class::isInstance).count();
      long taken = processorTime() - start;
      if (round >= WARM_UP && kept == documents.size()) {
        best = Math.min(best, taken);
      }
    }
    IO.println("%-20s %,9.0f tokens/s".formatted(name, tokens * 1e9 / best));
  }

  /// Memory in use after each fifth of the documents, when nothing of them is kept.
  private static void memory(List<Document> documents, Analyst analyst) {
    var used = new StringBuilder();
    int fifth = Math.max(1, documents.size() / 5);
    for (int i = 0; i < documents.size(); i++) {
      analyst.analyse(documents.get(i));
      if ((i + 1) % fifth == 0) {
        used.append(" %d".formatted(usedMegabytes()));
      }
    }
    IO.println("memory in use after each fifth of the documents, MB:" + used);
  }

  private static long usedMegabytes() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}

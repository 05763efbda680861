package org.onrecord.quality.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import edu.stanford.nlp.pipeline.CoreDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.quotations.QuotationBench;
import org.onrecord.analyse.quotations.QuotationScore;
import org.onrecord.analyse.quotations.QuotationScore.Reported;
import org.onrecord.quality.BenchData;
import org.onrecord.quality.Cost;
import org.onrecord.quality.Measure;
import org.onrecord.quality.PeerFigures;
import org.onrecord.quality.gold.GoldLayer;
import org.onrecord.quality.gold.GoldScore;
import org.onrecord.read.web.MainTextBench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures programs of others on the data at hand and keeps their figures for the table.
///
/// CoreNLP is slow: it gets 30 articles, chosen by a fixed seed, and we the same ones beside it.
public final class PeersBench {
  private static final int ARTICLES = 30;
  private static final String OURS = "onrecord, the same 30 articles";

  private final BenchData data;
  private final List<Measure> measures = new ArrayList<>();

  private PeersBench(BenchData data) {
    this.data = data;
  }

  /// @param arguments the folder with the data; else the one that ONRECORD_BENCH names
  public static void main(String... arguments) throws IOException {
    var bench =
        new PeersBench(
            arguments.length == 0 ? BenchData.byDefault() : new BenchData(Path.of(arguments[0])));
    bench.mainText();
    bench.coreNlp();
    if (bench.measures.isEmpty()) {
      System.err.println("Nothing was measured, since no data is there; what was measured stays.");
      return;
    }
    PeerFigures.write(bench.measures, LocalDate.now(ZoneOffset.UTC));
  }

  private void mainText() throws IOException {
    Optional<Path> folder = data.find("main-text");
    if (folder.isEmpty()) {
      return;
    }
    Map<String, Function<String, String>> tools =
        Map.of("boilerpipe 1.2.2", PeersBench::boilerpipe);
    MainTextBench.measure(folder.get(), tools)
        .forEach((who, measured) -> measures.addAll(Measure.mainText(who, measured)));
  }

  private static String boilerpipe(String html) {
    try {
      return ArticleExtractor.getInstance().getText(html);
    } catch (BoilerpipeProcessingException e) {
      return "";
    }
  }

  private void coreNlp() throws IOException {
    System.err.println("… loading CoreNLP");
    var nlp = new CoreNlp();
    Optional<List<Article>> articles = QuotationCorpus.find(data, "dev");
    if (articles.isPresent()) {
      var some = new ArrayList<Article>(articles.get());
      Collections.shuffle(some, new Random(ARTICLES));
      quotations(nlp, some.subList(0, Math.min(ARTICLES, some.size())));
    }
    Optional<Path> gold = data.findGold();
    if (gold.isPresent()) {
      annotated(nlp, JsonMapper.shared().readTree(Files.readString(gold.get())));
    }
  }

  private void quotations(CoreNlp nlp, List<Article> articles) {
    var theirs = new ArrayList<List<Reported>>();
    var tokens = new AtomicInteger();
    double seconds =
        Cost.seconds(() -> {
          for (Article article : articles) {
            CoreDocument document = nlp.read(article.document().text().toString());
            tokens.addAndGet(document.tokens().size());
            theirs.add(CoreNlp.reported(document));
            System.err.print(".");
          }
        });
    speed(CoreNlp.NAME, tokens.get(), seconds);
    score(CoreNlp.NAME, articles, theirs);
    var analyst = new Analyst();
    articles.forEach(a -> analyst.analyse(a.document()));
    var ours = new ArrayList<List<Reported>>();
    seconds =
        Cost.seconds(() -> articles.forEach(a -> ours.add(QuotationBench.reported(analyst, a))));
    speed(OURS, tokens.get(), seconds);
    score(OURS, articles, ours);
  }

  /// What is held is that of the process: of ours beside CoreNLP it says nothing, so it is not
  /// told.
  private void speed(String who, int tokens, double seconds) {
    measures.add(new Measure("speed", "tokens a second", who, tokens / seconds, tokens));
    System.err.printf("%n%s: %,.0f tokens a second of processor time%n", who, tokens / seconds);
    if (!who.equals(OURS)) {
      measures.add(new Measure("speed", "megabytes in use", who, Cost.megabytes(), tokens));
    }
  }

  private void score(String who, List<Article> articles, List<List<Reported>> found) {
    for (boolean marked : new boolean[] {true, false}) {
      var score = new QuotationScore(marked);
      for (int i = 0; i < articles.size(); i++) {
        score.add(articles.get(i), found.get(i));
      }
      String layer = marked ? "quotations-marked" : "quotations-all";
      measures.add(new Measure(layer, "f1@0.8", who, score.close(), score.gold()));
      measures.add(new Measure(layer, "f1@0.3", who, score.near(), score.gold()));
      measures.add(new Measure(layer, "speaker", who, score.speaker(), score.gold()));
      measures.add(new Measure(layer, "words", who, score.words(), score.gold()));
    }
  }

  private void annotated(CoreNlp nlp, JsonNode gold) throws IOException {
    var findings = new ArrayList<JsonNode>();
    for (JsonNode document : gold.path("documents").values()) {
      Optional<Path> text = data.findText(document.path("file").asString());
      if (text.isPresent()) {
        findings.add(
            CoreNlp.findings(
                nlp.read(Files.readString(text.get())), document.path("sha256").asString()));
      }
    }
    GoldScore score = GoldScore.of(gold, findings);
    for (String name : List.of("quotations", "figures", "dates", "names")) {
      GoldLayer layer = Optional.ofNullable(score.layers().get(name)).orElseGet(GoldLayer::new);
      String called = "annotated-" + name;
      int of = layer.recall().of();
      measures.add(new Measure(called, "f1", CoreNlp.NAME, layer.f1(), of));
      measures.add(new Measure(called, "recall", CoreNlp.NAME, layer.recall().value(), of));
      measures.add(new Measure(called, "precision", CoreNlp.NAME, layer.precision().value(), of));
      layer
          .checks()
          .forEach((check, share) ->
              measures.add(new Measure(called, check, CoreNlp.NAME, share.value(), share.of())));
    }
  }
}

package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.SpeedBench;
import org.onrecord.analyse.quotations.QuotationBench;
import org.onrecord.analyse.quotations.QuotationScore;
import org.onrecord.analyse.quotations.QuotationScore.Reported;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.known.TextStances;
import org.onrecord.match.known.KnownBench;
import org.onrecord.model.Pair;
import org.onrecord.publish.json.AnalysisJson;
import org.onrecord.publish.json.CompareJson;
import org.onrecord.quality.gold.GoldLayer;
import org.onrecord.quality.gold.GoldScore;
import org.onrecord.quality.gold.PairScore;
import org.onrecord.read.web.MainTextBench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs each layer over the data that is there.
final class Layers {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String NOTHING = "(nothing)";
  private static final int PASSES = 8;

  private final BenchData data;
  private final Consumer<String> words;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Sureness> sureness = new ArrayList<>();

  /// How much of what is called `sure` is right.
  record Sureness(String layer, String sure, GoldLayer.Share right) {}

  /// @param words told what is being done, and what is absent
  Layers(BenchData data, Consumer<String> words) {
    this.data = data;
    this.words = words;
  }

  /// What others reach.
  void add(List<Measure> others) {
    measures.addAll(others);
  }

  List<Measure> measures() {
    return List.copyOf(measures);
  }

  List<Sureness> sureness() {
    return List.copyOf(sureness);
  }

  void run() throws IOException {
    mainText();
    quotations();
    annotated();
    known();
    stance();
  }

  private Optional<Path> find(String name) throws IOException {
    Optional<Path> folder = data.find(name);
    words.accept(
        folder.isPresent() ? "… " + name : "skipped: no %s in %s".formatted(name, data.folder()));
    return folder;
  }

  private void mainText() throws IOException {
    Optional<Path> folder = find("main-text");
    if (folder.isPresent()) {
      MainTextBench.measure(folder.get())
          .forEach((who, measured) -> measures.addAll(Measure.mainText(who, measured)));
    }
  }

  private void quotations() throws IOException {
    if (find("quotations").isEmpty()) {
      return;
    }
    var marked = new QuotationScore(true);
    var all = new QuotationScore(false);
    var analyst = new Analyst();
    List<Article> articles = QuotationCorpus.find(data, "dev").orElseThrow();
    for (Article article : articles) {
      List<Reported> ours = QuotationBench.reported(analyst, article);
      marked.add(article, ours);
      all.add(article, ours);
    }
    quotations("quotations-marked", marked);
    quotations("quotations-all", all);
    speed(analyst, articles);
  }

  /// The best of some passes: the compiler needs several to finish.
  private void speed(Analyst analyst, List<Article> articles) {
    int tokens = articles.stream().mapToInt(a -> SpeedBench.tokens(a.document())).sum();
    double seconds = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      seconds =
          Math.min(
              seconds, Cost.seconds(() -> articles.forEach(a -> analyst.analyse(a.document()))));
    }
    measures.add(Measure.ours("speed", "tokens a second", tokens / seconds, tokens));
    measures.add(Measure.ours("speed", "megabytes in use", Cost.megabytes(), tokens));
  }

  private void quotations(String layer, QuotationScore score) {
    measures.add(Measure.ours(layer, "f1@0.8", score.close(), score.gold()));
    measures.add(Measure.ours(layer, "f1@0.3", score.near(), score.gold()));
    measures.add(Measure.ours(layer, "speaker", score.speaker(), score.gold()));
    measures.add(Measure.ours(layer, "words", score.words(), score.gold()));
  }

  /// The annotation with what we find in its texts; empty where it is absent.
  Optional<Annotated> findAnnotated() throws IOException {
    Optional<Path> file = data.findGold();
    if (file.isEmpty()) {
      words.accept("skipped: no annotated documents beside " + data.folder());
      return Optional.empty();
    }
    JsonNode gold = JSON.readTree(Files.readString(file.get()));
    var texts = new ArrayList<Path>();
    for (JsonNode document : gold.path("documents").values()) {
      data.findText(document.path("file").asString()).ifPresent(texts::add);
    }
    words.accept("… %d annotated documents".formatted(texts.size()));
    return Optional.of(analyse(gold, texts));
  }

  /// @param findings a line of `analyse --json` a document
  /// @param pairs a line of `compare --json` a pair
  /// @param texts of the documents, by digest
  record Annotated(
      JsonNode gold, List<JsonNode> findings, List<JsonNode> pairs, Map<String, String> texts) {}

  /// What we find in annotated texts.
  static Annotated analyse(JsonNode gold, List<Path> files) {
    var findings = new ArrayList<JsonNode>();
    var pairs = new ArrayList<JsonNode>();
    var texts = new HashMap<String, String>();
    try (Desk desk = Desk.open(_ -> {}, List.of(), "bench")) {
      desk.analyseAll(files.stream(), Path::toString, file -> file)
          .forEachOrdered(done -> {
            JsonNode line =
                JSON.readTree(
                    AnalysisJson.of(done.analysed().reading(), done.analysed().findings())
                        .toString());
            findings.add(line);
            texts.put(line.path("sha256").asString(), line.path("text").asString(NOTHING));
          });
      Desk.Compared compared = desk.compare(files);
      for (Pair pair : compared.pairs()) {
        if (!pair.isTension()) {
          pairs.add(JSON.readTree(CompareJson.of(pair, compared.paths()).toString()));
        }
      }
    }
    return new Annotated(gold, findings, pairs, texts);
  }

  private void annotated() throws IOException {
    Optional<Annotated> found = findAnnotated();
    if (found.isEmpty()) {
      return;
    }
    GoldScore score = GoldScore.of(found.get().gold(), found.get().findings());
    score.layers().forEach(this::layer);
    GoldLayer claims = Optional.ofNullable(score.layers().get("claims")).orElseGet(GoldLayer::new);
    measures.add(
        Measure.ours("annotated-claims", "ap", score.averagePrecision(), claims.recall().of()));
    PairScore pairs = PairScore.of(found.get().gold(), found.get().pairs());
    share("annotated-pairs", "recall", pairs.recall());
    share("annotated-pairs", "precision", pairs.precision());
    share("annotated-pairs", "label", pairs.label());
    share("annotated-pairs", "contradictions", pairs.contradictions());
  }

  private void layer(String name, GoldLayer layer) {
    String called = "annotated-" + name;
    if (!name.equals("metadata")) {
      int of = layer.recall().of();
      measures.add(Measure.ours(called, "f1", layer.f1(), of));
      share(called, "recall", layer.recall());
      share(called, "precision", layer.precision());
    }
    layer.checks().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(check -> share(called, check.getKey(), check.getValue()));
    for (String sure : List.of("high", "medium", "low")) {
      Optional.ofNullable(layer.bySureness().get(sure))
          .ifPresent(right -> sureness.add(new Sureness(called, sure, right)));
    }
  }

  private void share(String layer, String name, GoldLayer.Share share) {
    measures.add(Measure.ours(layer, name, share.value(), share.of()));
  }

  private void known() throws IOException {
    Optional<Path> folder = find("known-claims");
    if (folder.isPresent()) {
      List<KnownBench.Score> scores = KnownBench.measure(folder.get(), "dev");
      KnownBench.Score byWords = scores.getFirst();
      KnownBench.Score byAll = scores.getLast();
      measures.add(Measure.ours("known", "map@5", byAll.map(), byAll.of()));
      measures.add(Measure.ours("known", "first", byAll.first(), byAll.of()));
      measures.add(
          new Measure("known", "map@5", "onrecord, words only", byWords.map(), byWords.of()));
    }
  }

  private void stance() throws IOException {
    Optional<Path> folder = find("stance");
    if (folder.isPresent()) {
      var stances = new TextStances();
      BenchData.lines(folder.get().resolve("bodies.jsonl"))
          .forEach(b -> stances.add(b.path("body").asString(), b.path("text").asString()));
      var score = new StanceScore();
      for (JsonNode pair : BenchData.lines(folder.get().resolve("pairs.jsonl"))) {
        score.add(
            pair.path("stance").asString(),
            stances.stance(pair.path("headline").asString(), pair.path("body").asString()).word());
      }
      measures.add(Measure.ours("stance", "macro f1", score.macro(), score.of()));
      score
          .classes()
          .forEach((name, f1) -> measures.add(Measure.ours("stance", name, f1, score.of())));
    }
  }
}

package org.onrecord.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.quotations.QuotationBench;
import org.onrecord.analyse.quotations.QuotationScore;
import org.onrecord.analyse.quotations.QuotationScore.Both;
import org.onrecord.model.Span;
import org.onrecord.quality.gold.GoldLayer;
import org.onrecord.quality.gold.GoldScore;
import org.onrecord.quality.gold.PairScore;
import org.onrecord.read.web.MainTextBench;
import tools.jackson.databind.JsonNode;

/// Shows what a layer missed, what it has that is none, and what it has and says otherwise than the
/// annotators (a speaker, a value, a status), with the words around it.
public final class MissesBench {
  private static final int AROUND = 60;

  private MissesBench() {}

  /// @param arguments the layer, `--data DIR`; of the quotations, `--part train` or `dev`
  public static void main(String... arguments) throws IOException {
    List<String> given = List.of(arguments);
    if (given.isEmpty() || given.getFirst().startsWith("--")) {
      System.err.println("bench misses: name a layer, as `bench quality` prints it");
      System.exit(2);
    }
    BenchData data = QualityBench.data(given);
    String layer = given.getFirst();
    if (layer.equals("main-text")) {
      Optional<Path> folder = data.find(layer);
      if (folder.isPresent()) {
        MainTextBench.printMisses(folder.get());
      }
    } else if (layer.equals("quotations-marked") || layer.equals("quotations-all")) {
      articles(data, new QuotationScore(layer.endsWith("-marked")), part(given));
    } else {
      Optional<Layers.Annotated> found = new Layers(data, System.err::println).findAnnotated();
      if (found.isPresent()) {
        annotated(found.get(), layer.replaceFirst("^annotated-", ""));
      }
    }
  }

  private static String part(List<String> given) {
    int at = given.indexOf("--part");
    return at < 0 || at + 1 == given.size() ? "dev" : given.get(at + 1);
  }

  private static void articles(BenchData data, QuotationScore score, String part)
      throws IOException {
    var analyst = new Analyst();
    for (Article article : QuotationCorpus.find(data, part).orElse(List.of())) {
      String text = article.document().text().shadow();
      var found = score.differences(article, QuotationBench.reported(analyst, article));
      found.missed().forEach(theirs -> print("missed", text, theirs.whole()));
      found.wrong().forEach(ours -> print("wrong", text, ours.content()));
      for (Both both : found.cut()) {
        print("cut", text, both.ours().content());
        print("  by", text, both.theirs().whole());
      }
      for (Both both : found.named()) {
        print("named", text, both.ours().content());
        var theirs = both.theirs().source().stream().map(s -> text.substring(s.start(), s.end()));
        IO.println(
            "       found: %s; annotated: %s"
                .formatted(both.ours().speaker().orElse("nobody"), theirs.toList()));
      }
    }
  }

  /// Shows them for a layer of annotated documents.
  static void annotated(Layers.Annotated found, String layer) {
    JsonNode gold = found.gold();
    if (layer.equals("pairs")) {
      PairScore.of(gold, found.pairs()).missed().forEach(pair -> pair(gold, pair));
      return;
    }
    GoldScore score = GoldScore.of(gold, found.findings());
    Optional<GoldLayer> of = Optional.ofNullable(score.layers().get(layer));
    if (of.isEmpty()) {
      System.err.printf(
          "bench misses: no layer '%s'; there are pairs, main-text, quotations-marked, quotations-all, %s%n",
          layer, score.layers().keySet());
      System.exit(2);
      return;
    }
    of.get().missed().forEach(g -> print("missed", text(found, g), g.path("span")));
    for (JsonNode document : found.findings()) {
      String text = document.path("text").asString();
      document.path("findings").values().stream()
          .filter(f -> of.get().wrong().stream().anyMatch(f::equals))
          .forEach(f -> print("wrong", text, f));
    }
    for (GoldLayer.Mistaken each : of.get().mistaken()) {
      JsonNode wanted = each.item().path(each.what() + "_accepted");
      print(each.what(), text(found, each.item()), each.item().path("span"));
      IO.println(
          "       found: %s; annotated: %s"
              .formatted(
                  each.finding().path(each.what()),
                  wanted.isMissingNode() ? each.item().path(each.what()) : wanted));
    }
  }

  private static String text(Layers.Annotated found, JsonNode item) {
    String name = item.path("doc").asString(item.path("span").path("doc").asString(""));
    return found.gold().path("documents").values().stream()
        .filter(d -> d.path("doc").asString().equals(name))
        .map(d -> found.texts().getOrDefault(d.path("sha256").asString(), ""))
        .findFirst()
        .orElse("");
  }

  private static void print(String what, String text, Span at) {
    int start = text.codePointCount(0, at.start());
    print(what, text, start, start + text.codePointCount(at.start(), at.end()));
  }

  private static void print(String what, String text, JsonNode at) {
    print(what, text, at.path("start").asInt(), at.path("end").asInt());
  }

  private static void print(String what, String text, int from, int to) {
    int[] points = text.codePoints().toArray();
    int start = Math.clamp(from, 0, points.length);
    int end = Math.clamp(to, start, points.length);
    UnaryOperator<String> plain = s -> s.replaceAll("\\s+", " ");
    IO.println(
        "%-6s …%s⟦%s⟧%s…"
            .formatted(
                what,
                plain.apply(cut(points, Math.max(0, start - AROUND), start)),
                plain.apply(cut(points, start, end)),
                plain.apply(cut(points, end, Math.min(points.length, end + AROUND)))));
  }

  private static String cut(int[] points, int from, int to) {
    int[] part = Arrays.copyOfRange(points, from, to);
    return new String(part, 0, part.length);
  }

  private static void pair(JsonNode gold, JsonNode pair) {
    IO.println(
        "missed %s (%s)".formatted(pair.path("label").asString(), pair.path("how").asString("")));
    for (String end : List.of("a", "b")) {
      gold.path("claims").values().stream()
          .filter(c -> c.path("id").asString().equals(pair.path(end).asString()))
          .forEach(c -> IO.println("   " + c.path("span").path("text").asString()));
    }
  }
}

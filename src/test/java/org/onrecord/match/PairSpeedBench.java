package org.onrecord.match;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.model.Document;
import org.onrecord.model.Found;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Stance;

/// How long a corpus of articles takes to be lined up, a half of it and all of it, without reading
/// and analysis. Needs the quotation corpus; see [QuotationCorpus].
public final class PairSpeedBench {
  private static final int SHOWN = 150;
  private static final int MANY = 900;

  private PairSpeedBench() {}

  private record Analysed(Document document, List<Found> findings) {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    var analyst = new Analyst();
    var all = new ArrayList<Analysed>();
    for (String part : List.of("train", "dev")) {
      for (Article article : QuotationCorpus.find(part).orElse(List.of())) {
        all.add(new Analysed(article.document(), analyst.analyse(article.document())));
      }
    }
    if (all.isEmpty()) {
      IO.println("skipped: the quotation corpus is absent");
      return;
    }
    for (int size :
        arguments.length > 0
            ? new int[] {all.size()}
            : new int[] {all.size() / 4, all.size() / 4, all.size() / 2, all.size()}) {
      measure(all.subList(0, size));
    }
  }

  /// Every so many-th contradiction, for people to judge.
  private static void show(List<Analysed> texts, Lineup lineup) {
    var byHash = new HashMap<Sha256, Document>();
    texts.forEach(text -> byHash.put(text.document().hash(), text.document()));
    List<Pair> against = lineup.pairs().stream().filter(pair -> true).toList();
    for (int i = 0; i < against.size(); i += Math.max(1, against.size() / SHOWN)) {
      Pair pair = against.get(i);
      IO.println(
          "%s %s %s %s"
              .formatted(pair.stance().word(), pair.aspect().word(), pair.score(), pair.why()));
      for (Passage passage : List.of(pair.a(), pair.b())) {
        Document document = byHash.get(passage.document());
        IO.println("    " + (document == null ? "" : document.text().slice(passage.at())));
      }
    }
  }

  private static void measure(List<Analysed> texts) {
    long start = System.nanoTime();
    var matcher = new Matcher();
    texts.forEach(text -> matcher.add(text.document(), text.findings()));
    Lineup lineup = matcher.lineUp();
    var took = Duration.ofNanos(System.nanoTime() - start);
    long against =
        lineup.pairs().stream().filter(pair -> pair.stance() == Stance.CONTRADICT).count();
    if (texts.size() > MANY) {
      show(texts, lineup);
    }
    IO.println(
        "%d articles: %.1f s, %d pairs of which %d contradict, %d matters"
            .formatted(
                texts.size(),
                took.toMillis() / 1000.0,
                lineup.pairs().size(),
                against,
                lineup.matters().size()));
  }
}

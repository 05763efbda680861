package org.onrecord.match;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
/// and analysis. Needs the quotation corpus; see [QuotationCorpus]. With an argument, only the
/// whole corpus, and some of its pairs to read.
public final class PairSpeedBench {
  private static final int SHOWN = 150;
  private static final int MANY = 900;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
    for (int size : sizes(all.size(), arguments.length > 0)) {
      measure(all.subList(0, size));
    }
  }

  /// Only the whole corpus where pairs are to be judged; else parts of it too, the first twice, as
  /// Java has to warm up.
  private static int[] sizes(int all, boolean whole) {
    return whole ? new int[] {all} : new int[] {all / 4, all / 4, all / 2, all};
  }

  /// Every so many-th pair, for people to judge.
  private static void show(List<Analysed> texts, Lineup lineup) {
    var byHash = new HashMap<Sha256, Document>();
    texts.forEach(text -> byHash.put(text.document().hash(), text.document()));
    List<Pair> all = lineup.pairs();
    for (int i = 0; i < all.size(); i += Math.max(1, all.size() / SHOWN)) {
      Pair pair = all.get(i);
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
    long used = THREADS.getCurrentThreadCpuTime();
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
        "%d articles: %.1f s (%.1f s of processor time), %d pairs of which %d contradict, %d matters"
            .formatted(
                texts.size(),
                took.toMillis() / 1000.0,
                (THREADS.getCurrentThreadCpuTime() - used) / 1e9,
                lineup.pairs().size(),
                against,
                lineup.matters().size()));
  }
}

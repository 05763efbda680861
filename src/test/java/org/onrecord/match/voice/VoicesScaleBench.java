package org.onrecord.match.voice;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.desk.ScrambledArticles;
import org.onrecord.desk.ScrambledArticles.Made;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// How long it takes to find the voices of so many articles, half of them near copies, what memory
/// it needs, and how long adding one more takes: `VoicesScaleBench [ARTICLES…]`, 10,000 and 20,000
/// unless told otherwise. One thread; the time is its processor time, so that it says the same
/// however busy the machine is.
public final class VoicesScaleBench {
  private static final int COPIES = 50;
  private static final int LAST = 1000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final TextFile texts = new TextFile();
  private final Copies copies = new Copies(hash -> VoiceScore.document(texts.get(hash)));
  private final Map<Sha256, Integer> originals = new HashMap<>();
  private final List<Long> last = new ArrayList<>();
  private final int count;
  private long spent;
  private long longest;
  private int right;
  private int wrong;
  private int nearCopies;
  private int found;

  private VoicesScaleBench(int count) {
    this.count = count;
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    ScrambledArticles articles = ScrambledArticles.ofCorpus();
    if (articles.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    int[] counts =
        arguments.length == 0
            ? new int[] {10_000, 20_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (int count : counts) {
      var bench = new VoicesScaleBench(count);
      articles.forEach(0, count, COPIES, bench::add);
      bench.report();
    }
  }

  private void add(Made made) {
    String text = made.text() + "\nNo. " + made.number();
    Document document = VoiceScore.document(text);
    texts.put(document.hash(), text);
    // As each document has its own when it comes in.
    var lexicon = new Lexicon();
    long start = THREADS.getCurrentThreadCpuTime();
    List<Reprint> reprints =
        copies.add(document.hash(), Sketch.of(WordedText.of(document, lexicon), lexicon));
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    spent += taken;
    longest = Math.max(longest, taken);
    if (made.number() >= count - LAST) {
      last.add(taken);
    }
    originals.put(document.hash(), made.of());
    nearCopies += made.of() == made.number() ? 0 : 1;
    found += made.of() != made.number() && !reprints.isEmpty() ? 1 : 0;
    for (Reprint reprint : reprints) {
      boolean same = made.of() == originals.getOrDefault(reprint.a(), -1);
      right += same ? 1 : 0;
      wrong += same ? 0 : 1;
    }
  }

  private void report() {
    System.gc();
    var runtime = Runtime.getRuntime();
    long[] sorted = last.stream().mapToLong(Long::longValue).sorted().toArray();
    IO.println(
        "%,d articles: %.1f s, %,.0f a second; %,d MB in use; of %,d near copies %,d found; pairs: %,d right, %,d wrong"
            .formatted(
                count,
                spent / 1e9,
                count * 1e9 / spent,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                nearCopies,
                found,
                right,
                wrong));
    IO.println(
        "  adding one of the last thousand: p50 %.1f ms, p99 %.1f ms; the longest of all %.1f ms"
            .formatted(
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                longest / 1e6));
  }
}

package org.onrecord.match.voice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.match.voice.VoicePairs.Labelled;

/// Who is one voice with whom, over labelled pairs made by rule: ours beside SimHash and plain
/// overlap of runs of words, which are each given the line that is best for them on these pairs.
public final class VoicesBench {
  private static final int EVERY = 9;
  private static final int LINES = 200;

  private VoicesBench() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    report("the shipped example and our own tellings", VoicePairs.ofOurOwn());
    var articles = new ArrayList<String>();
    for (String part : List.of("train", "dev")) {
      QuotationCorpus.find(part).stream()
          .flatMap(List::stream)
          .map(Article::document)
          .map(d -> d.text().content())
          .forEach(articles::add);
    }
    if (articles.isEmpty()) {
      IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    var some = new ArrayList<String>();
    for (int i = 0; i < articles.size(); i += EVERY) {
      some.add(articles.get(i));
    }
    report("every ninth of the 924 articles", VoicePairs.of(some));
  }

  private static void report(String name, List<Labelled> pairs) {
    VoiceScore ours = VoiceScore.of(pairs, VoiceScore::oneVoice);
    VoiceScore simHash = best(pairs, p -> Peers.simHash(p.a(), p.b()));
    VoiceScore resemblance = best(pairs, p -> Peers.resemblance(p.a(), p.b()));
    VoiceScore containment = best(pairs, p -> Peers.containment(p.a(), p.b()));
    IO.println("%s: %,d pairs".formatted(name, pairs.size()));
    IO.println(
        "| called one voice, percent | pairs | ours | SimHash | resemblance | containment |");
    IO.println("|---|---|---|---|---|---|");
    ours.of()
        .forEach((kind, of) ->
            IO.println(
                "| %s | %d | %s | %s | %s | %s |"
                    .formatted(
                        kind,
                        of,
                        share(ours, kind),
                        share(simHash, kind),
                        share(resemblance, kind),
                        share(containment, kind))));
    IO.println(
        "| F1, edits up to 30 percent | | %.3f | %.3f | %.3f | %.3f |"
            .formatted(ours.f1(), simHash.f1(), resemblance.f1(), containment.f1()));
  }

  private static String share(VoiceScore score, String kind) {
    double found = score.found().getOrDefault(kind, 0);
    return "%.0f".formatted(100 * found / Math.max(1, score.of().getOrDefault(kind, 0)));
  }

  private static VoiceScore best(List<Labelled> pairs, ToDoubleFunction<Labelled> alike) {
    double[] measured = pairs.stream().mapToDouble(alike).toArray();
    var places = new java.util.IdentityHashMap<Labelled, Double>();
    for (int i = 0; i < measured.length; i++) {
      places.put(pairs.get(i), measured[i]);
    }
    VoiceScore best = VoiceScore.of(pairs, p -> false);
    for (int line = 1; line <= LINES; line++) {
      double least = line / (double) LINES;
      VoiceScore score = VoiceScore.of(pairs, p -> places.getOrDefault(p, 0.0) >= least);
      best = score.f1() > best.f1() ? score : best;
    }
    return best;
  }
}

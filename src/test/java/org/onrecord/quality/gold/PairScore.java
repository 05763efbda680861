package org.onrecord.quality.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/// Scores what `compare --json` prints of annotated documents.
///
/// An end counts only when it is one passage: at most 400 code points, or twice the annotated one.
/// A found pair hits one annotated pair; a contradiction is found only when it is called so.
///
/// @param recall of the core pairs
/// @param precision among pairs of which both ends touch an annotated claim
/// @param label of the pairs that were hit, how many are called what they are
/// @param contradictions of the core contradictions, how many were found and called so
/// @param missed core pairs that were not found
public record PairScore(
    GoldLayer.Share recall,
    GoldLayer.Share precision,
    GoldLayer.Share label,
    GoldLayer.Share contradictions,
    List<JsonNode> missed) {
  private static final int PASSAGE = 400;

  public PairScore {
    missed = List.copyOf(missed);
  }

  /// @param pairs lines of `compare --json`; those of other documents are left out
  public static PairScore of(JsonNode gold, List<JsonNode> pairs) {
    return new Scorer(gold).score(pairs);
  }

  private static final class Scorer {
    private final JsonNode gold;
    private final Map<String, String> documentOf = new HashMap<>();
    private final Set<String> hit = new HashSet<>();
    private final Set<String> contradictions = new HashSet<>();
    private GoldLayer.Share precision = new GoldLayer.Share(0, 0);
    private GoldLayer.Share label = new GoldLayer.Share(0, 0);

    Scorer(JsonNode gold) {
      this.gold = gold;
      gold.path("documents")
          .values()
          .forEach(d -> documentOf.put(d.path("sha256").asString(), d.path("doc").asString()));
    }

    PairScore score(List<JsonNode> pairs) {
      pairs.stream()
          .filter(p -> p.path("kind").asString("pair").equals("pair"))
          .sorted(Comparator.comparingDouble(p -> -p.path("score").asDouble(0)))
          .forEach(this::take);
      List<JsonNode> core =
          gold.path("pairs").values().stream()
              .filter(g -> g.path("tier").asString().equals("core"))
              .toList();
      List<JsonNode> missed = core.stream().filter(g -> !hit.contains(id(g))).toList();
      List<JsonNode> contradicting =
          core.stream().filter(g -> g.path("label").asString().equals("contradict")).toList();
      long found = contradicting.stream().filter(g -> contradictions.contains(id(g))).count();
      return new PairScore(
          new GoldLayer.Share(core.size() - missed.size(), core.size()),
          precision,
          label,
          new GoldLayer.Share((int) found, contradicting.size()),
          missed);
    }

    private static String id(JsonNode item) {
      return item.path("id").asString();
    }

    private void take(JsonNode pair) {
      Set<String> a = touched(pair.path("a"));
      Set<String> b = touched(pair.path("b"));
      if (a.isEmpty() || b.isEmpty() || document(pair.path("a")).equals(document(pair.path("b")))) {
        return;
      }
      var options = new ArrayList<JsonNode>();
      for (JsonNode g : gold.path("pairs").values()) {
        String x = g.path("a").asString();
        String y = g.path("b").asString();
        if ((a.contains(x) && b.contains(y)) || (a.contains(y) && b.contains(x))) {
          options.add(g);
        }
      }
      precision = precision.plus(!options.isEmpty());
      String said = pair.path("label").asString("");
      options.stream()
          .filter(g -> !hit.contains(id(g)))
          .min(
              Comparator.comparing((JsonNode g) -> !isAccepted(g, said))
                  .thenComparing(g -> !g.path("tier").asString().equals("core")))
          .ifPresent(g -> {
            hit.add(id(g));
            label = label.plus(isAccepted(g, said));
            if (said.equals("contradict") && isAccepted(g, said)) {
              contradictions.add(id(g));
            }
          });
    }

    private static boolean isAccepted(JsonNode pair, String label) {
      return pair.path("label_accepted").values().stream()
          .anyMatch(l -> l.asString().equals(label));
    }

    private String document(JsonNode end) {
      return documentOf.getOrDefault(end.path("sha256").asString(""), "");
    }

    /// The annotated claims that this end speaks of.
    private Set<String> touched(JsonNode end) {
      Span at = Spans.of(end);
      var touched = new HashSet<String>();
      for (JsonNode claim : gold.path("claims").values()) {
        if (claim.path("span").path("doc").asString().equals(document(end))
            && Spans.all(claim).stream()
                .anyMatch(
                    s -> Spans.hits(s, at) && at.length() <= Math.max(PASSAGE, 2 * s.length()))) {
          touched.add(id(claim));
        }
      }
      return touched;
    }
  }
}

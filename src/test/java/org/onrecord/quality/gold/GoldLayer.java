package org.onrecord.quality.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/// What was found of one layer, against what should have been.
///
/// A core item that is missed costs recall; an optional one is right when it is found and costs
/// nothing when not. Each item is hit once: a second finding on it is wrong.
public final class GoldLayer {
  private static final Set<String> CORE = Set.of("core", "central");

  private int core;
  private int coreHit;
  private int found;
  private int right;
  private final Map<String, Share> checks = new LinkedHashMap<>();
  private final Map<String, Share> bySureness = new LinkedHashMap<>();
  private final List<JsonNode> missed = new ArrayList<>();
  private final List<JsonNode> wrong = new ArrayList<>();
  private final List<Mistaken> mistaken = new ArrayList<>();
  private Optional<Mistaken> looked = Optional.empty();

  /// How many of how many.
  public record Share(int right, int of) {
    Share plus(boolean isRight) {
      return new Share(right + (isRight ? 1 : 0), of + 1);
    }

    public double value() {
      return of == 0 ? 0 : (double) right / of;
    }
  }

  /// A finding that hits an item and says something else of it.
  ///
  /// @param what is said otherwise, as [#checks] names it
  public record Mistaken(String what, JsonNode item, JsonNode finding) {}

  private record Option(double union, int shared, int item, int finding) {}

  static boolean isCore(JsonNode item) {
    return CORE.contains(item.path("tier").asString("core"));
  }

  void check(String name, boolean isRight) {
    if (!isRight) {
      looked.ifPresent(at -> mistaken.add(new Mistaken(name, at.item(), at.finding())));
    }
    checks.merge(name, new Share(isRight ? 1 : 0, 1), (a, _) -> a.plus(isRight));
  }

  /// Best overlap first; each item and each finding once.
  ///
  /// @param stillRight looks at a match; `false` when it is wrong all the same
  /// @return the finding of each item that was hit, by the item's place
  Map<Integer, Integer> match(
      List<JsonNode> items,
      List<JsonNode> findings,
      Function<JsonNode, List<Span>> spansOf,
      BiPredicate<JsonNode, JsonNode> stillRight) {
    Map<Integer, Integer> findingOf = pairUp(items, findings, spansOf);
    var used = new BitSet();
    findingOf.forEach((item, finding) -> {
      used.set(finding);
      looked = Optional.of(new Mistaken("", items.get(item), findings.get(finding)));
      take(findings.get(finding), stillRight.test(items.get(item), findings.get(finding)));
    });
    looked = Optional.empty();
    for (int j = 0; j < findings.size(); j++) {
      if (!used.get(j)) {
        take(findings.get(j), false);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      if (isCore(items.get(i))) {
        core++;
        if (findingOf.containsKey(i)) {
          coreHit++;
        } else {
          missed.add(items.get(i));
        }
      }
    }
    return findingOf;
  }

  private static Map<Integer, Integer> pairUp(
      List<JsonNode> items, List<JsonNode> findings, Function<JsonNode, List<Span>> spansOf) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < items.size(); i++) {
      List<Span> spans = spansOf.apply(items.get(i));
      for (int j = 0; j < findings.size(); j++) {
        Span at = Spans.of(findings.get(j));
        int shared = Spans.best(spans, at);
        if (shared > 0) {
          int union = Math.max(1, spans.getFirst().cover(at).length());
          options.add(new Option((double) shared / union, shared, i, j));
        }
      }
    }
    options.sort(
        Comparator.comparingDouble(Option::union)
            .thenComparingInt(Option::shared)
            .reversed()
            .thenComparingInt(Option::item)
            .thenComparingInt(Option::finding));
    var findingOf = new LinkedHashMap<Integer, Integer>();
    var used = new BitSet();
    for (Option option : options) {
      if (!findingOf.containsKey(option.item()) && !used.get(option.finding())) {
        used.set(option.finding());
        findingOf.put(option.item(), option.finding());
      }
    }
    return findingOf;
  }

  private void take(JsonNode finding, boolean isRight) {
    found++;
    right += isRight ? 1 : 0;
    if (!isRight) {
      wrong.add(finding);
    }
    String sure = finding.path("sure").asString("");
    if (!sure.isEmpty()) {
      bySureness.merge(sure, new Share(isRight ? 1 : 0, 1), (a, _) -> a.plus(isRight));
    }
  }

  public Share recall() {
    return new Share(coreHit, core);
  }

  public Share precision() {
    return new Share(right, found);
  }

  public double f1() {
    double r = recall().value();
    double p = precision().value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /// What else was checked of what was found, by name.
  public Map<String, Share> checks() {
    return Map.copyOf(checks);
  }

  /// How much of what was found is right, by how sure it says it is.
  public Map<String, Share> bySureness() {
    return Map.copyOf(bySureness);
  }

  /// Core items that were not found.
  public List<JsonNode> missed() {
    return List.copyOf(missed);
  }

  /// What findings that hit say otherwise than the annotation.
  public List<Mistaken> mistaken() {
    return List.copyOf(mistaken);
  }

  /// Findings that are none.
  public List<JsonNode> wrong() {
    return List.copyOf(wrong);
  }
}

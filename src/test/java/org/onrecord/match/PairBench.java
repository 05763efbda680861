package org.onrecord.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Pair;

/// Prints how many of the labelled pairs come out right, for the half that rules are written with
/// and for the half that is kept back; and what went wrong in the first.
public final class PairBench {
  private PairBench() {}

  public static void main(String[] args) throws IOException {
    List<PairFolder.Case> cases = PairFolder.cases();
    var strays = new ArrayList<Pair>();
    List<PairFolder.Outcome> alone = PairFolder.alone(cases);
    print("alone", alone);
    print("together", PairFolder.together(cases, strays));
    IO.println("pairs of texts that do not belong together: " + strays.size());
    if (args.length > 0) {
      alone.stream().filter(o -> !o.isRight() && !o.expected().kept()).forEach(IO::println);
    }
  }

  private static void print(String how, List<PairFolder.Outcome> outcomes) {
    for (boolean kept : new boolean[] {false, true}) {
      var right = new TreeMap<String, int[]>();
      for (PairFolder.Outcome outcome : outcomes) {
        if (outcome.expected().kept() == kept) {
          count(right, outcome.expected().label(), outcome.isRight());
          count(right, "~all", outcome.isRight());
          if (!outcome.found().equals("none")) {
            count(right, "~shown", outcome.isRight());
          }
        }
      }
      var line = new StringBuilder();
      right.forEach((label, n) -> line.append("  %s %d/%d".formatted(label, n[0], n[1])));
      IO.println("%-9s %-9s%s".formatted(how, kept ? "kept back" : "open", line));
    }
  }

  private static void count(Map<String, int[]> right, String label, boolean isRight) {
    int[] n = right.computeIfAbsent(label, l -> new int[2]);
    n[0] += isRight ? 1 : 0;
    n[1]++;
  }
}

package org.onrecord.read.web;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// A page as a list of blocks in reading order. What an element holds is a run of that list, so
/// that sums over any element cost O(1) after one walk.
final class Outline {
  /// The run of blocks that an element holds: from `from` up to, not including, `to`.
  record Run(int from, int to) {
    static final Run NONE = new Run(0, 0);

    int size() {
      return to - from;
    }
  }

  private final List<Block> blocks;
  private final Map<Element, Run> runs;
  private final double[] prose;
  private final double[] weight;
  private final double[] links;

  private Outline(List<Block> blocks, Map<Element, Run> runs) {
    this.blocks = blocks;
    this.runs = runs;
    int n = blocks.size();
    prose = new double[n + 1];
    weight = new double[n + 1];
    links = new double[n + 1];
    for (int i = 0; i < n; i++) {
      prose[i + 1] = prose[i] + blocks.get(i).prose();
      weight[i + 1] = weight[i] + blocks.get(i).weight();
      links[i + 1] = links[i] + blocks.get(i).linkWeight();
    }
  }

  /// The outline of what `root` holds, without what `pruning` leaves out. O(n); does not recurse.
  static Outline of(Element root, Pruning pruning) {
    var walk = new OutlineWalk(pruning);
    root.filter(walk);
    return new Outline(walk.blocks(), walk.runs());
  }

  List<Block> blocks() {
    return blocks;
  }

  Run run(Element element) {
    return runs.getOrDefault(element, Run.NONE);
  }

  double prose(Run run) {
    return prose[run.to()] - prose[run.from()];
  }

  double weight(Run run) {
    return weight[run.to()] - weight[run.from()];
  }

  double links(Run run) {
    return links[run.to()] - links[run.from()];
  }

  /// The share of links in what `run` says; 0 when it says nothing.
  double linkShare(Run run) {
    double all = weight(run);
    return all == 0 ? 0 : links(run) / all;
  }
}

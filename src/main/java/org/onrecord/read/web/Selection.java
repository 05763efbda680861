package org.onrecord.read.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.read.meta.Sponsorship;
import org.onrecord.read.web.Block.Kind;
import org.onrecord.read.web.Cues.Cue;
import org.onrecord.read.web.Outline.Run;

/// Which blocks around the main text belong to it.
final class Selection {
  /// Headline and lead stand within so many blocks before the text, a disclosure within as many
  /// after it.
  private static final int NEAR = 15;

  /// A label without a sentence says less than this.
  private static final int LABEL = 40;

  private final Run run;
  private final List<Block> blocks;
  private final String title;
  private final boolean[] kept;

  private Selection(Outline outline, Run run, Optional<String> title) {
    this.run = run;
    this.blocks = outline.blocks();
    this.title = PageTitle.fold(title.orElse(""));
    this.kept = new boolean[blocks.size()];
  }

  /// The blocks in and around `run` that belong to the text, in order.
  ///
  /// @param title of the page, which is not repeated
  static List<Block> of(Outline outline, Run run, Optional<String> title) {
    var selection = new Selection(outline, run, title);
    selection.keepLead();
    selection.keepText();
    selection.keepDisclosures();
    selection.dropRepeated();
    selection.dropLooseHeadings();
    return selection.kept();
  }

  /// Between headline and text there may stand a few lines that say in short what follows.
  private void keepLead() {
    int headline = headlineBefore(run.from());
    for (int i = Math.max(0, run.from() - NEAR); i < run.from(); i++) {
      Block block = blocks.get(i);
      boolean lead = block.isNamed(Cue.LEAD) && block.weight() > LABEL / 2;
      boolean prose = block.isProse() && block.linkShare() < 0.3 && headline >= 0 && i > headline;
      kept[i] =
          (lead || prose) && !isTitle(block) && !Notes.isCaption(block) && !Notes.isNote(block);
    }
  }

  private int headlineBefore(int first) {
    for (int i = first - 1; i >= Math.max(0, first - NEAR); i--) {
      if (isTitle(blocks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void keepText() {
    int prose = firstProse();
    for (int i = run.from(); i < run.to(); i++) {
      Block block = blocks.get(i);
      if (i > run.from() + 1 && Notes.opensTalk(block)) {
        return;
      }
      kept[i] = belongs(block) && (i >= prose || !Notes.isTrail(block));
    }
  }

  private int firstProse() {
    int at = run.from();
    while (at < run.to() && !blocks.get(at).isProse()) {
      at++;
    }
    return at;
  }

  private boolean belongs(Block block) {
    return !isTitle(block)
        && (!Notes.isCaption(block) || Notes.isToldAtLength(block))
        && (block.linkShare() < 0.8 || block.isProse())
        && !Notes.isNote(block);
  }

  private boolean isTitle(Block block) {
    return block.isHeadline()
        || !title.isEmpty()
            && !block.isProse()
            && block.text().length() < 2 * title.length() + 20
            && PageTitle.fold(block.text()).equals(title);
  }

  /// Who paid for a text must be read with it, wherever the page puts it.
  private void keepDisclosures() {
    int from = Math.max(0, run.from() - NEAR);
    int to = Math.min(blocks.size(), run.to() + NEAR);
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      kept[i] |= block.linkShare() < 0.5 && Sponsorship.statement(block.text()).isPresent();
    }
  }

  /// Pages repeat paragraphs for small screens and in boxes.
  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (kept[i] && blocks.get(i).weight() > 60 && !seen.add(blocks.get(i).text())) {
        kept[i] = false;
      }
    }
  }

  /// A heading goes with what follows it: out when that is out. So does a label over links.
  private void dropLooseHeadings() {
    boolean follows = false;
    boolean links = false;
    for (int i = run.to() - 1; i >= run.from(); i--) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.HEADING) {
        kept[i] &= follows;
      } else if (links && isLabel(block)) {
        kept[i] = false;
      }
      if (kept[i] || !Notes.isCaption(block) && block.weight() > 0) {
        follows = kept[i];
        links = !kept[i] && block.linkShare() > 0.8;
      }
    }
  }

  private static boolean isLabel(Block block) {
    return block.kind() == Kind.PARAGRAPH && block.weight() < LABEL && block.sentences() == 0;
  }

  private List<Block> kept() {
    var list = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      if (kept[i]) {
        list.add(blocks.get(i));
      }
    }
    return list;
  }
}

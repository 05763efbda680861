package org.onrecord.read.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.read.meta.Notice;
import org.onrecord.read.meta.Notices;
import org.onrecord.read.web.Block.Kind;
import org.onrecord.read.web.Outline.Run;

/// Which blocks around the main text belong to it.
final class Selection {
  /// A notice says no more than this; a longer paragraph that begins like one is text.
  private static final int LONGEST_NOTICE = 200;

  private final Run run;
  private final List<Block> blocks;
  private final boolean[] kept;

  private Selection(Outline outline, Run run) {
    this.run = run;
    this.blocks = outline.blocks();
    this.kept = new boolean[blocks.size() + 1];
  }

  /// The blocks in and just before `run` that belong to the text, in order.
  static List<Block> of(Outline outline, Run run) {
    var selection = new Selection(outline, run);
    selection.keepLead();
    selection.keepText();
    selection.dropRepeated();
    selection.dropLooseHeadings();
    return selection.kept();
  }

  /// Between headline and text there may stand a few lines that say in short what follows.
  private void keepLead() {
    int first = run.from();
    int headline = headlineBefore(first);
    for (int i = Math.max(0, first - 15); i < first; i++) {
      Block block = blocks.get(i);
      boolean prose = block.isProse() && block.linkShare() < 0.3 && block.kind() != Kind.CAPTION;
      kept[i] =
          (block.isNamed(Cues.Cue.LEAD) && block.weight() > 20
                  || prose && i > headline && headline >= 0)
              && !isNotice(block)
              && !block.isNamed(Cues.Cue.CAPTION);
    }
  }

  private int headlineBefore(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 15); i--) {
      if (blocks.get(i).isHeadline()) {
        return i;
      }
    }
    return -1;
  }

  private void keepText() {
    for (int i = run.from(); i < run.to(); i++) {
      Block block = blocks.get(i);
      if (opensTalk(block, i)) {
        return;
      }
      kept[i] = belongs(block);
    }
  }

  private boolean opensTalk(Block block, int i) {
    return i > run.from() + 1
        && block.weight() < 40
        && (block.kind() == Kind.HEADING || block.weight() < 25)
        && Notices.find(block.text()).equals(Optional.of(Notice.TALK));
  }

  private boolean belongs(Block block) {
    if (block.isHeadline()) {
      return false;
    }
    if (block.kind() == Kind.CAPTION || block.isNamed(Cues.Cue.CAPTION)) {
      return block.weight() > LONGEST_NOTICE && block.sentences() > 1;
    }
    return (block.linkShare() < 0.8 || block.isProse()) && !isNotice(block);
  }

  private static boolean isNotice(Block block) {
    return block.weight() < LONGEST_NOTICE
        && Notices.find(block.text())
            .map(notice ->
                switch (notice) {
                  case POINTER -> block.linkShare() > 0.2 || block.weight() < 80;
                  case OFFER ->
                      block.weight() < 120 && (block.linkShare() > 0.2 || block.sentences() == 0);
                  case ADVERT, COUNTER, READING -> block.weight() < 60;
                  case PHOTO, ILLUSTRATION, RIGHTS, FORM -> block.weight() < 120;
                  case SHARE -> block.weight() < 60;
                  case CONTINUED -> false;
                  case TALK -> block.weight() < 25;
                })
            .orElse(false);
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

  /// A heading goes with what follows it: out when that is out.
  private void dropLooseHeadings() {
    boolean follows = false;
    for (int i = run.to() - 1; i >= run.from(); i--) {
      Block block = blocks.get(i);
      if (block.kind() == Kind.HEADING) {
        kept[i] &= follows;
      }
      if (kept[i] || block.kind() != Kind.CAPTION && block.weight() > 0) {
        follows = kept[i];
      }
    }
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

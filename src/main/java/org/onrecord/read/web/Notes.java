package org.onrecord.read.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.read.meta.Notice;
import org.onrecord.read.meta.Notices;
import org.onrecord.read.web.Block.Kind;
import org.onrecord.read.web.Cues.Cue;

/// Blocks among the paragraphs of a page that are not the text: captions, pointers, offers,
/// credits.
final class Notes {
  /// A note says no more than this; a longer paragraph that begins like one is text.
  private static final int LONGEST = 200;

  /// "Home > News > 5 March".
  private static final Pattern TRAIL =
      Pattern.compile("[^>»›→|]{1,40}(?:\\s[>»›→|/]\\s[^>»›→|]{1,60})+");

  /// Where a caption may turn to the one who took the picture.
  private static final Pattern TURN = Pattern.compile("[.!?)]\\s+|\\s[|/–—-]\\s|[(\\[©]|\\n");

  private Notes() {}

  static boolean isCaption(Block block) {
    return block.kind() == Kind.CAPTION || block.isNamed(Cue.CAPTION) || endsInCredit(block);
  }

  /// A caption that tells something is text as well.
  static boolean isToldAtLength(Block block) {
    return block.weight() > LONGEST && block.sentences() > 1;
  }

  /// The path to a page, as a line.
  static boolean isTrail(Block block) {
    return block.weight() < LONGEST / 2 && TRAIL.matcher(block.text()).matches();
  }

  /// Whether the readers' comments begin here.
  static boolean opensTalk(Block block) {
    return block.weight() < (block.kind() == Kind.HEADING ? 40 : 25)
        && Notices.find(block.text()).equals(Optional.of(Notice.TALK));
  }

  static boolean isNote(Block block) {
    return block.weight() < LONGEST
        && Notices.find(block.text()).map(notice -> isNote(notice, block)).orElse(false);
  }

  private static boolean isNote(Notice notice, Block block) {
    int weight = block.weight();
    boolean links = block.linkShare() > 0.2;
    return switch (notice) {
      case POINTER -> links || weight < 80;
      case OFFER -> weight < 120 && (links || block.sentences() == 0);
      case ADVERT, COUNTER, READING, SHARE -> weight < 60;
      case PHOTO, ILLUSTRATION, RIGHTS, FORM -> weight < 120;
      case CONTINUED -> false;
      case TALK -> weight < 25;
    };
  }

  private static boolean endsInCredit(Block block) {
    if (block.weight() > LONGEST) {
      return false;
    }
    String text = block.text();
    var turn = TURN.matcher(text);
    while (turn.find()) {
      String rest = text.substring(turn.end() - (text.charAt(turn.end() - 1) == '©' ? 1 : 0));
      if (rest.length() < 80 && Notices.find(rest).filter(Notes::isCredit).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCredit(Notice notice) {
    return notice == Notice.PHOTO || notice == Notice.ILLUSTRATION;
  }
}

package org.onrecord.analyse.quotations;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two people who talk in turn, a paragraph each, where the text stops saying who speaks.
final class Dialogue {
  /// After so many changes of speaker in a row they take turns.
  private static final int TAKEN = 2;

  private @Nullable Utterance last;
  private @Nullable Utterance other;
  private int changes;

  /// Takes note of what somebody said, in the order of the text.
  void add(Utterance utterance) {
    Utterance before = last;
    if (utterance.speaker().isEmpty()) {
      last = null;
      changes = 0;
    } else if (before == null || utterance.paragraph() - before.paragraph() > 1) {
      last = utterance;
      changes = 0;
    } else {
      boolean same = utterance.speaker().equals(before.speaker());
      boolean back = other != null && utterance.speaker().equals(other.speaker());
      changes = same ? changes : changes == 0 || back ? changes + 1 : 1;
      other = same ? other : before;
      last = utterance;
    }
  }

  /// Who speaks in `paragraph`, which does not say it: the one of the two who did not speak last.
  ///
  /// @param asked whether what was said last is a question
  Optional<String> next(int paragraph, boolean asked) {
    boolean turn = changes >= TAKEN || changes > 0 && asked;
    return turn && other != null && last != null && last.paragraph() == paragraph - 1
        ? other.speaker()
        : Optional.empty();
  }
}

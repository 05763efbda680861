package org.onrecord.analyse.en;

import java.util.List;
import org.onrecord.analyse.text.Token;

/// Steps over what stands between a word and the one it belongs to.
final class Steps {
  private final List<Token> tokens;
  private final Tag[] tags;

  Steps(List<Token> tokens, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /// The last token from `at` to the left, down to `start`, that is no adverb and no mark; else one
  /// before `start`.
  int behindAdverbs(int at, int start) {
    int i = at;
    while (i >= start && (tags[i] == Tag.ADVERB || isQuote(i))) {
      i--;
    }
    return i;
  }

  boolean isQuote(int i) {
    return "\"\u201C\u201D\u2018".contains(tokens.get(i).word());
  }
}

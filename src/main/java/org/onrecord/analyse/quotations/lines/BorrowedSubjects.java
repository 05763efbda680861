package org.onrecord.analyse.quotations.lines;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.words.When;

/// The subject of a verb in -ing or of "to say", which has none of its own: that of another verb of
/// the line.
final class BorrowedSubjects {
  private final Line line;

  private final Subjects subjects;

  BorrowedSubjects(Line line, Subjects subjects) {
    this.line = line;
    this.subjects = subjects;
  }

  /// That of the verb at element `verb`: the subject of the verb before.
  Optional<Source> of(int verb) {
    for (int e = 0; e < verb; e++) {
      var group = line.verb(e);
      if (group.isPresent() && group.get().isFinite() && !isInRelative(e)) {
        int first = Math.max(0, line.element(group.get().from()));
        var inverted = inverted(e);
        Optional<Source> subject = inverted.isPresent() ? inverted : subjects.left(first);
        if (subject.filter(s -> line.is(s.from(), "it")).isEmpty()) {
          return subject;
        }
      }
    }
    return firstAfter(verb);
  }

  private boolean isInRelative(int e) {
    return line.tag(e - 1) == Tag.RELATIVE || line.tag(e - 1) == Tag.SUBORDINATOR;
  }

  /// For "Asked about it, she …": the first noun group after the next comma.
  private Optional<Source> firstAfter(int verb) {
    for (int e = verb + 1; e + 1 < line.size(); e++) {
      int at = e + 1;
      if (line.isComma(e) && line.noun(at).filter(g -> !isTime(g)).isPresent()) {
        return line.noun(at).map(g -> Source.of(line.first(g), line.past(g)));
      }
    }
    return Optional.empty();
  }

  private boolean isTime(NounGroup group) {
    return When.isTime(line.lower(line.past(group) - 1));
  }

  private Optional<Source> inverted(int verb) {
    boolean afterQuote = verb > 0 && line.isQuote(verb - 1) || line.isComma(verb - 1);
    return afterQuote ? subjects.right(verb + 1) : Optional.empty();
  }
}

package org.onrecord.analyse.quotations;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.ReportingVerb.Strength;

/// Reporting verbs by which nobody says or thinks anything.
final class IdleVerbs {
  private final Line line;

  IdleVerbs(Line line) {
    this.line = line;
  }

  /// Whether nobody is reported to say or think it: "the vote showed a change", "a path promising
  /// peace", "those who want peace", "assuming that he stays".
  boolean isIdle(Cue cue, Optional<Source> source, Complement complement) {
    Strength strength = cue.verb().strength();
    boolean gerund = cue.form() == VerbGroup.Form.GERUND;
    boolean supposes = gerund && strength == Strength.THOUGHT && isFirstOfClause(cue.start());
    if (supposes || gerund && isThing(cue.start() - 1)) {
      return true;
    }
    if (source.isEmpty()) {
      return false;
    }
    boolean aside = line.tag(source.get().from()) == Tag.RELATIVE;
    boolean anyone =
        switch (line.lower(source.get().head())) {
          case "those", "anyone", "anybody", "everyone", "everybody", "nobody", "someone" -> true;
          default -> false;
        };
    boolean thought = strength == Strength.THOUGHT && !complement.isFirm();
    return thought && (aside || anyone)
        || strength == Strength.FOUND && isThing(source.get().headEnd() - 1);
  }

  private boolean isFirstOfClause(int e) {
    return e == 0 || line.isBreak(e - 1) || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  /// A common noun for a thing: neither people nor a writing, which may say something.
  boolean isThing(int e) {
    return e >= 0
        && line.tag(e) == Tag.NOUN
        && !line.isQuote(e)
        && !PeopleNouns.isPerson(line.lower(e))
        && !ReportingWords.ENGLISH.isWriting(line.lower(e));
  }
}

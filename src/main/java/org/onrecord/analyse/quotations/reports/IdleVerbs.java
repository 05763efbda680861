package org.onrecord.analyse.quotations.reports;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.words.Entry;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.quotations.words.ReportingVerb.Form;
import org.onrecord.analyse.quotations.words.ReportingVerb.Strength;
import org.onrecord.analyse.quotations.words.ReportingWords;

/// Reporting verbs by which nobody says or thinks anything.
final class IdleVerbs {
  private static final Set<String> AUDIENCES =
      WordList.words(IdleVerbs.class, "/org/onrecord/analyse/en/audiences.txt");

  private static final Set<String> POSSIBLE = Set.of("should", "ought", "must", "can", "could");

  /// Verbs that say what somebody has to do.
  private static final Set<String> DUTIES = Set.of("oblige", "require", "compel", "bind");

  /// How far before "hard to say" its "it" may be.
  private static final int NEAR = 4;

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
    boolean spoken = complement.isClause() || !isOnlyPossible(cue) && !isAudience(cue, complement);
    boolean of = gerund && isThing(cue.start() - 1) && !line.is(cue.start(), "having");
    boolean without = gerund && line.is(cue.start() - 1, "without");
    if (supposes || of || without || isJudged(cue) || !spoken) {
      return true;
    }
    boolean own = source.filter(s -> Pronouns.isFirstPerson(line.lower(s.head()))).isPresent();
    if (!own && isToDo(cue) || isOfDuty(cue)) {
      return true;
    }
    if (source.isEmpty()) {
      return isBare(cue) && isFirstOfClause(cue.start());
    }
    if (line.is(source.get().head(), "you") && strength != Strength.SPEECH
        || isOwn(cue, source, complement)) {
      return true;
    }
    boolean aside = line.tag(source.get().from()) == Tag.RELATIVE;
    if (aside && isAnyOne(source.get().head())) {
      return true;
    }
    boolean anyone =
        switch (line.lower(source.get().head())) {
          case "those", "anyone", "anybody", "everyone", "everybody", "nobody", "someone" -> true;
          default -> false;
        };
    boolean thought = strength == Strength.THOUGHT && !complement.isFirm();
    return thought && (aside || anyone)
        || strength == Strength.FOUND && isThing(source.get().headEnd() - 1);
  }

  /// "I don't say that …", "I should like to report that …", "I think it is right": it says nothing
  /// more than the text does.
  private boolean isOwn(Cue cue, Optional<Source> source, Complement complement) {
    String who = source.map(s -> line.lower(s.head())).orElse("");
    if (!Pronouns.isFirstPerson(who)
        || source.filter(s -> s.headEnd() > s.head() + 1).isPresent()) {
      return false;
    }
    boolean open = cue.shy() || cue.form() == VerbGroup.Form.INFINITIVE;
    return cue.verb().strength() == Strength.SPEECH
        ? open
        : !complement.isClause() || who.startsWith("i") && !cue.entry().is(Form.PAST);
  }

  /// "it is easy to say", "makes it hard to believe": anybody's words. "Venn was right to say":
  /// his.
  private boolean isJudged(Cue cue) {
    int to = cue.verbAt() - 1;
    if (line.isComma(to - 1)) {
      // "it would be wrong, however, to say"
      int open = to - 2;
      while (open > to - NEAR - 2 && !line.isComma(open)) {
        open--;
      }
      return line.is(to, "to") && isHow(open - 1);
    }
    return line.is(to, "to") && isHow(to - 1);
  }

  private boolean isHow(int e) {
    return ReportingWords.ENGLISH.isJudged(line.lower(e)) && isOfAnybody(e);
  }

  /// "It obliges officials to declare what they own": they have to, and may not have done it yet.
  private boolean isOfDuty(Cue cue) {
    int object = line.noun(cue.start() - 1).map(line::first).orElse(cue.start());
    return cue.form() == VerbGroup.Form.INFINITIVE
        && line.verb(object - 1)
            .filter(v -> v.isFinite() && !v.passive() && DUTIES.contains(v.lemma()))
            .isPresent();
  }

  /// "Ask any clerk who …": an order, or words without a subject.
  private static boolean isBare(Cue cue) {
    return cue.entry().is(Form.BASE) && !cue.entry().isFinite();
  }

  private boolean isOfAnybody(int how) {
    for (int e = how - 1; e >= Math.max(0, how - NEAR); e--) {
      if (line.is(e, "it")) {
        return true;
      }
    }
    return false;
  }

  /// "must decide how": nobody has.
  private boolean isToDo(Cue cue) {
    return line.is(cue.start(), "must") || line.is(cue.start(), "should");
  }

  /// "No clerk who refuses to sign …": whoever does, if anybody.
  private boolean isAnyOne(int e) {
    return switch (line.lower(e)) {
      case "no", "any", "every", "each" -> true;
      default -> false;
    };
  }

  /// "should ask for", "can be calculated": nobody did.
  boolean isOnlyPossible(Cue cue) {
    for (int e = cue.start(); e < cue.verbAt(); e++) {
      if (POSSIBLE.contains(line.lower(e))) {
        return true;
      }
    }
    return false;
  }

  /// "addressed the nation", "asked them", "asked about it": to whom or of what, and not what.
  private boolean isAudience(Cue cue, Complement complement) {
    int at = complement.from();
    boolean speaks = cue.verb().takes(Frame.WHOM) || cue.verb().takes(Frame.ABOUT);
    if (speaks && (line.is(at, "it") || line.is(at, "them"))) {
      return complement.to() <= at + 1 || line.tag(at + 1) == Tag.PREPOSITION;
    }
    int head = line.noun(at).map(line::past).orElse(0) - 1;
    return cue.verb().base().equals("address")
        && head >= 0
        && (PeopleNouns.isPerson(line.lower(head)) || AUDIENCES.contains(line.lower(head)));
  }

  /// "Of 12 canals promised in May, only four were built": a participle in a phrase that opens the
  /// clause.
  boolean isOfPhrase(int start, Entry entry) {
    int first = line.noun(start - 1).map(line::first).orElse(0);
    return entry.is(Form.PARTICIPLE)
        && line.tag(first - 1) == Tag.PREPOSITION
        && line.tag(start - 1).isNoun()
        && isNoSpeaker(start - 1)
        && (first == 1 || line.isBreak(first - 2));
  }

  /// "Let every council write to its clerk": nobody has.
  boolean isLet(int start) {
    int first = line.noun(start - 1).map(line::first).orElse(0);
    return line.is(first - 1, "let") && line.tag(start) == Tag.VERB;
  }

  private boolean isFirstOfClause(int e) {
    return e == 0 || line.isBreak(e - 1) || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  /// A common noun for a thing: neither people nor a writing, which may say something.
  boolean isThing(int e) {
    return line.tag(e) == Tag.NOUN && isNoSpeaker(e);
  }

  private boolean isNoSpeaker(int e) {
    return e >= 0
        && !line.isQuote(e)
        && !PeopleNouns.isPerson(line.lower(e))
        && !ReportingWords.ENGLISH.isWriting(line.lower(e));
  }
}

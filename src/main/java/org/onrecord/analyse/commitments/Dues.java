package org.onrecord.analyse.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.dates.Dated;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.dates.Introduction;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.When;

/// By when: a day where the source names a limit ("by the end of 2031": 31 December 2031; "before 1
/// May": 1 May), else the time as it was said ("next year": 2032; "in the second quarter": an
/// interval).
///
/// The first date of its clause that "by", "until", "no later than", "from" and the like lead in;
/// for what is still to be done, any other date of the clause that does not lie behind the
/// document's own, or one that opens the sentence.
final class Dues {
  private static final Cues.Phrases BEFORE_DATE = new Cues.Phrases("due.txt");
  private static final Set<String> COURSES = Set.of("course", "end", "within", "during");
  private static final Set<String> PARTS = Set.of(";", ":", "\u2013", "\u2014", "(", ".");
  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_BEHIND = 7;
  private static final int YEAR = 4;

  /// A day so long before the document's date, told without a year, is not one a year ahead.
  private static final int JUST_GONE = 60;

  private final Scene scene;
  private final Dates dates;
  private final Optional<LocalDate> written;

  Dues(Scene scene, Dates dates) {
    this.scene = scene;
    this.dates = dates;
    this.written = scene.prose.document().metadata().published().flatMap(When::first);
  }

  Optional<When> due(Candidate candidate) {
    Sentence sentence = scene.sentence(candidate.from());
    int to = Math.min(sentence.to(), candidate.to() + WORDS_BEHIND);
    List<Dated> own = dates.between(candidate.from(), to);
    return own.stream()
        .filter(d -> d.value().isPresent() && limits(d, sentence))
        .filter(d -> isItsOwn(d, candidate) && (isAhead(candidate) || isYetToCome(d)))
        .findFirst()
        .or(() -> isAhead(candidate) ? toCome(candidate, sentence, own) : Optional.empty())
        .map(d -> value(d, candidate));
  }

  /// Whether no other clause stands between what is to be done and the date: "called a vote – none
  /// had been due until 2033" sets no limit.
  private boolean isItsOwn(Dated date, Candidate candidate) {
    for (int i = candidate.verb() + 1; i < date.from(); i++) {
      boolean parted = i >= candidate.to() && PARTS.contains(scene.lower(i));
      Optional<VerbGroup> verb = scene.grammar.verbAt(i).filter(VerbGroup::isFinite);
      boolean past =
          verb.filter(v -> v.from() > candidate.verb() && v.tense() == VerbGroup.Tense.PAST)
              .filter(v -> v.modal().isEmpty())
              .isPresent();
      if (parted || past || verb.isPresent() && i >= candidate.to()) {
        return false;
      }
    }
    return true;
  }

  private boolean limits(Dated date, Sentence sentence) {
    Introduction introduction = date.introduction();
    return introduction.isLimit() || isIntroduced(date, sentence);
  }

  private boolean isIntroduced(Dated date, Sentence sentence) {
    for (int i = Math.max(sentence.from(), date.from() - WORDS_BEFORE); i < date.from(); i++) {
      int length = BEFORE_DATE.length(scene.grammar, i, date.from());
      if (length > 0 && i + length >= date.from() - 1) {
        return true;
      }
    }
    return false;
  }

  /// Whether the source speaks of it as something still to be done.
  private boolean isAhead(Candidate candidate) {
    return candidate.isToCome() || candidate.type().isAsked() && candidate.status().isEmpty();
  }

  /// A date of the clause, else one that opens the sentence, that lies ahead of the writing.
  private Optional<Dated> toCome(Candidate candidate, Sentence sentence, List<Dated> own) {
    return own.stream()
        .filter(d -> d.to() <= candidate.to() && liesAhead(d) && !datesTheWord(d, candidate))
        .findFirst()
        .or(() ->
            dates.between(sentence.from(), candidate.from()).stream()
                .filter(d -> d.from() <= sentence.from() + 1 && liesAhead(d))
                .filter(d -> !datesTheWord(d, candidate))
                .findFirst());
  }

  /// "This year the minister has ordered …": when the order was given.
  private boolean datesTheWord(Dated date, Candidate candidate) {
    for (int i = date.to(); i <= candidate.verb(); i++) {
      Optional<VerbGroup> verb = scene.grammar.verbAt(i).filter(VerbGroup::isFinite);
      if (verb.isPresent()) {
        boolean told = verb.get().tense() == VerbGroup.Tense.PAST || verb.get().perfect();
        return told && verb.get().modal().isEmpty();
      }
    }
    return false;
  }

  private boolean isYetToCome(Dated date) {
    return written.isPresent()
        && date.value()
            .flatMap(When::last)
            .filter(last -> !last.isBefore(written.get()))
            .isPresent();
  }

  private boolean liesAhead(Dated date) {
    return isTold(date) && date.introduction() != Introduction.AFTER && isYetToCome(date);
  }

  /// A time by its name, or "this year", "next month"; not so many days.
  private boolean isTold(Dated date) {
    boolean told = date.named();
    for (int i = date.from(); i < date.to(); i++) {
      told |= scene.lower(i).equals("this") || scene.lower(i).equals("next");
    }
    return told;
  }

  private When value(Dated date, Candidate candidate) {
    When value = date.value().orElseThrow();
    When rolled = isAhead(candidate) ? rolled(date, value) : value;
    return isBounded(date) ? rolled.last().map(When::of).orElse(rolled) : rolled;
  }

  /// "by the end of the month", "in the course of this year": its last day.
  private boolean isBounded(Dated date) {
    Sentence sentence = scene.sentence(date.from());
    for (int i = Math.max(sentence.from(), date.from() - WORDS_BEFORE); i < date.to(); i++) {
      if (COURSES.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// A day or month without a year that lies behind the writing is next year's, when it is the
  /// limit of something still to be done.
  private When rolled(Dated date, When value) {
    boolean open =
        date.named() && !saysYear(date) && !value.isInterval() && value.iso().length() > YEAR;
    Optional<LocalDate> last = open ? value.last() : Optional.empty();
    if (last.isEmpty() || written.isEmpty()) {
      return value;
    }
    long gone = ChronoUnit.DAYS.between(last.get(), written.get());
    return gone > JUST_GONE
        ? When.find(Integer.toString(last.get().getYear() + 1) + value.iso().substring(YEAR))
            .orElse(value)
        : value;
  }

  private boolean saysYear(Dated date) {
    for (int i = date.from(); i < date.to(); i++) {
      String word = scene.lower(i);
      boolean year = word.length() == YEAR && Character.isDigit(word.charAt(0));
      if (year || word.equals("last") || word.equals("this") || word.equals("year")) {
        return true;
      }
    }
    return false;
  }
}

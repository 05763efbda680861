package org.onrecord.analyse.names.find;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.text.Sentence;

/// Cuts runs of capitals out of sentences: "Justice Minister Dorin Halvek", "Ministry of Justice",
/// "Bank of Velmora". A run ends where English ends a name: at a small word that no name holds, a
/// comma, a possessive. Linear in the text.
public final class Runs {

  private final Clues clues;
  private final Reach reach;
  private final Cut cut;
  private final Particles particles;
  private final Employers employers;
  private final List<Run> runs = new ArrayList<>();

  private Runs(Clues clues) {
    this.clues = clues;
    reach = new Reach(clues);
    cut = new Cut(clues);
    particles = new Particles(clues);
    employers = new Employers(clues);
  }

  public static List<Run> of(Clues clues) {
    var runs = new Runs(clues);
    clues.prose().sentences().forEach(runs::sentence);
    return runs.runs;
  }

  private void sentence(Sentence sentence) {
    int i = sentence.from();
    while (i < sentence.to()) {
      if (starts(i, sentence.to())) {
        int end = reach.extend(i, sentence.to());
        cut.run(particles.from(i, lastEnd(sentence)), end).ifPresent(this::add);
        i = end;
      } else {
        i++;
      }
    }
  }

  /// Adds a run; the body that begins its title is one of its own.
  private void add(Run run) {
    int body = employers.end(run);
    if (body > run.from()) {
      int start = employers.start(run);
      runs.add(new Run(start, start, body, run.sure()));
      runs.add(new Run(body, run.nameFrom(), run.to(), true));
    } else {
      runs.add(run);
    }
  }

  private boolean starts(int i, int to) {
    boolean ofDate = clues.has(i, Sense.NEVER) && i > 0 && clues.token(i - 1).isNumber();
    if (!reach.isNameWord(i) || ofDate) {
      return false;
    }
    if (!clues.isOpening(i)) {
      return !clues.has(i, Sense.FUNCTION) || beginsPlace(i) || beginsOrdinal(i);
    }
    if (clues.has(i, Sense.FUNCTION)) {
      return beginsPlace(i);
    }
    if (clues.has(i, Sense.OFFICE_WORD)
        && clues.has(i + 1, Sense.OFFICE)
        && !clues.isCapital(i + 1)) {
      return false;
    }
    boolean everyday = clues.isEveryday(i) && !clues.has(i, Sense.GIVEN);
    if (i + 2 < to && reach.isCause(i, i + 1)) {
      return true;
    }
    if (!everyday || clues.isSeenCapital(i)) {
      return true;
    }
    return clues.has(i, Sense.OPENS_NAME) && i + 1 < to && isContinued(i, to) || opensBody(i, to);
  }

  /// "Open Bench Monitor": an everyday word before capitals that end in a kind of body.
  private boolean opensBody(int i, int to) {
    if (i + 1 >= to || !reach.isNameWord(i + 1)) {
      return false;
    }
    int end = reach.extend(i, to);
    int last = end - 1;
    for (int k = i + 1; k < end && k + 1 < to; k++) {
      if (clues.has(k, Sense.BODY) && clues.has(k + 1, Sense.OFFICE)) {
        return !clues.isTitled(i);
      }
    }
    return last > i + 1 && clues.has(last, Sense.BODY) && !clues.isTitled(i);
  }

  private boolean isContinued(int i, int to) {
    return reach.isNameWord(i + 1) && !clues.has(i + 1, Sense.FUNCTION)
        || clues.is(i + 1, "of") && reach.ofName(i, to) > 0;
  }

  /// "Second Army", "Third Chamber of the High Court", "First Harbour Bank".
  private boolean beginsOrdinal(int i) {
    return clues.has(i, Sense.OFFICE_WORD)
        && clues.isCapital(i + 1)
        && (clues.has(i + 1, Sense.BODY) || clues.has(i + 2, Sense.BODY) && clues.isCapital(i + 2));
  }

  /// "The Hague".
  private boolean beginsPlace(int i) {
    return clues.isCapital(i + 1)
        && NameWords.isPlace(clues.token(i).lower() + " " + clues.token(i + 1).lower());
  }

  private int lastEnd(Sentence sentence) {
    return runs.isEmpty() ? sentence.from() : Math.max(sentence.from(), runs.getLast().to());
  }
}

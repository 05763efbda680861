package org.onrecord.analyse.names;

import static org.onrecord.model.Finding.Name.Type.ORGANISATION;
import static org.onrecord.model.Finding.Name.Type.PERSON;
import static org.onrecord.model.Finding.Name.Type.PLACE;

import java.util.Set;

/// What the words beside a name say of what it names: "in Keldra", "the monitor Tidewatch", "Maren,
/// who …".
final class Neighbours {
  private static final Set<String> IN =
      Set.of("in", "near", "across", "outside", "inside", "throughout");

  private static final Set<String> TO = Set.of("to", "from", "at", "into", "via");

  private static final Set<String> CALLED =
      Set.of("party", "newspaper", "movement", "bloc", "foundation", "fund", "bank");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "each", "every");

  private static final int OF_PLACE =
      Sense.OFFICE | Sense.BODY | Sense.PLACE_HEAD | Sense.GROUP | Sense.COMMON;

  private final Clues clues;

  Neighbours(Clues clues) {
    this.clues = clues;
  }

  void weigh(Run run, Tally tally) {
    before(run, tally);
    after(run, tally);
  }

  private void before(Run run, Tally tally) {
    int at = run.from() - 1;
    if (at < 0) {
      return;
    }
    String word = clues.token(at).lower();
    if (word.equals("the") && !run.hasTitle()) {
      tally.add(ORGANISATION, 3);
    } else if (DETERMINERS.contains(word) && !run.hasTitle()) {
      tally.add(ORGANISATION, 1);
    } else if (word.equals("of") && clues.has(at - 1, OF_PLACE)) {
      tally.add(PLACE, 2);
    } else if (IN.contains(word)) {
      tally.add(PLACE, 3);
    } else if (TO.contains(word)) {
      tally.add(PLACE, 1);
    } else if (clues.has(at, Sense.KIN)) {
      tally.add(PERSON, 6);
    } else if (isCalledBody(at) && !run.hasTitle()) {
      tally.add(ORGANISATION, 6);
      tally.makeSure();
    } else if (clues.has(at, Sense.OFFICE) && !clues.isCapital(at)) {
      tally.add(PERSON, 4);
    } else if (clues.has(at, Sense.SPEECH)) {
      tally.add(PERSON, 1);
    }
  }

  /// "Keldra's parliament", "Keldra's justice ministry".
  private boolean ownsBody(int at) {
    int head = clues.has(at, Sense.BODY_WORD) ? at + 1 : at;
    return clues.has(head, Sense.BODY_WORTH | Sense.PLACE_HEAD);
  }

  /// "the monitor Tidewatch": what a body is, right before its name.
  private boolean isCalledBody(int at) {
    return clues.has(at, Sense.BODY)
        && !clues.isCapital(at)
        && !clues.has(at, Sense.OFFICE | Sense.COMMON | Sense.SPEECH);
  }

  /// "Tidewatch, an independent monitor, …": what a body is, behind its name.
  private boolean isBodyBehind(int comma) {
    boolean article = clues.is(comma + 1, "a") || clues.is(comma + 1, "an");
    for (int i = comma + 2; article && i < comma + 6 && i + 1 < clues.size(); i++) {
      boolean ends = clues.is(i + 1, ",") || clues.is(i + 1, ".") || clues.is(i + 1, "that");
      if (ends || clues.isCapital(i)) {
        return ends && isCalledBody(i);
      }
    }
    return false;
  }

  private void after(Run run, Tally tally) {
    int at = run.to();
    if (at >= clues.size()) {
      return;
    }
    if (clues.has(at, Sense.SPEECH)) {
      tally.add(PERSON, 2);
    } else if (clues.is(at, "'s") && ownsBody(at + 1)) {
      tally.add(PLACE, 1);
    } else if (clues.is(at, "'s") && clues.has(at + 1, Sense.KIN)) {
      tally.add(PERSON, 5);
    } else if (clues.is(at, ",") && isBodyBehind(at)) {
      tally.add(ORGANISATION, 6);
      tally.makeSure();
    } else if (clues.is(at, ",") && clues.is(at + 1, "who")) {
      tally.add(PERSON, 4);
    } else if (clues.is(at, ",") && clues.has(at + 1, Sense.SPEECH)) {
      tally.add(PERSON, 1);
    } else if (clues.is(at, "family")) {
      tally.add(PERSON, 6);
    } else if (CALLED.contains(clues.token(at).lower())) {
      tally.add(ORGANISATION, 6);
    }
  }
}

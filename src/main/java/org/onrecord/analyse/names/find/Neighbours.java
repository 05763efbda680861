package org.onrecord.analyse.names.find;

import static org.onrecord.model.Finding.Name.Type.ORGANISATION;
import static org.onrecord.model.Finding.Name.Type.PERSON;
import static org.onrecord.model.Finding.Name.Type.PLACE;

import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.analyse.names.words.Kinship;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// What the words beside a name say of what it names: "in Keldra", "the monitor Tidewatch", "Maren,
/// who …".
final class Neighbours {
  /// "the group Clear Coast" is a group however often its words look like those of a thing.
  private static final double CALLED_SO = 30;

  private static final Set<String> IN =
      Set.of("in", "near", "across", "outside", "inside", "throughout");

  private static final Set<String> TO = Set.of("to", "from", "into", "via");

  private static final Set<String> CALLED =
      Set.of("party", "newspaper", "movement", "bloc", "foundation", "fund", "bank");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "each", "every");

  private static final int OF_PLACE =
      Sense.OFFICE | Sense.BODY | Sense.PLACE_HEAD | Sense.GROUP | Sense.COMMON;

  private static final Pattern ADJECTIVE = Pattern.compile("(?:n|ese|ish|ic|ist|al)$");

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
    if ((isCalledList(at) || isOwnedFirm(run)) && !run.hasTitle()) {
      called(tally);
    } else if (word.equals("operation") && clues.isCapital(at)) {
      tally.addThing(CALLED_SO);
    } else if (DETERMINERS.contains(word)) {
      article(run, word, tally);
    } else if (word.equals("of") || word.equals("at")) {
      within(at, word.equals("of"), tally);
    } else if (isCapitalCity(at)) {
      tally.add(PLACE, 6);
    } else if (links(at, "nearby") || IN.contains(word)) {
      tally.add(PLACE, isStay(run, at) ? 4 : 3);
    } else if (TO.contains(word)) {
      tally.add(PLACE, 1);
    } else if (isKin(at) || isKinList(at)) {
      tally.add(PERSON, 6);
    } else if ((isCalled(at) || isParty(run)) && !run.hasTitle()) {
      called(tally);
    } else if (isCalledBody(at) && !run.hasTitle()) {
      tally.add(ORGANISATION, 6);
      tally.makeSure();
    } else if (clues.has(at, Sense.OFFICE) && !clues.isCapital(at)) {
      tally.add(PERSON, 4);
    } else if (clues.has(at, Sense.SPEECH)) {
      tally.add(PERSON, 1);
    }
  }

  /// "the Amber Cradle children's charity".
  private boolean isCalledBehind(Run run) {
    int at = run.to();
    int article = clues.is(run.from() - 1, "so-called") ? run.from() - 2 : run.from() - 1;
    boolean described = clues.is(article, "the") && clues.isNoun(at);
    int end = Math.min(run.to() + 3, clues.size());
    while (described && at < end && !links(at, "callers") && isDescribing(at)) {
      at++;
    }
    return described && links(at, "callers") && !clues.isCapital(at);
  }

  private boolean isDescribing(int i) {
    boolean noun = clues.isNoun(i) || clues.isModifier(i);
    return clues.is(i, "'s") || noun && !clues.isCapital(i);
  }

  private static void called(Tally tally) {
    tally.add(ORGANISATION, CALLED_SO);
    tally.makeSure();
  }

  /// "the capital Keldra", "in the capital, Keldra,".
  private boolean isCapitalCity(int at) {
    int noun = clues.is(at, ",") ? at - 1 : at;
    noun = clues.is(noun, "city") ? noun - 1 : noun;
    return clues.is(noun, "capital") && !clues.isCapital(noun) && clues.is(noun - 1, "the");
  }

  /// "in Mto Orsel": somewhere to be, unless it is one to believe in, or whose.
  private boolean isStay(Run run, int in) {
    int at = run.nameFrom();
    boolean several = run.to() - at > 1;
    boolean unknown = !clues.has(at, Sense.WORD) && !clues.isEveryday(at);
    boolean letters = clues.token(at).word().chars().noneMatch(Character::isLowerCase);
    return (several || unknown && !letters)
        && !run.hasTitle()
        && !links(in - 1, "trusts")
        && !clues.isOwnerMark(run.to());
  }

  /// An article goes with a body's name; it says less where it belongs to a noun: "the Keldra
  /// mine".
  private void article(Run run, String word, Tally tally) {
    boolean ofNoun = clues.isNoun(run.to()) && !clues.isCapital(run.to());
    boolean several = run.to() - run.nameFrom() > 1 && clues.token(run.to() - 1).isWord();
    if (run.hasTitle()) {
      return;
    }
    if (!word.equals("the")) {
      tally.add(ORGANISATION, 1);
    } else if (ofNoun) {
      tally.add(ORGANISATION, several || clues.has(run.to(), Sense.OFFICE) ? 3 : 2);
    } else {
      tally.add(ORGANISATION, several ? 4 : 3);
    }
  }

  /// "the port of Keldra", "the mayor of Keldra", "the head of Tidewatch", "an analyst at
  /// Tidewatch", "his farm at Keldra".
  private void within(int at, boolean of, Tally tally) {
    boolean place = clues.has(at - 1, Sense.PLACE_HEAD) && !clues.isCapital(at - 1);
    if (of && place || !of && isSite(at - 1)) {
      tally.add(PLACE, 6);
    } else if (of && links(at - 1, "rulers")) {
      tally.add(PLACE, 8);
    } else if (links(at - 1, "heads") || !of && clues.has(at - 1, Sense.OFFICE)) {
      tally.add(ORGANISATION, 6);
    } else if (of && clues.has(at - 1, OF_PLACE)) {
      tally.add(PLACE, 2);
    } else if (!of) {
      tally.add(PLACE, 1);
    }
  }

  /// "his farm", "the camps".
  private boolean isSite(int i) {
    String word = i >= 0 ? clues.token(i).lower() : "";
    return links(i, "stands")
        || word.endsWith("s") && NameWords.links("stands", word.substring(0, word.length() - 1));
  }

  /// "two daughters, Hana and Leia".
  private boolean isKinList(int at) {
    int before = clues.is(at, "and") && clues.isCapital(at - 1) ? at - 2 : at;
    return clues.is(before, ",") && isKin(before - 1) || before < at && isKin(before);
  }

  private boolean isKin(int i) {
    return clues.has(i, Sense.KIN)
        || i >= 0
            && clues.token(i).word().endsWith("s")
            && Kinship.isKin(
                clues.token(i).lower().substring(0, clues.token(i).word().length() - 1));
  }

  private boolean links(int i, String list) {
    return i >= 0 && i < clues.size() && NameWords.links(list, clues.token(i).lower());
  }

  /// "Keldra's parliament", "Keldra's justice ministry".
  private boolean ownsBody(int at) {
    int head = clues.has(at, Sense.BODY_WORD) ? at + 1 : at;
    return clues.has(head, Sense.BODY_WORTH | Sense.PLACE_HEAD);
  }

  /// "Keldra's parliament", "Keldra's information minister": what only a state has.
  private boolean ownsState(int at) {
    int head = at;
    while (head < at + 3 && clues.has(head, Sense.OFFICE_WORD | Sense.BODY_WORD)) {
      head++;
    }
    return !clues.isCapital(head) && (links(head, "rulers") || links(head, "states"));
  }

  /// "the Keldra parliament", "Keldra nationals"; not "Keldran voters", which says whose.
  private boolean isStatehood(int at) {
    return links(at, "states")
        && !clues.isCapital(at)
        && !ADJECTIVE.matcher(clues.token(at - 1).lower()).find();
  }

  /// "Keldra province", "the Keldra mine".
  private boolean isLand(int at) {
    return links(at, "sites") && clues.isNoun(at) && !clues.isCapital(at);
  }

  /// "Clean Coast 2030": nobody is called by a name with a number.
  private boolean isNumber(int at) {
    String word = clues.token(at).word();
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /// "the monitor Tidewatch": what a body is, right before its name.
  private boolean isCalledBody(int at) {
    return at > 0
        && clues.has(at, Sense.BODY)
        && !clues.isCapital(at)
        && !clues.has(at, Sense.OFFICE | Sense.COMMON | Sense.SPEECH);
  }

  /// The noun of "an independent monitor" in "Tidewatch, an independent monitor, …", of "a nation"
  /// in "Keldra, a nation of two million": what it is, behind its name; -1 when nothing is said.
  private int behind(int comma) {
    boolean article = clues.is(comma + 1, "a") || clues.is(comma + 1, "an");
    for (int i = comma + 2; article && i < comma + 6 && i + 1 < clues.size(); i++) {
      boolean ends = links(i + 1, "ends") || clues.is(i + 1, "that") || clues.is(i + 1, "of");
      if (ends || clues.isCapital(i)) {
        return ends && !clues.isCapital(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isLandBehind(int comma) {
    int noun = behind(comma);
    return noun > 0 && (clues.has(noun, Sense.PLACE_HEAD) || links(noun, "countries"));
  }

  /// "the group Clear Coast": words of the language, that name a body behind what it is.
  private boolean isCalled(int at) {
    boolean described = !clues.has(at - 1, Sense.FUNCTION) || clues.is(at - 1, "the");
    return links(at, "callers") && !clues.isCapital(at) && described;
  }

  /// "two websites, Keldra Today and The Lantern".
  private boolean isCalledList(int at) {
    int before = clues.is(at, "the") ? at - 1 : at;
    before = clues.is(before, "and") && clues.isCapital(before - 1) ? before - 2 : before;
    while (before > 0 && clues.isCapital(before)) {
      before--;
    }
    String many = before > 0 ? clues.token(before - 1).lower() : "";
    return clues.is(before, ",")
        && many.endsWith("s")
        && NameWords.links("callers", many.substring(0, many.length() - 1));
  }

  /// "Maren's firm, Amber Works,": what somebody owns, and its name.
  private boolean isOwnedFirm(Run run) {
    int comma = run.from() - 1;
    boolean closed = links(run.to(), "ends") && !clues.is(run.to(), "who");
    boolean owned = clues.isOwnerMark(comma - 2) || links(comma - 2, "owners");
    return closed && owned && clues.is(comma, ",") && links(comma - 1, "callers");
  }

  /// "Mayor Ilva Maren (Harbour List)": whose party stands in brackets.
  private boolean isParty(Run run) {
    int open = run.from() - 1;
    return clues.is(open, "(")
        && clues.is(run.to(), ")")
        && clues.isCapital(open - 1)
        && !clues.has(open - 1, Sense.WORD)
        && clues.isCapital(open - 2)
        && run.to() - run.from() > 1;
  }

  private void after(Run run, Tally tally) {
    int at = run.to();
    if (at >= clues.size()) {
      return;
    }
    if (clues.has(at, Sense.SPEECH)) {
      tally.add(PERSON, 2);
    } else if (clues.is(at, "'s") && links(at + 1, "lands")) {
      tally.add(PLACE, 4);
    } else if (clues.is(at, "'s") && ownsState(at + 1)) {
      tally.add(PLACE, 3);
    } else if (clues.is(at, "'s") && ownsBody(at + 1)) {
      tally.add(PLACE, 1);
    } else if (clues.is(at, "'s") && clues.has(at + 1, Sense.KIN)) {
      tally.add(PERSON, 5);
    } else if (clues.is(at, ",") && isCalledBody(behind(at))) {
      tally.add(ORGANISATION, 6);
      tally.makeSure();
    } else if (clues.is(at, ",") && isLandBehind(at)) {
      tally.add(PLACE, 6);
      tally.makeSure();
    } else if (clues.is(at, ",") && clues.is(at + 1, "who")) {
      tally.add(PERSON, 4);
    } else if (clues.is(at, ",") && clues.has(at + 1, Sense.SPEECH)) {
      tally.add(PERSON, 1);
    } else if (clues.is(at, "family")) {
      tally.add(PERSON, 6);
    } else if ((isLand(at) || isStatehood(at)) && !run.hasTitle()) {
      tally.add(PLACE, 5);
    } else if (isNumber(at) && !run.hasTitle() && run.to() - run.from() > 1) {
      tally.addThing(9);
    } else if (CALLED.contains(clues.token(at).lower()) || isCalledBehind(run)) {
      tally.add(ORGANISATION, 6);
    }
  }
}

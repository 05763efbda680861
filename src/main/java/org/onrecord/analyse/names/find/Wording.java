package org.onrecord.analyse.names.find;

import static org.onrecord.model.Finding.Name.Type.GROUP;
import static org.onrecord.model.Finding.Name.Type.ORGANISATION;
import static org.onrecord.model.Finding.Name.Type.PERSON;
import static org.onrecord.model.Finding.Name.Type.PLACE;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// What a name's own words say of what it names: "Minister Maren", "Keldra Mining Union", "SLT".
final class Wording {
  private static final Pattern PEOPLE =
      Pattern.compile("\\p{Lower}(?:[ei]?ans|ists|ites|crats|stants|olics|slims|landers)$");

  private final Clues clues;

  Wording(Clues clues) {
    this.clues = clues;
  }

  /// Adds to `tally` what speaks for each type.
  ///
  /// @param key the words of the name in lower case
  void weigh(Run run, String key, Tally tally) {
    int from = run.nameFrom();
    int last = run.to() - 1;
    String lower = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    if (run.hasTitle()) {
      tally.add(PERSON, 10);
    }
    if (isDateline(run)) {
      tally.add(PLACE, 9);
    }
    if (NameWords.isPlace(lower)) {
      tally.add(PLACE, 7);
    }
    if (NameWords.isBody(lower)) {
      tally.add(ORGANISATION, 9);
    }
    if (from == last || last == from + 1 && clues.is(last, ".")) {
      single(from, tally);
    } else {
      several(run, lower, tally);
    }
  }

  /// "PORT ANSEL, 15 March": capitals alone at the head of a paragraph.
  private boolean isDateline(Run run) {
    boolean first = run.from() == 0 || clues.isParagraphStart(run.from());
    boolean letters = true;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      letters &= clues.token(i).word().equals(clues.token(i).word().toUpperCase(Locale.ROOT));
    }
    boolean mark = clues.is(run.to(), ",") || clues.is(run.to(), "(") || isDash(run.to());
    return first && letters && mark && clues.token(run.nameFrom()).word().length() > 2;
  }

  private boolean isDash(int i) {
    return clues.is(i, "\u2014") || clues.is(i, "\u2013") || clues.is(i, "-");
  }

  /// "410 GWh", "SEK 300": a unit or a currency.
  private boolean isUnit(int at) {
    String word = clues.token(at).word();
    boolean letters = word.length() > 1 && word.length() <= 3 && hasAcronym(at, at);
    boolean counted =
        at > 0
            && clues.token(at - 1).isNumber()
            && word.length() <= 4
            && word.chars().filter(Character::isUpperCase).count() > 1;
    String next = at + 1 < clues.size() ? clues.token(at + 1).word() : "";
    boolean sum = !next.isEmpty() && Character.isDigit(next.charAt(0)) && next.length() != 4;
    return counted || letters && sum;
  }

  private void single(int at, Tally tally) {
    if (isUnit(at)) {
      // As much as its capitals say for a body, once: "14 TUC delegates" is no unit if it also
      // stands alone.
      tally.addThing(4);
    }
    if (clues.isCapital(at + 1) && clues.has(at + 1, Sense.NEVER)) {
      tally.addThing(5);
    }
    String word = clues.token(at).word();
    boolean letters = word.chars().allMatch(Character::isUpperCase);
    if (word.length() > 1 && letters || word.indexOf('.') > 0) {
      tally.add(ORGANISATION, 3);
    } else if (isPeople(word)) {
      tally.add(GROUP, 6);
    } else if (clues.has(at, Sense.BODY)) {
      tally.add(ORGANISATION, 3);
    } else if (clues.has(at, Sense.GIVEN)) {
      tally.add(PERSON, 2);
    } else if (clues.has(at, Sense.PLACE_HEAD)) {
      tally.add(PLACE, 3);
    } else if (clues.has(at, Sense.THING_HEAD)) {
      // As much as an article says for a body, at each place: "the Constitution".
      tally.addThing(4);
    } else if (clues.isEveryday(at)) {
      tally.addThing(1);
    }
    tally.add(ORGANISATION, word.length() > 1 ? 0.5 : 0);
  }

  /// "Protestants", "Peronists", "Islanders": many who are called by what they hold or where they
  /// are from.
  private static boolean isPeople(String word) {
    return PEOPLE.matcher(word).find();
  }

  private void several(Run run, String lower, Tally tally) {
    int from = run.nameFrom();
    int last = run.to() - 1;
    boolean slogan = isRenewed(run, lower);
    boolean body = !slogan && (headIs(run, Sense.BODY) || isFirm(from, last));
    boolean world = NameWords.links("worlds", clues.token(from).lower());
    boolean agency = world && NameWords.links("programmes", clues.token(last).lower());
    body |= agency;
    boolean thing = headIs(run, Sense.THING_HEAD);
    boolean place = headIs(run, Sense.PLACE_HEAD);
    if (slogan) {
      tally.addThing(9);
    } else if (body) {
      tally.add(ORGANISATION, 8);
    } else if (isCall(from) || isCause(from)) {
      tally.add(ORGANISATION, 6);
    } else if (thing) {
      tally.addThing(8);
    } else if (isOfMany(from, last)) {
      tally.add(ORGANISATION, 6);
    } else if (place) {
      tally.add(PLACE, 8);
    } else if (clues.has(from, Sense.PLACE_HEAD) && !clues.has(from, Sense.GIVEN)) {
      tally.add(PLACE, 6);
    } else if (clues.has(from, Sense.BODY | Sense.TRADE) && !clues.has(from, Sense.GIVEN)) {
      tally.add(ORGANISATION, 4);
    } else if (clues.has(from, Sense.GIVEN) || clues.isInitial(from)) {
      tally.add(PERSON, 6);
    } else if (allWords(from, last)) {
      tally.addThing(clues.has(last, Sense.THING_HEAD) ? 6 : 3);
      tally.add(ORGANISATION, 1);
    } else {
      boolean person = last - from < 4 && !clues.isEveryday(last) && !hasAcronym(from, last);
      tally.add(PERSON, person ? 3 : 2);
      tally.add(ORGANISATION, person ? 0 : 2);
    }
  }

  /// "Sulmark Trading", "Brask & Sons".
  private boolean isFirm(int from, int last) {
    boolean firm = clues.has(last, Sense.TRADE);
    for (int i = from + 1; i < last; i++) {
      firm |= clues.is(i, "&") || clues.is(i, "und");
    }
    return firm;
  }

  /// "New Velmora" in marks: a slogan.
  private boolean isRenewed(Run run, String lower) {
    int before = run.from() - 1;
    boolean marks = before >= 0 && "\"\u201C\u2018'".contains(clues.token(before).lower());
    return marks
        && (clues.is(run.nameFrom(), "new") || clues.is(run.nameFrom(), "old"))
        && !NameWords.isPlace(lower);
  }

  /// "Save the River": a group that is called by what it calls for.
  private boolean isCall(int from) {
    return clues.isEveryday(from) && (clues.is(from + 1, "the") || clues.is(from + 1, "our"));
  }

  /// "Physicians for Justice".
  private boolean isCause(int from) {
    boolean link = clues.is(from + 1, "for") || clues.is(from + 1, "against");
    return link && clues.token(from).lower().endsWith("s");
  }

  /// "Keldra Mothers' Circle": what many have together.
  private boolean isOfMany(int from, int last) {
    boolean many = false;
    for (int i = from + 1; i < last; i++) {
      many |= clues.is(i, "'");
    }
    return many;
  }

  /// "TV Keldra": nobody is called by capitals alone.
  private boolean hasAcronym(int from, int last) {
    for (int i = from; i <= last; i++) {
      String word = clues.token(i).word();
      if (word.length() > 1 && word.chars().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the last word, or the one before "of", "for" or "on", is such a head noun.
  private boolean headIs(Run run, int sense) {
    for (int i = run.nameFrom() + 1; i < run.to(); i++) {
      if (clues.is(i, "of") || clues.is(i, "for") || clues.is(i, "on")) {
        return clues.has(i - 1, sense);
      }
    }
    int last = run.to() - 1;
    boolean given = clues.has(run.nameFrom(), Sense.GIVEN) && !clues.is(run.from() - 1, "the");
    return clues.has(last, sense) && !given || sense == Sense.BODY && clues.has(last, sense);
  }

  private boolean allWords(int from, int last) {
    for (int i = from; i <= last; i++) {
      boolean word = clues.has(i, Sense.WORD) || clues.isEveryday(i);
      if (!word || clues.has(i, Sense.GIVEN)) {
        return false;
      }
    }
    return true;
  }
}

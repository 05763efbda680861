package org.onrecord.analyse.names.find;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;

/// Cuts capitals that belong together into what is no part of a name, the title before it, and the
/// name: "Velmoran | Justice Minister | Dorin Halvek".
final class Cut {
  private static final int ENDS_TITLE = Sense.BODY | Sense.THING_HEAD | Sense.PLACE_HEAD;

  private static final Pattern ADJECTIVE = Pattern.compile("(?:ist|ian|ean|ese|ish|ic|esque|ite)$");

  private final Clues clues;

  Cut(Clues clues) {
    this.clues = clues;
  }

  /// The run in the tokens from `from` to `to`; empty when they name nobody: "Velmoran".
  Optional<Run> run(int from, int end) {
    int to = withoutLetters(from, end);
    int start = from;
    while (start < to && clues.has(start, Sense.DEMONYM) && dropsDemonym(start, to)) {
      start++;
    }
    while (start + 1 < to && (isLooseBefore(start) || isNearby(start))) {
      start++;
    }
    start = pastOffice(start, to);
    if (start == to
        || clues.is(start, "of")
        || isAdjective(start, to)
        || isMany(start, to)
        || isLetters(start, to)) {
      return Optional.empty();
    }
    boolean sure = !clues.isOpening(start) && !clues.isTitled(start);
    int name = nameStart(start, to);
    if (name == to && endsInLand(start, to)) {
      start = to - 1;
      name = start;
    } else if (name > start && name < to && clues.is(name - 1, "of")) {
      start = name;
    }
    return Optional.of(new Run(start, name, to, sure));
  }

  /// "Orientalist bias": a capital on an adjective.
  private boolean isAdjective(int at, int to) {
    return to == at + 1
        && (ADJECTIVE.matcher(clues.token(at).word()).find() || clues.isDemonymic(at))
        && (clues.isNoun(to) || clues.isAdjective(to))
        && !clues.isCapital(to)
        && !clues.has(to, Sense.SPEECH);
  }

  /// "Open Bench Monitor" in "Director of Open Bench Monitor", "Director of the Grain Office": an
  /// office without its holder, and its body, of two words or more.
  private int pastOffice(int from, int to) {
    int office = from;
    while (office < to && clues.has(office, Sense.OFFICE | Sense.OFFICE_WORD)) {
      office++;
    }
    boolean of = office > from && clues.has(office - 1, Sense.OFFICE) && clues.is(office, "of");
    int body = of && clues.is(office + 1, "the") ? office + 2 : office + 1;
    boolean named =
        of
            && to > body
            && clues.has(to - 1, to - body > 1 ? Sense.BODY | Sense.BODY_HALF : Sense.BODY_WORTH);
    return named && !clues.has(body, Sense.OFFICE) ? body : from;
  }

  /// Before "KC" in "Sir Teo Ash KC".
  private int withoutLetters(int from, int to) {
    String last = clues.token(to - 1).word();
    boolean letters =
        to - from > 2
            && last.length() > 1
            && last.chars().allMatch(Character::isUpperCase)
            && NameWords.links("letters", clues.token(to - 1).lower());
    return letters ? to - 1 : to;
  }

  /// "Q.C." in "Ilva Maren, Q.C.,": letters behind a name that say what somebody has become.
  private boolean isLetters(int from, int to) {
    String word = clues.token(from).lower();
    return (to == from + 1 || to == from + 2 && clues.is(from + 1, "."))
        && clues.is(from - 1, ",")
        && NameWords.links("letters", word.replace(".", ""));
  }

  /// "Children" in "the Children's Commissioner": whom an office is for.
  private boolean isMany(int at, int to) {
    return to == at + 1
        && NameWords.links("many", clues.token(at).lower())
        && clues.isOwnerMark(to)
        && clues.has(to + 1, Sense.OFFICE)
        && clues.isCapital(to + 1);
  }

  /// "Brave" in "Brave Ilva Maren": an everyday word before a given name.
  private boolean isLooseBefore(int i) {
    int never = Sense.OFFICE | Sense.OFFICE_WORD | Sense.HONORIFIC | Sense.GIVEN | Sense.BODY;
    return clues.has(i + 1, Sense.GIVEN)
        && !clues.has(i, never)
        && !clues.isInitial(i)
        && clues.isEveryday(i);
  }

  /// "Neighbouring" in "Neighbouring Keldra closed its ports": the first word of a sentence.
  private boolean isNearby(int i) {
    boolean near =
        clues.is(i, "neighbouring") || clues.is(i, "neighboring") || clues.is(i, "nearby");
    return near && clues.isOpening(i);
  }

  /// A demonym is dropped alone and before an office; it stays in "Velmoran National Bank".
  private boolean dropsDemonym(int i, int to) {
    boolean party = clues.has(i + 1, Sense.BODY) && i + 2 == to && clues.has(i, Sense.BODY_WORD);
    boolean compass = NameWords.links("compass", clues.token(i).lower());
    boolean whole =
        compass || NameWords.links("nationwide", clues.token(i + 1 < to ? i + 1 : i).lower());
    return i + 1 == to
        || !party
            && !(whole && clues.has(to - 1, Sense.BODY))
            && clues.has(
                i + 1,
                Sense.OFFICE | Sense.OFFICE_WORD | Sense.DEMONYM | Sense.GIVEN | Sense.HONORIFIC);
  }

  /// "the President of Keldra", "President of the Republic of Keldra": an office without its
  /// holder, and the place or body of that office.
  private boolean endsInLand(int from, int to) {
    boolean rules = false;
    for (int i = from; i < to - 2; i++) {
      rules |= clues.has(i, Sense.OFFICE);
    }
    int last = to - 1;
    return rules
        && clues.is(last - 1, "of")
        && !clues.isEveryday(last)
        && !clues.has(last, Sense.WORD);
  }

  /// Where the bare name begins after honorifics and offices; `to` when the run is an office alone.
  private int nameStart(int from, int to) {
    int office = -1;
    for (int i = from; i < to; i++) {
      boolean ofBody = (clues.is(i, "of") || clues.is(i, "for")) && clues.has(i - 1, Sense.BODY);
      if (ofBody && office < 0) {
        return from;
      }
      if (clues.has(i, Sense.OFFICE | Sense.HONORIFIC)
          && !isGivenHere(i, to)
          && !isSurname(from, i, to)) {
        office = i;
      }
    }
    if (office >= 0 && isOfRepublic(office, to)) {
      return to;
    }
    if (office < 0
        || clues.has(to - 1, ENDS_TITLE) && office < to - 1 && !clues.has(to - 1, Sense.GIVEN)) {
      return from;
    }
    if (clues.has(from, Sense.GIVEN) && office > from + 1) {
      return from;
    }
    int name = clues.is(office + 1, ".") ? office + 2 : office + 1;
    return name < to && (clues.is(name, "of") || clues.is(name, "for"))
        ? afterPortfolio(name + 1, to)
        : name;
  }

  /// "President of the Republic", "Head of State": an office alone.
  private boolean isOfRepublic(int office, int to) {
    if (to == office + 3 && clues.is(office, "head") && clues.is(office + 1, "of")) {
      return clues.is(to - 1, "state") || clues.is(to - 1, "government");
    }
    return to == office + 4
        && clues.is(office + 1, "of")
        && clues.is(office + 2, "the")
        && NameWords.links("commonwealths", clues.token(to - 1).lower());
  }

  /// "Mr Dean", "Mr Teo Dean": what ends the name after an honorific is a surname, even if it is a
  /// word for an office; "Mr President" is no name.
  private boolean isSurname(int from, int i, int to) {
    int honorific = clues.is(i - 1, ".") ? i - 2 : i - 1;
    boolean alone = honorific >= from && clues.has(honorific, Sense.HONORIFIC);
    boolean full = i > from + 1 && !alone && !clues.has(i - 1, Sense.OFFICE | Sense.OFFICE_WORD);
    return i == to - 1
        && clues.has(from, Sense.HONORIFIC)
        && !clues.has(from, Sense.OFFICE)
        && (full && !clues.is(i - 1, "of") || alone && isNamesake(i));
  }

  private boolean isNamesake(int i) {
    return NameWords.links("namesakes", clues.token(i).lower());
  }

  private boolean isGivenHere(int i, int to) {
    return clues.has(i, Sense.GIVEN) && i + 1 < to;
  }

  /// After "Minister of": past words of the language, or one name of a place.
  private int afterPortfolio(int at, int to) {
    int i = at;
    while (i < to && (inPortfolio(i, at) || clues.is(i, "&") || i > at && clues.is(i, "for"))) {
      i++;
    }
    if (i > at && !clues.is(i - 1, "the")) {
      return i;
    }
    return to - i == 2 && clues.has(i, Sense.GIVEN) ? i : Math.min(i + 1, to);
  }

  private boolean inPortfolio(int i, int at) {
    boolean listed =
        clues.has(i, Sense.WORD) || NameWords.links("portfolios", clues.token(i).lower());
    boolean everyday = i == at && clues.isEveryday(i) || clues.is(i - 1, "and");
    boolean owner = clues.is(i, "'s") && i > at;
    return (listed || everyday || owner) && !clues.has(i, Sense.GIVEN);
  }
}

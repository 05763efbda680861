package org.onrecord.analyse.names;

import static org.onrecord.model.Finding.Name.Type.GROUP;
import static org.onrecord.model.Finding.Name.Type.ORGANISATION;
import static org.onrecord.model.Finding.Name.Type.PERSON;
import static org.onrecord.model.Finding.Name.Type.PLACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Finding.Name;

/// Says what each run names: its words and what stands around it speak for a type, and all
/// occurrences of one name are weighed together. Linear in the runs.
///
/// Does NOT know who exists: a name without a title, a given name, a head noun or a telling verb
/// near it is taken by its shape.
final class Typing {

  private static final Pattern PEOPLE =
      Pattern.compile("\\p{Lower}(?:[ei]?ans|ists|ites|crats|stants|olics|slims|landers)$");

  private final Clues clues;
  private final List<Run> runs;
  private final Neighbours neighbours;
  private final Lands lands;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Name.Type> parts = new HashMap<>();

  private Typing(Clues clues, List<Run> runs) {
    this.clues = clues;
    this.runs = runs;
    this.neighbours = new Neighbours(clues);
    lands = new Lands(clues);
  }

  static List<Proper> of(Clues clues, List<Run> runs) {
    var typing = new Typing(clues, runs);
    for (Run run : runs) {
      if (run.hasName()) {
        typing.weigh(run);
      }
    }
    typing.tallies.forEach(typing::land);
    typing.learnParts();
    return typing.typed();
  }

  private List<Proper> typed() {
    var propers = new ArrayList<Proper>();
    for (Run run : runs) {
      if (run.hasName()) {
        type(run).ifPresent(t -> propers.add(new Proper(run, t, words(run, t))));
      }
    }
    return propers;
  }

  private Optional<Name.Type> type(Run run) {
    String key = key(run);
    var tally = tallies.get(key);
    if (tally == null) {
      return Optional.empty();
    }
    Name.Type part = parts.get(isSurname(run) ? Shapes.bare(key) : key);
    if (part != null && !run.hasTitle()) {
      return Optional.of(part);
    }
    return tally.isSure() || isNameAnyhow(run, tally) ? tally.best() : Optional.empty();
  }

  /// Whether a run whose capitals prove nothing is a name by its words.
  private boolean isNameAnyhow(Run run, Tally tally) {
    int size = run.to() - run.nameFrom();
    if (clues.isTitled(run.nameFrom())) {
      boolean mast = clues.has(run.to() - 1, Sense.BODY) && clues.isSeenCapital(run.to() - 1);
      return size > 1
          && (clues.has(run.nameFrom(), Sense.GIVEN)
              || isPresented(run)
              || run.hasTitle() && clues.isSeenCapital(run.to() - 1)
              || mast && size < 5);
    }
    boolean everyday = false;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      everyday |= clues.isEveryday(i) && !clues.has(i, Sense.GIVEN);
    }
    boolean acronym =
        size == 1 && clues.token(run.nameFrom()).word().chars().allMatch(Character::isUpperCase);
    return run.hasTitle()
        || acronym && tally.of(ORGANISATION) >= 3
        || !everyday && (size > 1 || clues.isOwnerMark(run.to()))
        || tally.of(PERSON) >= 2
        || tally.of(PLACE) >= 3
        || tally.of(ORGANISATION) >= 4 && size > 1;
  }

  /// "Address by President Ilva Maren", "By Ilva Maren": a name in a heading, of words that are no
  /// everyday ones.
  private boolean isPresented(Run run) {
    boolean everyday = false;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      everyday |= clues.isEveryday(i) && !clues.has(i, Sense.GIVEN);
    }
    return !everyday && (run.hasTitle() || clues.is(run.from() - 1, "by"));
  }

  private void weigh(Run run) {
    var tally = tallies.computeIfAbsent(key(run), k -> new Tally());
    if (run.sure() || isInside(run)) {
      tally.makeSure();
    }
    shape(run, tally);
    neighbours.weigh(run, tally);
  }

  /// What the whole document says of a single word that may be a land.
  private void land(String name, Tally tally) {
    if (name.indexOf(' ') >= 0) {
      return;
    }
    if (lands.endsAsPlace(name)) {
      tally.makeSure();
      tally.add(PLACE, 2.5);
    }
    if (lands.hasPeople(name)) {
      tally.add(PLACE, 5);
    } else if (lands.isPeople(name)) {
      tally.addThing(7);
    }
  }

  /// At a sentence's start, but with a capital that would not be there: the second word's.
  private boolean isInside(Run run) {
    int last = run.to() - 1;
    return !clues.isTitled(last)
        && last > run.nameFrom()
        && !clues.has(run.nameFrom(), Sense.COMMON)
        && clues.isCapital(last);
  }

  private void shape(Run run, Tally tally) {
    int from = run.nameFrom();
    int last = run.to() - 1;
    String key = key(run).toLowerCase(Locale.ROOT);
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
      several(run, from, last, tally);
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
    } else if (clues.has(at, Sense.THING_HEAD) || clues.isEveryday(at)) {
      tally.addThing(1);
    }
    tally.add(ORGANISATION, word.length() > 1 ? 0.5 : 0);
  }

  /// "Protestants", "Peronists", "Islanders": many who are called by what they hold or where they
  /// are from.
  private static boolean isPeople(String word) {
    return PEOPLE.matcher(word).find();
  }

  private void several(Run run, int from, int last, Tally tally) {
    boolean slogan = isRenewed(run);
    boolean body = !slogan && (headIs(run, Sense.BODY) || isFirm(from, last));
    boolean thing = headIs(run, Sense.THING_HEAD);
    boolean place = headIs(run, Sense.PLACE_HEAD);
    if (slogan) {
      tally.addThing(9);
    } else if (body) {
      tally.add(ORGANISATION, 8);
    } else if (isCall(from)) {
      tally.add(ORGANISATION, 6);
    } else if (thing) {
      tally.addThing(8);
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
  private boolean isRenewed(Run run) {
    int before = run.from() - 1;
    boolean marks = before >= 0 && "\"\u201C\u2018'".contains(clues.token(before).lower());
    return marks
        && (clues.is(run.nameFrom(), "new") || clues.is(run.nameFrom(), "old"))
        && !NameWords.isPlace(key(run).toLowerCase(Locale.ROOT));
  }

  /// "Save the River": a group that is called by what it calls for.
  private boolean isCall(int from) {
    return clues.isEveryday(from) && (clues.is(from + 1, "the") || clues.is(from + 1, "our"));
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

  /// Whether the last word, or the one before "of" or "for", is such a head noun.
  private boolean headIs(Run run, int sense) {
    for (int i = run.nameFrom() + 1; i < run.to(); i++) {
      if (clues.is(i, "of") || clues.is(i, "for")) {
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

  /// A single word that is the last or first of a full name is that person; one that ends or opens
  /// a body's name is the body.
  private void learnParts() {
    for (Run run : runs) {
      if (run.to() - run.nameFrom() < 2) {
        continue;
      }
      Optional<Name.Type> type = type(run);
      if (type.isPresent() && type.get() == PERSON) {
        learn(run.to() - 1, PERSON);
        if (Shapes.joined(words(run)).size() > 2) {
          learnInner(run);
        }
        if (!clues.has(run.nameFrom(), Sense.COMMON)) {
          learn(run.nameFrom(), PERSON);
        }
      }
    }
  }

  /// The surname before the last, of one who has two.
  private void learnInner(Run run) {
    int at = run.to() - 2;
    while (clues.has(at, Sense.PARTICLE)) {
      at--;
    }
    if (clues.token(at).isWord() && !clues.has(at, Sense.GIVEN | Sense.WORD)) {
      learn(at, PERSON);
    }
  }

  /// "van der Moor", "al-Rahmi": one surname, with its particles.
  private boolean isSurname(Run run) {
    return Shapes.joined(words(run)).size() == 1;
  }

  private void learn(int token, Name.Type type) {
    String word = Shapes.bare(clues.token(token).word());
    if (word.length() > 1 && !NameWords.isPlace(clues.token(token).lower())) {
      parts.putIfAbsent(word, type);
    }
  }

  private List<String> words(Run run, Name.Type type) {
    return type == PERSON ? Shapes.joined(words(run)) : words(run);
  }

  private List<String> words(Run run) {
    var words = new ArrayList<String>();
    for (int i = run.nameFrom(); i < run.to(); i++) {
      String word = clues.token(i).word();
      if (clues.token(i).isWord() || word.equals("&")) {
        words.add(word);
      } else if (!words.isEmpty()) {
        words.set(words.size() - 1, words.getLast() + word);
      }
    }
    return words;
  }

  private String key(Run run) {
    return String.join(" ", words(run));
  }
}

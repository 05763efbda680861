package org.onrecord.analyse.names.find;

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
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.names.words.Shapes;
import org.onrecord.model.Finding.Name;

/// Says what each run names: its words and what stands around it speak for a type, and all
/// occurrences of one name are weighed together. Linear in the runs.
///
/// Does NOT know who exists: a name without a title, a given name, a head noun or a telling verb
/// near it is taken by its shape.
public final class Typing {

  private final Clues clues;
  private final List<Run> runs;
  private final Wording wording;
  private final Neighbours neighbours;
  private final Imprint imprint;
  private final Lands lands;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Name.Type> parts = new HashMap<>();

  private Typing(Clues clues, List<Run> runs) {
    this.clues = clues;
    this.runs = runs;
    wording = new Wording(clues);
    imprint = new Imprint(clues);
    neighbours = new Neighbours(clues);
    lands = new Lands(clues);
  }

  public static List<Proper> of(Clues clues, List<Run> runs) {
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
    wording.weigh(run, key(run).toLowerCase(Locale.ROOT), tally);
    neighbours.weigh(run, tally);
    if (imprint.isPaper(run) || isIntroduced(run)) {
      tally.makeSure();
      tally.add(ORGANISATION, 9);
    } else if (imprint.isAuthor(run)) {
      tally.makeSure();
      tally.add(PERSON, 4);
    }
  }

  /// "Centre for Open Ports (COP)".
  private boolean isIntroduced(Run run) {
    int acronym = run.to() + 1;
    return clues.is(run.to(), "(")
        && clues.is(acronym + 1, ")")
        && run.to() - run.nameFrom() > 1
        && clues.has(run.nameFrom(), Sense.BODY)
        && clues.token(acronym).word().chars().filter(Character::isUpperCase).count() > 1;
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
    if (lands.isRuled(name)) {
      tally.add(PLACE, 8);
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

  /// A single word that is the last or first of a full name is that person; one that ends or opens
  /// a body's name is the body.
  private void learnParts() {
    for (Run run : runs) {
      if (run.to() - run.nameFrom() < 2) {
        continue;
      }
      Optional<Name.Type> type = type(run);
      if (type.isPresent() && type.get() == ORGANISATION) {
        learnFirm(run);
      }
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

  /// "Amber Bay" is a firm where "Amber Bay Holdings" is, "Terrago" where "Terrago Foods" is.
  private void learnFirm(Run run) {
    List<String> words = words(run);
    int last = words.size() - 1;
    if (last > 1 && NameWords.links("firms", clues.token(run.to() - 1).lower())) {
      parts.putIfAbsent(String.join(" ", words.subList(0, last)), ORGANISATION);
    }
    int first = run.nameFrom();
    boolean trade = clues.has(run.to() - 1, Sense.TRADE) || isFirmWord(run.to() - 1);
    boolean unknown = !clues.has(first, Sense.WORD | Sense.GIVEN | Sense.PLACE | Sense.DEMONYM);
    if (last == 1 && trade && unknown && !clues.isEveryday(first)) {
      parts.putIfAbsent(words.getFirst(), ORGANISATION);
    }
  }

  private boolean isFirmWord(int i) {
    return NameWords.links("firms", clues.token(i).lower());
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

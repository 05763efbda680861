package org.onrecord.analyse.names.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.names.words.Shapes;

/// Which names of people are one person's: full names that fit each other, then surnames and first
/// names that fit one full name. Two full names with one surname and different first names are two
/// people, of one family perhaps.
public final class People {
  /// One person: the names that are theirs.
  public static final class Person {
    private List<String> fullest;
    private int first;
    private final int number;
    private Gender gender = Gender.UNKNOWN;

    /// Brought in as somebody's kin: "her son, Teo Maren". A surname alone is rather another's.
    private boolean relative;

    /// The last word may be no name: "Ilva Maren Wins" in a heading, "Ilva Maren Show".
    private final boolean loose;

    private Person(List<String> name, int first, int number, boolean loose) {
      this.loose = loose;
      this.fullest = name;
      this.first = first;
      this.number = number;
    }

    public String name() {
      return String.join(" ", fullest);
    }

    /// Whether the surname is `word` with all its particles.
    private boolean isCalled(String word) {
      return fullest.getLast().equalsIgnoreCase(word);
    }

    public Gender gender() {
      return gender;
    }
  }

  /// "Maren's brother, Teo Maren": one whose full name follows this closely is another.
  private static final int NEAR = 6;

  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byFirstName = new HashMap<>();

  /// Surnames that stand alone somewhere. Who has two surnames is called by the first of them, so
  /// only where the last never stands alone may the one before it be a surname.
  private final Set<String> alone;

  private int count;

  /// @param propers all proper names of the document, in the order of the text
  public People(List<Proper> propers, Clues clues) {
    alone =
        propers.stream()
            .filter(p -> p.isPerson() && p.words().size() == 1)
            .map(p -> Shapes.bare(p.text()))
            .collect(Collectors.toSet());
    var full = propers.stream().filter(p -> p.isPerson() && p.words().size() > 1).toList();
    full.stream()
        .sorted(Comparator.comparingInt((Proper p) -> -p.words().size()))
        .forEach(p -> join(p, isLoose(p, clues)));
    for (Proper proper : propers) {
      if (proper.isPerson()) {
        learn(proper, clues);
      }
    }
  }

  /// The person whom `proper` names; one with a surname alone is the one with that surname whose
  /// gender fits and who was named first; one whom the text has not named yet comes last.
  public Person get(Proper proper, Gender told) {
    Person known = byName.get(proper.text());
    return known != null && known.gender.fits(told)
        ? known
        : find(proper, told).orElseGet(() -> alone(proper, false));
  }

  /// The person with this surname; with several, the one named first.
  public Optional<Person> find(String surname) {
    return named(surname, Gender.UNKNOWN, true, -NEAR);
  }

  private Person alone(Proper proper, boolean loose) {
    var person = new Person(proper.words(), proper.run().from(), count++, loose);
    List<String> name = person.fullest;
    String surname = Shapes.bare(name.getLast());
    add(bySurname, surname, person);
    add(byFirstName, name.getFirst(), person);
    if (!loose && !alone.contains(surname)) {
      Shapes.inner(name).ifPresent(inner -> add(bySurname, inner, person));
    }
    byName.put(proper.text(), person);
    return person;
  }

  private static boolean isLoose(Proper proper, Clues clues) {
    return clues.isTitled(proper.run().nameFrom()) || clues.isEveryday(proper.run().to() - 1);
  }

  private static void add(Map<String, List<Person>> to, String word, Person person) {
    to.computeIfAbsent(word, k -> new ArrayList<>()).add(person);
  }

  /// Whose full name `words` can be too, the one joined first.
  private Optional<Person> same(List<String> words) {
    String surname = Shapes.bare(words.getLast());
    var same = new ArrayList<Person>(bySurname.getOrDefault(surname, List.of()));
    same.addAll(bySurname.getOrDefault(words.getFirst(), List.of()));
    return same.stream().filter(p -> isSame(p, words)).min(Comparator.comparingInt(p -> p.number));
  }

  private Optional<Person> find(Proper proper, Gender told) {
    if (proper.words().size() > 1) {
      return same(proper.words());
    }
    int at = proper.run().from();
    Optional<Person> last = named(proper.last(), told, true, at);
    return last.isPresent() ? last : named(proper.last(), told, false, at);
  }

  private Optional<Person> named(String word, Gender told, boolean surname, int at) {
    boolean particle = !word.equals(Shapes.bare(word));
    return (surname ? bySurname : byFirstName)
        .getOrDefault(surname ? Shapes.bare(word) : word, List.of()).stream()
            .filter(p -> p.gender.fits(told))
            .min(
                Comparator.comparing((Person p) -> p.first > at && p.first <= at + NEAR)
                    .thenComparing(p -> p.first > at)
                    .thenComparing(p -> particle && !p.isCalled(word))
                    .thenComparing(p -> p.relative)
                    .thenComparingInt(p -> p.first));
  }

  private void join(Proper proper, boolean loose) {
    if (byName.containsKey(proper.text())) {
      meet(byName.get(proper.text()), proper);
      return;
    }
    Optional<Person> same = same(proper.words());
    if (same.isPresent()) {
      byName.put(proper.text(), same.get());
      meet(same.get(), proper);
    } else {
      alone(proper, loose);
    }
  }

  /// People are joined longest name first, so where each was first named is learnt on the way.
  private static void meet(Person known, Proper proper) {
    known.first = Math.min(known.first, proper.run().from());
  }

  private void learn(Proper proper, Clues clues) {
    Gender gender = Gender.UNKNOWN;
    for (int i = proper.run().from(); i < proper.run().nameFrom(); i++) {
      Gender title = Gender.ofBits(clues.senses(i));
      gender = title == Gender.UNKNOWN ? gender : title;
    }
    int first = proper.run().nameFrom();
    if (gender == Gender.UNKNOWN && clues.has(first, Sense.GIVEN)) {
      gender = Gender.ofBits(clues.senses(first));
    }
    Person person = proper.words().size() > 1 ? byName.get(proper.text()) : null;
    if (person != null && person.gender == Gender.UNKNOWN) {
      person.gender = gender;
    }
    if (person != null && person.first == proper.run().from()) {
      person.relative = isRelative(person.first, clues);
    }
  }

  /// "her son, Teo Maren", "the granddaughter of Teo Maren".
  private static boolean isRelative(int from, Clues clues) {
    boolean joined = clues.is(from - 1, ",") || clues.is(from - 1, "of");
    return clues.has(joined ? from - 2 : from - 1, Sense.KIN);
  }

  /// Whether two full names can be one person's: the shorter in the longer with the same surname,
  /// initials for first names, or the two parts the other way round.
  private static boolean isSame(Person person, List<String> shorter) {
    List<String> longer = person.fullest;
    if (longer.size() == shorter.size() && longer.size() == 2 && isReversed(longer, shorter)) {
      return true;
    }
    String surname = Shapes.bare(shorter.getLast());
    if (!Shapes.bare(longer.getLast()).equals(surname)) {
      return !person.loose
          && longer.size() > 2
          && shorter.size() == 2
          && longer.get(longer.size() - 2).equals(shorter.getLast())
          && isFirstName(longer.getFirst(), shorter.getFirst());
    }
    int at = 0;
    for (int i = 0; i < shorter.size() - 1; i++) {
      while (at < longer.size() - 1 && !isFirstName(longer.get(at), shorter.get(i))) {
        at++;
      }
      if (at == longer.size() - 1) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isReversed(List<String> a, List<String> b) {
    return a.get(0).equals(b.get(1)) && a.get(1).equals(b.get(0));
  }

  private static boolean isFirstName(String a, String b) {
    return a.equals(b) || isInitialOf(a, b) || isInitialOf(b, a);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.length() <= 2
        && initial.charAt(0) == name.charAt(0)
        && (initial.length() == 1 || initial.charAt(1) == '.');
  }
}

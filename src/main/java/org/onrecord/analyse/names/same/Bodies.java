package org.onrecord.analyse.names.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.model.Finding.Name;

/// Which names of bodies are one body's: acronyms by the letters they stand for, short forms by the
/// words they keep. Answers the fullest name.
public final class Bodies {
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "&");

  private final Map<String, String> fullest = new LinkedHashMap<>();

  public Bodies(List<Proper> propers, Clues clues) {
    var names = new ArrayList<List<String>>();
    var seen = new HashSet<String>();
    for (Proper proper : propers) {
      if (proper.type() == Name.Type.ORGANISATION && seen.add(proper.text())) {
        names.add(proper.words());
      }
    }
    Map<String, String> acronyms = introduced(propers, clues);
    acronyms(names).forEach(acronyms::putIfAbsent);
    Map<String, List<List<String>>> byWord = byWord(names);
    for (List<String> name : names) {
      fullest.put(String.join(" ", name), fuller(name, byWord, acronyms));
    }
  }

  /// The fullest name of the body that `name` names.
  public String fullest(String name) {
    String fuller = fullest.getOrDefault(name, name);
    return fullest.getOrDefault(fuller, fuller);
  }

  /// The names by their first and by their last word, and by the words of weight in any order.
  private static Map<String, List<List<String>>> byWord(List<List<String>> names) {
    var byWord = new HashMap<String, List<List<String>>>();
    for (List<String> name : names) {
      for (String key : keys(name)) {
        byWord.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
      }
    }
    return byWord;
  }

  private static Set<String> keys(List<String> name) {
    var keys = new HashSet<String>();
    keys.add("first " + name.getFirst());
    keys.add("last " + name.getLast());
    keys.add("last " + head(name));
    keys.add("all " + String.join(" ", new TreeSet<>(weight(name))));
    return keys;
  }

  /// What the text says letters stand for: "Centre for Open Ports (COP)", "the Supreme Tribunal, or
  /// TSE".
  private static Map<String, String> introduced(List<Proper> propers, Clues clues) {
    var introduced = new HashMap<String, String>();
    for (int i = 1; i < propers.size(); i++) {
      Proper full = propers.get(i - 1);
      Proper letters = propers.get(i);
      boolean bodies =
          full.type() == Name.Type.ORGANISATION && letters.type() == Name.Type.ORGANISATION;
      if (bodies
          && full.words().size() > 1
          && isLetters(letters.text())
          && clues.introduces(full.run().to(), letters.run().from(), letters.run().to())) {
        introduced.putIfAbsent(letters.text(), full.text());
      }
    }
    return introduced;
  }

  private static boolean isLetters(String name) {
    return name.length() > 1
        && name.indexOf(' ') < 0
        && name.chars().filter(Character::isUpperCase).count() * 2 > name.length();
  }

  private static Map<String, String> acronyms(List<List<String>> names) {
    var acronyms = new HashMap<String, String>();
    for (List<String> name : names) {
      if (name.size() > 1) {
        String full = String.join(" ", name);
        acronyms.putIfAbsent(letters(name, false), full);
        acronyms.putIfAbsent(letters(name, true), full);
        acronyms.putIfAbsent(letters(parts(name), false), full);
      }
    }
    return acronyms;
  }

  /// The words of a name, those with a hyphen taken apart: "Anti", "Corruption".
  private static List<String> parts(List<String> name) {
    var parts = new ArrayList<String>();
    for (String word : name) {
      for (String part : word.split("-")) {
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static String letters(List<String> name, boolean withSmall) {
    var letters = new StringBuilder();
    for (String word : name) {
      if (withSmall || !SMALL.contains(word)) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return letters.toString();
  }

  private static String fuller(
      List<String> name, Map<String, List<List<String>>> byWord, Map<String, String> acronyms) {
    String own = String.join(" ", name);
    if (name.size() == 1 && own.length() > 1 && own.equals(own.toUpperCase(Locale.ROOT))) {
      return acronyms.getOrDefault(own, own);
    }
    List<String> only = List.of();
    for (String key : new TreeSet<>(keys(name))) {
      for (List<String> other : byWord.getOrDefault(key, List.of())) {
        if (other.size() > name.size() && isShortFor(name, other) && !other.equals(only)) {
          if (!only.isEmpty()) {
            return own;
          }
          only = other;
        }
      }
    }
    return only.isEmpty() ? own : String.join(" ", only);
  }

  /// What a body is: the last word, or the one before "of" or "for".
  private static String head(List<String> name) {
    for (int i = 1; i < name.size(); i++) {
      if (SMALL.contains(name.get(i)) && !name.get(i).equals("&") && !name.get(i).equals("and")) {
        return name.get(i - 1);
      }
    }
    return name.getLast();
  }

  /// The first words, the last words, the same words of weight in another order, what the body is
  /// ("the Council"), or all but the country it is of ("Ministry of Justice of Velmora").
  private static boolean isShortFor(List<String> name, List<String> full) {
    int size = full.size();
    int at = size - name.size();
    boolean begins = full.subList(0, name.size()).equals(name);
    boolean ofCountry = begins && name.size() > 2 && full.get(name.size()).equals("of");
    boolean ends = full.subList(at, size).equals(name) && !SMALL.contains(full.get(at - 1));
    return begins && !SMALL.contains(full.get(name.size()))
        || ofCountry
        || ends
        || weight(name).equals(weight(full))
        || name.size() == 1 && full.getFirst().equals(name.getFirst())
        || name.size() == 1 && head(full).equals(name.getFirst());
  }

  private static Set<String> weight(List<String> name) {
    var words = new HashSet<>(name);
    words.removeAll(SMALL);
    return words;
  }
}

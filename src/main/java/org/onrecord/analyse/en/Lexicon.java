package org.onrecord.analyse.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each word can be, and its base form: from the word lists, else from its ending.
final class Lexicon {
  /// What one word can be.
  ///
  /// @param tags the tags it may have, as bits
  /// @param verb the base form when it is a verb; empty text otherwise
  /// @param noun the singular when it is a plural; empty text otherwise
  record Entry(int tags, String verb, String noun) {
    Entry with(Entry other) {
      return new Entry(
          tags | other.tags,
          verb.isEmpty() ? other.verb : verb,
          noun.isEmpty() ? other.noun : noun);
    }
  }

  /// A pronoun and a verb in one word.
  record Contraction(String pronoun, String verb) {}

  private record Suffix(String ending, int tags) {}

  /// The one lexicon: read once, then only asked.
  static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Contraction> contractions = new HashMap<>();
  private final List<Suffix> suffixes = new ArrayList<>();
  private final Set<String> prepositionalTo;

  private Lexicon() {
    verbs();
    closed();
    for (String word : words("adverbs.txt")) {
      add(word, Tag.ADVERB.bit(), "", "");
    }
    adjectives();
    nouns();
    suffixes();
    for (String line : WordList.lines(Lexicon.class, "contractions.txt")) {
      String[] parts = line.strip().split("\\s+");
      contractions.put(parts[0], new Contraction(parts[1], parts[2]));
      add(parts[0], Tag.PRONOUN.bit(), "", "");
    }
    prepositionalTo = words("prepositional-to.txt");
  }

  /// What `lower` can be, from the lists; empty when they do not know it.
  Optional<Entry> find(String lower) {
    return Optional.ofNullable(entries.get(lower));
  }

  /// What `lower` can be, from the lists or its ending.
  Entry get(String lower) {
    Entry known = entries.get(lower);
    return known != null ? known : byParts(lower);
  }

  Optional<Contraction> contraction(String lower) {
    return Optional.ofNullable(contractions.get(lower));
  }

  /// Whether "to" after `lower` is a preposition.
  boolean takesPrepositionTo(String lower) {
    return prepositionalTo.contains(lower);
  }

  /// A compound is what its last part is; an inflected form what its base allows; else the ending.
  private Entry byParts(String lower) {
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < lower.length()) {
      return compound(lower, hyphen);
    }
    for (String base : Conjugation.withoutS(lower)) {
      Entry singular = entries.get(base);
      if (singular != null && (singular.tags & Tag.NOUN.bit()) != 0) {
        return new Entry(Tag.NOUN_PLURAL.bit(), "", base);
      }
    }
    for (Suffix suffix : suffixes) {
      if (lower.length() > suffix.ending.length() + 1 && lower.endsWith(suffix.ending)) {
        return guessed(lower, suffix);
      }
    }
    return new Entry(Tag.NOUN.bit(), "", "");
  }

  private Entry compound(String lower, int hyphen) {
    Entry last = get(lower.substring(hyphen + 1));
    int nominal = Tag.NOUN.bit() | Tag.NOUN_PLURAL.bit() | Tag.ADJECTIVE.bit();
    int verbal = Tag.VERB_PARTICIPLE.bit() | Tag.VERB_ING.bit();
    if ((last.tags & verbal) != 0) {
      return new Entry(Tag.ADJECTIVE.bit(), last.verb, last.noun);
    }
    return (last.tags & nominal) != 0
        ? new Entry(last.tags & nominal | Tag.ADJECTIVE.bit(), "", last.noun)
        : new Entry(Tag.ADJECTIVE.bit(), "", "");
  }

  private static Entry guessed(String lower, Suffix suffix) {
    String verb =
        switch (suffix.ending) {
          case "ing" -> withE(lower.substring(0, lower.length() - 3));
          case "ied" -> lower.substring(0, lower.length() - 3) + "y";
          case "ed" -> withE(lower.substring(0, lower.length() - 2));
          default -> "";
        };
    boolean plural = suffix.tags == Tag.NOUN_PLURAL.bit();
    return new Entry(
        suffix.tags,
        verb,
        plural ? Conjugation.withoutS(lower).stream().findFirst().orElse("") : "");
  }

  /// The likely base form of an unknown verb: endings that English does not leave without an e.
  private static String withE(String stem) {
    return stem.matches(".*([cvzug]|is|at|ur)") && !stem.endsWith("ng") ? stem + "e" : stem;
  }

  private void verbs() {
    Map<String, String[]> irregular = new HashMap<>();
    for (String line : WordList.lines(Lexicon.class, "irregular.txt")) {
      String[] parts = line.strip().split("\\s+");
      irregular.put(parts[0], parts);
    }
    for (String word : words("verbs.txt")) {
      int slash = word.indexOf('/');
      String base = slash < 0 ? word : word.substring(0, slash);
      conjugate(base, irregular.get(base));
      also(base, slash < 0 ? "" : word.substring(slash + 1));
    }
  }

  private void conjugate(String base, String @org.jspecify.annotations.Nullable [] irregular) {
    add(base, Tag.VERB.bit(), base, "");
    add(Conjugation.s(base), Tag.VERB_THIRD.bit(), base, "");
    Conjugation.ing(base).forEach(form -> add(form, Tag.VERB_ING.bit(), base, ""));
    if (irregular == null) {
      int both = Tag.VERB_PAST.bit() | Tag.VERB_PARTICIPLE.bit();
      Conjugation.ed(base).forEach(form -> add(form, both, base, ""));
      return;
    }
    for (String past : irregular[1].split("/")) {
      add(past, Tag.VERB_PAST.bit(), base, "");
    }
    for (String participle : irregular[2].split("/")) {
      add(participle, Tag.VERB_PARTICIPLE.bit(), base, "");
    }
  }

  /// What the base form of a verb is besides: n noun, a adjective, v adverb.
  private void also(String base, String letters) {
    if (letters.indexOf('n') >= 0) {
      noun(base);
    }
    if (letters.indexOf('a') >= 0) {
      add(base, Tag.ADJECTIVE.bit(), "", "");
    }
    if (letters.indexOf('v') >= 0) {
      add(base, Tag.ADVERB.bit(), "", "");
    }
  }

  private void noun(String singular) {
    add(singular, Tag.NOUN.bit(), "", "");
    add(Conjugation.s(singular), Tag.NOUN_PLURAL.bit(), "", singular);
  }

  private void closed() {
    for (String line : WordList.lines(Lexicon.class, "closed.txt")) {
      int colon = line.indexOf(':');
      int bit = Tag.valueOf(line.substring(0, colon)).bit();
      for (String word : line.substring(colon + 1).strip().split("\\s+")) {
        int equals = word.indexOf('=');
        String lower = equals < 0 ? word : word.substring(0, equals);
        closedWord(lower, bit, equals < 0 ? word : word.substring(equals + 1));
      }
    }
  }

  /// A closed word is no longer what the verb list made of its spelling ("can", "will", "being").
  private void closedWord(String word, int bit, String base) {
    boolean helper = bit == Tag.MODAL.bit() || bit == Tag.AUXILIARY.bit();
    if (helper) {
      entries.put(word, new Entry(bit, base, ""));
    } else {
      add(word, bit, "", "");
    }
  }

  private void adjectives() {
    for (String word : words("adjectives.txt")) {
      int slash = word.indexOf('/');
      String base = slash < 0 ? word : word.substring(0, slash);
      add(base, Tag.ADJECTIVE.bit(), "", "");
      if (slash > 0) {
        noun(base);
      }
      if (base.length() <= 6) {
        compared(base);
      }
    }
  }

  /// "larger", "happiest".
  private void compared(String base) {
    String stem = base.endsWith("y") ? base.substring(0, base.length() - 1) + "i" : base;
    for (String past : Conjugation.ed(base)) {
      String form = past.substring(0, past.length() - 1);
      String er = base.endsWith("y") ? stem + "er" : form + "r";
      String est = base.endsWith("y") ? stem + "est" : form + "st";
      entries.putIfAbsent(er, new Entry(Tag.ADJECTIVE.bit(), "", ""));
      entries.putIfAbsent(est, new Entry(Tag.ADJECTIVE.bit(), "", ""));
    }
  }

  private void nouns() {
    for (String word : words("nouns.txt")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        String plural = word.substring(0, equals);
        add(plural, Tag.NOUN_PLURAL.bit(), "", word.substring(equals + 1));
        add(word.substring(equals + 1), Tag.NOUN.bit(), "", "");
      } else {
        noun(word);
      }
    }
  }

  private void suffixes() {
    for (String line : WordList.lines(Lexicon.class, "suffixes.txt")) {
      String[] parts = line.strip().split("\\s+");
      int tags = 0;
      for (int i = 1; i < parts.length; i++) {
        tags |= Tag.valueOf(parts[i]).bit();
      }
      suffixes.add(new Suffix(parts[0], tags));
    }
  }

  private void add(String word, int tags, String verb, String noun) {
    entries.merge(word, new Entry(tags, verb, noun), Entry::with);
  }

  private static Set<String> words(String name) {
    return WordList.words(Lexicon.class, name);
  }
}

package org.onrecord.analyse.en;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// What each token of a document can be before its neighbours are asked.
final class Readings {
  private static final int NAMED_ALL_THE_SAME =
      Tag.ADJECTIVE.bit() | Tag.NOUN.bit() | Tag.NOUN_PLURAL.bit();

  /// One for all words that can be just that: long texts have many.
  private static final Map<Tag, Lexicon.Entry> ONLY = only();

  private final List<Token> tokens;
  private final Lexicon.Entry[] entries;
  private final Set<String> names = new HashSet<>();

  private Readings(Prose prose) {
    this.tokens = prose.tokens();
    this.entries = new Lexicon.Entry[tokens.size()];
    for (Sentence sentence : prose.sentences()) {
      collectNames(sentence);
    }
    for (Sentence sentence : prose.sentences()) {
      for (int i = sentence.from(); i < sentence.to(); i++) {
        entries[i] = read(i, sentence);
      }
    }
  }

  static Readings of(Prose prose) {
    return new Readings(prose);
  }

  /// The tags token `i` may have, as bits.
  int tags(int i) {
    return entries[i].tags();
  }

  boolean may(int i, Tag tag) {
    return i >= 0 && i < entries.length && (entries[i].tags() & tag.bit()) != 0;
  }

  Lexicon.Entry entry(int i) {
    return entries[i];
  }

  private void collectNames(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.get(i).isCapital() && !opens(sentence, i)) {
        names.add(tokens.get(i).word());
      }
    }
  }

  /// Whether a capital says nothing here: first word of a sentence, of a quotation, of a list item.
  private boolean opens(Sentence sentence, int i) {
    int before = i - 1;
    while (before >= sentence.from() && !tokens.get(before).isWord()) {
      String mark = tokens.get(before).word();
      if (mark.equals("\"")) {
        // A straight mark opens what it touches.
        return tokens.get(before).end() == tokens.get(before + 1).start();
      }
      if (mark.equals(":") || mark.equals("\u201C") || mark.equals("\u00AB")) {
        return true;
      }
      if (mark.equals(",") || mark.equals(")") || mark.equals("\u201D")) {
        return false;
      }
      before--;
    }
    return before < sentence.from();
  }

  private Lexicon.Entry read(int i, Sentence sentence) {
    Token token = tokens.get(i);
    if (token.is("'s")) {
      return Lexicon.ENGLISH.get("'s");
    }
    if (!token.isWord()) {
      return only("%\u2030$\u20AC\u00A3".contains(token.word()) ? Tag.NOUN : Tag.PUNCTUATION);
    }
    if (token.isNumber()) {
      return only(
          token.lower().matches("\\d+(st|nd|rd|th|s)|\\d+-.*") ? Tag.ADJECTIVE : Tag.NUMBER);
    }
    return token.isCapital()
        ? capital(i, token, opens(sentence, i))
        : Lexicon.ENGLISH.get(token.lower());
  }

  private Lexicon.Entry capital(int i, Token token, boolean opens) {
    var known = Lexicon.ENGLISH.find(token.lower());
    if (!opens) {
      return known.filter(e -> isClosed(e) || isOnlyAdjective(e)).orElseGet(() -> only(Tag.PROPER));
    }
    if (known.isPresent()) {
      boolean name =
          names.contains(token.word()) && (known.get().tags() & ~NAMED_ALL_THE_SAME) == 0;
      return name ? known.get().with(only(Tag.PROPER)) : known.get();
    }
    boolean named =
        names.contains(token.word()) || i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    Lexicon.Entry guess = Lexicon.ENGLISH.get(token.lower());
    return named || guess.tags() == Tag.NOUN.bit() && token.lower().indexOf('-') < 0
        ? only(Tag.PROPER)
        : guess;
  }

  private static boolean isClosed(Lexicon.Entry entry) {
    int closed =
        Tag.DETERMINER.bit()
            | Tag.PRONOUN.bit()
            | Tag.PREPOSITION.bit()
            | Tag.CONJUNCTION.bit()
            | Tag.SUBORDINATOR.bit()
            | Tag.AUXILIARY.bit()
            | Tag.RELATIVE.bit();
    return (entry.tags() & closed) != 0;
  }

  private static boolean isOnlyAdjective(Lexicon.Entry entry) {
    return entry.tags() == Tag.ADJECTIVE.bit();
  }

  private static Map<Tag, Lexicon.Entry> only() {
    var entries = new EnumMap<Tag, Lexicon.Entry>(Tag.class);
    for (Tag tag : Tag.values()) {
      entries.put(tag, new Lexicon.Entry(tag.bit(), "", ""));
    }
    return entries;
  }

  private static Lexicon.Entry only(Tag tag) {
    return Objects.requireNonNull(ONLY.get(tag), "every tag has an entry");
  }
}

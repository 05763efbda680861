package org.onrecord.analyse.commitments.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.en.WordList;

/// Reads the cue tables of this package and looks them up in a text.
public final class Cues {
  private static final String FOLDER = "/org/onrecord/analyse/commitments/";

  private Cues() {}

  public static Set<String> words(String name) {
    return WordList.words(Cues.class, FOLDER + name);
  }

  public static List<String> lines(String name) {
    return WordList.lines(Cues.class, FOLDER + name).stream().map(String::strip).toList();
  }

  /// A table of verbs, each with the words that must follow it, and what the verb is filed under.
  public static final class Verbs {
    private record Row(List<String> rest, String under) {}

    private final Map<String, List<Row>> rows = new HashMap<>();

    public Verbs(String name) {
      for (String line : lines(name)) {
        int bar = line.indexOf('|');
        List<String> words = List.of(line.substring(0, bar).strip().split("\\s+"));
        var row = new Row(words.subList(1, words.size()), line.substring(bar + 1).strip());
        rows.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(row);
      }
      // The longest first: "call on" before "call".
      rows.values().forEach(r -> r.sort((a, b) -> b.rest.size() - a.rest.size()));
    }

    /// What the head of `verb`, with the words behind it, is filed under.
    public Optional<String> find(Grammar grammar, VerbGroup verb) {
      return find(grammar, verb, verb.to());
    }

    /// The same, with the words behind it read from token `behind` on.
    public Optional<String> find(Grammar grammar, VerbGroup verb, int behind) {
      return rows.getOrDefault(verb.lemma(), List.of()).stream()
          .filter(row -> follows(grammar, behind, row.rest))
          .findFirst()
          .map(Row::under);
    }

    private static boolean follows(Grammar grammar, int from, List<String> rest) {
      for (int i = 0; i < rest.size(); i++) {
        int at = from + i;
        if (at >= grammar.prose().tokens().size() || !grammar.prose().token(at).is(rest.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /// Phrases of one or more words, found by their first word.
  public static final class Phrases {
    private final Map<String, List<String[]>> byFirst = new LinkedHashMap<>();

    public Phrases(String name) {
      for (String line : lines(name)) {
        String[] words = line.split("\\s+");
        byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
      }
    }

    /// How many tokens the phrase at `at` has; 0 when none begins there.
    public int length(Grammar grammar, int at, int end) {
      for (String[] phrase : byFirst.getOrDefault(grammar.prose().token(at).lower(), List.of())) {
        if (matches(grammar, at, end, phrase)) {
          return phrase.length;
        }
      }
      return 0;
    }

    private static boolean matches(Grammar grammar, int at, int end, String[] phrase) {
      if (at + phrase.length > end) {
        return false;
      }
      for (int i = 1; i < phrase.length; i++) {
        if (!grammar.prose().token(at + i).is(phrase[i])) {
          return false;
        }
      }
      return true;
    }

    /// Where the first phrase between `from` and `to` begins; -1 when there is none.
    public int indexIn(Grammar grammar, int from, int to) {
      for (int i = from; i < to; i++) {
        if (length(grammar, i, to) > 0) {
          return i;
        }
      }
      return -1;
    }
  }
}

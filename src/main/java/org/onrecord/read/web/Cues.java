package org.onrecord.read.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.onrecord.read.meta.WordList;

/// What the names a page gives to its elements say about them; the words stand in `furniture.txt`.
final class Cues {
  enum Cue {
    FURNITURE,
    TALK,
    TEXT,
    LEAD,
    CAPTION,
    SHELL
  }

  /// Words after which a name says what is missing or optional: `has-sidebar`, `no-share`.
  private static final Set<String> NEGATING =
      Set.of("has", "no", "with", "without", "hide", "show", "is", "not", "disable", "enable");

  private static final int LONGEST_NAME = 400;
  private static final Cues READ = read();

  private final Map<String, Set<Cue>> words = new HashMap<>();
  private final TreeMap<String, Set<Cue>> starts = new TreeMap<>();

  /// What the class, id and test names of `element` say it is.
  static Set<Cue> of(Element element) {
    var found = EnumSet.noneOf(Cue.class);
    for (String name : List.of(element.id(), element.className(), element.attr("data-testid"))) {
      for (String one : name.split("\\s+")) {
        READ.collect(tokens(one), found);
      }
    }
    return found;
  }

  private void collect(List<String> tokens, Set<Cue> found) {
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (i + 1 < tokens.size()) {
        found.addAll(words.getOrDefault(token + "+" + tokens.get(i + 1), Set.of()));
      }
      if (i == 0 || !NEGATING.contains(tokens.get(i - 1))) {
        found.addAll(words.getOrDefault(token, Set.of()));
        found.addAll(starting(token));
      }
    }
  }

  private Set<Cue> starting(String token) {
    var start = starts.floorEntry(token);
    return start != null && token.startsWith(start.getKey()) ? start.getValue() : Set.of();
  }

  /// `relatedPosts-box` is related, posts, box.
  private static List<String> tokens(String name) {
    var tokens = new ArrayList<String>();
    if (name.length() > LONGEST_NAME) {
      return tokens;
    }
    var token = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      if (!token.isEmpty() && (hump || !Character.isLetterOrDigit(c))) {
        tokens.add(token.toString().toLowerCase(Locale.ROOT));
        token.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        token.append(c);
      }
    }
    if (!token.isEmpty()) {
      tokens.add(token.toString().toLowerCase(Locale.ROOT));
    }
    return tokens;
  }

  private static Cues read() {
    var cues = new Cues();
    WordList.lines(Cues.class, "furniture.txt").forEach(cues::add);
    return cues;
  }

  private void add(String line) {
    String[] parts = line.split(" ");
    Cue cue = Cue.valueOf(parts[0].toUpperCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      String word = parts[i];
      if (word.endsWith("*")) {
        add(starts, word.substring(0, word.length() - 1), cue);
      } else {
        add(words, word, cue);
      }
    }
  }

  private static void add(Map<String, Set<Cue>> cues, String word, Cue cue) {
    cues.computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class)).add(cue);
  }
}

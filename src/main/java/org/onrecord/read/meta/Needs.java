package org.onrecord.read.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The words without which a pattern fits nothing, read from its source.
///
/// Of `\b(?:this|our) (?:\w+ )?(?:article|text) is paid` they are "this" or "our", "article" or
/// "text", and " is paid". Reads what the word lists use; of what it does not know it says nothing,
/// which is always true.
final class Needs {
  /// Shorter words stand in every text.
  private static final int SHORTEST = 3;

  private final String source;
  private int at;

  private Needs(String source) {
    this.source = source;
  }

  /// Sets of words, folded by [WordScan#fold]: whatever the pattern `source` fits holds one of
  /// each.
  static List<Set<String>> of(String source) {
    return new Needs(source).alternatives();
  }

  /// Alternatives up to the closing parenthesis or the end: one word of any of them is needed.
  private List<Set<String>> alternatives() {
    List<Set<String>> first = sequence();
    if (!at('|')) {
      return first;
    }
    Optional<Set<String>> needed = rarest(first);
    while (at('|')) {
      at++;
      Optional<Set<String>> other = rarest(sequence());
      needed = needed.flatMap(words -> other.map(more -> union(words, more)));
    }
    return needed.map(List::of).orElse(List.of());
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  /// Of several sets the one whose shortest word is longest.
  private static Optional<Set<String>> rarest(List<Set<String>> needs) {
    return needs.stream().max(Comparator.comparingInt(Needs::shortest));
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }

  private List<Set<String>> sequence() {
    var needs = new ArrayList<Set<String>>();
    var word = new StringBuilder();
    while (at < source.length() && !at('|') && !at(')')) {
      char c = source.charAt(at);
      if (c == '(') {
        end(word, needs);
        List<Set<String>> inner = group();
        needs.addAll(least() > 0 ? inner : List.of());
      } else if (c == '^' || c == '$' || source.startsWith("\\b", at)) {
        at += c == '\\' ? 2 : 1;
      } else if (isLetter(c)) {
        letter(word, needs);
      } else {
        skip();
        least();
        end(word, needs);
      }
    }
    end(word, needs);
    return needs;
  }

  private void letter(StringBuilder word, List<Set<String>> needs) {
    at += at('\\') ? 1 : 0;
    char c = WordScan.fold(source.charAt(at++));
    int before = at;
    if (least() > 0) {
      word.append(c);
    }
    if (at > before) {
      end(word, needs);
    }
  }

  private static void end(StringBuilder word, List<Set<String>> needs) {
    if (word.length() >= SHORTEST) {
      needs.add(Set.of(word.toString()));
    }
    word.setLength(0);
  }

  /// Whether a letter, digit or mark stands here for itself.
  private boolean isLetter(char c) {
    char meant = c == '\\' ? source.charAt(at + 1) : c;
    boolean plain = c == '\\' ? !Character.isLetterOrDigit(meant) : ".[".indexOf(c) < 0;
    return plain && meant < WordScan.LETTERS;
  }

  /// A group, of which only what is a plain one says what is needed.
  private List<Set<String>> group() {
    at++;
    boolean plain = true;
    if (at('?')) {
      int colon = source.indexOf(':', at);
      boolean named = source.startsWith("?<", at) && Character.isLetter(source.charAt(at + 2));
      boolean flags = colon > 0 && source.substring(at + 1, colon).matches("-?[iu]*");
      plain = named || flags;
      at = named ? source.indexOf('>', at) + 1 : flags ? colon + 1 : afterSign();
    }
    List<Set<String>> inner = alternatives();
    at++;
    return plain ? inner : List.of();
  }

  /// After the sign of a look ahead or behind.
  private int afterSign() {
    return source.indexOf('<', at) == at + 1 ? at + 3 : at + 2;
  }

  /// Passes over what stands for one of several letters.
  private void skip() {
    if (at('[')) {
      int depth = 0;
      do {
        depth += at('[') ? 1 : at(']') ? -1 : 0;
        at += at('\\') ? 2 : 1;
      } while (depth > 0);
    } else if (at('\\')) {
      boolean kind = source.startsWith("{", at + 2);
      at = kind ? source.indexOf('}', at) + 1 : at + 2;
    } else {
      at++;
    }
  }

  /// How often at least what stood before must come, by the sign that follows it; passes over that.
  private int least() {
    int least = 1;
    if (at('?') || at('*')) {
      least = 0;
      at++;
    } else if (at('+')) {
      at++;
    } else if (at('{')) {
      least = source.charAt(at + 1) - '0';
      at = source.indexOf('}', at) + 1;
    } else {
      return least;
    }
    at += at('?') || at('+') ? 1 : 0;
    return least;
  }

  private boolean at(char c) {
    return at < source.length() && source.charAt(at) == c;
  }
}

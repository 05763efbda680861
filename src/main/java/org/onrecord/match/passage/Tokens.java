package org.onrecord.match.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.match.words.WordList;
import org.onrecord.model.Span;

/// The words of one passage, in small letters, with their places and the pauses between them.
///
/// @param pauses for each word, how many pauses (`; : ( ) — but`) stand before it
/// @param proper the words with a capital that no beginning of a sentence or quotation explains
/// @param commas the words behind a comma
public record Tokens(
    List<String> words, List<Span> places, List<Integer> pauses, BitSet proper, BitSet commas) {
  private static final String PAUSES = ";:()\u2013\u2014.!?";

  /// Where more of the words than this have a capital, it is a heading and says nothing.
  private static final double HEADLINE = 0.6;

  private static final Set<String> REPORTS =
      WordList.read("reports.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /// The words of `passage`, an index into `shadow`.
  public static Tokens of(String shadow, Span passage) {
    var words = new ArrayList<String>();
    var places = new ArrayList<Span>();
    var pauses = new ArrayList<Integer>();
    var proper = new BitSet();
    var commas = new BitSet();
    int seen = 0;
    for (int at = passage.start(); at < passage.end(); ) {
      if (!isWord(shadow, at)) {
        if (shadow.charAt(at) == ',') {
          commas.set(words.size());
        }
        seen += PAUSES.indexOf(shadow.charAt(at++)) >= 0 ? 1 : 0;
        continue;
      }
      int end = at + 1;
      while (end < passage.end() && (isWord(shadow, end) || joins(shadow, end, passage.end()))) {
        end++;
      }
      String word = withoutPossessive(shadow.substring(at, end).toLowerCase(Locale.ROOT));
      seen += word.equals("but") ? 1 : 0;
      if (!words.isEmpty()
          && Character.isUpperCase(shadow.charAt(at))
          && Character.isWhitespace(shadow.charAt(at - 1))) {
        proper.set(words.size());
      }
      words.add(word);
      places.add(new Span(at, end));
      pauses.add(seen);
      at = end;
    }
    if (proper.cardinality() > HEADLINE * words.size()) {
      proper.clear();
    }
    return new Tokens(List.copyOf(words), List.copyOf(places), List.copyOf(pauses), proper, commas);
  }

  /// Whether a comma stands before the word at `at`.
  boolean isBehindComma(int at) {
    return commas.get(at);
  }

  /// Whether the word at `at` is written like a name.
  boolean isProper(int at) {
    return proper.get(at);
  }

  /// From the first word to the last.
  Span whole() {
    return new Span(places.getFirst().start(), places.getLast().end());
  }

  /// How many words there are.
  public int size() {
    return words.size();
  }

  /// Which word stands at or after `codePoint`; the last when none does.
  int at(int codePoint) {
    int at = 0;
    while (at < size() - 1 && places.get(at).end() <= codePoint) {
      at++;
    }
    return at;
  }

  /// The first word of the clause that `at` stands in: from one pause to the next.
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && pauses.get(start - 1).equals(pauses.get(at))) {
      start--;
    }
    return start;
  }

  /// One past the last word of that clause.
  int clauseEnd(int at) {
    int end = at + 1;
    while (end < size() && pauses.get(end).equals(pauses.get(at))) {
      end++;
    }
    return end;
  }

  /// Whether a word that reports stands at `at`: "he said", "the union says".
  boolean isReport(int at) {
    return REPORTS.contains(words.get(at));
  }

  /// Words `from` to `to`, as a reader may be shown them.
  String show(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(String text, int at, int end) {
    char c = text.charAt(at);
    boolean mark = c == '-' || c == '\'' || c == '\u2019' || c == '\u2010' || c == '\u2011';
    return mark && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("\u2019s")
        ? word.substring(0, word.length() - 2)
        : word;
  }
}

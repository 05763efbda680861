package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Span;

/// The words of one passage, in small letters, with their places and the pauses between them.
///
/// @param pauses for each word, how many pauses (`; : ( ) — but`) stand before it
record Tokens(List<String> words, List<Span> places, List<Integer> pauses) {
  private static final String PAUSES = ";:()\u2013\u2014.!?";

  static Tokens of(String shadow, Span passage) {
    var words = new ArrayList<String>();
    var places = new ArrayList<Span>();
    var pauses = new ArrayList<Integer>();
    int seen = 0;
    for (int at = passage.start(); at < passage.end(); ) {
      if (!isWord(shadow, at)) {
        seen += PAUSES.indexOf(shadow.charAt(at++)) >= 0 ? 1 : 0;
        continue;
      }
      int end = at + 1;
      while (end < passage.end() && (isWord(shadow, end) || joins(shadow, end, passage.end()))) {
        end++;
      }
      String word = withoutPossessive(shadow.substring(at, end).toLowerCase(Locale.ROOT));
      seen += word.equals("but") ? 1 : 0;
      words.add(word);
      places.add(new Span(at, end));
      pauses.add(seen);
      at = end;
    }
    return new Tokens(List.copyOf(words), List.copyOf(places), List.copyOf(pauses));
  }

  int size() {
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

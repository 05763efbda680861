package org.onrecord.publish.document;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// The words that made a finding, marked in the words around them.
public record Why(List<Piece> pieces) {
  /// Code points that are shown on either side of marked words.
  private static final int AROUND = 40;

  /// Marked words that are longer are cut.
  private static final int LONGEST = 160;

  private static final String CUT = "…";

  public Why {
    pieces = List.copyOf(pieces);
  }

  /// @param marked whether these words made it
  public record Piece(String words, boolean marked) {}

  /// @param finding where it stands; its own words are marked where no others made it
  /// @param cues in any order; those that lie outside of the text are left out
  static Why of(Text text, Span finding, List<Span> cues) {
    List<Span> marks =
        cues.stream()
            .filter(cue -> !cue.isEmpty() && cue.end() <= text.length())
            .sorted()
            .distinct()
            .toList();
    return marks.isEmpty() ? of(text, List.of(finding)) : of(text, marks);
  }

  private static Why of(Text text, List<Span> marks) {
    var pieces = new ArrayList<Piece>();
    int shown = -1;
    for (int i = 0; i < marks.size(); i++) {
      Span mark = marks.get(i);
      if (mark.start() < shown) {
        continue;
      }
      int from = before(text, mark.start());
      if (shown >= 0 && from <= shown) {
        from = shown;
      } else if (from > lineStart(text, mark.start()) || shown >= 0) {
        pieces.add(new Piece(shown >= 0 ? " " + CUT + " " : CUT + " ", false));
      }
      plain(text, from, mark.start(), pieces);
      int end = Math.min(mark.end(), mark.start() + LONGEST);
      pieces.add(new Piece(flat(text.slice(new Span(mark.start(), end))), true));
      shown = mark.end();
      if (end < mark.end()) {
        pieces.add(new Piece(CUT, false));
        continue;
      }
      int to = after(text, mark.end());
      int next = i + 1 < marks.size() ? marks.get(i + 1).start() : Integer.MAX_VALUE;
      to = Math.max(mark.end(), Math.min(to, next));
      plain(text, mark.end(), to, pieces);
      shown = to;
      if (to < next && to < lineEnd(text, mark.end()) && i + 1 == marks.size()) {
        pieces.add(new Piece(" " + CUT, false));
      }
    }
    return new Why(pieces);
  }

  private static void plain(Text text, int from, int to, List<Piece> pieces) {
    if (from < to) {
      pieces.add(new Piece(flat(text.slice(new Span(from, to))), false));
    }
  }

  private static String flat(String words) {
    var flat = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isWhite(c)) {
        flat.append(c);
      } else if (i == 0 || !isWhite(words.charAt(i - 1))) {
        flat.append(' ');
      }
    }
    return flat.toString();
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /// Where what is shown before `at` begins: with a word, in the same line.
  private static int before(Text text, int at) {
    int line = lineStart(text, at);
    int from = Math.max(line, at - AROUND);
    while (from > line && from < at && !isSpace(text, from - 1)) {
      from++;
    }
    return from;
  }

  /// Where what is shown after `at` ends: with a word, in the same line.
  private static int after(Text text, int at) {
    int line = lineEnd(text, at);
    int to = Math.min(line, at + AROUND);
    while (to < line && to > at && !isSpace(text, to)) {
      to--;
    }
    return to;
  }

  private static int lineStart(Text text, int at) {
    int start = at;
    while (start > 0 && at - start <= AROUND && point(text, start - 1) != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(Text text, int at) {
    int end = at;
    while (end < text.length() && end - at <= AROUND && point(text, end) != '\n') {
      end++;
    }
    return end;
  }

  private static boolean isSpace(Text text, int at) {
    return Character.isWhitespace(point(text, at));
  }

  private static int point(Text text, int at) {
    return text.slice(new Span(at, at + 1)).codePointAt(0);
  }
}

package org.onrecord.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;

/// Cuts tokens into paragraphs (see [Lines]) and sentences (at `. ! ? …` that end one, and where
/// nobody would have written on). Linear, and what looks at a whole sentence from each of its words
/// stays so.
final class Segmenter {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
  private static final Set<String> CLOSERS =
      Set.of("\"", "'", "\u201D", "\u2019", "\u00BB", ")", "]");
  private static final int NEAR = 4;

  /// Tokens of a sentence; the longest that people write have some two hundred.
  private static final int LONGEST = 400;

  /// Marks that end one sentence together: `?!…"`.
  private static final int MARKS = 40;

  private final Lines lines;
  private final Stops stops;
  private final List<Token> tokens;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Segmenter(String text, List<Token> tokens) {
    this.tokens = tokens;
    lines = Lines.of(text, tokens);
    stops = new Stops(tokens);
  }

  static Segments segment(String text, List<Token> tokens) {
    var segmenter = new Segmenter(text, tokens);
    segmenter.run();
    return new Segments(segmenter.paragraphs, segmenter.sentences);
  }

  private void run() {
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && !lines.breaksBefore(to)) {
        to++;
      }
      paragraph(from, to);
      from = to;
    }
  }

  private void paragraph(int from, int to) {
    int first = sentences.size();
    int start = from;
    int at = from;
    while (at < to) {
      int end = at - start < LONGEST ? sentenceEnd(at, from, to) : at;
      if (end > 0) {
        sentences.add(new Sentence(span(start, end), start, end, paragraphs.size()));
        start = end;
        at = end;
      } else {
        at++;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(span(start, to), start, to, paragraphs.size()));
    }
    paragraphs.add(new Paragraph(span(from, to), from, to, first, sentences.size()));
  }

  /// One past the last token of the sentence that the mark at `at` ends; 0 when it ends none.
  private int sentenceEnd(int at, int from, int to) {
    if (!ENDS.contains(tokens.get(at).word()) || stops.shortens(at, from, to)) {
      return 0;
    }
    int end = at + 1;
    int near = Math.min(to, at + MARKS);
    while (end < near && (ENDS.contains(tokens.get(end).word()) || isCloser(end))) {
      end++;
    }
    boolean last = end == to;
    return last || opensSentence(end) && !goesOn(at, end, to) ? end : 0;
  }

  private boolean isCloser(int at) {
    return CLOSERS.contains(tokens.get(at).word())
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private boolean opensSentence(int at) {
    Token token = tokens.get(at);
    boolean apart = token.start() > tokens.get(at - 1).end();
    return apart && !Character.isLowerCase(token.word().charAt(0)) && !isDash(token);
  }

  private static boolean isDash(Token token) {
    return token.is("\u2013") || token.is("\u2014") || token.is("-");
  }

  /// `"Why?" Maren asked.`: the question is not the sentence.
  private boolean goesOn(int mark, int end, int to) {
    boolean question = tokens.get(mark).is("?") || tokens.get(mark).is("!");
    if (!question || end == mark + 1) {
      return false;
    }
    for (int i = end; i < Math.min(to, end + NEAR); i++) {
      if (stops.isReporting(tokens.get(i))) {
        return i > end;
      }
      if (!tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}

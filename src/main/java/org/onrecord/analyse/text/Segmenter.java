package org.onrecord.analyse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Span;

/// Cuts tokens into paragraphs (at line ends) and sentences (at `. ! ? …` that end one).
final class Segmenter {
  private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
  private static final Set<String> CLOSERS =
      Set.of("\"", "'", "\u201D", "\u2019", "\u00BB", ")", "]");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sen", "rep", "gov", "hon",
          "rev", "no", "vs", "art", "para", "p", "pp", "fig");

  private final String text;
  private final List<Token> tokens;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Segmenter(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
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
      while (to < tokens.size() && !lineBreakBetween(to - 1, to)) {
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
      int end = sentenceEnd(at, to);
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
  private int sentenceEnd(int at, int to) {
    if (!ENDS.contains(tokens.get(at).word()) || isAbbreviation(at)) {
      return 0;
    }
    int end = at + 1;
    while (end < to && (ENDS.contains(tokens.get(end).word()) || isCloser(end))) {
      end++;
    }
    return end == to || opensSentence(end) ? end : 0;
  }

  private boolean isCloser(int at) {
    return CLOSERS.contains(tokens.get(at).word())
        && tokens.get(at).start() == tokens.get(at - 1).end();
  }

  private boolean opensSentence(int at) {
    Token token = tokens.get(at);
    boolean apart = token.start() > tokens.get(at - 1).end();
    return apart && !Character.isLowerCase(token.word().charAt(0));
  }

  private boolean isAbbreviation(int at) {
    if (at == 0 || !tokens.get(at).is(".") || tokens.get(at - 1).end() != tokens.get(at).start()) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean initial = before.word().length() == 1 && before.isCapital();
    return initial || ABBREVIATIONS.contains(before.lower());
  }

  private boolean lineBreakBetween(int a, int b) {
    for (int i = tokens.get(a).end(); i < tokens.get(b).start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}

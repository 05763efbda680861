package org.onrecord.analyse.text;

import java.util.List;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/// A document cut into paragraphs, sentences and tokens: what every finder starts from.
public final class Prose {
  private final Document document;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Paragraph> paragraphs;
  private final boolean[] boilerplate;

  private Prose(Document document, List<Token> tokens, Segments segments) {
    this.document = document;
    this.tokens = tokens;
    this.sentences = segments.sentences();
    this.paragraphs = segments.paragraphs();
    this.boilerplate = new boolean[tokens.size()];
    for (var b : document.boilerplate()) {
      for (int i = tokenAt(b.at().start());
          i < tokens.size() && tokens.get(i).start() < b.at().end();
          i++) {
        boilerplate[i] = true;
      }
    }
  }

  /// Cuts `document`. Linear in its text.
  public static Prose of(Document document) {
    String text = document.text().shadow();
    List<Token> tokens = Tokenizer.tokens(text);
    return new Prose(document, tokens, Segmenter.segment(text, tokens));
  }

  public Document document() {
    return document;
  }

  /// The text with one `char` a code point; indices into it are code point offsets.
  public String text() {
    return document.text().shadow();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /// The words at `span`, as the document has them.
  public String words(Span span) {
    return document.text().slice(span);
  }

  /// From the first code point of token `from` to the last of the token before `to`.
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /// Index of the first token that ends after `codePoint`; the number of tokens when there is none.
  /// O(log n).
  public int tokenAt(int codePoint) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Index of the sentence that holds token `token`. O(log n).
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Whether the token is not part of what the author wrote.
  public boolean isBoilerplate(int token) {
    return boilerplate[token];
  }
}

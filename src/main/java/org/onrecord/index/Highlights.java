package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.QueryVisitor;
import org.onrecord.model.Span;

/// Finds, in a passage, the words that made it a hit.
final class Highlights {
  private final Set<String> exact = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();

  /// @param rewritten the query with words that are like others spelt out
  Highlights(Question question, org.apache.lucene.search.Query rewritten) {
    boolean onlyLittle = question.parts().stream().allMatch(Question.Part::isLittle);
    var inPhrases = new HashSet<String>();
    for (Question.Part part : question.parts()) {
      if (part.isPhrase()) {
        phrases.add(part.stemmed());
        inPhrases.addAll(part.exact());
      } else if (onlyLittle || !part.isLittle()) {
        stems.addAll(part.stemmed());
      }
    }
    rewritten.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(org.apache.lucene.search.Query query, Term... terms) {
            for (Term term : terms) {
              boolean shown = onlyLittle || !Words.LITTLE.contains(term.text());
              if (term.field().equals(Fields.EXACT) && shown && !inPhrases.contains(term.text())) {
                exact.add(term.text());
              }
            }
          }
        });
  }

  private record Token(String term, int start, int end) {}

  /// Where they stand in `words`, in UTF-16 units.
  List<Span> in(String words) {
    List<Token> written = tokens(Words.EXACT, words);
    List<Token> stemmed = tokens(Words.STEMMED, words);
    var shown = new TreeSet<Span>();
    written.stream()
        .filter(t -> exact.contains(t.term()))
        .forEach(t -> shown.add(new Span(t.start(), t.end())));
    stemmed.stream()
        .filter(t -> stems.contains(t.term()))
        .forEach(t -> shown.add(new Span(t.start(), t.end())));
    List<String> terms = stemmed.stream().map(Token::term).toList();
    for (List<String> phrase : phrases) {
      for (int at = 0; at + phrase.size() <= terms.size(); at++) {
        if (terms.subList(at, at + phrase.size()).equals(phrase)) {
          shown.add(new Span(stemmed.get(at).start(), stemmed.get(at + phrase.size() - 1).end()));
        }
      }
    }
    return withoutOverlap(shown);
  }

  private static List<Span> withoutOverlap(Set<Span> spans) {
    var result = new ArrayList<Span>();
    for (Span span : spans) {
      if (result.isEmpty() || result.getLast().end() <= span.start()) {
        result.add(span);
      }
    }
    return Collections.unmodifiableList(result);
  }

  private static List<Token> tokens(org.apache.lucene.analysis.Analyzer analyzer, String words) {
    var tokens = new ArrayList<Token>();
    try (TokenStream stream = analyzer.tokenStream("", words)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}

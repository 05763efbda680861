package org.onrecord.index;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Words of the index that are near a word that it does not hold.
final class Spelling {
  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /// The words typed, with those that stand nowhere replaced by the nearest that do, the most
  /// frequent of equally near ones; empty when nothing was replaced.
  Optional<String> better(Question question) throws IOException {
    boolean replaced = false;
    var words = new StringBuilder();
    for (Question.Part part : question.parts()) {
      String typed = part.exact().stream().collect(Collectors.joining(" "));
      Optional<String> near = part.isPhrase() ? Optional.empty() : near(part);
      replaced |= near.isPresent();
      words.append(words.isEmpty() ? "" : " ");
      words.append(part.isPhrase() ? "\"" + typed + "\"" : near.orElse(typed));
    }
    return replaced ? Optional.of(words.toString()) : Optional.empty();
  }

  private Optional<String> near(Question.Part part) throws IOException {
    String word = part.exact().getFirst();
    boolean known =
        reader.docFreq(new Term(Fields.EXACT, word)) > 0
            || (!part.stemmed().isEmpty()
                && reader.docFreq(new Term(Fields.STEMMED, part.stemmed().getFirst())) > 0);
    Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
    int edits = Question.edits(word);
    return known || terms == null || edits == 0 ? Optional.empty() : nearest(terms, word, edits);
  }

  private static Optional<String> nearest(Terms terms, String word, int edits) throws IOException {
    var candidates = new FuzzyTermsEnum(terms, new Term(Fields.EXACT, word), edits, 1, true);
    var likeness = candidates.attributes().addAttribute(BoostAttribute.class);
    Optional<String> best = Optional.empty();
    float bestLikeness = 0;
    int bestCount = 0;
    for (BytesRef term = candidates.next(); term != null; term = candidates.next()) {
      float alike = likeness.getBoost();
      int count = candidates.docFreq();
      if (alike > bestLikeness || (alike == bestLikeness && count > bestCount)) {
        best = Optional.of(term.utf8ToString());
        bestLikeness = alike;
        bestCount = count;
      }
    }
    return best;
  }
}

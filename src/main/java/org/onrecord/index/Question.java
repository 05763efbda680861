package org.onrecord.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a reader typed, read so that nothing typed is an error: words, `"phrases"`, `word~` for
/// words like it. Any other sign parts words.
///
/// @param parts in the order typed
record Question(List<Part> parts) {
  private static final Pattern PART =
      Pattern.compile("\"([^\"]*)\"?|\u201C([^\u201D]*)\u201D?|(\\S+)");

  /// A word as written ranks above the same word with another ending.
  private static final float AS_WRITTEN = 2f;

  /// Words that stand next to each other rank above the same words apart.
  private static final float TOGETHER = 3f;

  /// Words that count as like another, the most alike first: more bring noise and cost time.
  private static final int LIKE_IT = 12;

  /// One word, or a phrase.
  ///
  /// @param exact its terms as written
  /// @param stemmed its terms without endings
  record Part(List<String> exact, List<String> stemmed, boolean alike) {
    boolean isPhrase() {
      return exact.size() > 1;
    }

    boolean isLittle() {
      return exact.size() == 1 && Words.LITTLE.contains(exact.getFirst());
    }
  }

  static Question of(String words) {
    var parts = new ArrayList<Part>();
    Matcher matcher = PART.matcher(words);
    while (matcher.find()) {
      String plain = matcher.group(3);
      if (plain == null) {
        add(parts, matcher.group(1) == null ? matcher.group(2) : matcher.group(1), false);
      } else {
        add(parts, plain, plain.endsWith("~"));
      }
    }
    return new Question(List.copyOf(parts));
  }

  private static void add(List<Part> parts, String words, boolean alike) {
    List<String> exact = terms(Words.EXACT, words);
    if (!exact.isEmpty()) {
      parts.add(new Part(exact, terms(Words.STEMMED, words), alike && exact.size() == 1));
    }
  }

  static List<String> terms(Analyzer analyzer, String words) {
    var terms = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream("", words)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(terms);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /// All parts, little words excepted, must be there.
  Query strict() {
    return isEmpty() ? MatchAllDocsQuery.INSTANCE : all(false, parts.size());
  }

  /// Two of three parts must be there, or words that differ from them by a letter or two.
  Query lenient() {
    return all(true, (parts.size() * 2 + 2) / 3);
  }

  /// Any part must be there, little words excepted where there are others.
  Query any() {
    boolean onlyLittle = parts.stream().allMatch(Part::isLittle);
    var query = new BooleanQuery.Builder();
    for (Part part : parts) {
      if (onlyLittle || !part.isLittle()) {
        query.add(query(part, part.alike()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Query all(boolean lenient, int least) {
    var query = new BooleanQuery.Builder();
    boolean onlyLittle = parts.stream().allMatch(Part::isLittle);
    for (Part part : parts) {
      boolean must = !lenient && (onlyLittle || !part.isLittle());
      query.add(query(part, lenient || part.alike()), must ? Occur.MUST : Occur.SHOULD);
    }
    if (lenient) {
      query.setMinimumNumberShouldMatch(Math.max(1, least));
    }
    if (parts.size() > 1 && !lenient) {
      List<String> run = parts.stream().flatMap(p -> p.stemmed().stream()).toList();
      query.add(
          new BoostQuery(new PhraseQuery(2, Fields.STEMMED, run.toArray(String[]::new)), TOGETHER),
          Occur.SHOULD);
    }
    return query.build();
  }

  private static Query query(Part part, boolean alike) {
    var either = new ArrayList<Query>();
    either.add(new BoostQuery(phrase(Fields.EXACT, part.exact()), AS_WRITTEN));
    if (!part.stemmed().isEmpty()) {
      either.add(phrase(Fields.STEMMED, part.stemmed()));
    }
    if (alike && !part.isPhrase()) {
      String word = part.exact().getFirst();
      either.add(new FuzzyQuery(new Term(Fields.EXACT, word), edits(word), 1, LIKE_IT, true));
    }
    return new DisjunctionMaxQuery(either, 0.1f);
  }

  /// How many letters may differ.
  static int edits(String word) {
    int length = word.codePointCount(0, word.length());
    return length < 4 ? 0 : length < 8 ? 1 : 2;
  }

  private static Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(field, terms.toArray(String[]::new));
  }
}

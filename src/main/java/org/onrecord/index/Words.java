package org.onrecord.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How words become terms: in one field as written, in small letters; in another without endings
/// (English, Russian) and then without accents (ICU folding), so that folding never hides an ending
/// from the stemmer.
final class Words {
  static final Set<String> LITTLE = Lists.read("little.txt");

  static final Analyzer EXACT =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          return new TokenStreamComponents(source, lower(source));
        }
      };

  static final Analyzer STEMMED =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var source = new StandardTokenizer();
          return new TokenStreamComponents(
              source, new ICUFoldingFilter(new StemFilter(lower(source))));
        }
      };

  private Words() {}

  private static TokenStream lower(Tokenizer source) {
    return new EnglishPossessiveFilter(new LowerCaseFilter(source));
  }

  private static final class StemFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Stems stems = new Stems();

    private StemFilter(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String stem = stems.stem(term.toString());
      term.setEmpty().append(stem);
      return true;
    }
  }
}

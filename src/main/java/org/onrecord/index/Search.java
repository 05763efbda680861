package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// One search, from the words to the answer.
final class Search {
  /// With fewer passages than these, words that are nearly those typed count as well.
  private static final int FEW = 3;

  /// What holds all the words stands above what holds nearly them.
  private static final float ALL_WORDS = 20f;

  private final IndexSearcher searcher;
  private final Query query;
  private final Question question;
  private final ColumnCache columns;

  Search(IndexSearcher searcher, ColumnCache columns, Query query) {
    this.searcher = searcher;
    this.columns = columns;
    this.query = query;
    this.question = Question.of(query.words());
  }

  Answer answer() throws IOException {
    var words = question.strict();
    Matches matches = run(words);
    boolean allWords = matches.wordsAlone() > 0;
    Optional<String> other = Optional.empty();
    if (!question.isEmpty() && matches.wordsAlone() < FEW) {
      other = new Spelling(searcher.getIndexReader()).better(question);
      words =
          new BooleanQuery.Builder()
              .add(new BoostQuery(words, ALL_WORDS), Occur.SHOULD)
              .add(question.lenient(), Occur.SHOULD)
              .build();
      matches = run(words);
    }
    if (!question.isEmpty() && matches.wordsAlone() == 0) {
      words = question.any();
      matches = run(words);
    }
    var listed =
        new Listed<>(
            hits(matches, new Highlights(question, searcher.rewrite(words))),
            matches.rows(),
            matches.voices(),
            matches.documents(),
            matches.facets());
    return new Answer(listed, other, matches.wordsAlone(), allWords);
  }

  private Matches run(org.apache.lucene.search.Query words) throws IOException {
    var matches = new Matches(query, columns);
    return searcher.search(words, new OneAfterAnother(matches));
  }

  private List<Hit> hits(Matches matches, Highlights highlights) throws IOException {
    var hits = new ArrayList<Hit>();
    var reader = new HitReader(searcher.storedFields(), highlights, query);
    for (Row row : matches.page()) {
      hits.add(reader.read(row));
    }
    return hits;
  }

  /// All parts of the index go to one collector.
  private record OneAfterAnother(Matches matches) implements CollectorManager<Matches, Matches> {
    @Override
    public Matches newCollector() {
      return matches;
    }

    @Override
    public Matches reduce(Collection<Matches> all) {
      return matches;
    }
  }
}

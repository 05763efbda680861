package org.onrecord.index;

import java.util.Comparator;
import java.util.List;

/// One row of an answer, by the numbers Lucene gives to passages.
///
/// @param copies the same words in other documents of the voice
record Row(int passage, float score, long order, List<Integer> copies) {
  static final Comparator<Row> BEST_FIRST =
      Comparator.<Row>comparingDouble(row -> -row.score()).thenComparingLong(Row::order);

  Row {
    copies = List.copyOf(copies);
  }
}

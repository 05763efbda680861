package org.onrecord.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.index.Columns.Column;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed.Bucket;
import org.onrecord.model.view.list.Query;

/// The facets of a search while matches are collected: which filters a passage fails, and how many
/// passages choosing each value would leave.
///
/// What a document has is counted in an array by document, and added up by value when a part of the
/// index is done.
final class Facets {
  private static final List<Facet> OF_DOCUMENT = List.copyOf(Columns.OF_DOCUMENT.keySet());
  private static final int KIND = 1 << OF_DOCUMENT.size();
  private static final int PERSON = KIND << 1;

  private final Map<Facet, Counts> counts = new EnumMap<>(Facet.class);
  private final int[][] failedAlone = new int[OF_DOCUMENT.size()][];
  private int[] passed = {};
  private int[] failedByDocument = {};
  private int[] kindCounts = {};
  private int[] personCounts = {};
  private int wantedKinds;
  private boolean[] wantedPeople = {};
  private final boolean byKind;
  private final boolean byPerson;

  Facets(Query query) {
    for (Facet facet : OF_DOCUMENT) {
      counts.put(facet, new Counts(query.filter(facet)));
    }
    counts.put(Facet.KIND, new Counts(query.filter(Facet.KIND)));
    counts.put(Facet.PERSON, new Counts(query.filter(Facet.PERSON)));
    byKind = query.filter(Facet.KIND).isPresent();
    byPerson = query.filter(Facet.PERSON).isPresent();
  }

  private Counts counts(Facet facet) {
    Counts found = counts.get(facet);
    if (found == null) {
      throw new IllegalArgumentException("not counted: " + facet);
    }
    return found;
  }

  /// Begins a part of the index.
  void enter(Columns columns) {
    passed = new int[columns.documentCount()];
    failedByDocument = new int[columns.documentCount()];
    for (int f = 0; f < OF_DOCUMENT.size(); f++) {
      Counts counted = counts(OF_DOCUMENT.get(f));
      failedAlone[f] = new int[counted.isNarrowed() ? passed.length : 0];
      if (counted.isNarrowed()) {
        fail(columns.column(OF_DOCUMENT.get(f)), counted, 1 << f);
      }
    }
    kindCounts = new int[columns.kindNames().size()];
    personCounts = new int[columns.people().size()];
    wantedKinds = 0;
    for (int k = 0; k < kindCounts.length; k++) {
      wantedKinds |= counts(Facet.KIND).passes(columns.kindNames().get(k)) ? 1 << k : 0;
    }
    Counts people = counts(Facet.PERSON);
    wantedPeople = new boolean[people.isNarrowed() ? personCounts.length : 0];
    for (int p = 0; p < wantedPeople.length; p++) {
      wantedPeople[p] = people.passes(columns.people().get(p));
    }
  }

  private void fail(Column column, Counts counted, int bit) {
    boolean[] passes = new boolean[column.names().size()];
    for (int v = 0; v < passes.length; v++) {
      passes[v] = counted.passes(column.names().get(v));
    }
    for (int d = 0; d < failedByDocument.length; d++) {
      int value = column.of(d);
      failedByDocument[d] |= value == Column.NONE || !passes[value] ? bit : 0;
    }
  }

  /// The filters that a passage fails, a bit each; 0 when it passes all.
  int failed(Columns columns, int passage) {
    int failed = failedByDocument[columns.document(passage)];
    if (byKind && (columns.kinds(passage) & wantedKinds) == 0) {
      failed |= KIND;
    }
    if (byPerson && (wantedPeople.length == 0 || !isWanted(columns, passage))) {
      failed |= PERSON;
    }
    return failed;
  }

  private boolean isWanted(Columns columns, int passage) {
    for (int at = columns.peopleFrom(passage); at < columns.peopleFrom(passage + 1); at++) {
      if (wantedPeople[columns.person(at)]) {
        return true;
      }
    }
    return false;
  }

  /// Counts a passage that fails no filter, or one alone: then for that facet, since another value
  /// of it would bring the passage.
  void count(Columns columns, int passage, int failed) {
    if (failed == 0) {
      passed[columns.document(passage)]++;
    } else if (failed < KIND) {
      failedAlone[Integer.numberOfTrailingZeros(failed)][columns.document(passage)]++;
    }
    if (failed == 0 || failed == KIND) {
      for (int kinds = columns.kinds(passage); kinds != 0; kinds &= kinds - 1) {
        kindCounts[Integer.numberOfTrailingZeros(kinds)]++;
      }
    }
    if (failed == 0 || failed == PERSON) {
      for (int at = columns.peopleFrom(passage); at < columns.peopleFrom(passage + 1); at++) {
        personCounts[columns.person(at)]++;
      }
    }
  }

  /// The same for a passage of a voice that several documents share: the same words count once.
  void countCopy(Columns columns, int passage, int failed) {
    long copy = columns.copy(passage);
    for (int f = 0; f < OF_DOCUMENT.size(); f++) {
      Column column = columns.column(OF_DOCUMENT.get(f));
      int value = column.of(columns.document(passage));
      if ((failed == 0 || failed == 1 << f) && value != Column.NONE) {
        counts(OF_DOCUMENT.get(f)).addCopy(column.names().get(value), copy);
      }
    }
    if (failed == 0 || failed == KIND) {
      for (int kinds = columns.kinds(passage); kinds != 0; kinds &= kinds - 1) {
        counts(Facet.KIND)
            .addCopy(columns.kindNames().get(Integer.numberOfTrailingZeros(kinds)), copy);
      }
    }
    if (failed == 0 || failed == PERSON) {
      for (int at = columns.peopleFrom(passage); at < columns.peopleFrom(passage + 1); at++) {
        counts(Facet.PERSON).addCopy(columns.people().get(columns.person(at)), copy);
      }
    }
  }

  /// Ends a part of the index.
  void leave(Columns columns) {
    for (int f = 0; f < OF_DOCUMENT.size(); f++) {
      add(columns.column(OF_DOCUMENT.get(f)), failedAlone[f], counts(OF_DOCUMENT.get(f)));
    }
    add(columns.kindNames(), kindCounts, counts(Facet.KIND));
    add(columns.people(), personCounts, counts(Facet.PERSON));
  }

  private void add(Column column, int[] more, Counts into) {
    int[] sums = new int[column.names().size()];
    for (int d = 0; d < passed.length; d++) {
      if (column.of(d) != Column.NONE) {
        sums[column.of(d)] += passed[d] + (more.length == 0 ? 0 : more[d]);
      }
    }
    add(column.names(), sums, into);
  }

  private static void add(List<String> names, int[] sums, Counts into) {
    for (int i = 0; i < sums.length; i++) {
      into.add(names.get(i), sums[i]);
    }
    Arrays.fill(sums, 0);
  }

  Map<Facet, List<Bucket>> buckets() {
    var buckets = new EnumMap<Facet, List<Bucket>>(Facet.class);
    counts.forEach((facet, counted) -> buckets.put(facet, counted.buckets()));
    return buckets;
  }
}

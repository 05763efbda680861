package org.onrecord.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.model.view.list.Facet;

/// What a search counts, of one part of the index, in flat arrays: reading a value costs an access
/// and not a search. About thirty bytes a passage; read once, when the part is first searched.
///
/// What is the same in all passages of a document is kept once a document.
final class Columns {
  /// Facets of a document as a whole, with the field that holds them.
  static final Map<Facet, String> OF_DOCUMENT = ofDocument();

  private final int[] documents;
  private final Map<Facet, Column> ofDocument = new EnumMap<>(Facet.class);
  private final Column voices;
  private final int documentCount;
  private final List<String> kindNames;
  private final int[] kinds;
  private final List<String> people;
  private final int[] peopleFrom;
  private int[] peopleOf;
  private final FixedBitSet shared;
  private final FixedBitSet earliest;
  private final long[] copies;

  /// One value a document: its number, [#NONE] where there is none.
  static final class Column {
    static final int NONE = -1;

    private final List<String> names;
    private final int[] values;

    private Column(List<String> names, int documents) {
      this.names = names;
      this.values = new int[documents];
      Arrays.fill(values, NONE);
    }

    List<String> names() {
      return names;
    }

    int of(int document) {
      return values[document];
    }
  }

  private static Map<Facet, String> ofDocument() {
    var fields = new EnumMap<Facet, String>(Facet.class);
    fields.put(Facet.SOURCE, Fields.SOURCE);
    fields.put(Facet.LANGUAGE, Fields.LANGUAGE);
    fields.put(Facet.YEAR, Fields.YEAR);
    fields.put(Facet.PAID, Fields.PAID);
    return fields;
  }

  Columns(LeafReader leaf) throws IOException {
    int passages = leaf.maxDoc();
    SortedDocValues document = DocValues.getSorted(leaf, Fields.DOCUMENT);
    documents = new int[passages];
    documentCount = document.getValueCount();
    for (int p = 0; p < passages; p++) {
      documents[p] = document.advanceExact(p) ? document.ordValue() : 0;
    }
    for (var facet : OF_DOCUMENT.entrySet()) {
      ofDocument.put(facet.getKey(), column(leaf, facet.getValue()));
    }
    voices = column(leaf, Fields.VOICE);
    SortedSetDocValues kind = DocValues.getSortedSet(leaf, Fields.KIND);
    kindNames = names(kind);
    kinds = masks(kind, passages);
    SortedSetDocValues person = DocValues.getSortedSet(leaf, Fields.PERSON);
    people = names(person);
    peopleFrom = new int[passages + 1];
    peopleOf = new int[passages];
    people(person, passages);
    shared = new FixedBitSet(passages);
    earliest = new FixedBitSet(passages);
    copies = copies(leaf, passages);
  }

  /// Of two versions of a document in one part the later is the one that is not deleted.
  private Column column(LeafReader leaf, String field) throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf, field);
    var column = new Column(names(values), documentCount);
    for (int p = 0; p < documents.length; p++) {
      column.values[documents[p]] = values.advanceExact(p) ? values.ordValue() : Column.NONE;
    }
    return column;
  }

  private static List<String> names(SortedDocValues values) throws IOException {
    String[] names = new String[values.getValueCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = values.lookupOrd(i).utf8ToString();
    }
    return List.of(names);
  }

  private static List<String> names(SortedSetDocValues values) throws IOException {
    String[] names = new String[Math.toIntExact(values.getValueCount())];
    for (int i = 0; i < names.length; i++) {
      names[i] = values.lookupOrd(i).utf8ToString();
    }
    return List.of(names);
  }

  private static int[] masks(SortedSetDocValues values, int passages) throws IOException {
    int[] masks = new int[passages];
    for (int p = 0; p < passages; p++) {
      if (values.advanceExact(p)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          masks[p] |= 1 << (int) values.nextOrd();
        }
      }
    }
    return masks;
  }

  private void people(SortedSetDocValues values, int passages) throws IOException {
    int used = 0;
    for (int p = 0; p < passages; p++) {
      peopleFrom[p] = used;
      if (values.advanceExact(p)) {
        int count = values.docValueCount();
        if (used + count > peopleOf.length) {
          peopleOf = Arrays.copyOf(peopleOf, Math.max(used + count, peopleOf.length * 2));
        }
        for (int i = 0; i < count; i++) {
          peopleOf[used++] = (int) values.nextOrd();
        }
      }
    }
    peopleFrom[passages] = used;
    peopleOf = Arrays.copyOf(peopleOf, used);
  }

  private long[] copies(LeafReader leaf, int passages) throws IOException {
    NumericDocValues copy = DocValues.getNumeric(leaf, Fields.COPY);
    NumericDocValues first = DocValues.getNumeric(leaf, Fields.EARLIEST);
    long[] keys = new long[passages];
    for (int p = 0; p < passages; p++) {
      if (copy.advanceExact(p)) {
        shared.set(p);
        keys[p] = copy.longValue();
        if (first.advanceExact(p) && first.longValue() == 1) {
          earliest.set(p);
        }
      }
    }
    return keys;
  }

  /// How many documents this part has passages of.
  int documentCount() {
    return documentCount;
  }

  int document(int passage) {
    return documents[passage];
  }

  Column column(Facet facet) {
    return ofDocument.getOrDefault(facet, voices);
  }

  /// The voice that the document of a passage shares with others.
  String voice(int passage) {
    return voices.names().get(voices.of(documents[passage]));
  }

  /// The kinds of finding in a passage, a bit each in the order of [#kindNames].
  int kinds(int passage) {
    return kinds[passage];
  }

  List<String> kindNames() {
    return kindNames;
  }

  List<String> people() {
    return people;
  }

  int peopleFrom(int passage) {
    return peopleFrom[passage];
  }

  /// The person at a place between [#peopleFrom] of a passage and that of the next.
  int person(int place) {
    return peopleOf[place];
  }

  /// Whether other documents share the voice of the passage's document.
  boolean isShared(int passage) {
    return shared.get(passage);
  }

  boolean isEarliest(int passage) {
    return earliest.get(passage);
  }

  /// The same for the same words of one voice.
  long copy(int passage) {
    return copies[passage];
  }
}

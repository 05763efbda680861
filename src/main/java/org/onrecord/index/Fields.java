package org.onrecord.index;

import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.onrecord.index.PassageCutter.Piece;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;
import org.onrecord.model.view.card.EntityRef;

/// A passage as Lucene keeps it.
final class Fields {
  /// The words as written, and without endings and accents.
  static final String EXACT = "exact";

  static final String STEMMED = "stemmed";

  /// Hash of the document.
  static final String DOCUMENT = "document";

  /// Its voice, when other documents share it.
  static final String VOICE = "voice";

  /// The same for the same words of one voice; missing when no other document shares the voice.
  static final String COPY = "copy";

  /// Whether its document is the earliest of its voice.
  static final String EARLIEST = "earliest";

  /// Puts passages of equal score in an order that is the same in every index.
  static final String ORDER = "order";

  static final String START = "start";
  static final String TEXT = "text";
  static final String FINDINGS = "findings";
  static final String KIND = "kind";
  static final String PERSON = "person";
  static final String SOURCE = "source";
  static final String LANGUAGE = "language";
  static final String YEAR = "year";
  static final String PAID = "paid";

  /// Kind of a passage without a finding.
  static final String PLAIN = "text";

  /// Between an id and what to call it.
  static final char TAB = '\t';

  private static final FieldType POSITIONS = positions();

  private Fields() {}

  static org.apache.lucene.document.Document of(
      Document document, Card card, Piece piece, int number) {
    String words = document.text().slice(piece.at());
    var fields = new org.apache.lucene.document.Document();
    fields.add(new Field(EXACT, words, POSITIONS));
    fields.add(new Field(STEMMED, words, POSITIONS));
    fields.add(new StringField(DOCUMENT, document.hash().hex(), Field.Store.YES));
    fields.add(new SortedDocValuesField(DOCUMENT, new BytesRef(document.hash().hex())));
    fields.add(new NumericDocValuesField(ORDER, order(document.hash(), number)));
    fields.add(new StoredField(START, piece.at().start()));
    fields.add(new StoredField(TEXT, words));
    card(fields, document, card, words);
    findings(fields, card, piece.findings());
    return fields;
  }

  private static void card(
      org.apache.lucene.document.Document fields, Document document, Card card, String words) {
    card.source().ifPresent(s -> put(fields, SOURCE, s.id() + TAB + s.label()));
    card.language().ifPresent(language -> put(fields, LANGUAGE, language));
    card.year().ifPresent(year -> put(fields, YEAR, Integer.toString(year)));
    put(fields, PAID, card.paid() ? "yes" : "no");
    if (card.voice().documents() > 1) {
      boolean earliest = document.hash().hex().startsWith(card.voice().id());
      fields.add(new SortedDocValuesField(VOICE, new BytesRef(card.voice().id())));
      fields.add(new NumericDocValuesField(COPY, copy(card.voice().id(), words)));
      fields.add(new NumericDocValuesField(EARLIEST, earliest ? 1 : 0));
    }
  }

  private static void findings(
      org.apache.lucene.document.Document fields, Card card, List<Found> findings) {
    var kinds = new TreeSet<String>();
    var people = new TreeSet<String>();
    var listed = new StringBuilder();
    for (Found found : findings) {
      Finding finding = found.finding();
      kinds.add(finding.kind().word());
      EntityRef who = card.who().get(found.id());
      String id = who == null ? "" : who.id();
      if (who != null) {
        people.add(who.id() + TAB + who.name());
      }
      listed.append(found.id()).append(TAB).append(finding.kind().word()).append(TAB).append(id);
      listed.append(TAB).append(finding.at().start()).append(TAB).append(finding.at().end());
      listed.append('\n');
    }
    if (kinds.isEmpty()) {
      kinds.add(PLAIN);
    }
    kinds.forEach(kind -> fields.add(new SortedSetDocValuesField(KIND, new BytesRef(kind))));
    people.forEach(who -> fields.add(new SortedSetDocValuesField(PERSON, new BytesRef(who))));
    fields.add(new StoredField(FINDINGS, listed.toString()));
  }

  private static void put(org.apache.lucene.document.Document fields, String field, String value) {
    fields.add(new SortedDocValuesField(field, new BytesRef(value)));
  }

  private static long order(Sha256 document, int number) {
    return Long.parseLong(document.hex().substring(0, 10), 16) << 20 | number;
  }

  private static long copy(String voice, String words) {
    String plain =
        String.join(" ", words.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return Long.parseUnsignedLong(Sha256.of(voice + "\n" + plain).hex().substring(0, 16), 16);
  }

  private static FieldType positions() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }
}

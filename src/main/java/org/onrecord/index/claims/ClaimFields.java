package org.onrecord.index.claims;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.VectorSimilarityFunction;

/// How a claim lies in the index.
final class ClaimFields {
  /// Terms of text and title together, how often each, not where.
  static final String WORDS = "words";

  /// Where the claim comes from, to take out all of it at once.
  static final String SOURCE = "source";

  static final String MEANING = "meaning";
  static final String ID = "id";
  private static final String TEXT = "text";
  private static final String TITLE = "title";

  private static final FieldType COUNTED = counted();

  private ClaimFields() {}

  static Document of(Claim claim, String source, Optional<byte[]> vector) {
    var document = new Document();
    document.add(new StringField(ID, claim.id(), Field.Store.YES));
    document.add(new StringField(SOURCE, source, Field.Store.NO));
    document.add(new StoredField(TEXT, claim.text()));
    document.add(new StoredField(TITLE, claim.title()));
    var terms = new TermStream(Wording.of(claim.text()), Wording.of(claim.title()));
    document.add(new Field(WORDS, terms, COUNTED));
    vector.ifPresent(v ->
        document.add(new KnnByteVectorField(MEANING, v, VectorSimilarityFunction.DOT_PRODUCT)));
    return document;
  }

  static Claim read(StoredFields stored, int document) throws IOException {
    Document fields = stored.document(document);
    return new Claim(fields.get(ID), fields.get(TEXT), fields.get(TITLE));
  }

  private static FieldType counted() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}

package org.onrecord.match.known;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.index.claims.Likely;
import org.onrecord.index.claims.Wording;
import org.onrecord.index.vectors.SentenceVectors;

/// The meaning of statements, and how near that of a claim comes to it. Claims whose vectors are
/// not in the index get theirs when they are first proposed, and keep it for a while.
final class Meanings {
  private static final int KEPT = 4_096;
  private static final double FULL = 127.0 * 127.0;

  private final SentenceVectors vectors;
  private final Map<String, Optional<byte[]>> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<byte[]>> eldest) {
              return size() > KEPT;
            }
          });

  Meanings(SentenceVectors vectors) {
    this.vectors = vectors;
  }

  Optional<byte[]> find(String statement) {
    return vectors.isOn() ? vectors.find(Wording.plain(statement)) : Optional.empty();
  }

  /// The cosine between `asked` and the claim; 0 when the claim has no vector.
  double cosine(byte[] asked, Likely likely) {
    return likely.meaning().isPresent()
        ? likely.meaning().getAsDouble()
        : ofText(likely.claim().text()).map(v -> product(asked, v) / FULL).orElse(0.0);
  }

  private Optional<byte[]> ofText(String text) {
    Optional<byte[]> vector = kept.get(text);
    if (vector == null) {
      vector = find(text);
      kept.put(text, vector);
    }
    return vector;
  }

  private static int product(byte[] a, byte[] b) {
    int product = 0;
    for (int i = 0; i < a.length; i++) {
      product += a[i] * b[i];
    }
    return product;
  }
}

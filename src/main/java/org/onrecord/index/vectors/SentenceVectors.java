package org.onrecord.index.vectors;

import java.util.Optional;

/// Gives sentences their vectors. Safe for use by many threads.
public interface SentenceVectors extends AutoCloseable {
  /// What stands in for a model that is switched off or missing: nothing has a vector.
  SentenceVectors NONE =
      new SentenceVectors() {
        @Override
        public Optional<byte[]> find(String sentence) {
          return Optional.empty();
        }

        @Override
        public boolean isOn() {
          return false;
        }

        @Override
        public void close() {}
      };

  /// The vector of `sentence`: as many bytes for every sentence, of length 127 together, so that
  /// the product of two of them over 127² is the cosine. Empty when the model does not know the
  /// language, or is off.
  Optional<byte[]> find(String sentence);

  /// Whether there is a model.
  boolean isOn();

  @Override
  void close();
}

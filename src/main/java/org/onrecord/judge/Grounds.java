package org.onrecord.judge;

import java.util.Optional;
import org.onrecord.judge.act.Made;
import org.onrecord.model.register.Quoted;

/// What the clerk has to know from outside before an act is kept.
public interface Grounds {
  /// Takes every word for what it says; for tests, and for reading what was kept.
  Grounds TRUSTING =
      new Grounds() {
        @Override
        public Optional<String> doubt(Quoted quoted) {
          return Optional.empty();
        }

        @Override
        public Optional<String> doubt(Made.Signature signature) {
          return Optional.empty();
        }
      };

  /// Why the quoted words do not stand there, in words with what to do; empty when they do.
  Optional<String> doubt(Quoted quoted);

  /// Why the signature does not hold; empty when it does.
  Optional<String> doubt(Made.Signature signature);
}

package org.onrecord.desk.known;

import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.index.vectors.MiniLm;
import org.onrecord.index.vectors.SentenceVectors;

/// Sentence vectors as the settings want them.
public final class Vectors {
  /// The setting: `off` leaves them out everywhere.
  static final String SETTING = "ONRECORD_VECTORS";

  private Vectors() {}

  /// The model, unless the setting leaves it out.
  ///
  /// @param warnings told in words when it cannot be run here
  static SentenceVectors load(Consumer<String> warnings) {
    boolean off = Optional.ofNullable(System.getenv(SETTING)).filter("off"::equals).isPresent();
    return off ? SentenceVectors.NONE : MiniLm.load(warnings);
  }

  /// The same, loaded when the first sentence asks for it.
  public static SentenceVectors lazily(Consumer<String> warnings) {
    return new Lazy(warnings);
  }

  private static final class Lazy implements SentenceVectors {
    private final Consumer<String> warnings;
    private Optional<SentenceVectors> loaded = Optional.empty();
    private boolean closed;

    Lazy(Consumer<String> warnings) {
      this.warnings = warnings;
    }

    private synchronized SentenceVectors loaded() {
      if (closed) {
        return NONE;
      }
      if (loaded.isEmpty()) {
        loaded = Optional.of(load(warnings));
      }
      return loaded.get();
    }

    @Override
    public Optional<byte[]> find(String sentence) {
      return loaded().find(sentence);
    }

    @Override
    public boolean isOn() {
      return loaded().isOn();
    }

    @Override
    public synchronized void close() {
      closed = true;
      loaded.ifPresent(SentenceVectors::close);
    }
  }
}

package org.onrecord.read.limit;

import java.util.Arrays;
import java.util.Locale;

/// What is limited when an input is read, under the key that settings and messages use, with its
/// default. Each is explained in `docs/settings.md`.
public enum Limit {
  /// Bytes of one input as it lies on disk.
  FILE_SIZE(512L << 20),
  /// Bytes of everything unpacked from one input, taken together.
  UNPACKED_SIZE(1L << 30),
  /// Bytes of one thing unpacked from a container.
  PART_SIZE(128L << 20),
  /// How many things one input may hold, at all depths together.
  ENTRIES(10_000),
  /// How many containers may lie one in the other.
  NESTING(5),
  /// Characters of one document.
  TEXT_LENGTH(16_000_000),
  /// Characters of everything read from one input.
  TOTAL_TEXT_LENGTH(64_000_000),
  /// Elements of an office document that may lie one in the other.
  ELEMENT_DEPTH(2_000),
  /// Pages of one PDF.
  PAGES(5_000),
  /// Pixels of one page or picture that is made visible for character recognition.
  PIXELS(30_000_000),
  /// Seconds for one input.
  SECONDS(13),
  /// Seconds for character recognition in one input.
  OCR_SECONDS(20),
  /// Pages of one input whose characters are recognised.
  OCR_PAGES(200),
  /// Worker processes at most.
  WORKERS(2),
  /// Megabytes of heap for each worker process.
  WORKER_MEMORY(384);

  private final long byDefault;

  Limit(long byDefault) {
    this.byDefault = byDefault;
  }

  /// The name under which people set it: `read.file-size`.
  public String key() {
    return "read." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public long byDefault() {
    return byDefault;
  }

  /// The limit whose key is `key`.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Limit of(String key) {
    return Arrays.stream(values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no limit is called " + key));
  }
}

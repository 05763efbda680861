package org.onrecord.model.register;

import org.onrecord.model.SourceTrait;

/// What a person says of a source, by name and with the reason; the last on a trait counts.
///
/// @param value empty: the note before no longer holds
public record ProfileNote(
    String source, SourceTrait trait, String value, String reason, Stamp stamp) implements Thing {
  public ProfileNote {
    trait.check(value);
    source = Words.of("'source'", source);
    reason = Words.of("'reason'", reason);
  }

  public static String key(String source, SourceTrait trait) {
    return "source " + trait.word() + " " + source;
  }

  @Override
  public String key() {
    return key(source, trait);
  }
}

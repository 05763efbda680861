package org.onrecord.judge.fold;

import java.util.Optional;
import org.onrecord.judge.act.ActKind;
import org.onrecord.model.Sha256;

/// An entry of the log as this room reads it.
///
/// @param index its place in the log, from 0
/// @param kind what its envelope says it is
/// @param day what its envelope says, `2031-05-01`
/// @param hash of salt and content; ids are made from it
/// @param content the line as it was kept; empty where it is held back
public record Entry(long index, String kind, String day, Sha256 hash, Optional<String> content) {
  /// Digits of the hash that an id shows: 64 bits.
  private static final int SHOWN = 16;

  /// The id of what an act of `kind` makes with this entry.
  String id(ActKind kind) {
    return id(kind.letter());
  }

  String id(String letter) {
    return letter + "-" + hash.hex().substring(0, SHOWN);
  }
}

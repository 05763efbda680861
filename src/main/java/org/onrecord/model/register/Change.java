package org.onrecord.model.register;

import java.util.List;
import java.util.Optional;

/// One entry of the history: who did what, when and why.
///
/// @param entry its index in the log
/// @param objects ids of those it is about
/// @param by empty while it is sealed
/// @param at UTC; the day alone while it is sealed
/// @param act the act's word; `sealed` while nobody may see more
/// @param reason why
/// @param fields what changed
/// @param undone the entry that undid it
/// @param signed the person's own key whose signature the entry carries; empty where there is none,
///   and while it is sealed
public record Change(
    long entry,
    List<String> objects,
    Optional<String> by,
    String at,
    String act,
    Optional<String> reason,
    List<Field> fields,
    Optional<Long> undone,
    Optional<String> signed) {
  /// The word of an act while nobody may see more of it.
  public static final String SEALED = "sealed";

  /// @param before empty where there was nothing
  /// @param after empty where nothing is left
  public record Field(String name, String before, String after) {}

  public Change {
    objects = List.copyOf(objects);
    fields = List.copyOf(fields);
  }

  public Change undoneBy(Optional<Long> other) {
    return new Change(entry, objects, by, at, act, reason, fields, other, signed);
  }
}

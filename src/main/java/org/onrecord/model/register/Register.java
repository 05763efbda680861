package org.onrecord.model.register;

import java.util.List;

/// What a whole log says today.
///
/// @param size the place in the log after the last act
/// @param dossiers in the order they were opened
/// @param decisions of proposals, in the order they were last decided
/// @param activity everything that was done, in order
/// @param unheeded entries that changed nothing, with the reason: nothing is dropped silently
/// @param heldBack entries whose content is not here
public record Register(
    long size,
    Settings settings,
    List<Dossier> dossiers,
    List<Decision> decisions,
    List<Threshold> thresholds,
    List<DocumentNote> documents,
    List<ProfileNote> profiles,
    List<PersonKey> keys,
    List<Change> activity,
    List<Unheeded> unheeded,
    long heldBack) {
  /// An entry that changed nothing.
  public record Unheeded(long entry, String because) {}

  public Register {
    dossiers = List.copyOf(dossiers);
    decisions = List.copyOf(decisions);
    thresholds = List.copyOf(thresholds);
    documents = List.copyOf(documents);
    profiles = List.copyOf(profiles);
    keys = List.copyOf(keys);
    activity = List.copyOf(activity);
    unheeded = List.copyOf(unheeded);
  }
}

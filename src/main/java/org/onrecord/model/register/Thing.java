package org.onrecord.model.register;

/// Anything of which the register says how it stands: the last act upon it counts, and what was
/// before can be brought back.
public sealed interface Thing
    permits Subject, Evidence, Decision, Threshold, DocumentNote, ProfileNote, PersonKey, Settings {
  /// What it is found by.
  String key();
}

package org.onrecord.store.change;

import java.util.List;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.Dossier;

/// What looks different in the register.
///
/// @param gone ids of objects that are no longer there
/// @param open findings of proposals that wait for a decision again
/// @param around what stands around the objects, as JSON
/// @param size entries of the log that are in it
public record RegisterChange(
    List<Kept> dossiers,
    List<String> gone,
    List<Done> activity,
    List<Decision> decisions,
    List<String> open,
    String around,
    long size) {
  /// @param json all of it
  public record Kept(Dossier dossier, String json) {}

  /// @param json all of it
  public record Done(Change change, String json) {}

  public RegisterChange {
    dossiers = List.copyOf(dossiers);
    gone = List.copyOf(gone);
    activity = List.copyOf(activity);
    decisions = List.copyOf(decisions);
    open = List.copyOf(open);
  }
}

package org.onrecord.publish.register;

import java.util.List;
import java.util.Map;
import org.onrecord.model.register.Change;
import org.onrecord.publish.list.ListPage;

/// What people did.
///
/// @param names what the objects of the changes are called, by their ids
public record Activity(ListPage<Change> list, Map<String, String> names) {
  public Activity {
    names = Map.copyOf(names);
  }

  /// What was done to one object.
  ///
  /// @param changes the last first
  public record History(String id, String name, List<Change> changes, Map<String, String> names) {
    public History {
      changes = List.copyOf(changes);
      names = Map.copyOf(names);
    }
  }
}

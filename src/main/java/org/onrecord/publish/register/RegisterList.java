package org.onrecord.publish.register;

import java.util.List;
import java.util.Map;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Listed;
import org.onrecord.publish.list.ListPage;

/// A list of the register, and the proposals that wait to come into it.
///
/// @param chips how many objects stand where in the judging, or how demands were answered
/// @param proposals the surest of those that nobody decided
/// @param names what the objects are called with which demands were answered, by their ids
public record RegisterList(
    Terms.Type type,
    ListPage<RegisterRow> list,
    Grid grid,
    List<Chip> chips,
    Scale scale,
    Listed<Item> proposals,
    Map<String, String> names) {
  public RegisterList {
    chips = List.copyOf(chips);
    names = Map.copyOf(names);
  }

  /// How many objects stand somewhere in the judging, with their list.
  public record Chip(String label, int count, String address) {}
}

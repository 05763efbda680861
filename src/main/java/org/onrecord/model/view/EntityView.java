package org.onrecord.model.view;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.ListedName;

/// A person, organisation, group or place.
///
/// What it promised, asked and said are lists of their own: [RecordView#findings] with PERSON; what
/// is said of it, with MENTIONS; beside others, with TOGETHER.
///
/// @param ties its offices, family and property, and those of whom it is tied to: two steps
/// @param alike others of a like name, not to be confused with it
/// @param listed as lists of people have it that were taken into the record
public record EntityView(
    EntityCard card, List<Tie> ties, List<EntityRef> alike, List<ListedName> listed) {
  public EntityView {
    listed = List.copyOf(listed);
    ties = List.copyOf(ties);
    alike = List.copyOf(alike);
  }

  /// One tie that a document states.
  ///
  /// @param object the other end, where it is named and known
  /// @param value an office, or the other end in the document's words
  /// @param item the relation and its passage
  public record Tie(
      EntityRef subject,
      Finding.Relation.Type type,
      Optional<EntityRef> object,
      Optional<String> value,
      Item item) {}
}

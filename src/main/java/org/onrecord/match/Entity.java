package org.onrecord.match;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Sha256;

/// A person, organisation, group or place that one or more documents name.
///
/// @param id letters of any script, digits and hyphens; made from the name, the same after a
///   rebuild
/// @param name the fullest name any document gives
/// @param office the office that most documents give it, in a document's words
/// @param members which name of which document is meant, by document
public record Entity(
    String id, String name, Finding.Name.Type type, Optional<String> office, List<Member> members) {
  public Entity {
    members = List.copyOf(members);
  }

  /// A name as one document has it: the `entity` of its [Finding.Name]s.
  public record Member(Sha256 document, String name) {}
}

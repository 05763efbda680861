package org.onrecord.publish.document;

import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.card.Noted;

/// What stands beside a paragraph about one finding in it.
///
/// @param detail what it is, in our words: type, speaker's form, value, due date
/// @param said words of the document that belong to it
/// @param rule why the analysis proposes it
/// @param why the words that gave the reason, where they stand
public record Note(
    Noted noted,
    String detail,
    Optional<String> said,
    Optional<EntityRef> who,
    String rule,
    Why why) {
  public Finding finding() {
    return noted.found().finding();
  }

  public Finding.Kind kind() {
    return finding().kind();
  }

  public String id() {
    return noted.found().id();
  }
}

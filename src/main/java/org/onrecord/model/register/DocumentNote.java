package org.onrecord.model.register;

import java.util.Optional;
import org.onrecord.model.Sha256;
import org.onrecord.model.When;
import org.onrecord.model.Worded;

/// What kind of document one is that the team got or made itself.
///
/// @param from who answered, or who observed
/// @param asked what was asked, or what was looked at and where
/// @param on when it was answered or observed
public record DocumentNote(
    Sha256 document,
    DocumentNote.Kind kind,
    String from,
    Optional<String> asked,
    Optional<When> on,
    Stamp stamp)
    implements Thing {
  public enum Kind implements Worded {
    /// An official answer to a request for information.
    OFFICIAL_ANSWER,
    /// What a person saw themselves.
    OBSERVATION
  }

  public DocumentNote {
    from = Words.of("'from'", from);
    asked = Words.of("'asked'", asked);
  }

  public static String key(Sha256 document) {
    return "document " + document.hex();
  }

  @Override
  public String key() {
    return key(document);
  }
}

package org.onrecord.publish.document;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Stance;
import org.onrecord.model.view.EntityRef;
import org.onrecord.model.view.Meeting;
import org.onrecord.model.view.Noted;
import org.onrecord.model.view.Ref;

/// What stands beside a paragraph.
public sealed interface Note {
  /// Whether it says that somebody contradicts the paragraph.
  boolean contradicts();

  /// A finding.
  ///
  /// @param detail what it is, in our words: type, speaker's form, value, due date
  /// @param said words of the document that belong to it
  /// @param rule why the analysis proposes it
  /// @param cues the words that gave the reason
  record OfFinding(
      Noted noted,
      String detail,
      Optional<String> said,
      Optional<EntityRef> who,
      String rule,
      List<String> cues)
      implements Note {
    public OfFinding {
      cues = List.copyOf(cues);
    }

    public Finding.Kind kind() {
      return noted.found().finding().kind();
    }

    public String id() {
      return noted.found().id();
    }

    public Optional<Ref> matter() {
      return noted.matter();
    }

    @Override
    public boolean contradicts() {
      return false;
    }
  }

  /// What a passage of another document has to do with it.
  record OfMeeting(Meeting meeting) implements Note {
    @Override
    public boolean contradicts() {
      return meeting.stance() == Stance.CONTRADICT;
    }
  }
}

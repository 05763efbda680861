package org.onrecord.publish.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.people.Role;
import org.onrecord.model.register.Change;
import org.onrecord.model.view.RegisterView;

/// Who may undo what: nobody brings about by undoing what they may not do.
final class Undoing {
  /// What editors alone do. An undoing may have taken any of these back, so to undo it is theirs
  /// too.
  private static final Set<String> OF_EDITORS =
      Set.of("object-published", "object-withheld", "correction", "settings", "undone");

  private Undoing() {}

  /// @param entry the index of an entry, as it was given
  static Role least(String entry, RegisterView register) {
    if (!entry.matches("\\d{1,18}")) {
      return Role.ANALYST;
    }
    Optional<Change> change = register.acts(List.of(Long.parseLong(entry))).stream().findFirst();
    boolean ofEditors =
        change.filter(c -> OF_EDITORS.contains(c.act()) || wasSeen(c, register)).isPresent();
    return ofEditors ? Role.EDITOR : Role.ANALYST;
  }

  private static boolean wasSeen(Change change, RegisterView register) {
    return change.objects().stream()
        .flatMap(id -> register.find(id).stream())
        .anyMatch(view -> ObjectForms.least(view) == Role.EDITOR);
  }
}

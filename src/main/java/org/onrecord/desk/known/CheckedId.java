package org.onrecord.desk.known;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Sha256;

/// What a statement of an imported list is called in the index: its list and its place in it.
record CheckedId(Sha256 list, int number) {
  private static final Pattern FORM = Pattern.compile("list-([0-9a-f]{64})-(\\d{1,9})");

  static String of(Sha256 list, int number) {
    return "list-" + list.hex() + "-" + number;
  }

  /// The statement that `id` names; empty when it names a finding.
  static Optional<CheckedId> find(String id) {
    Matcher form = FORM.matcher(id);
    return form.matches()
        ? Optional.of(new CheckedId(new Sha256(form.group(1)), Integer.parseInt(form.group(2))))
        : Optional.empty();
  }
}

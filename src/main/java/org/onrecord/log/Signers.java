package org.onrecord.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import org.onrecord.log.tile.Audit.Problem;

/// Whether each key with which people signed what they did was added to the log before. Where an
/// act that may have added it is held back, nobody can tell, and nothing is said.
final class Signers {
  private final List<Mark> marks = new ArrayList<>();

  /// What an entry has to do with a key.
  private sealed interface Mark {
    record Added(String key) implements Mark {}

    record Hidden() implements Mark {}

    record Signed(String file, long entry, String key) implements Mark {}
  }

  void added(String key) {
    marks.add(new Mark.Added(key));
  }

  void hidden() {
    marks.add(new Mark.Hidden());
  }

  void signed(String file, long entry, String key) {
    marks.add(new Mark.Signed(file, entry, key));
  }

  /// Adds those of later entries.
  void add(Signers later) {
    marks.addAll(later.marks);
  }

  /// Signatures by keys that nobody had added.
  List<Problem> strangers() {
    var known = new HashSet<String>();
    var problems = new ArrayList<Problem>();
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Added added -> known.add(added.key());
        case Mark.Hidden _ -> {
          return problems;
        }
        case Mark.Signed signed -> {
          if (!known.contains(signed.key())) {
            problems.add(
                new Problem(
                    signed.file(),
                    OptionalLong.of(signed.entry()),
                    "it is signed with a key that no entry before it added: " + signed.key()));
          }
        }
      }
    }
    return problems;
  }
}

package org.onrecord.analyse.names.same;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.find.Run;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.analyse.names.words.Shapes;

/// Who is named with a title somewhere in the document: "the president" is President Maren although
/// the name comes later, if nobody else has that title. Linear in the names.
public final class Titles {
  private final Map<Set<String>, Proper> holders = new HashMap<>();
  private final Set<Set<String>> shared = new HashSet<>();

  public Titles(Clues clues, List<Proper> propers) {
    for (Proper proper : propers) {
      if (proper.isPerson() && proper.run().hasTitle()) {
        hold(title(clues, proper.run()), proper);
      }
    }
  }

  private void hold(Set<String> title, Proper proper) {
    Proper other = holders.putIfAbsent(title, proper);
    if (other != null && !Shapes.bare(other.last()).equals(Shapes.bare(proper.last()))) {
      shared.add(title);
    }
  }

  private static Set<String> title(Clues clues, Run run) {
    var title = new HashSet<String>();
    for (int i = run.from(); i < run.nameFrom(); i++) {
      if (clues.token(i).isWord() && !clues.has(i, Sense.DEMONYM | Sense.FUNCTION)) {
        title.add(clues.token(i).lower());
      }
    }
    return title;
  }

  /// The one person with exactly this title.
  public Optional<Proper> find(Set<String> title) {
    return shared.contains(title) ? Optional.empty() : Optional.ofNullable(holders.get(title));
  }
}

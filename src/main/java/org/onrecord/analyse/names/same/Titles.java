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
    int from = 0;
    int to = -1;
    for (Proper proper : propers) {
      Run run = proper.run();
      if (proper.isPerson() && run.hasTitle()) {
        // "OBM" in "OBM Director Ilva Maren" has a name of its own, and tells which director.
        hold(title(clues, run.from() == to ? from : run.from(), run.nameFrom()), proper);
      }
      from = run.from();
      to = run.to();
    }
  }

  private void hold(Set<String> title, Proper proper) {
    Proper other = holders.putIfAbsent(title, proper);
    if (other != null && !Shapes.bare(other.last()).equals(Shapes.bare(proper.last()))) {
      shared.add(title);
    }
  }

  private static Set<String> title(Clues clues, int from, int to) {
    var title = new HashSet<String>();
    for (int i = from; i < to; i++) {
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

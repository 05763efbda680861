package org.onrecord.analyse.relations;

import java.util.List;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.model.Finding;

/// The ties of family, office and ownership that a document states.
public final class Relations {
  private Relations() {}

  /// One finding for each tie, where the text first states it. Linear in the text.
  public static List<Finding> find(Grammar grammar, Names names, Pronouns pronouns) {
    var collected = new Collected();
    var ends = new Ends(grammar, names, pronouns);
    new Described(ends, collected).run();
    new Deeds(ends, collected).run();
    new Phrases(ends, collected).run();
    return List.copyOf(collected.list());
  }
}

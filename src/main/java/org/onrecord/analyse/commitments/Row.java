package org.onrecord.analyse.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;

/// Who stand side by side: "the mayor, the port and Oskar Venn" promise one thing together.
final class Row {
  private final Scene scene;

  Row(Scene scene) {
    this.scene = scene;
  }

  /// The groups that "and" and commas join to the one at `token`, itself the first; without what
  /// only describes one of them ("Ilva Maren, the mayor, and Oskar Venn"). Empty when it stands
  /// alone. Linear in the row.
  ///
  /// @param token -1 when nobody is named
  /// @param verb where the verb stands that they do or suffer
  List<NounGroup> of(int token, int verb) {
    Optional<NounGroup> first = token < 0 ? Optional.empty() : scene.grammar.nounAt(token);
    if (first.isEmpty() || first.get().hasOwner() && token < first.get().ownerEnd()) {
      return List.of();
    }
    var groups = new ArrayList<NounGroup>(List.of(first.get()));
    boolean joined = false;
    int end = scene.sentence(token).to();
    int next = first.get().to();
    while (next < end && isPart(next)) {
      joined |= scene.lower(next).equals("and");
      Optional<NounGroup> group = scene.grammar.nounAt(next);
      group.filter(g -> !describes(g, groups.getLast())).ifPresent(groups::add);
      next = group.map(NounGroup::to).orElse(next + 1);
    }
    boolean together = joined && groups.size() > 1 && !isOfAnother(token, verb, next, end);
    return together ? groups : List.of();
  }

  private boolean isPart(int at) {
    return scene.lower(at).equals(",")
        || scene.lower(at).equals("and")
        || scene.grammar.nounAt(at).isPresent();
  }

  /// Whether `group` stands between commas behind a name, and is none.
  private boolean describes(NounGroup group, NounGroup before) {
    return scene.grammar.tag(before.head()) == Tag.PROPER
        && scene.grammar.tag(group.head()) != Tag.PROPER
        && group.from() == before.to() + 1
        && scene.lower(before.to()).equals(",")
        && scene.lower(group.to()).equals(",");
  }

  /// Whether the last of the row has a verb of its own: "ordered the port to close, and Oskar Venn
  /// resigned".
  private boolean isOfAnother(int token, int verb, int next, int end) {
    boolean own = token < verb && next <= verb;
    return !own && next < end && scene.grammar.verbAt(next).filter(VerbGroup::isFinite).isPresent();
  }
}

package org.onrecord.analyse.commitments.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.names.Entity;

/// Who stand side by side: "the mayor, the port and Oskar Venn" promise one thing together.
public final class Row {
  private static final Set<String> TIMES =
      WordList.words(Row.class, "/org/onrecord/analyse/en/utterance-times.txt");

  private final Scene scene;

  public Row(Scene scene) {
    this.scene = scene;
  }

  /// The groups that "and" and commas join to the one at `token`, itself the first; without what
  /// only describes one of them ("Ilva Maren, the mayor, and Oskar Venn"). Empty when it stands
  /// alone. Linear in the row.
  ///
  /// @param token -1 when nobody is named
  /// @param verb where the verb stands that they do or suffer
  public List<NounGroup> of(int token, int verb) {
    Optional<NounGroup> first = token < 0 ? Optional.empty() : scene.grammar.nounAt(token);
    if (first.isEmpty() || first.get().hasOwner() && token < first.get().ownerEnd()) {
      return List.of();
    }
    var groups = new ArrayList<NounGroup>(List.of(first.get()));
    boolean joined = false;
    int end = scene.sentence(token).to();
    int next = behindField(first.get().to(), end);
    boolean field = next > first.get().to();
    while (next < end && isJoint(next)) {
      joined |= scene.lower(next).equals("and");
      next++;
      if (next == end || isJoint(next)) {
        continue;
      }
      Optional<NounGroup> group = scene.grammar.nounAt(next).filter(g -> belongs(g, field));
      if (group.isEmpty()) {
        break;
      }
      group.filter(g -> !describes(g, groups.getLast())).ifPresent(groups::add);
      next = behindField(group.get().to(), end);
    }
    boolean together = joined && groups.size() > 1 && !isOfAnother(token, verb, next, end);
    return together ? groups : List.of();
  }

  private boolean isJoint(int at) {
    return scene.lower(at).equals(",") || scene.lower(at).equals("and");
  }

  /// No time; and behind "the presidents of Velmora and …" somebody, since a bare noun there is one
  /// more of those they are presidents of.
  private boolean belongs(NounGroup group, boolean field) {
    boolean somebody =
        scene.grammar.tag(group.from()) == Tag.DETERMINER
            || group.to() > group.from() + 1
                && scene.powers.entity(group).filter(Entity::isPerson).isPresent();
    return !TIMES.contains(scene.lower(group.head())) && (!field || somebody);
  }

  /// Behind "of Keldra", where the group that ends at `at` has something like it.
  private int behindField(int at, int end) {
    boolean of = at + 1 < end && scene.lower(at).equals("of");
    return of ? scene.grammar.nounAt(at + 1).map(NounGroup::to).orElse(at) : at;
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

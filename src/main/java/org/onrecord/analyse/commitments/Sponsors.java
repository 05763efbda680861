package org.onrecord.analyse.commitments;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;

/// Whose a bill or a plan is that a document told of: "the cabinet approved a package of bills …
/// The package would also set up an office".
final class Sponsors {
  /// What belongs to the bill told of last.
  private static final Set<String> PARTS =
      Set.of("bill", "draft", "clause", "provision", "article", "section", "package", "amendment");

  private final Scene scene;
  private final Map<String, String> byNoun = new HashMap<>();
  private Optional<String> last = Optional.empty();

  Sponsors(Scene scene) {
    this.scene = scene;
  }

  /// Notes that `actor` did something with the bills and plans that `candidate` names.
  void tell(Candidate candidate, String actor) {
    for (int i = candidate.verb() + 1; i < candidate.to(); i++) {
      if (scene.grammar.nounAt(i).filter(scene.powers::isInstrument).isPresent()) {
        byNoun.put(noun(i), actor);
        last = Optional.of(actor);
      }
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return;
      }
    }
  }

  /// Whose the bill is that does what `candidate` says, by its noun.
  Optional<String> of(Candidate candidate) {
    Optional<VerbGroup> verb = scene.grammar.verbAt(candidate.verb());
    Optional<String> noun =
        verb.flatMap(scene.grammar::subject)
            .filter(scene.powers::isInstrument)
            .filter(s -> !s.hasOwner())
            .map(NounGroup::head)
            .map(this::noun);
    boolean part = noun.filter(PARTS::contains).isPresent();
    boolean supposed = verb.filter(v -> v.modal().matches("would|could")).isPresent();
    return noun.flatMap(n -> Optional.ofNullable(byNoun.get(n)))
        .or(() -> part || supposed && !candidate.type().isAsked() ? last : Optional.empty());
  }

  /// "bill" for "bills".
  private String noun(int token) {
    return scene.grammar.lemma(token);
  }
}

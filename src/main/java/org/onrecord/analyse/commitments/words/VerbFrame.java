package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// What stands behind a verb that commits or asks: "to" and a verb, "that" and a clause, words in
/// marks.
public final class VerbFrame {
  private static final int NEAR = 8;

  private final Scene scene;

  public VerbFrame(Scene scene) {
    this.scene = scene;
  }

  public boolean infinitiveAhead(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + 14);
    for (int i = verb.to(); i < end; i++) {
      if (scene.grammar.tag(i) == Tag.TO) {
        return true;
      }
      if (scene.lower(i).equals(";")
          || scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()
          || scene.grammar.tag(i) == Tag.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }

  public boolean opensThat(VerbGroup verb) {
    return scene.lower(verb.to()).equals("that");
  }

  /// Where what is said begins: at "that" where it stands near ("promised more than once that"),
  /// else right behind the verb.
  public int contentFrom(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + NEAR);
    for (int i = verb.to(); i < end; i++) {
      if (scene.lower(i).equals("that")) {
        return i;
      }
      if (scene.grammar.verbAt(i).isPresent() || scene.grammar.tag(i) == Tag.PUNCTUATION) {
        break;
      }
    }
    return verb.to();
  }

  public boolean opensQuote(VerbGroup verb) {
    return isQuote(verb.to());
  }

  public boolean isQuote(int token) {
    return "\"\u201C\u2018'\u00AB".contains(scene.lower(token)) && !scene.lower(token).isEmpty();
  }

  public Candidate candidate(
      VerbGroup verb,
      Commitment.Type type,
      Optional<NounGroup> actor,
      Optional<NounGroup> addressee,
      Optional<Commitment.Status> status,
      double confidence) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(type.isAsked() ? scene.clauseEnd(verb) : scene.termEnd(verb), from + 1),
        verb.head(),
        type,
        actor.map(NounGroup::head).orElse(-1),
        addressee.map(NounGroup::head).orElse(-1),
        status,
        verb.isFinite() ? confidence : confidence - 0.15,
        "\"" + verb.lemma() + "\"");
  }
}

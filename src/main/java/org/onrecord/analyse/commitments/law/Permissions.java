package org.onrecord.analyse.commitments.law;

import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Rules that a text says are in effect now.
public final class Permissions {
  private final Scene scene;

  public Permissions(Scene scene) {
    this.scene = scene;
  }

  /// "can now be held", "are now subject to": a rule in effect.
  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (verb.isFinite()
          && verb.tense() == VerbGroup.Tense.PRESENT
          && (scene.saysNow(verb) && isPermission(verb) || fillsOffices(verb) || binds(verb))) {
        int from = scene.clauseStart(verb);
        found.accept(
            new Candidate(
                from,
                Math.max(scene.clauseEnd(verb), from + 1),
                verb.head(),
                Commitment.Type.LEGAL_CHANGE,
                -1,
                -1,
                Optional.of(
                    verb.negated() && !scene.isNoLonger(verb)
                        ? Commitment.Status.DENIED
                        : Commitment.Status.IMPLEMENTED),
                0.76,
                "a rule that holds \"now\""));
      }
    }
  }

  private boolean isPermission(VerbGroup verb) {
    boolean may =
        verb.modal().equals("can")
            || verb.modal().equals("have to")
            || verb.modal().equals("may")
            || verb.modal().equals("must");
    String next = scene.lower(skipAdverbs(verb.to()));
    boolean state =
        verb.lemma().equals("be")
            && switch (next) {
              case "subject",
                  "free",
                  "able",
                  "entitled",
                  "illegal",
                  "legal",
                  "allowed",
                  "banned",
                  "open",
                  "eligible",
                  "obliged",
                  "required" ->
                  true;
              default -> false;
            };
    return may
        || state
        || verb.passive()
            && switch (verb.lemma()) {
              case "allow",
                  "permit",
                  "require",
                  "oblige",
                  "entitle",
                  "forbid",
                  "elect",
                  "appoint",
                  "choose",
                  "select",
                  "pay",
                  "issue",
                  "charge",
                  "tax",
                  "fine",
                  "exempt",
                  "license",
                  "subsidise",
                  "publish" ->
                  true;
              default -> false;
            };
  }

  /// "Firms are required to publish their owners."
  private boolean binds(VerbGroup verb) {
    boolean rule =
        switch (verb.lemma()) {
          case "require", "oblige", "forbid", "entitle", "exempt" -> true;
          default -> false;
        };
    return rule && !verb.negated() && holdsForAll(verb);
  }

  /// Said of all of a kind, as of any time.
  private boolean holdsForAll(VerbGroup verb) {
    boolean always = verb.passive() && !verb.progressive() && !verb.perfect() && !verb.hasModal();
    return always
        && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.MAIN
        && scene
            .grammar
            .subject(verb)
            .filter(s -> scene.grammar.tag(s.head()) == Tag.NOUN_PLURAL)
            .filter(s -> scene.grammar.tag(s.from()) != Tag.DETERMINER)
            .isPresent();
  }

  /// "Judges are chosen by a panel": how an office is filled, whoever holds it.
  private boolean fillsOffices(VerbGroup verb) {
    boolean filled =
        switch (verb.lemma()) {
          case "elect", "appoint", "choose", "select", "nominate", "vet" -> true;
          default -> false;
        };
    return filled
        && holdsForAll(verb)
        && scene.grammar.subject(verb).filter(scene.powers::isPower).isPresent();
  }

  private int skipAdverbs(int at) {
    int i = at;
    while (scene.lower(i).equals("now") || scene.lower(i).equals("also")) {
      i++;
    }
    return i;
  }
}

package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;

/// What is told of the time to come by those who can bring it about, or of a body that will do it:
/// "half will pay down the debt", "Tidewater will open two depots". What comes about by itself, or
/// is only thought likely, is no commitment.
public final class Ahead {
  private static final Set<String> FORECASTS = Cues.words("forecasts.txt");
  private static final Set<String> HAPPENS = Cues.words("happens.txt");
  private static final Set<String> ELEMENTS = Cues.words("elements.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> IDLE = Cues.words("idle.txt");
  private static final Set<String> GUESSES =
      Set.of(
          "probably",
          "likely",
          "perhaps",
          "possibly",
          "surely",
          "inevitably",
          "undoubtedly",
          "eventually",
          "doubtless",
          "certainly",
          "almost",
          "hardly",
          "ultimately");
  private static final Set<String> THINKING =
      Set.of(
          "think",
          "believe",
          "expect",
          "hope",
          "guess",
          "doubt",
          "fear",
          "suppose",
          "bet",
          "predict",
          "forecast",
          "estimate",
          "worry",
          "warn",
          "suspect",
          "imagine",
          "calculate",
          "reckon",
          "argue",
          "suggest",
          "know",
          "mean",
          "show",
          "find",
          "wonder",
          "feel",
          "claim",
          "complain");

  private static final double SPOKEN = 0.5;
  private static final double TOLD = 0.5;

  private final Scene scene;
  private final Agents agents;
  private final Matters matters;

  public Ahead(Scene scene) {
    this.scene = scene;
    this.agents = new Agents(scene);
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isToCome(verb) && !isGuess(verb)) {
        candidate(verb).ifPresent(found);
      }
    }
  }

  private boolean isToCome(VerbGroup verb) {
    boolean reported = verb.modal().equals("would") && !scene.isInOwnWords(verb.from());
    return verb.isFinite()
        && !verb.perfect()
        && switch (verb.modal()) {
          case "will", "shall", "going to" -> true;
          default -> reported;
        }
        && !scene.isCondition(verb)
        && !scene.supposes(verb)
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE;
  }

  /// "will probably", "it is likely that … will", "experts predict that … will".
  private boolean isGuess(VerbGroup verb) {
    for (int i = verb.from() - 1; i < verb.to(); i++) {
      if (GUESSES.contains(scene.lower(i))) {
        return true;
      }
    }
    return scene
        .governor(verb.from())
        .filter(g -> THINKING.contains(g.lemma()) || scene.lower(g.to()).equals("likely"))
        .isPresent();
  }

  private Optional<Candidate> candidate(VerbGroup verb) {
    Optional<NounGroup> subject =
        scene.grammar.subject(verb).filter(s -> scene.tag(s.head()) != Tag.PRONOUN);
    boolean protest = subject.filter(s -> isProtest(verb, s)).isPresent();
    if (subject.isEmpty() || isElement(subject.get()) || !isDone(verb) && !protest) {
      return Optional.empty();
    }
    boolean held = verb.passive() || isBody(subject.get()) || matters.isService(subject.get());
    if (held && scene.isSpokenByPower(verb.from()) && !isOnlooker(subject.get())) {
      return Optional.of(candidate(verb, Optional.empty(), SPOKEN));
    }
    boolean told = scene.speech(verb.from()).isEmpty() && !verb.passive();
    return told && (isBody(subject.get()) || isProtest(verb, subject.get()))
        ? Optional.of(candidate(verb, subject, TOLD))
        : Optional.empty();
  }

  /// "pilots will walk out", "drivers will strike".
  private boolean isProtest(VerbGroup verb, NounGroup subject) {
    boolean protests =
        switch (verb.lemma()) {
          case "strike", "picket", "boycott", "blockade", "protest" -> true;
          case "walk" -> scene.lower(verb.to()).equals("out");
          case "down" -> scene.lower(verb.to()).equals("tools");
          default -> false;
        };
    return protests && scene.tag(subject.head()) == Tag.NOUN_PLURAL;
  }

  /// What somebody does or has done to something.
  private boolean isDone(VerbGroup verb) {
    String word = verb.lemma();
    return !word.equals(verb.modal())
        && !DISCOURSE.contains(word)
        && (verb.passive()
            ? !HAPPENS.contains(word)
            : !FORECASTS.contains(word) && !AGENDA.contains(word) && !IDLE.contains(word));
  }

  private boolean isElement(NounGroup group) {
    return ELEMENTS.contains(scene.grammar.lemma(group.head()))
        || ELEMENTS.contains(scene.lower(group.head()));
  }

  /// Somebody who is no power: what a power says of them is a forecast.
  private boolean isOnlooker(NounGroup group) {
    return scene.powers.entity(group).filter(Entity::isPerson).isPresent()
        && !scene.powers.isPower(group);
  }

  private boolean isBody(NounGroup group) {
    return scene.governs(group) && !scene.powers.isInstrument(group)
        || agents.isBody(group)
        || scene
            .powers
            .entity(group)
            .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
            .isPresent();
  }

  private Candidate candidate(VerbGroup verb, Optional<NounGroup> actor, double confidence) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.termEnd(verb), from + 1),
        verb.head(),
        verb.negated() ? Commitment.Type.ASSURANCE : Commitment.Type.PLEDGE,
        actor.map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        confidence,
        "\"" + verb.modal() + " " + verb.lemma() + "\"");
  }
}

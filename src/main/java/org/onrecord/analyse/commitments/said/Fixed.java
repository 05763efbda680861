package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What has been fixed for somebody to do: "both sides are to withdraw", "talks are to resume",
/// "its first act will be to repeal the law", "the authority will from next week publish", "farmers
/// were told that the subsidy would be paid".
public final class Fixed {
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> IDLE = Cues.words("idle.txt");
  private static final Set<String> ONSETS = Cues.words("onsets.txt");

  /// What "is to" speaks of as a purpose: "the idea is to".
  private static final Set<String> PURPOSES =
      Set.of(
          "idea",
          "way",
          "trick",
          "point",
          "thing",
          "problem",
          "question",
          "challenge",
          "purpose",
          "role",
          "key",
          "option",
          "strategy",
          "approach",
          "dream",
          "hope",
          "temptation",
          "tendency",
          "alternative",
          "solution",
          "answer",
          "choice",
          "effect",
          "object",
          "intent",
          "instinct");

  private static final Set<String> STEPS =
      Set.of("act", "step", "task", "priority", "move", "job", "duty", "goal", "aim", "decision");
  private static final Set<String> EVENTS =
      Set.of("talk", "negotiation", "work", "trial", "hearing", "election", "meeting", "vote");
  private static final int FAR = 6;

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;
  private final Matters matters;

  public Fixed(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (verb.isFinite() && !verb.perfect() && !scene.isCondition(verb) && !scene.supposes(verb)) {
        if (isToDo(verb) || isFirstStep(verb)) {
          found.accept(candidate(verb, scene.termEnd(verb), 0.6));
        } else {
          parted(verb, sentence)
              .ifPresent(rest -> found.accept(candidate(verb, scene.termEnd(rest), 0.58)));
        }
      }
      if (isToldThat(verb)) {
        told(verb, sentence).ifPresent(c -> found.accept(candidate(c, scene.termEnd(c), 0.57)));
      }
    }
  }

  /// "both sides are to withdraw": laid down for somebody; not "the idea is to".
  private boolean isToDo(VerbGroup verb) {
    if (!verb.modal().equals("be to")
        || verb.passive()
        || verb.tense() != VerbGroup.Tense.PRESENT
        || scene.lower(verb.from() + 1).matches("likely|hard|easy|difficult|able|set|due|free")
        || isHow(verb)
        || scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE) {
      return false;
    }
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean event =
        subject
            .filter(s -> EVENTS.contains(scene.grammar.lemma(s.head())) || matters.isPublic(s))
            .isPresent();
    boolean somebody =
        subject
            .filter(s -> scene.tag(s.head()) != Tag.PRONOUN)
            .filter(s -> scene.governs(s) || agents.isBody(s) || isSide(s))
            .isPresent();
    boolean deed =
        !DISCOURSE.contains(verb.lemma())
            && !AGENDA.contains(verb.lemma())
            && !IDLE.contains(verb.lemma());
    return event && ONSETS.contains(verb.lemma()) || somebody && deed;
  }

  /// "how desperate they are to stop it".
  private boolean isHow(VerbGroup verb) {
    for (int i = verb.from() - 1; i > Math.max(0, verb.from() - FAR); i--) {
      if (scene.lower(i).equals("how")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSide(NounGroup group) {
    boolean person = scene.powers.entity(group).filter(Entity::isPerson).isPresent();
    return !person
        && !PURPOSES.contains(scene.grammar.lemma(group.head()))
        && (scene.tag(group.head()) == Tag.NOUN_PLURAL || scene.tag(group.head()) == Tag.PROPER);
  }

  /// "Our first act will be to repeal".
  private boolean isFirstStep(VerbGroup verb) {
    boolean to =
        verb.modal().equals("be to")
            && (scene.lower(verb.from()).matches("will|would|shall")
                || scene.lower(verb.from() - 1).matches("will|would|shall"));
    boolean ours =
        scene
            .grammar
            .subject(verb)
            .filter(s -> STEPS.contains(scene.grammar.lemma(s.head())))
            .isPresent();
    return to && ours;
  }

  /// "will from next week publish": a phrase between the modal and its verb.
  private Optional<VerbGroup> parted(VerbGroup verb, Sentence sentence) {
    boolean bare = verb.lemma().equals(verb.modal()) && verb.modal().matches("will|shall");
    boolean doer =
        scene
            .grammar
            .subject(verb)
            .filter(s -> scene.governs(s) || agents.isBody(s) || scene.isWe(s.head()))
            .isPresent();
    if (!bare || !doer || scene.tag(verb.to()) != Tag.PREPOSITION) {
      return Optional.empty();
    }
    int end = Math.min(sentence.to(), verb.to() + FAR);
    for (int i = verb.to(); i < end; i++) {
      Optional<VerbGroup> rest = scene.verbAt(i).filter(v -> !v.hasModal());
      if (rest.isPresent()) {
        return rest.filter(v -> scene.tag(v.from()) == Tag.VERB && !DISCOURSE.contains(v.lemma()));
      }
    }
    return Optional.empty();
  }

  /// "Farmers had been told that", "we were told": who is told something by nobody named.
  private boolean isToldThat(VerbGroup verb) {
    return verb.lemma().equals("tell")
        && verb.passive()
        && verb.isFinite()
        && !verb.negated()
        && !verb.hasModal();
  }

  /// What they were told would be done.
  private Optional<VerbGroup> told(VerbGroup verb, Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.from() > verb.to())
        .findFirst()
        .filter(v -> v.modal().equals("would") && v.passive() && !DISCOURSE.contains(v.lemma()));
  }

  private Candidate candidate(VerbGroup verb, int end, double sure) {
    Optional<NounGroup> subject = scene.grammar.subject(verb).filter(scene::governs);
    Candidate said =
        frame.candidate(
            verb,
            Commitment.Type.PLEDGE,
            verb.passive() ? Optional.empty() : subject,
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            sure);
    return said.endedAt(Math.max(said.to(), end)).because("fixed: \"" + verb.lemma() + "\"");
  }
}

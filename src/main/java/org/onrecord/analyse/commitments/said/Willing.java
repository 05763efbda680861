package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.OwnWord;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What somebody offers to do or says they do not mean to do: "the bank stands ready to lend", "the
/// government has no intention of raising the toll".
public final class Willing {
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final double SURE = 0.6;

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;
  private final OwnWord own;

  public Willing(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
    this.own = new OwnWord(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told = verb.isFinite() && !verb.hasModal() && !scene.supposes(verb);
      if (told && isBody(verb)) {
        type(verb, sentence).ifPresent(type -> found.accept(candidate(verb, type)));
      }
    }
  }

  private Optional<Commitment.Type> type(VerbGroup verb, Sentence sentence) {
    boolean offers =
        switch (scene.lower(verb.to())) {
          case "ready", "prepared", "willing" -> true;
          default -> false;
        };
    boolean stands = verb.lemma().equals("be") || verb.lemma().equals("stand");
    if (offers
        && !scene.isInOwnWords(verb.from())
        && stands
        && !verb.negated()
        && isSaidByBody(verb)
        && isDeed(verb.to() + 1, sentence)) {
      return Optional.of(Commitment.Type.PLEDGE);
    }
    boolean none =
        verb.lemma().equals("have")
            && scene.lower(behindMark(verb.to())).equals("no")
            && scene
                .lower(behindMark(verb.to()) + 1)
                .matches("intention|intentions|plan|plans|desire|wish");
    return none ? Optional.of(Commitment.Type.ASSURANCE) : Optional.empty();
  }

  /// "had “no plans”": a mark may open there.
  private int behindMark(int at) {
    return frame.isQuote(at) ? at + 1 : at;
  }

  /// A body says it of itself: "the bank said it stood ready". A person is ready for much.
  private boolean isSaidByBody(VerbGroup verb) {
    boolean person =
        scene
            .grammar
            .subject(verb)
            .flatMap(scene.powers::entity)
            .filter(Entity::isPerson)
            .isPresent();
    return !person && scene.speech(verb.from()).isPresent();
  }

  /// "to lend", not "to admit" nor "to be seen".
  private boolean isDeed(int at, Sentence sentence) {
    return at < sentence.to()
        && scene.lower(at).equals("to")
        && scene
            .grammar
            .verbAt(at)
            .filter(v -> !v.passive() && !DISCOURSE.contains(v.lemma()))
            .isPresent();
  }

  /// Somebody who acts for others, or one who says it of themselves in office.
  private boolean isBody(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    return subject.filter(scene::governs).isPresent()
        || scene.speech(verb.from()).isPresent()
            && subject
                .flatMap(s -> meant(s, verb).filter(m -> isGroup(m, !m.equals(s))))
                .isPresent()
        || own.isSaidOfOneself(verb)
        || scene.isInOwnWords(verb.from())
            && subject.filter(s -> scene.lower(s.head()).equals("we")).isPresent()
        || scene.isSpokenByPower(verb.from())
            && subject.filter(s -> scene.lower(s.head()).matches("it|they|he|she")).isPresent();
  }

  /// "the bank", and "the rebels" where they say it of themselves.
  private boolean isGroup(NounGroup group, boolean saysSo) {
    return agents.isBody(group) || saysSo && scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  /// Who says so, for "it" and "they".
  private Optional<NounGroup> meant(NounGroup subject, VerbGroup verb) {
    boolean pronoun = scene.lower(subject.head()).matches("it|they");
    return pronoun
        ? scene.governor(verb.from()).flatMap(scene.grammar::subject)
        : Optional.of(subject);
  }

  private Candidate candidate(VerbGroup verb, Commitment.Type type) {
    return frame
        .candidate(
            verb,
            type,
            scene.grammar.subject(verb),
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            SURE)
        .because(type == Commitment.Type.PLEDGE ? "ready to act" : "no intention to act");
  }
}

package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Orders given without a verb of ordering: "gave the cabinet two weeks to present a list", "told
/// ministers to draw up a plan", "villagers were told to leave". From those without office they are
/// demands.
public final class Terms {
  private static final Set<String> SPANS =
      Set.of(
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "ultimatum",
          "deadline",
          "order",
          "orders",
          "instruction",
          "instructions",
          "minutes");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final int FAR = 9;

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;

  public Terms(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite() && !verb.hasModal() && !verb.negated() && !scene.isCondition(verb);
      if (told && (isTerm(verb, sentence) || isTold(verb))) {
        found.accept(candidate(verb));
      }
    }
  }

  /// "gave the president until Friday to", "set the firm a deadline of May to".
  private boolean isTerm(VerbGroup verb, Sentence sentence) {
    boolean gives =
        switch (verb.lemma()) {
          case "give", "hand", "set", "allow", "grant" -> true;
          default -> false;
        };
    Optional<NounGroup> whom =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    if (!gives || whom.filter(this::isToldOne).isEmpty()) {
      return false;
    }
    boolean term = false;
    int from = verb.passive() ? verb.to() : whom.get().to();
    int end = Math.min(sentence.to() - 1, Math.max(from, verb.to()) + FAR);
    for (int i = verb.to(); i < end; i++) {
      term |= SPANS.contains(scene.lower(i)) || scene.lower(i).equals("until");
      if (term && scene.tag(i) == Tag.TO) {
        return scene.verbAt(i).isPresent();
      }
      if (scene.tag(i) == Tag.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /// "told the army to leave", "were told to evacuate": said by those who can order, or to many.
  private boolean isTold(VerbGroup verb) {
    if (!verb.lemma().equals("tell")) {
      return false;
    }
    Optional<NounGroup> whom =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    int to = verb.passive() ? verb.to() : whom.map(NounGroup::to).orElse(verb.to());
    boolean deed =
        to < scene.sentence(verb.from()).to()
            && scene.tag(to) == Tag.TO
            && scene
                .verbAt(to)
                .filter(v -> !DISCOURSE.contains(v.lemma()) || v.lemma().matches("stay|report"))
                .isPresent();
    boolean power =
        verb.passive() || scene.grammar.subject(verb).filter(scene.powers::isPower).isPresent();
    boolean many = whom.filter(this::isToldOne).isPresent();
    return deed && power && many && (!verb.passive() || whom.filter(this::isMany).isPresent());
  }

  private boolean isMany(NounGroup group) {
    return scene.tag(group.head()) == Tag.NOUN_PLURAL
        || agents.isBody(group)
        || scene.powers.isPower(group);
  }

  /// Somebody who can be told: not "it", "her hair", "readers".
  private boolean isToldOne(NounGroup group) {
    return scene.isSomebody(group)
        && !scene
            .lower(group.head())
            .matches("reader|readers|reporters|me|you|us|him|her|himself|herself");
  }

  private Candidate candidate(VerbGroup verb) {
    Optional<NounGroup> subject = verb.passive() ? Optional.empty() : scene.grammar.subject(verb);
    boolean order = subject.isEmpty() || subject.filter(scene.powers::isPower).isPresent();
    return frame
        .candidate(
            verb,
            order ? Commitment.Type.DIRECTIVE : Commitment.Type.DEMAND,
            subject,
            verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb),
            order ? Optional.of(Commitment.Status.ANNOUNCED) : Optional.empty(),
            0.62)
        .because("told or given a term to");
  }
}

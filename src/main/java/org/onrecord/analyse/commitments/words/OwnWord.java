package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding.Quotation;

/// What somebody says of what they themselves are to do: "the union said it would ballot its
/// members", "she said her party would return the money".
public final class OwnWord {
  private static final Set<String> ANNOUNCING =
      Set.of(
          "say",
          "announce",
          "confirm",
          "tell",
          "add",
          "insist",
          "write",
          "state",
          "declare",
          "repeat",
          "reiterate",
          "reaffirm",
          "indicate",
          "respond",
          "answer",
          "reply",
          "warn",
          "stress",
          "signal",
          "make");

  /// Who answers in a poll.
  private static final Set<String> POLLED =
      Set.of(
          "percent",
          "cent",
          "third",
          "thirds",
          "quarter",
          "half",
          "most",
          "many",
          "majority",
          "respondents",
          "voters",
          "people",
          "share",
          "plurality",
          "few");

  private final Scene scene;
  private final Agents agents;

  public OwnWord(Scene scene) {
    this.scene = scene;
    this.agents = new Agents(scene);
  }

  /// Whether the subject of `verb` is who says it, without marks of quotation.
  public boolean isOwn(VerbGroup verb) {
    Optional<Quotation> speech =
        scene.speech(verb.from()).filter(q -> q.form() == Quotation.Form.INDIRECT);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean acts = !verb.passive() && !verb.lemma().equals(verb.modal()) && !isGuess(verb);
    return acts
        && speech.isPresent()
        && subject.isPresent()
        && (isSpeaker(subject.get(), verb, speech.get()) || isBehindSaying(subject.get()));
  }

  /// "Maren said she had", whatever verb it is.
  public boolean isSaidOfOneself(VerbGroup verb) {
    Optional<Quotation> speech =
        scene.speech(verb.from()).filter(q -> q.form() == Quotation.Form.INDIRECT);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    return speech.isPresent()
        && subject.isPresent()
        && (isSpeaker(subject.get(), verb, speech.get()) || isBehindSaying(subject.get()));
  }

  /// "would probably back".
  private boolean isGuess(VerbGroup verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      switch (scene.lower(i)) {
        case "probably", "likely", "perhaps", "possibly" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /// "Maren said she", "the union said its members": named as the one who speaks.
  private boolean isSpeaker(NounGroup subject, VerbGroup verb, Quotation speech) {
    Optional<Entity> meant = scene.powers.possessor(subject).or(() -> scene.powers.entity(subject));
    boolean announced =
        scene
            .governor(verb.from())
            .filter(g -> ANNOUNCING.contains(g.lemma()))
            .filter(g -> scene.grammar.subject(g).filter(this::isCount).isEmpty())
            .isPresent();
    return announced && meant.isPresent() && meant.map(Entity::name).equals(speech.speaker());
  }

  /// "it", "they" and the like right behind the verb of saying, "it" for a body.
  private boolean isBehindSaying(NounGroup subject) {
    int before = subject.from() - 1;
    int at = scene.lower(before).equals("that") ? before - 1 : before;
    Optional<VerbGroup> saying =
        at < 1
            ? Optional.empty()
            : scene
                .grammar
                .verbAt(at)
                .filter(v -> !v.passive() && ANNOUNCING.contains(v.lemma()))
                .filter(v -> v.isFinite() || v.form() == VerbGroup.Form.GERUND);
    Optional<NounGroup> speaker = saying.flatMap(scene.grammar::subject).filter(s -> !isCount(s));
    boolean person = speaker.flatMap(scene.powers::entity).filter(Entity::isPerson).isPresent();
    if (speaker.filter(s -> isSamePronoun(s, subject)).isPresent()) {
      return true;
    }
    return speaker.isPresent()
        && scene.grammar.tag(speaker.get().head()) != Tag.PRONOUN
        && switch (scene.lower(subject.head())) {
          case "it" -> !person && scene.grammar.tag(speaker.get().head()) != Tag.NOUN_PLURAL;
          case "they" -> !person && scene.grammar.tag(speaker.get().head()) != Tag.NOUN;
          case "he", "she" -> person || agents.isCalledOne(speaker.get());
          default -> false;
        };
  }

  /// "she said she": the one and the other are mostly the same.
  private boolean isSamePronoun(NounGroup speaker, NounGroup subject) {
    return scene.lower(speaker.head()).equals(scene.lower(subject.head()))
        && scene.grammar.tag(subject.head()) == Tag.PRONOUN
        && !scene.lower(subject.head()).matches("you|it");
  }

  /// "51 percent", "a third", "most voters": those who were asked in a poll.
  public boolean isCount(NounGroup group) {
    boolean share = scene.lower(group.from() - 1).equals("of");
    for (int i = share ? group.from() - 2 : group.from(); i < group.to(); i++) {
      if (scene.grammar.tag(Math.max(i, 0)) == Tag.NUMBER || POLLED.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Parted;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.Things;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// "The council should release the list", "we must stop": what somebody ought to do. From those in
/// power it is an order, from others a call.
public final class Duties {
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");

  /// Verbs of speaking and thinking that are deeds when a body is told to do them.
  private static final Set<String> OFFICE =
      Set.of(
          "report",
          "consider",
          "take",
          "assess",
          "record",
          "learn",
          "listen",
          "look",
          "answer",
          "recognise",
          "recognize",
          "acknowledge",
          "admit",
          "stress",
          "call",
          "meet",
          "serve",
          "find",
          "stay",
          "continue",
          "try",
          "prove",
          "visit",
          "face");

  private static final Set<String> ASKED_FOR =
      Set.of(
          "end",
          "limit",
          "consequence",
          "accountability",
          "transparency",
          "justice",
          "rule",
          "safeguard",
          "exception",
          "debate",
          "dialogue",
          "pressure",
          "guarantee",
          "apology",
          "punishment",
          "protection",
          "compensation",
          "respect",
          "equality",
          "effort",
          "support");

  private static final Set<String> MODALS =
      Set.of("should", "must", "ought", "ought to", "need", "need to", "have to");

  private final Scene scene;
  private final Parted parted;
  private final Things things;

  public Duties(Scene scene) {
    this.scene = scene;
    this.parted = new Parted(scene);
    this.things = new Things(scene.grammar);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<VerbGroup> rest = parted.rest(verb);
      if (rest.isPresent() && isDuty(Parted.joined(verb, rest.get()))) {
        found.accept(
            candidate(Parted.joined(verb, rest.get())).endedAt(scene.clauseEnd(rest.get())));
      } else if (isDuty(verb)) {
        found.accept(candidate(verb));
      }
    }
  }

  private boolean isDuty(VerbGroup verb) {
    return verb.isFinite()
        && MODALS.contains(verb.modal())
        && (!DISCOURSE.contains(verb.lemma())
            || isStateAsked(verb)
            || isOfOffice(verb)
            || isThereAsked(verb))
        && !verb.perfect()
        && !(verb.negated() && verb.modal().startsWith("need"))
        && !isSupposition(verb)
        && !isToListener(verb)
        && !isAlreadyNeeded(verb)
        && !(verb.modal().equals("have to") && isChoice(verb));
  }

  /// "there must be an end to secrecy", "there should be one rule for all"; not "there must be a
  /// reason".
  private boolean isThereAsked(VerbGroup verb) {
    boolean there =
        verb.lemma().equals("be")
            && scene.lower(verb.from() - 1).equals("there")
            && !verb.negated();
    Optional<NounGroup> thing = there ? scene.grammar.object(verb) : Optional.empty();
    boolean none = scene.lower(verb.to()).equals("no");
    return thing
        .filter(t ->
            none && verb.modal().equals("should") && !t.hasOwner() && !isDoubt(t)
                || things.isPublic(t)
                || ASKED_FOR.contains(scene.grammar.lemma(t.head())))
        .isPresent();
  }

  private boolean isDoubt(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "doubt", "question", "mistake", "problem", "surprise", "need", "confusion" -> true;
      default -> false;
    };
  }

  /// "every hearing must be open": a state that is asked for, not guessed at ("it must be late").
  private boolean isStateAsked(VerbGroup verb) {
    return verb.lemma().equals("be")
        && scene.grammar.subject(verb).filter(s -> scene.tag(s.head()) != Tag.PRONOUN).isPresent();
  }

  /// "The board must report monthly", "the ministry should consider": what those in power are to
  /// do, not to be, to know or to expect.
  private boolean isOfOffice(VerbGroup verb) {
    return OFFICE.contains(verb.lemma())
        && scene
            .grammar
            .subject(verb)
            .filter(scene.powers::isPower)
            .filter(s -> scene.tag(s.head()) != Tag.PRONOUN)
            .isPresent();
  }

  /// "will have to decide whether": what nobody asks them to.
  private static boolean isChoice(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "decide", "choose", "find", "wait", "face", "live", "deal", "cope", "contend", "learn" ->
          true;
      default -> false;
    };
  }

  /// "should he win": the modal before its subject.
  private boolean isSupposition(VerbGroup verb) {
    Tag next = scene.tag(Math.min(verb.from() + 1, scene.prose.tokens().size() - 1));
    boolean turned =
        next == Tag.PRONOUN
            || next == Tag.PROPER
            || next == Tag.DETERMINER
            || verb.from() == scene.sentence(verb.from()).from();
    boolean would = scene.lower(verb.from()).equals("would");
    return turned && verb.modal().equals("should") || would || scene.isCondition(verb);
  }

  /// "you must write again", in talk: anybody, or whoever asks the questions.
  private boolean isToListener(VerbGroup verb) {
    return scene.isInOwnWords(verb.from())
        && scene.grammar.subject(verb).filter(s -> scene.lower(s.head()).equals("you")).isPresent();
  }

  /// "have to" and "need to" tell of a duty only when somebody is to do something, not "it needs".
  private boolean isAlreadyNeeded(VerbGroup verb) {
    boolean strong =
        verb.modal().equals("should")
            || verb.modal().equals("must")
            || verb.modal().startsWith("ought")
            || verb.lemma().equals("go");
    if (isStop(verb)) {
      return false;
    }
    boolean pending = scene.lower(verb.from() - 1).matches("still|yet|also|first|now");
    if (!strong && !pending && scene.grammar.subject(verb).isEmpty() && isAnotherDuty(verb)) {
      return false;
    }
    return !strong && (verb.tense() == VerbGroup.Tense.PAST || pending)
        || !strong
            && !verb.passive()
            && !scene
                .grammar
                .subject(verb)
                .filter(s -> scene.governs(s) || scene.isWe(s.head()))
                .isPresent();
  }

  /// "this has to stop", "it has to end".
  private boolean isStop(VerbGroup verb) {
    boolean ends =
        switch (verb.lemma()) {
          case "stop", "end", "change", "cease", "go" -> true;
          default -> false;
        };
    return ends
        && verb.tense() == VerbGroup.Tense.PRESENT
        && scene
            .grammar
            .subject(verb)
            .filter(s -> scene.lower(s.head()).matches("this|that|it|things|he|she|they"))
            .isPresent();
  }

  /// "must publish the list and has to return the money": the same one has more to do.
  private boolean isAnotherDuty(VerbGroup verb) {
    return scene
        .governor(verb.from())
        .filter(v -> v.modal().equals("must") || v.modal().equals("should"))
        .isPresent();
  }

  /// Somebody who can be asked, not a thing.
  private boolean isSomebody(NounGroup group) {
    return scene.powers.isPower(group)
        || scene.powers.entity(group).isPresent()
        || scene.tag(group.head()) == Tag.PRONOUN
        || scene.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  /// "we need to check": what the writer has to do, in passing.
  private boolean isOwnNeed(VerbGroup verb, Optional<NounGroup> subject) {
    boolean need = verb.modal().startsWith("need") || verb.modal().equals("have to");
    return need && subject.filter(s -> scene.isWe(s.head())).isPresent();
  }

  private Candidate candidate(VerbGroup verb) {
    boolean order = scene.isSpokenInOffice(verb.from());
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean agent =
        subject.filter(s -> !verb.passive() && scene.tag(s.head()) != Tag.NOUN).isPresent();
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.termEnd(verb), from + 1),
        verb.head(),
        order ? Commitment.Type.DIRECTIVE : Commitment.Type.CALL,
        -1,
        subject.filter(s -> !verb.passive() && isSomebody(s)).map(NounGroup::head).orElse(-1),
        order ? Optional.of(Commitment.Status.ANNOUNCED) : Optional.empty(),
        isOwnNeed(verb, subject) ? 0.45 : agent || verb.passive() ? 0.75 : 0.7,
        "\"" + verb.modal() + "\"" + (order ? " from somebody in power" : ""));
  }
}

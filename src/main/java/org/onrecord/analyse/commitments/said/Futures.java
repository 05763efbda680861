package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Onsets;
import org.onrecord.analyse.commitments.words.OwnWord;
import org.onrecord.analyse.commitments.words.Parted;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;

/// "We will publish it", "fees are to be abolished": what is to come, said by or of those who can
/// make it come. A forecast by others is none.
public final class Futures {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");

  /// Verbs of thinking and speaking that are deeds when they are done to something.
  private static final Set<String> DONE = Set.of("meet", "add", "record", "assess");

  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> THINKING =
      Set.of("think", "believe", "expect", "hope", "guess", "doubt", "fear", "suppose", "bet");
  private static final Set<String> HOPEFUL =
      Set.of("confident", "hopeful", "sure", "optimistic", "convinced", "certain", "likely");
  private static final Set<String> PEOPLE = Cues.words("people.txt");
  private static final Set<String> MATTERS = Cues.words("matters.txt");

  /// What nobody wants: "there will be no delay".
  private static final Set<String> BURDENS =
      Set.of(
          "increase",
          "rise",
          "cut",
          "delay",
          "exception",
          "reprisal",
          "impunity",
          "retreat",
          "change");

  /// What "is to be" found or trusted is no plan.
  private static final Set<String> FOUND =
      Set.of(
          "see", "find", "trust", "commend", "praise", "congratulate", "welcome", "fear", "hear");

  /// What somebody says they would do, which binds them to nothing.
  private static final Set<String> IDLE = Cues.words("idle.txt");

  /// What does not happen by itself, so that somebody has decided it.
  private static final Set<String> SETTLED =
      Set.of("open", "reopen", "close", "shut", "cease", "expire");

  private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "no-one");
  private static final int NEAR = 5;
  private static final Set<String> TO_COME = Set.of("will", "shall", "going to", "be to");

  private static final Set<String> ARRANGED = Cues.words("arranged.txt");

  private final Scene scene;
  private final Matters matters;
  private final OwnWord own;
  private final Onsets onsets;
  private final Parted parted;
  private final Agents agents;

  public Futures(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.own = new OwnWord(scene);
    this.onsets = new Onsets(scene);
    this.parted = new Parted(scene);
    this.agents = new Agents(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean toCome = verb.isFinite() && (TO_COME.contains(verb.modal()) || isPromisedPast(verb));
      boolean told =
          toCome
              && !isGuess(verb)
              && !verb.perfect()
              && !isJudged(verb)
              && !scene.isCondition(verb);
      Optional<VerbGroup> rest = parted.rest(verb);
      if (told && rest.isPresent()) {
        candidate(Parted.joined(verb, rest.get()))
            .map(c -> c.endedAt(scene.termEnd(rest.get())))
            .ifPresent(found);
      } else if (told && !scene.supposes(verb)) {
        candidate(verb).ifPresent(found);
      } else if (told && isVow(verb)) {
        found.accept(vow(verb));
      }
    }
  }

  /// "will probably not reopen".
  private boolean isGuess(VerbGroup verb) {
    for (int i = verb.from() - 1; i < verb.to(); i++) {
      if (scene.lower(i).matches("probably|likely|perhaps|possibly|presumably")) {
        return true;
      }
    }
    return false;
  }

  /// "If we win, we will open the archive", "unless they pay, we will strike": what somebody says
  /// they will do themselves if it comes to that.
  private boolean isVow(VerbGroup verb) {
    boolean binds =
        !DISCOURSE.contains(verb.lemma())
            && !AGENDA.contains(verb.lemma())
            && !verb.lemma().equals(verb.modal());
    boolean we = scene.grammar.subject(verb).filter(s -> scene.isWe(s.head())).isPresent();
    boolean named =
        scene.isSpokenByPower(verb.from())
            || scene.speech(verb.from()).isEmpty() && scene.writer.name().isPresent();
    return TO_COME.contains(verb.modal())
        && !verb.modal().equals("be to")
        && !verb.passive()
        && binds
        && (we && named || own.isOwn(verb) && !IDLE.contains(verb.lemma()));
  }

  /// With its condition, where that opens the sentence right before it.
  private Candidate vow(VerbGroup verb) {
    Candidate vow = candidate(verb, scene.grammar.subject(verb), Commitment.Type.PLEDGE, 0.56);
    int first = scene.behindOpeners(scene.sentence(verb.from()).from(), vow.from());
    Clause before =
        scene.grammar.clauseOf(Math.max(first, scene.grammar.clauseOf(verb.from()).from() - 1));
    boolean opens = before.kind() == Clause.Kind.SUBORDINATE && before.from() <= first;
    return opens ? vow.part(before.from(), vow.to()) : vow;
  }

  /// "he said it would be published": a promise told afterwards, by somebody in power or by those
  /// who are to keep it. In somebody's own words "would" only supposes: "I would never sell it".
  private boolean isPromisedPast(VerbGroup verb) {
    return verb.modal().equals("would")
        && !scene.isInOwnWords(verb.from())
        && (scene.isSpokenByPower(verb.from()) || own.isOwn(verb) || isTold(verb));
  }

  /// "a spokesman told reporters that the list would be published": something public is to be done
  /// to it, whoever says so.
  private boolean isTold(VerbGroup verb) {
    boolean announced =
        scene
            .governor(verb.from())
            .filter(g ->
                switch (g.lemma()) {
                  case "say", "tell", "announce", "confirm", "add", "promise", "insist" -> true;
                  default -> false;
                })
            .filter(g -> !g.negated() && !g.hasModal())
            .isPresent();
    return verb.passive()
        && announced
        && scene.speech(verb.from()).isPresent()
        && reform(verb).filter(r -> !r.equals("weak")).isPresent();
  }

  /// "is hard to overstate": the "to" belongs to a judgement.
  private boolean isJudged(VerbGroup verb) {
    if (!verb.modal().equals("be to")) {
      return false;
    }
    if (scene.lower(verb.from() - 1).equals("there") || verb.lemma().equals("blame")) {
      return true;
    }
    int i = verb.from() + 1;
    while (scene.lower(i).matches("not|also|now|still|soon|then|never")) {
      i++;
    }
    return !scene.lower(i).equals("to");
  }

  private Optional<Candidate> candidate(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean spoken = scene.isSpokenByPower(verb.from());
    boolean governing = subject.filter(scene::governs).isPresent();
    Optional<String> reform = reform(verb).or(() -> joinedReform(verb));
    // "never said he would return it": nobody's word.
    boolean unsaid = scene.governor(verb.from()).filter(this::isUnsaid).isPresent();
    if (unsaid || isForecast(verb, subject)) {
      return Optional.empty();
    }
    if (spoken && isDenied(verb, subject)) {
      return Optional.of(candidate(verb, subject, Commitment.Type.ASSURANCE, 0.7));
    }
    boolean told =
        verb.modal().equals("be to")
            && !verb.lemma().equals("blame")
            && !verb.passive()
            && verb.tense() == VerbGroup.Tense.PRESENT;
    if (spoken && told && subject.filter(this::isOther).isPresent()) {
      return Optional.of(candidate(verb, Optional.empty(), Commitment.Type.DIRECTIVE, 0.7));
    }
    if (isLaidDown(verb, subject)) {
      return Optional.of(
          candidate(verb, Optional.empty(), Commitment.Type.DIRECTIVE, 0.65)
              .addressedTo(subject.orElseThrow().head()));
    }
    boolean arranged =
        ARRANGED.contains(verb.lemma()) && subject.filter(matters::isPublic).isPresent();
    boolean passiveReform = verb.passive() && (reform.isPresent() || arranged);
    if (spoken && isOwnAct(verb, subject, reform)) {
      boolean strong = reform.filter(r -> !r.equals("weak") && !r.equals("paper")).isPresent();
      boolean made = verb.passive() && (strong || verb.modal().equals("be to"));
      Commitment.Type type = made ? Commitment.Type.ANNOUNCED_REFORM : spokenType(verb, subject);
      return Optional.of(candidate(verb, subject, type, 0.75));
    }
    if (passiveReform || governing && reform.isPresent()) {
      // "will be rebuilt" gives something; "is to be rebuilt", "will be rebuilt by law" is laid
      // down.
      boolean promised =
          !verb.passive() || verb.modal().equals("will") && scene.grammar.agent(verb).isEmpty();
      boolean weak = promised && reform.filter(r -> r.equals("weak")).isPresent();
      boolean said = subject.filter(s -> scene.isWe(s.head())).isPresent();
      Commitment.Type type =
          weak && !subject.filter(scene.powers::isInstrument).isPresent() || said
              ? Commitment.Type.PLEDGE
              : Commitment.Type.ANNOUNCED_REFORM;
      return Optional.of(candidate(verb, subject, type, 0.65));
    }
    if (isSetDown(verb)) {
      return Optional.of(candidate(verb, subject, Commitment.Type.ANNOUNCED_REFORM, 0.6));
    }
    if (spoken && onsets.isOnset(verb, subject)) {
      return Optional.of(candidate(verb, Optional.empty(), spokenType(verb, subject), 0.6));
    }
    if (isDated(verb) && onsets.isOnset(verb, subject)) {
      return Optional.of(candidate(verb, Optional.empty(), Commitment.Type.ANNOUNCED_REFORM, 0.5));
    }
    boolean binds =
        !IDLE.contains(verb.lemma())
                && !DISCOURSE.contains(verb.lemma())
                && !AGENDA.contains(verb.lemma())
            || isCandidacy(verb)
            || isUntil(verb);
    if (own.isOwn(verb) && binds) {
      return Optional.of(candidate(verb, subject, Commitment.Type.PLEDGE, 0.6));
    }
    boolean we = subject.filter(s -> scene.isWe(s.head()) || isOurs(s)).isPresent();
    boolean ownWord = we || subject.filter(scene.powers::isPower).isPresent();
    boolean act =
        (!verb.negated() || we && scene.writer.name().isPresent())
            && !verb.passive()
            && !DISCOURSE.contains(verb.lemma())
            && !AGENDA.contains(verb.lemma())
            && !verb.lemma().equals(verb.modal());
    return ownWord && act
        ? Optional.of(
            candidate(verb, subject, Commitment.Type.PLEDGE, isPrivate(verb) ? 0.4 : 0.55))
        : Optional.empty();
  }

  /// "will stay in the hall until their demands are met".
  private boolean isUntil(VerbGroup verb) {
    int end = scene.clauseEnd(verb);
    return switch (verb.lemma()) {
      case "stay", "remain", "wait", "sit", "sleep", "continue", "keep", "stand", "go" ->
          scene.lower(end).matches("until|till|unless");
      default -> false;
    };
  }

  /// "would not run for a third term", "will seek re-election".
  private boolean isCandidacy(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "run", "stand" -> scene.lower(verb.to()).matches("for|again|down|aside|as");
      case "seek" -> scene.grammar.object(verb).isPresent();
      case "leave", "serve", "return", "go" -> verb.modal().equals("will") && verb.negated();
      default -> false;
    };
  }

  /// "The ministry shall draw up the rules": others in power are told to.
  private boolean isLaidDown(VerbGroup verb, Optional<NounGroup> subject) {
    return verb.modal().equals("shall")
        && !verb.passive()
        && !DISCOURSE.contains(verb.lemma())
        && subject
            .filter(s -> isOther(s) || agents.isCalledOne(s))
            .filter(s -> scene.grammar.tag(s.head()) != Tag.PRONOUN)
            .isPresent();
  }

  /// "the sum is to be spent on roads": what is laid down, by whomever.
  private boolean isSetDown(VerbGroup verb) {
    return verb.modal().equals("be to")
        && verb.passive()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !DISCOURSE.contains(verb.lemma())
        && !FOUND.contains(verb.lemma());
  }

  /// "will close on 3 May", "will open by the spring": told as settled, with its day.
  private boolean isDated(VerbGroup verb) {
    return verb.modal().equals("will")
        && SETTLED.contains(verb.lemma())
        && !verb.negated()
        && scene.speech(verb.from()).isEmpty()
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE
        && switch (scene.lower(verb.to())) {
          case "on", "by", "in", "next", "from" -> true;
          default -> false;
        };
  }

  private boolean isUnsaid(VerbGroup saying) {
    return saying.negated() || scene.lower(saying.from() - 1).equals("never");
  }

  /// "our members".
  private boolean isOurs(NounGroup group) {
    return scene.lower(group.from()).equals("our")
        && scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL
        && (PEOPLE.contains(scene.grammar.lemma(group.head())) || scene.powers.isPower(group));
  }

  /// "There will be no new tax", "nobody will be above the law".
  private boolean isDenied(VerbGroup verb, Optional<NounGroup> subject) {
    boolean there = scene.lower(verb.from() - 1).equals("there");
    boolean none =
        there ? scene.lower(verb.to()).equals("no") : subject.filter(this::isNobody).isPresent();
    boolean above = verb.lemma().equals("be") && scene.lower(verb.to()).equals("above");
    boolean matter = there && scene.grammar.object(verb).filter(this::isMatter).isPresent();
    // "There will be no more deals", said by somebody who could make them.
    boolean ends = there && scene.lower(verb.to() + 1).equals("more");
    return none && (matter || ends || !there && (above || verb.passive()));
  }

  /// "nobody", "no one", "not a single village".
  private boolean isNobody(NounGroup group) {
    return NOBODY.contains(scene.lower(group.from()))
        || scene.lower(group.from() - 1).equals("no")
        || scene.lower(group.from() - 1).equals("not");
  }

  private boolean isMatter(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    return MATTERS.contains(noun) || BURDENS.contains(noun);
  }

  /// "The minister is to report": somebody else is told to.
  private boolean isOther(NounGroup group) {
    return scene.powers.isPower(group) && !scene.isWe(group.head());
  }

  /// "I will go on", said by somebody who has no power over others, or nobody knows who.
  private boolean isPrivate(VerbGroup verb) {
    return scene.speech(verb.from()).isPresent();
  }

  /// Whether what a power says of the time to come is its own to do, not a forecast.
  private boolean isOwnAct(VerbGroup verb, Optional<NounGroup> subject, Optional<String> reform) {
    boolean own =
        verb.passive()
            || subject
                .filter(s -> scene.isWe(s.head()) || scene.governs(s) || isPronoun(s))
                .isPresent();
    boolean other =
        DISCOURSE.contains(verb.lemma())
                && !(verb.passive() && DONE.contains(verb.lemma()))
                && !isGoingOn(verb)
            || (verb.modal().equals("would") || verb.progressive()) && AGENDA.contains(verb.lemma())
            || !verb.passive() && subject.filter(scene.powers::isInstrument).isPresent()
            || isAside(verb)
            || subject.filter(s -> isSomebodyElse(s, verb)).isPresent();
    return reform.isPresent() || own && !other;
  }

  /// "will continue its course", "will continue to support": said of what one does oneself.
  private boolean isGoingOn(VerbGroup verb) {
    return verb.lemma().equals("go") && scene.lower(verb.to()).equals("on")
        || verb.lemma().equals("continue")
            && (scene.grammar.object(verb).isPresent() || scene.lower(verb.to()).equals("to"));
  }

  /// "women who would be sent": of whom the sentence speaks in passing.
  private boolean isAside(VerbGroup verb) {
    boolean told = verb.modal().equals("would") || verb.modal().equals("going to");
    return told && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
  }

  /// "I think it will rain": a forecast, unless the speaker is to bring it about.
  private boolean isForecast(VerbGroup verb, Optional<NounGroup> subject) {
    boolean thinks =
        scene
            .governor(verb.from())
            .filter(g ->
                (THINKING.contains(g.lemma()) || HOPEFUL.contains(scene.lower(g.to())))
                    && g.to() >= verb.from() - NEAR)
            .isPresent();
    return thinks && subject.filter(s -> scene.isWe(s.head())).isEmpty();
  }

  /// "a form that she would ask for no more": neither who speaks nor anybody in power.
  private boolean isSomebodyElse(NounGroup subject, VerbGroup verb) {
    boolean person =
        scene.lower(subject.head()).equals("she") || scene.lower(subject.head()).equals("he");
    Optional<String> meant = scene.powers.entity(subject).map(Entity::name);
    boolean power = scene.powers.entity(subject).filter(scene.powers::isPower).isPresent();
    boolean speaker =
        meant.isPresent() && scene.speech(verb.from()).flatMap(Quotation::speaker).equals(meant);
    return person && !power && !speaker;
  }

  private boolean acts(NounGroup group) {
    return scene.powers.isPower(group) || scene.isWe(group.head());
  }

  /// Who is to do it: a power, or whoever the text names.
  private boolean isActor(NounGroup group) {
    return acts(group)
        || scene.powers.entity(group).filter(e -> e.type() != Name.Type.PLACE).isPresent();
  }

  private boolean isPronoun(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.PRONOUN;
  }

  /// What the verb changes; where a bill goes and whether a word is kept change nothing by
  /// themselves.
  private Optional<String> reform(VerbGroup verb) {
    return REFORMS
        .find(scene.grammar, verb)
        .filter(under -> !under.equals("tabled") && !under.equals("word"));
  }

  /// "will be accompanied and strengthened": the second participle.
  private Optional<String> joinedReform(VerbGroup verb) {
    return scene.lower(verb.to()).equals("and")
        ? scene
            .grammar
            .verbAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1))
            .flatMap(this::reform)
        : Optional.empty();
  }

  /// What will not happen is assured, what whoever speaks will not do is promised.
  private Commitment.Type spokenType(VerbGroup verb, Optional<NounGroup> subject) {
    boolean others =
        verb.passive() || subject.isEmpty() || scene.grammar.tag(subject.get().head()).isNoun();
    return verb.negated() && others && subject.filter(this::acts).isEmpty()
        ? Commitment.Type.ASSURANCE
        : Commitment.Type.PLEDGE;
  }

  private Candidate candidate(
      VerbGroup verb, Optional<NounGroup> subject, Commitment.Type type, double confidence) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.termEnd(verb), from + 1),
        verb.head(),
        type,
        isGivenBySpeaker(verb) ? -1 : subject.filter(this::isActor).map(NounGroup::head).orElse(-1),
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        confidence,
        "\"" + verb.modal() + " " + verb.lemma() + "\"");
  }

  /// "the mayor said the port would open": the word is whose speech it is, not who is to keep it.
  private boolean isGivenBySpeaker(VerbGroup verb) {
    return verb.passive() || scene.speech(verb.from()).flatMap(Quotation::speaker).isPresent();
  }
}

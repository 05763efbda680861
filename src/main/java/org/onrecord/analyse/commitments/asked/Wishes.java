package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.OwnWord;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.Things;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;

/// What somebody wants of others: "the union wants an inquiry", "I want the list published",
/// "insists on a recount".
final class Wishes {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> IDLE = Cues.words("idle.txt");
  private static final Set<String> BODIES = Cues.words("bodies.txt");
  private static final Set<String> FEELING =
      Set.of("be", "know", "feel", "remember", "mean", "understand", "think", "believe", "have");
  private static final Set<String> SUMMONED =
      Set.of(
          "come",
          "meet",
          "visit",
          "listen",
          "answer",
          "go",
          "hear",
          "speak",
          "leave",
          "stay",
          "look",
          "admit",
          "acknowledge",
          "recognise",
          "recognize",
          "stress",
          "consider",
          "learn");
  private static final Set<String> SOUGHT =
      Set.of(
          "compensation",
          "damage",
          "injunction",
          "inquiry",
          "review",
          "extradition",
          "ban",
          "change",
          "recount",
          "reinstatement",
          "ruling",
          "sentence",
          "penalty",
          "guarantee",
          "exemption",
          "moratorium",
          "extension",
          "delay",
          "release",
          "apology",
          "assurance",
          "independence",
          "autonomy",
          "reform",
          "repeal",
          "rise",
          "raise",
          "increase",
          "cut",
          "removal",
          "resignation",
          "referendum",
          "amendment",
          "redress",
          "reparation",
          "order",
          "clarification",
          "explanation",
          "access",
          "protection",
          "return",
          "refund",
          "halt",
          "end");
  private static final int FAR = 8;

  /// How far behind "asked" the "for" may stand: "asked many times in vain for".
  private static final int NEAR = 4;

  private final Scene scene;
  private final VerbFrame frame;
  private final Things things;
  private final Matters matters;
  private final OwnWord own;

  Wishes(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.things = new Things(scene.grammar);
    this.matters = new Matters(scene);
    this.own = new OwnWord(scene);
  }

  /// "asked for an inquiry", "insists on a second vote": a public thing is wanted.
  Optional<Candidate> thing(VerbGroup verb, Optional<NounGroup> subject) {
    int at = thingFrom(verb);
    boolean told = verb.isFinite() && !verb.passive() && !verb.negated();
    boolean open = told && at < scene.sentence(verb.from()).to();
    Optional<NounGroup> thing = open ? scene.grammar.nounAt(at) : Optional.empty();
    boolean isPublic = thing.filter(things::isPublic).isPresent();
    if (verb.lemma().equals("seek")) {
      boolean now = verb.tense() == VerbGroup.Tense.PRESENT || verb.progressive();
      Optional<NounGroup> sought =
          scene.grammar.object(verb).filter(o -> SOUGHT.contains(scene.grammar.lemma(o.head())));
      return subject.isPresent() && told && now && sought.isPresent()
          ? Optional.of(
              frame.candidate(
                  verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.6))
          : Optional.empty();
    }
    boolean asks =
        subject.isPresent()
            && (!verb.lemma().equals("need") || isPublic && isNeededByAll(verb, at));
    return asks && isPublic
        ? Optional.of(
            frame.candidate(
                verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.65))
        : Optional.empty();
  }

  /// "We need an inquiry": one thing, needed by all; not "we need change".
  private boolean isNeededByAll(VerbGroup verb, int thing) {
    return scene.tag(thing) == Tag.DETERMINER
        && scene.grammar.subject(verb).filter(s -> scene.lower(s.head()).equals("we")).isPresent();
  }

  /// Where the thing stands: behind "for" or "on" near the verb, else right behind it.
  private int thingFrom(VerbGroup verb) {
    if (scene.grammar.object(verb).filter(things::isPublic).isPresent()) {
      return verb.to();
    }
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + NEAR);
    for (int i = verb.to(); i < end && scene.grammar.verbAt(i).isEmpty(); i++) {
      if (scene.lower(i).equals("for") || scene.lower(i).equals("on")) {
        return i + 1;
      }
    }
    return verb.to();
  }

  /// "I want the list published", "we would like the mayor to come": what whoever speaks for
  /// themselves asks of others.
  Optional<Candidate> wish(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> direct) {
    Optional<NounGroup> object = seen(verb).or(() -> direct);
    if (verb.lemma().equals("expect")) {
      return object
          .filter(o -> isExpected(verb, subject, o))
          .map(o ->
              frame.candidate(verb, Commitment.Type.CALL, subject, object, Optional.empty(), 0.6));
    }
    if (verb.lemma().equals("want")
        && !verb.negated()
        && isNow(verb)
        && object.filter(o -> scene.tag(o.head()) != Tag.PRONOUN).isPresent()
        && subject.filter(this::isGoverning).isPresent()
        && object.filter(this::isMeant).isPresent()) {
      // "the kingdom wants half of its power to come from the sun".
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.PLEDGE,
              subject,
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.56));
    }
    boolean faction = subject.filter(s -> isFaction(s, verb)).isPresent();
    boolean asksForOwn = faction || subject.filter(s -> scene.isWe(s.head())).isPresent();
    boolean would = verb.lemma().equals("want") || verb.modal().equals("would");
    if (would
        && object.isPresent()
        && !verb.negated()
        && isForChange(verb, subject, object.get())) {
      return Optional.of(
          frame.candidate(
              verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.6));
    }
    if (!asksForOwn
        || !would
        || !isNow(verb)
        || object.isEmpty()
        || verb.negated()
        || isNear(object.get()) && !isThem(object.get())) {
      return Optional.empty();
    }
    boolean toEnd =
        scene.lower(object.get().head()).equals("end")
            && scene.lower(object.get().to()).equals("to");
    if (faction && (toEnd || things.isPublic(object.get()) || isActOfOthers(object.get()))) {
      return Optional.of(
          frame.candidate(
              verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.6));
    }
    int end = Math.min(scene.sentence(verb.from()).to(), object.get().to() + FAR);
    for (int i = object.get().to(); i < end; i++) {
      Tag tag = scene.tag(i);
      boolean deed =
          tag == Tag.TO && i == object.get().to() && !isFeeling(i) && (!faction || isUndergone(i));
      if (deed || tag == Tag.VERB_PARTICIPLE) {
        return Optional.of(
            frame.candidate(verb, Commitment.Type.CALL, subject, object, Optional.empty(), 0.6));
      }
      if (tag == Tag.PUNCTUATION || tag.isVerb() || tag == Tag.AUXILIARY) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isGoverning(NounGroup group) {
    return scene.governs(group)
        && scene.tag(group.head()) != Tag.PRONOUN
        && !own.isCount(group)
        && scene.powers.entity(group).filter(Entity::isPerson).isEmpty()
        && !isNamedBody(group);
  }

  /// "half of its power to come from the sun": no person, and what is to become of it.
  private boolean isMeant(NounGroup group) {
    int of = scene.lower(group.to()).equals("of") ? group.to() + 1 : -1;
    int to = of < 0 ? group.to() : scene.nounAt(of).map(NounGroup::to).orElse(group.to());
    boolean things = scene.powers.entity(group).isEmpty() && !scene.powers.isPower(group);
    return things
        && scene
            .verbAt(to)
            .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && v.from() == to)
            .isPresent();
  }

  /// "She wants the article repealed", "they would like the hall to be rebuilt", "he wants the
  /// assembly to lift the ban": whoever says so, it is a change of what is public, or an act of
  /// those in power.
  private boolean isForChange(VerbGroup verb, Optional<NounGroup> subject, NounGroup object) {
    boolean others =
        subject
            .filter(s -> scene.isSomebody(s) || scene.tag(s.head()) == Tag.NOUN_PLURAL)
            .filter(s -> !scene.isWe(s.head()) && !own.isCount(s))
            .filter(s -> !scene.lower(s.head()).equals("you") && !isOfCount(s))
            .isPresent();
    Optional<VerbGroup> change = behind(object);
    boolean thing = matters.isPublic(object) || things.isPublic(object);
    return others
        && change
            .filter(c ->
                isUndergone(c)
                    ? thing || isStrong(c) && (isOther(object) || !isNear(object))
                    : !c.isFinite() && scene.powers.isPower(object) && isNow(verb) && isDeed(c))
            .isPresent();
  }

  /// "half of them said they want": those who were asked in a poll.
  private boolean isOfCount(NounGroup pronoun) {
    return scene.tag(pronoun.head()) == Tag.PRONOUN
        && scene
            .governor(pronoun.from())
            .flatMap(scene.grammar::subject)
            .filter(own::isCount)
            .isPresent();
  }

  /// "to lift the ban", "to step in", "to give up the chair"; not "to win" nor "to know".
  private boolean isDeed(VerbGroup verb) {
    return isStrong(verb)
        || SUMMONED.contains(verb.lemma())
        || !AGENDA.contains(verb.lemma())
            && !DISCOURSE.contains(verb.lemma())
            && !IDLE.contains(verb.lemma());
  }

  private Optional<VerbGroup> behind(NounGroup object) {
    int last = scene.sentence(object.from()).to() - 1;
    return scene.grammar.verbAt(Math.min(object.to(), last));
  }

  /// "wants to see the list published": what is to be seen.
  private Optional<NounGroup> seen(VerbGroup verb) {
    int last = scene.sentence(verb.from()).to() - 1;
    return scene
        .grammar
        .verbAt(Math.min(verb.to(), last))
        .filter(v -> v.lemma().equals("see") && v.form() == VerbGroup.Form.INFINITIVE)
        .flatMap(scene.grammar::object)
        .filter(o -> behind(o).filter(Wishes::isUndergone).isPresent());
  }

  /// "We expect the board to answer": those in power are told what is wanted of them.
  private boolean isExpected(VerbGroup verb, Optional<NounGroup> subject, NounGroup object) {
    return subject.filter(s -> scene.isWe(s.head())).isPresent()
        && isNow(verb)
        && !verb.negated()
        && scene.powers.isPower(object)
        && behind(object)
            .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && isDeed(v))
            .isPresent();
  }

  private boolean isStrong(VerbGroup verb) {
    return REFORMS.find(scene.grammar, verb).filter(under -> !under.equals("weak")).isPresent();
  }

  private static boolean isNow(VerbGroup verb) {
    return verb.tense() == VerbGroup.Tense.PRESENT && !verb.perfect();
  }

  /// "published", which may look like a past, or "to be published".
  private static boolean isUndergone(VerbGroup verb) {
    boolean bare = verb.tense() == VerbGroup.Tense.PAST && verb.to() == verb.from() + 1;
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE || bare;
  }

  /// "it", "them", somebody; not who wishes nor who is spoken to.
  private boolean isOther(NounGroup group) {
    return scene.isSomebody(group) && !isNear(group) || scene.lower(group.head()).equals("it");
  }

  /// "The union wants the sale undone": a body's wish to have something done is its demand; what it
  /// wants somebody to do ("to lose") need not be one.
  private boolean isFaction(NounGroup group, VerbGroup verb) {
    return verb.lemma().equals("want")
        && scene.tag(group.head()) != Tag.PRONOUN
        && !own.isCount(group)
        && (isNamedBody(group) || isCalledBody(group));
  }

  /// "to be published".
  private boolean isUndergone(int to) {
    return scene.grammar.verbAt(to).filter(VerbGroup::passive).isPresent();
  }

  /// "the county to step in": what others are to do, not to feel nor to undergo.
  private boolean isActOfOthers(NounGroup group) {
    int to = group.to();
    return scene.isSomebody(group)
        && to < scene.sentence(group.from()).to()
        && scene
            .grammar
            .verbAt(to)
            .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && !v.passive())
            .filter(v -> !AGENDA.contains(v.lemma()) && !DISCOURSE.contains(v.lemma()))
            .isPresent();
  }

  /// "them", "somebody", who are to act.
  private boolean isThem(NounGroup group) {
    return switch (scene.lower(group.head())) {
      case "them", "him", "her", "somebody", "someone", "anyone", "anybody" -> true;
      default -> false;
    };
  }

  /// "us", "you", "it", "my vote": no other who is to act.
  private boolean isNear(NounGroup group) {
    return scene.tag(group.head()) == Tag.PRONOUN
        || switch (scene.lower(group.from())) {
          case "my", "our", "your" -> true;
          default -> false;
        };
  }

  /// "to know", "to be free"; not "to be published".
  private boolean isFeeling(int to) {
    return scene
        .grammar
        .verbAt(to)
        .filter(v -> !v.passive() && FEELING.contains(v.lemma()))
        .isPresent();
  }

  private boolean isNamedBody(NounGroup group) {
    return scene
        .powers
        .entity(group)
        .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
        .isPresent();
  }

  /// "the coalition Clean Harbours", "the monitoring group".
  private boolean isCalledBody(NounGroup group) {
    for (int i = group.from(); i < group.to(); i++) {
      if (BODIES.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

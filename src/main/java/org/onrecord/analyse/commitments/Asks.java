package org.onrecord.analyse.commitments;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;

/// Verbs by which somebody asks others to act, and by which those in power refuse: "urged the
/// council to", "demanded", "refused to".
final class Asks {
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> OPINIONS = Cues.words("opinions.txt");
  private static final Set<String> SPEAKING = Cues.words("speaking.txt");
  private static final Set<String> SPEAKING_OR_STATE =
      Set.of("be", "know", "feel", "remember", "mean", "understand", "think", "believe", "have");
  private static final int FAR = 8;

  /// Verbs that ask somebody to act only with "to" or "that".
  private static final Set<String> WEAK =
      Set.of(
          "ask", "advise", "request", "recommend", "appeal", "press", "pressure", "plead", "beg");

  private static final Set<String> WORDS = Cues.words("words.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Things things;
  private final OwnWord own;

  Asks(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.things = new Things(scene.grammar);
    this.own = new OwnWord(scene);
  }

  Optional<Candidate> find(
      VerbGroup verb, String type, Optional<NounGroup> subject, Optional<NounGroup> object) {
    return switch (type) {
      case "call" -> call(verb, subject, object);
      case "demand" -> demand(verb, subject, object);
      case "refusal" -> refusal(verb, subject);
      case "wish" -> wish(verb, subject, object);
      case "thing" -> thing(verb, subject);
      default -> throw new IllegalStateException("frames.txt files a verb under " + type);
    };
  }

  private Optional<Candidate> call(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    String word = verb.lemma();
    boolean weak = WEAK.contains(word);
    boolean asksFor =
        word.equals("ask")
            && object
                .filter(o -> scene.lower(o.to()).equals("for") && scene.governs(o))
                .isPresent();
    if (word.startsWith("press") && (verb.passive() || object.filter(this::isSomebody).isEmpty())) {
      return Optional.empty();
    }
    boolean asks =
        asksFor
            || frame.infinitiveAhead(verb)
            || frame.opensThat(verb) && !word.equals("ask")
            || word.equals("call")
            || !weak;
    boolean inquires = word.equals("ask") && asksForItself(verb) || asksForWords(verb, object);
    if (!asks || subject.isEmpty() || verb.negated() || inquires) {
      return Optional.empty();
    }
    boolean power =
        subject.filter(scene::governs).filter(s -> !scene.powers.isInstrument(s)).isPresent()
            && frame.infinitiveAhead(verb)
            && object.filter(o -> scene.lower(o.head()).equals("you")).isEmpty();
    Commitment.Type type =
        power && word.equals("ask") ? Commitment.Type.DIRECTIVE : Commitment.Type.CALL;
    if (word.equals("call") && subject.filter(scene.powers::isInstrument).isPresent()) {
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.ANNOUNCED_REFORM,
              subject,
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.6));
    }
    Optional<NounGroup> addressee =
        frame.opensThat(verb) || scene.lower(verb.to()).equals("for")
            ? Optional.empty()
            : object.or(() -> next(verb));
    return Optional.of(frame.candidate(verb, type, subject, addressee, Optional.empty(), 0.7));
  }

  /// "pressed the port", "pressed them"; not "pressed the bell".
  private boolean isSomebody(NounGroup group) {
    Tag tag = scene.grammar.tag(group.head());
    return scene.governs(group)
        || scene.powers.entity(group).isPresent()
        || tag == Tag.NOUN_PLURAL
        || tag == Tag.PRONOUN && !scene.lower(group.head()).equals("it");
  }

  private Optional<NounGroup> next(VerbGroup verb) {
    return scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1));
  }

  /// "asked for an inquiry", "insists on a second vote": a public thing is wanted.
  private Optional<Candidate> thing(VerbGroup verb, Optional<NounGroup> subject) {
    int at = scene.grammar.tag(verb.to()) == Tag.PREPOSITION ? verb.to() + 1 : verb.to();
    boolean told = verb.isFinite() && !verb.passive() && !verb.negated();
    boolean open = told && at < scene.sentence(verb.from()).to();
    Optional<NounGroup> thing = open ? scene.grammar.nounAt(at) : Optional.empty();
    return subject.isPresent() && thing.filter(things::isPublic).isPresent()
        ? Optional.of(
            frame.candidate(
                verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.65))
        : Optional.empty();
  }

  /// "I want the list published", "we would like the mayor to come": what whoever speaks for
  /// themselves asks of others.
  private Optional<Candidate> wish(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean faction = subject.filter(s -> isFaction(s, verb)).isPresent();
    boolean asksForOwn = faction || subject.filter(s -> scene.isWe(s.head())).isPresent();
    boolean would = verb.lemma().equals("want") || verb.modal().equals("would");
    boolean now = verb.tense() == VerbGroup.Tense.PRESENT && !verb.perfect();
    if (!asksForOwn
        || !would
        || !now
        || object.isEmpty()
        || verb.negated()
        || isNear(object.get())) {
      return Optional.empty();
    }
    if (faction && (things.isPublic(object.get()) || isActOfOthers(object.get()))) {
      return Optional.of(
          frame.candidate(
              verb, Commitment.Type.DEMAND, subject, Optional.empty(), Optional.empty(), 0.6));
    }
    int end = Math.min(scene.sentence(verb.from()).to(), object.get().to() + FAR);
    for (int i = object.get().to(); i < end; i++) {
      Tag tag = scene.grammar.tag(i);
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

  /// "The union wants the sale undone": a body's wish to have something done is its demand; what it
  /// wants somebody to do ("to lose") need not be one.
  private boolean isFaction(NounGroup group, VerbGroup verb) {
    return verb.lemma().equals("want")
        && scene.grammar.tag(group.head()) != Tag.PRONOUN
        && !own.isCount(group)
        && scene
            .powers
            .entity(group)
            .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
            .isPresent();
  }

  /// "to be published".
  private boolean isUndergone(int to) {
    return scene.grammar.verbAt(to).filter(VerbGroup::passive).isPresent();
  }

  /// "the county to step in": what others are to do, not to feel nor to undergo.
  private boolean isActOfOthers(NounGroup group) {
    int to = group.to();
    return isSomebody(group)
        && to < scene.sentence(group.from()).to()
        && scene
            .grammar
            .verbAt(to)
            .filter(v -> v.form() == VerbGroup.Form.INFINITIVE && !v.passive())
            .filter(v -> !AGENDA.contains(v.lemma()) && !DISCOURSE.contains(v.lemma()))
            .isPresent();
  }

  /// "us", "you", "it", "my vote": no other who is to act.
  private boolean isNear(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.PRONOUN
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
        .filter(v -> !v.passive() && SPEAKING_OR_STATE.contains(v.lemma()))
        .isPresent();
  }

  /// "asked the port for an explanation": words are wanted, not deeds.
  private boolean asksForWords(VerbGroup verb, Optional<NounGroup> object) {
    int at = object.map(NounGroup::to).orElse(verb.to());
    return (scene.lower(at).equals("for") || scene.lower(at).equals("about"))
        && scene
            .grammar
            .nounAt(Math.min(at + 1, scene.sentence(verb.from()).to() - 1))
            .filter(n -> WORDS.contains(scene.grammar.lemma(n.head())))
            .isPresent();
  }

  /// "asked to see the list", "asked not to be named": nobody else is to do it.
  private boolean asksForItself(VerbGroup verb) {
    String next = scene.lower(verb.to());
    return !verb.passive() && (next.equals("to") || next.equals("not"));
  }

  private Optional<Candidate> demand(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean insists = verb.lemma().equals("insist");
    boolean shouts = verb.lemma().equals("shout");
    Optional<NounGroup> beside =
        verb.form() == VerbGroup.Form.GERUND && verb.from() > 0
            ? scene.grammar.nounAt(verb.from() - 1)
            : Optional.empty();
    Optional<NounGroup> asker = beside.or(() -> subject);
    if (asker.isEmpty() && verb.isFinite()
        || insists && !frame.opensThat(verb)
        || shouts && !frame.opensQuote(verb)
        || endsClause(verb)) {
      return Optional.empty();
    }
    if (object.isEmpty()
        && !frame.opensThat(verb)
        && !frame.infinitiveAhead(verb)
        && !frame.opensQuote(verb)
        && verb.to() >= scene.sentence(verb.from()).to() - 1) {
      return Optional.empty();
    }
    return Optional.of(
        frame.candidate(
            verb,
            Commitment.Type.DEMAND,
            asker,
            Optional.empty(),
            Optional.empty(),
            insists ? 0.55 : 0.75));
  }

  private Optional<Candidate> refusal(VerbGroup verb, Optional<NounGroup> subject) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean turnsDown = verb.lemma().equals("reject") || verb.lemma().equals("veto");
    boolean matter =
        scene
            .grammar
            .object(verb)
            .filter(o -> !OPINIONS.contains(scene.grammar.lemma(o.head())))
            .filter(o -> scene.grammar.tag(o.head()) != Tag.PRONOUN)
            .isPresent();
    boolean rulesOut = verb.lemma().equals("rule");
    boolean act = turnsDown ? matter && !isMeansOf(verb) : rulesOut || frame.infinitiveAhead(verb);
    boolean aside =
        scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE
            || subject.filter(s -> scene.grammar.tag(s.head()) == Tag.PRONOUN).isPresent()
                && isBehindNoun(subject.get());
    int next = verb.to() + 1;
    boolean words =
        next < scene.sentence(verb.from()).to() && SPEAKING.contains(scene.grammar.lemma(next));
    return power && act && !aside && !words && !verb.negated()
        ? Optional.of(
            frame.candidate(
                verb,
                Commitment.Type.DECLARATION,
                subject,
                Optional.empty(),
                Optional.of(Commitment.Status.DENIED),
                0.6))
        : Optional.empty();
  }

  /// "the power to reject bills": what somebody may do.
  private boolean isMeansOf(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        && scene.grammar.nounAt(Math.max(0, verb.from() - 1)).isPresent();
  }

  /// "unions they have declined to join": a relative clause without its word.
  private boolean isBehindNoun(NounGroup subject) {
    return subject.from() > scene.sentence(subject.from()).from()
        && scene.grammar.nounAt(subject.from() - 1).isPresent();
  }

  /// "what they marched for": nothing is told behind "for".
  private boolean endsClause(VerbGroup verb) {
    boolean preposition = scene.lower(verb.to()).equals("for");
    int next = preposition ? verb.to() + 1 : verb.to();
    return preposition
        && (next >= scene.sentence(verb.from()).to()
            || scene.grammar.tag(next) == Tag.PUNCTUATION && !frame.isQuote(next));
  }
}

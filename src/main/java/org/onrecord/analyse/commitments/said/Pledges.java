package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.asked.Asks;
import org.onrecord.analyse.commitments.asked.Orders;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;

/// Verbs that commit, order or announce: "promised to", "ordered the port to", "announced". Those
/// that ask or refuse are in [Asks].
public final class Pledges {
  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");
  private static final int NEAR = 4;

  private static final Set<String> ANNOUNCED = Cues.words("announced.txt");
  private static final Set<String> PROTESTS = Cues.words("protests.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> PLANNING = Set.of("plan", "intend", "aim", "propose");

  private static final Set<String> TIMES =
      WordList.words(Pledges.class, "/org/onrecord/analyse/en/utterance-times.txt");
  private static final Set<String> VENTURES = Cues.words("ventures.txt");
  private static final Set<String> THREATS = Cues.words("threats.txt");
  private static final Set<String> MEASURES =
      Set.of(
          "sanction",
          "action",
          "strike",
          "retaliation",
          "boycott",
          "lawsuit",
          "tariff",
          "veto",
          "blockade",
          "walkout",
          "embargo",
          "countermeasure",
          "fine",
          "penalty",
          "closure",
          "suit");
  private static final Set<String> DECLARED = Cues.words("declared.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Asks asks;
  private final Orders orders;
  private final Votes votes;
  private final Agents agents;

  public Pledges(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.asks = new Asks(scene);
    this.orders = new Orders(scene);
    this.votes = new Votes(scene);
    this.agents = new Agents(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean tells =
          verb.form() != VerbGroup.Form.PARTICIPLE
              && (!verb.hasModal() || isPolite(verb) || asks.isToCome(verb));
      Optional<String> type = tells ? FRAMES.find(scene.grammar, verb) : Optional.empty();
      boolean supposed = scene.supposes(verb) && !isPolite(verb);
      if (type.isPresent() && !supposed && !scene.isDisowned(verb)) {
        candidate(verb, type.get()).ifPresent(found);
      }
    }
  }

  /// "we would urge", "they would like": no supposition.
  private boolean isPolite(VerbGroup verb) {
    boolean word =
        switch (verb.lemma()) {
          case "assure", "promise", "guarantee", "pledge" -> true;
          default -> false;
        };
    if (word && verb.modal().matches("can|will")) {
      return !verb.negated()
          && scene.grammar.subject(verb).filter(s -> scene.isWe(s.head())).isPresent();
    }
    return verb.modal().equals("would")
        && (verb.lemma().equals("like")
            || scene.grammar.subject(verb).filter(s -> scene.isWe(s.head())).isPresent());
  }

  private Optional<NounGroup> subject(VerbGroup verb) {
    if (verb.passive()) {
      return scene.grammar.agent(verb).filter(a -> !isTime(a));
    }
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean fronted =
        subject.isEmpty()
            && verb.form() == VerbGroup.Form.GERUND
            && !verb.lemma().matches("declare|proclaim|rule")
            && isFronted(verb);
    return fronted ? mainSubject(verb) : subject;
  }

  /// "Calling for an end to the lies, they marched": the participle opens the sentence.
  private boolean isFronted(VerbGroup verb) {
    Sentence sentence = scene.sentence(verb.from());
    return scene.behindOpeners(sentence.from(), verb.from()) == verb.from();
  }

  private Optional<NounGroup> mainSubject(VerbGroup verb) {
    return scene.grammar.verbs(scene.sentence(verb.from())).stream()
        .filter(v -> v.isFinite() && v.from() > verb.to())
        .findFirst()
        .flatMap(scene.grammar::subject)
        .filter(s -> s.from() > verb.to());
  }

  /// "ordered to leave by midnight", "by the end of May".
  private boolean isTime(NounGroup group) {
    return TIMES.contains(scene.lower(group.head()))
        || scene.tag(group.head()) == Tag.NUMBER
        || scene
            .lower(group.head())
            .matches(
                "midnight|noon|dawn|dusk|sunset|end|deadline|day|hour|half|third|quarter|percent|mistake|law");
  }

  private Optional<Candidate> candidate(VerbGroup verb, String type) {
    Optional<NounGroup> subject = subject(verb);
    Optional<NounGroup> object =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    return switch (type) {
      case "pledge", "assurance" -> pledge(verb, type, subject);
      case "directive" -> orders.find(verb, subject, object);
      case "announced_reform" -> announced(verb, subject, object);
      case "declaration" -> declaration(verb, subject);
      case "acceptance" ->
          acceptance(verb, subject)
              .or(() ->
                  verb.lemma().equals("agree")
                      ? announced(verb, subject, object)
                      : Optional.empty());
      case "vote" -> votes.find(verb, subject);
      default -> asks.find(verb, type, subject, object);
    };
  }

  private Optional<Candidate> pledge(VerbGroup verb, String type, Optional<NounGroup> subject) {
    boolean speaks = subject.filter(agents::isAgent).isPresent();
    if (!speaks && verb.isFinite() && !verb.passive()) {
      return Optional.empty();
    }
    boolean oneself =
        scene.lower(verb.to()).matches("himself|herself|myself|themselves|yourself|ourselves")
            && !verb.lemma().equals("commit");
    if (oneself
        || isTrailing(verb)
        || !saysWhat(verb)
        || verb.lemma().equals("threaten") && !isPublicThreat(verb) && !threatensMeasure(verb)) {
      return Optional.empty();
    }
    Commitment.Type filed =
        promisesNone(verb)
            ? Commitment.Type.ASSURANCE
            : Commitment.Type.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    Optional<Commitment.Status> status =
        verb.negated() || subject.filter(this::isNobody).isPresent()
            ? Optional.of(Commitment.Status.DENIED)
            : Optional.of(Commitment.Status.ANNOUNCED);
    return Optional.of(frame.candidate(verb, filed, subject, Optional.empty(), status, 0.8));
  }

  /// "threatened to veto the bill", "to go on strike"; not "to kill him".
  private boolean isPublicThreat(VerbGroup verb) {
    return scene
        .grammar
        .verbAt(Math.min(verb.to(), scene.prose.tokens().size() - 1))
        .filter(v -> !verb.passive() && v.form() == VerbGroup.Form.INFINITIVE)
        .filter(v -> THREATS.contains(v.lemma()))
        .isPresent();
  }

  /// "The bank would lend again, its director assured a meeting": what is said stands before.
  private boolean isTrailing(VerbGroup verb) {
    if (!verb.lemma().equals("assure") && !verb.lemma().equals("reassure")) {
      return false;
    }
    int end = scene.sentence(verb.from()).to();
    for (int i = verb.to(); i < Math.min(end, verb.to() + 9); i++) {
      if (scene.lower(i).matches("that|of|,|\"|\u201C|\u2018")
          || scene.grammar.verbAt(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /// "threatened sanctions", "threatens a strike".
  private boolean threatensMeasure(VerbGroup verb) {
    return !verb.passive()
        && scene.grammar.object(verb).filter(o -> isAnnounced(o, MEASURES)).isPresent();
  }

  /// "promised that no house would be lost", "vowed there would be no cuts": what will not happen
  /// is assured.
  private boolean promisesNone(VerbGroup verb) {
    int at = frame.contentFrom(verb);
    while (scene.lower(at).matches("that|there|would|will|be")) {
      at++;
    }
    return at > frame.contentFrom(verb) && scene.lower(at).matches("no|nobody|none|nothing|not");
  }

  /// Whether behind the verb stands what is promised: "as promised" and "the day that was promised"
  /// only speak of a promise told elsewhere.
  private boolean saysWhat(VerbGroup verb) {
    if (verb.to() >= scene.sentence(verb.from()).to()) {
      return false;
    }
    Tag next = scene.tag(verb.to());
    boolean gone =
        next == Tag.PUNCTUATION && !frame.opensQuote(verb)
            || verb.form() == VerbGroup.Form.GERUND && next == Tag.AUXILIARY;
    if (!gone && verb.passive() && verb.isFinite()) {
      return frame.infinitiveAhead(verb) || frame.opensThat(verb) || !isRelative(verb);
    }
    return !gone && (next != Tag.PREPOSITION || frame.infinitiveAhead(verb) || !isRelative(verb));
  }

  /// Whether a relative word stands right before the verb or its subject: "what it had promised",
  /// not "recalled that we were promised work".
  private boolean isRelative(VerbGroup verb) {
    if (scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.CONTENT) {
      return false;
    }
    int from =
        Math.min(verb.from(), scene.grammar.subject(verb).map(NounGroup::from).orElse(verb.from()));
    return isOpening(from - 1) || isOpening(verb.from() - 1);
  }

  private boolean isOpening(int token) {
    return token >= 0
        && switch (scene.lower(token)) {
          case "what", "as", "which", "that", "than" -> true;
          default -> false;
        };
  }

  private Optional<Candidate> announced(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean matter =
        object
            .filter(o -> ANNOUNCED.contains(scene.lower(o.head())) || isAnnounced(o, ANNOUNCED))
            .isPresent();
    boolean protest =
        !verb.passive()
            && object.filter(o -> isAnnounced(o, PROTESTS)).isPresent()
            && subject.filter(agents::isAgent).filter(s -> !isSingle(s)).isPresent();
    if (isAgreed(verb, subject)) {
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.PLEDGE,
              subject,
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.65));
    }
    boolean will = frame.infinitiveAhead(verb) && !verb.passive() && !isAgenda(verb);
    if (verb.lemma().equals("propose") && !verb.passive() && !verb.negated() && opensGerund(verb)) {
      // "proposed cutting the army by a third".
      return subject
          .filter(agents::isAgent)
          .map(s ->
              frame.candidate(
                  verb,
                  Commitment.Type.PLEDGE,
                  subject,
                  Optional.empty(),
                  Optional.of(Commitment.Status.ANNOUNCED),
                  0.6));
    }
    boolean agrees = verb.lemma().equals("agree");
    if (verb.negated() && power && will && PLANNING.contains(verb.lemma())) {
      // "never intended to close it", "does not plan to".
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.ASSURANCE,
              subject,
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.6));
    }
    boolean announced =
        verb.passive()
            && verb.isFinite()
            && verb.lemma().matches("announce|unveil")
            && object.filter(o -> isAnnounced(o, ANNOUNCED)).isPresent();
    if (announced && !verb.negated()) {
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.ANNOUNCED_REFORM,
              subject,
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.58));
    }
    boolean own = will && (agrees || PLANNING.contains(verb.lemma())) && isOwnPlan(verb, subject);
    boolean firm =
        !verb.passive()
            && PLANNING.contains(verb.lemma())
            && matter
            && subject.filter(agents::isBody).isPresent();
    if (verb.negated() || !(power && (matter || will) || own || protest || firm)) {
      return Optional.empty();
    }
    boolean pledge = agrees && will || !power && !protest;
    return Optional.of(
        frame.candidate(
            verb,
            pledge ? Commitment.Type.PLEDGE : Commitment.Type.ANNOUNCED_REFORM,
            subject,
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            power ? 0.7 : 0.55));
  }

  /// "The parties agreed that the ferry shall run".
  private boolean isAgreed(VerbGroup verb, Optional<NounGroup> subject) {
    return verb.lemma().equals("agree")
        && !verb.negated()
        && frame.opensThat(verb)
        && subject.filter(this::isParty).isPresent()
        && scene.grammar.verbs(scene.sentence(verb.from())).stream()
            .filter(v -> v.isFinite() && v.from() > verb.to())
            .findFirst()
            .filter(v -> v.modal().matches("shall|will|would"))
            .isPresent();
  }

  /// Those who can bind themselves; economists who agree bind nobody.
  private boolean isParty(NounGroup group) {
    return scene.governs(group)
        || agents.isBody(group)
        || scene.grammar.lemma(group.head()).matches("side|signatory");
  }

  private boolean isAnnounced(NounGroup group, Set<String> things) {
    return things.contains(scene.grammar.lemma(group.head()));
  }

  /// "she", "a neighbour": one person, whose plans are their own.
  private boolean isSingle(NounGroup group) {
    boolean person = scene.powers.entity(group).filter(Entity::isPerson).isPresent();
    boolean one = scene.tag(group.head()) == Tag.NOUN && !agents.isBody(group);
    return person || one && !scene.governs(group) || scene.lower(group.head()).matches("i|you|it");
  }

  /// "The council accepted the demands", "gave in to the request": what was asked is promised.
  private Optional<Candidate> acceptance(VerbGroup verb, Optional<NounGroup> subject) {
    int end = Math.min(scene.sentence(verb.from()).to() - 1, verb.to() + NEAR);
    int at = verb.to();
    while (at < end && scene.grammar.nounAt(at).isEmpty() && scene.grammar.verbAt(at).isEmpty()) {
      at++;
    }
    boolean asked =
        at <= end
            && scene.grammar.nounAt(at).filter(g -> isAsked(g) || isAsked(counted(g))).isPresent();
    boolean told = verb.isFinite() && !verb.passive() && !verb.negated();
    return asked && told && subject.filter(scene::governs).isPresent()
        ? Optional.of(
            frame.candidate(
                verb,
                Commitment.Type.PLEDGE,
                subject,
                Optional.empty(),
                Optional.of(Commitment.Status.ANNOUNCED),
                0.6))
        : Optional.empty();
  }

  /// "the recommendations" for "16 of the 21 recommendations", "most of the demands".
  private NounGroup counted(NounGroup group) {
    int of = group.to();
    return scene.lower(of).equals("of") && of + 1 < scene.sentence(group.from()).to()
        ? scene.grammar.nounAt(of + 1).orElse(group)
        : group;
  }

  private boolean isAsked(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "demand", "recommendation", "condition", "petition" -> true;
      default -> false;
    };
  }

  private boolean opensGerund(VerbGroup verb) {
    return verb.to() < scene.sentence(verb.from()).to()
        && scene
            .grammar
            .verbAt(verb.to())
            .filter(v -> v.form() == VerbGroup.Form.GERUND)
            .isPresent();
  }

  private boolean isOwnPlan(VerbGroup verb, Optional<NounGroup> subject) {
    boolean now = verb.tense() == VerbGroup.Tense.PRESENT;
    return subject.filter(s -> isBody(s) || now && isPublicDeed(s, verb)).isPresent();
  }

  /// A named body: what it plans or agrees to do others can hold it to.
  private boolean isBody(NounGroup group) {
    return scene
        .powers
        .entity(group)
        .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
        .isPresent();
  }

  /// Whether a person plans what others will feel: "Venn plans to invest 3 million in a mine".
  private boolean isPublicDeed(NounGroup subject, VerbGroup verb) {
    boolean person = scene.powers.entity(subject).filter(Entity::isPerson).isPresent();
    Optional<VerbGroup> deed =
        verb.to() < scene.sentence(verb.from()).to()
            ? scene.grammar.verbAt(verb.to())
            : Optional.empty();
    return person && deed.filter(d -> VENTURES.contains(d.lemma())).isPresent();
  }

  /// "agreed to hear the case": what binds nobody to a change.
  private boolean isAgenda(VerbGroup verb) {
    int next = verb.to() + 1;
    return next < scene.sentence(verb.from()).to() && AGENDA.contains(scene.grammar.lemma(next));
  }

  private Optional<Candidate> declaration(VerbGroup verb, Optional<NounGroup> subject) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean ruling = verb.lemma().equals("rule");
    boolean aside = ruling && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
    return power && !aside && declaresSo(verb)
        ? Optional.of(
            frame.candidate(
                verb,
                Commitment.Type.DECLARATION,
                subject,
                Optional.empty(),
                Optional.of(ruling ? Commitment.Status.ENACTED : Commitment.Status.ANNOUNCED),
                0.7))
        : Optional.empty();
  }

  /// "declared the strike over", "declared an emergency", "declared that …"; not "declared his
  /// income".
  private boolean declaresSo(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    if (frame.opensThat(verb) || object.isEmpty()) {
      return frame.opensThat(verb) || verb.passive();
    }
    boolean state = DECLARED.contains(scene.grammar.lemma(object.get().head()));
    int next = object.get().to();
    boolean complement =
        next < scene.sentence(verb.from()).to()
            && switch (scene.tag(next)) {
              case DETERMINER, ADJECTIVE, NOUN, VERB_PARTICIPLE -> true;
              default -> scene.lower(next).equals("as");
            };
    return state || complement;
  }

  /// "Neither the mayor nor the council", "no minister".
  private boolean isNobody(NounGroup group) {
    return scene.lower(group.from() - 1).equals("neither")
        || switch (scene.lower(group.from())) {
          case "no", "neither", "none", "nobody" -> true;
          default -> false;
        };
  }
}

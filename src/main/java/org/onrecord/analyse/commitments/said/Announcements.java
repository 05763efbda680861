package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;

/// Verbs that announce, plan and agree: "announced a reform", "plans to cut the army", "the parties
/// agreed that the ferry shall run".
final class Announcements {
  private static final Set<String> ANNOUNCED = Cues.words("announced.txt");
  private static final Set<String> PROTESTS = Cues.words("protests.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> PLANNING = Set.of("plan", "intend", "aim", "propose");
  private static final Set<String> VENTURES = Cues.words("ventures.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;

  Announcements(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
  }

  Optional<Candidate> find(
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
      return Optional.of(announced(verb, Commitment.Type.PLEDGE, subject, 0.65));
    }
    boolean will = frame.infinitiveAhead(verb) && !verb.passive() && !isAgenda(verb);
    if (verb.lemma().equals("propose") && !verb.passive() && !verb.negated() && opensGerund(verb)) {
      // "proposed cutting the army by a third".
      return subject
          .filter(agents::isAgent)
          .map(s -> announced(verb, Commitment.Type.PLEDGE, subject, 0.6));
    }
    boolean agrees = verb.lemma().equals("agree");
    if (verb.negated() && power && will && PLANNING.contains(verb.lemma())) {
      // "never intended to close it", "does not plan to".
      return Optional.of(announced(verb, Commitment.Type.ASSURANCE, subject, 0.6));
    }
    boolean announced =
        verb.passive()
            && verb.isFinite()
            && verb.lemma().matches("announce|unveil")
            && object.filter(o -> isAnnounced(o, ANNOUNCED)).isPresent();
    if (announced && !verb.negated()) {
      return Optional.of(announced(verb, Commitment.Type.ANNOUNCED_REFORM, subject, 0.58));
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
        announced(
            verb,
            pledge ? Commitment.Type.PLEDGE : Commitment.Type.ANNOUNCED_REFORM,
            subject,
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

  private Candidate announced(
      VerbGroup verb, Commitment.Type type, Optional<NounGroup> subject, double confidence) {
    return frame.candidate(
        verb,
        type,
        subject,
        Optional.empty(),
        Optional.of(Commitment.Status.ANNOUNCED),
        confidence);
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
}

package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.Things;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Quotation;

/// What somebody in power says will be so, without saying who sees to it: "the port will stay in
/// public hands", "the court would have a budget of its own", "there will be no favourites", "the
/// money will be found".
public final class Prospects {
  private static final Set<String> GETTING = Set.of("have", "receive", "get", "gain", "obtain");
  private static final Set<String> STAYING = Set.of("stay", "remain", "continue", "keep");
  private static final Set<String> READY =
      Set.of(
          "ready", "available", "operational", "complete", "completed", "finished", "accessible");

  /// How something public is when it has been made so: "the register will be public".
  private static final Set<String> MADE_SO = Cues.words("made-so.txt");

  /// What "there will be no" more of than a forecast.
  private static final Set<String> FORESEEN =
      Set.of(
          "doubt",
          "question",
          "surprise",
          "shortage",
          "winner",
          "need",
          "point",
          "way",
          "room",
          "rain",
          "snow",
          "time",
          "end",
          "chance",
          "future",
          "peace",
          "hope",
          "life",
          "reason",
          "turning",
          "going",
          "stopping",
          "problem",
          "difficulty",
          "one");

  private static final Set<String> MONEY =
      Set.of("money", "fund", "funds", "funding", "sum", "resource", "cash", "amount");

  /// What firms say they will keep where it is.
  private static final Set<String> HOLDINGS =
      Set.of(
          "office",
          "headquarters",
          "headquarter",
          "plant",
          "factory",
          "site",
          "name",
          "brand",
          "workforce",
          "staff",
          "branch",
          "store",
          "shipyard",
          "yard",
          "mill",
          "mine");

  private static final Set<String> SUMS = Cues.words("sums.txt");
  private static final Set<String> RIGHTS = Cues.words("rights.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Matters matters;
  private final Things things;
  private final Agents agents;

  public Prospects(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.matters = new Matters(scene);
    this.things = new Things(scene.grammar);
    this.agents = new Agents(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isToCome(verb) && scene.isSpokenByPower(verb.from())) {
        type(verb).ifPresent(type -> found.accept(candidate(verb, type)));
      } else if (isNobodyHurt(verb) || isToldNone(verb) || isToCome(verb) && isKept(verb)) {
        found.accept(candidate(verb, Commitment.Type.ASSURANCE));
      }
    }
  }

  /// "will", or "would" where it is told afterwards; nothing that hangs on an "if".
  private boolean isToCome(VerbGroup verb) {
    boolean told = verb.modal().equals("would") && !scene.isInOwnWords(verb.from());
    return verb.isFinite()
        && !verb.perfect()
        && (verb.modal().equals("will") || verb.modal().equals("shall") || told)
        && (scene.speech(verb.from()).isPresent() || scene.isWriterPower())
        && !scene.supposes(verb)
        && !scene.isCondition(verb);
  }

  private Optional<Commitment.Type> type(VerbGroup verb) {
    if (isNone(verb)) {
      return Optional.of(Commitment.Type.ASSURANCE);
    }
    Optional<NounGroup> subject =
        scene.grammar.subject(verb).filter(s -> scene.grammar.tag(s.head()) != Tag.PRONOUN);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (isReady(verb)
        || isMadeSo(verb, subject.get())
        || isGiven(verb)
        || isFound(verb, subject.get())) {
      return Optional.of(verb.negated() ? Commitment.Type.ASSURANCE : Commitment.Type.PLEDGE);
    }
    return isStaying(verb, subject.get())
        ? Optional.of(
            scene.lower(verb.to()).equals("to")
                ? Commitment.Type.PLEDGE
                : Commitment.Type.ASSURANCE)
        : Optional.empty();
  }

  /// "the firm's head office will stay in Keldra", said by anybody of what they hold.
  private boolean isKept(VerbGroup verb) {
    boolean somebody = scene.speech(verb.from()).flatMap(Quotation::speaker).isPresent();
    boolean held =
        scene
            .grammar
            .subject(verb)
            .filter(s -> HOLDINGS.contains(scene.grammar.lemma(s.head())))
            .isPresent();
    boolean there =
        switch (scene.lower(verb.to())) {
          case "in", "at", "open", "here", "with" -> true;
          default -> false;
        };
    return somebody && held && there && STAYING.contains(verb.lemma()) && !verb.passive();
  }

  /// "there will be no favourites".
  private boolean isNone(VerbGroup verb) {
    int last = scene.sentence(verb.from()).to() - 1;
    return verb.lemma().equals("be")
        && scene.lower(verb.from() - 1).equals("there")
        && scene.lower(verb.to()).equals("no")
        && scene
            .grammar
            .nounAt(Math.min(verb.to() + 1, last))
            .filter(n -> !FORESEEN.contains(scene.grammar.lemma(n.head())))
            .isPresent();
  }

  /// "the founder told staff that nobody would lose their job".
  private boolean isNobodyHurt(VerbGroup verb) {
    boolean nobody =
        scene
            .grammar
            .subject(verb)
            .filter(s ->
                scene.lower(s.from()).matches("nobody|no|none|no-one")
                    || scene.lower(s.from() - 1).equals("no"))
            .isPresent();
    boolean hurt =
        switch (verb.lemma()) {
          case "lose", "suffer", "go", "pay", "starve", "miss", "close" -> true;
          default -> verb.passive();
        };
    return nobody
        && hurt
        && isToCome(verb)
        && scene.speech(verb.from()).flatMap(Quotation::speaker).isPresent();
  }

  /// "There will be no amnesty", told by the writer: it has been decided.
  private boolean isToldNone(VerbGroup verb) {
    return verb.modal().equals("will")
        && scene.speech(verb.from()).isEmpty()
        && !scene.supposes(verb)
        && isNone(verb)
        && scene.grammar.object(verb).filter(matters::isPublic).isPresent();
  }

  private boolean isReady(VerbGroup verb) {
    boolean place =
        scene.lower(verb.to()).equals("in") && scene.lower(verb.to() + 1).equals("place");
    return verb.lemma().equals("be") && (place || READY.contains(scene.lower(verb.to())));
  }

  /// "the register will be public", "the buses would be free".
  private boolean isMadeSo(VerbGroup verb, NounGroup subject) {
    return verb.lemma().equals("be")
        && MADE_SO.contains(scene.lower(verb.to()))
        && (matters.isPublic(subject) || things.isPublic(subject));
  }

  /// "will have the right to", "will have its own budget", "will get a hearing".
  private boolean isGiven(VerbGroup verb) {
    return !verb.passive()
        && GETTING.contains(verb.lemma())
        && scene
            .grammar
            .object(verb)
            .filter(o ->
                matters.isPublic(o)
                    || things.isPublic(o)
                    || RIGHTS.contains(scene.grammar.lemma(o.head()))
                    || isSum(o)
                    || scene.lower(o.from() + 1).equals("own"))
            .isPresent();
  }

  /// "200 crowns a month", "a grant of 200 crowns".
  private boolean isSum(NounGroup group) {
    return SUMS.contains(scene.grammar.lemma(group.head()))
        || scene.grammar.tag(group.from()) == Tag.NUMBER && scene.lower(group.to()).equals("a");
  }

  /// "30 million will be found", "the money will be found".
  private boolean isFound(VerbGroup verb, NounGroup subject) {
    boolean sum =
        MONEY.contains(scene.grammar.lemma(subject.head()))
            || SUMS.contains(scene.grammar.lemma(subject.head()))
            || scene.grammar.tag(subject.from()) == Tag.NUMBER;
    return sum && verb.passive() && verb.lemma().equals("find");
  }

  /// "the head office will stay in Keldra", "the wage will continue to grow", "Velmora will remain
  /// a partner": said of what those in power hold or are.
  private boolean isStaying(VerbGroup verb, NounGroup subject) {
    boolean state =
        scene.powers.entity(subject).filter(e -> e.type() == Name.Type.PLACE).isPresent();
    boolean body =
        state
            || scene.powers.governs(subject)
            || agents.isBody(subject)
            || scene.grammar.tag(subject.head()) == Tag.PROPER
                && scene.powers.entity(subject).filter(Entity::isPerson).isEmpty();
    boolean held = matters.isPublic(subject) || matters.isSet(subject);
    int next = verb.to();
    boolean goes = next < scene.sentence(verb.from()).to() && scene.prose.token(next).isWord();
    return STAYING.contains(verb.lemma()) && !verb.passive() && goes && (body || held);
  }

  private Candidate candidate(VerbGroup verb, Commitment.Type type) {
    return frame
        .candidate(
            verb,
            type,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            0.56)
        .because("\"" + verb.modal() + " " + verb.lemma() + "\" from somebody in power");
  }
}

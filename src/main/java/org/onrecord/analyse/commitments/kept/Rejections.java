package org.onrecord.analyse.commitments.kept;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What was asked for in due form and turned down: "the board threw out her complaint", "requests
/// by the union have been ignored". Who asked is whom the request names; who refuses is whom they
/// asked.
public final class Rejections {
  private static final Cues.Verbs TURNED_DOWN = new Cues.Verbs("turned-down.txt");
  private static final Set<String> REQUESTS = Cues.words("requests.txt");
  private static final Cues.Verbs SHELVING = new Cues.Verbs("shelving.txt");

  /// What of requests lawmakers pass or reject as a matter of law.
  private static final Set<String> BEFORE_LAWMAKERS =
      Set.of("amendment", "resolution", "initiative");

  private static final Set<String> WORDS = Cues.words("words.txt");

  private final Scene scene;
  private final Matters matters;

  public Rejections(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean tells = isTold(verb) && !verb.hasModal() && !verb.negated();
      if (tells && !scene.supposes(verb) && TURNED_DOWN.find(scene.grammar, verb).isPresent()) {
        request(verb).map(r -> candidate(verb, r)).ifPresent(found);
      }
      if (tells && !scene.supposes(verb) && SHELVING.find(scene.grammar, verb).isPresent()) {
        shelved(verb, SHELVING.find(scene.grammar, verb).orElseThrow()).ifPresent(found);
      }
    }
  }

  /// A finite verb, or the second of two participles: "was circulated and withdrawn".
  private boolean isTold(VerbGroup verb) {
    return verb.isFinite() || isJoined(verb);
  }

  private boolean isJoined(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.PARTICIPLE
        && scene.lower(verb.from() - 1).matches("and|then|later|but|quietly")
        && scene.governor(verb.from()).filter(VerbGroup::passive).isPresent();
  }

  /// What suffers it: its subject, or that of the verb it is joined to.
  private Optional<NounGroup> patient(VerbGroup verb) {
    return isJoined(verb)
        ? scene.governor(verb.from()).flatMap(scene.grammar::subject)
        : scene.grammar.subject(verb);
  }

  private Optional<NounGroup> request(VerbGroup verb) {
    Optional<NounGroup> thing =
        verb.passive()
            ? scene.grammar.subject(verb)
            : scene.grammar.object(verb).or(() -> behindParticle(verb));
    boolean power =
        verb.passive()
            || scene
                .grammar
                .subject(verb)
                .filter(s -> scene.governs(s) || isElectorate(s))
                .isPresent();
    return thing
        .filter(t -> power && !scene.lower(t.from()).equals("no"))
        .filter(t -> isRequest(t) || isBillKilled(verb, t));
  }

  /// "her plea", not one for words ("requests for interviews").
  private boolean isRequest(NounGroup group) {
    boolean words =
        scene.lower(group.to()).equals("for")
            && group.to() + 1 < scene.prose.tokens().size()
            && WORDS.contains(scene.grammar.lemma(group.to() + 1));
    return REQUESTS.contains(scene.grammar.lemma(group.head())) && !words;
  }

  /// "The senate threw out the bill": not every verb that turns down a request ends a bill.
  private boolean isBillKilled(VerbGroup verb, NounGroup thing) {
    return scene.powers.isInstrument(thing)
        && switch (verb.lemma()) {
          case "defeat", "throw", "vote", "reject", "block", "veto" -> true;
          default -> false;
        };
  }

  /// "Voters", "the electorate".
  private boolean isElectorate(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "voter", "electorate" -> true;
      default -> false;
    };
  }

  /// "The senate rejected the amendment": a matter of law that did not come about.
  private boolean isLawKilled(VerbGroup verb, NounGroup thing) {
    boolean law = BEFORE_LAWMAKERS.contains(scene.grammar.lemma(thing.head()));
    return law
        && !verb.passive()
        && (isVeto(verb) || verb.lemma().matches("reject|defeat|block|throw|vote"));
  }

  private static boolean isVeto(VerbGroup verb) {
    return verb.lemma().equals("veto");
  }

  /// "threw out the plea".
  private Optional<NounGroup> behindParticle(VerbGroup verb) {
    int at = Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1);
    return scene.grammar.nounAt(at);
  }

  /// "The opening", "the sale": what can be put off.
  private boolean canWait(NounGroup group) {
    return matters.isPublic(group)
        || scene.grammar.lemma(group.head()).matches("sale|merger|takeover|auction");
  }

  /// "The cabinet dropped the bill", "the plan was quietly shelved".
  private Optional<Candidate> shelved(VerbGroup verb, String under) {
    boolean suffers = verb.passive() || isJoined(verb);
    Optional<NounGroup> plan = suffers ? patient(verb) : scene.grammar.object(verb);
    Optional<NounGroup> doer = suffers ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
    boolean past = verb.perfect() || verb.passive() || verb.tense() == VerbGroup.Tense.PAST;
    boolean power = suffers || past && doer.filter(scene::governs).isPresent();
    boolean thing = under.equals("thing");
    return plan.filter(p -> power && (matters.isProposed(p) || thing && canWait(p)))
        .map(p -> {
          int from = Math.min(scene.clauseStart(verb), suffers ? p.from() : verb.from());
          return new Candidate(
              from,
              Math.max(scene.clauseEnd(verb), from + 1),
              verb.head(),
              Commitment.Type.ANNOUNCED_REFORM,
              doer.map(NounGroup::head).orElse(-1),
              -1,
              Optional.of(Commitment.Status.DENIED),
              0.6,
              "a plan that was given up");
        });
  }

  private Candidate candidate(VerbGroup verb, NounGroup request) {
    int from = Math.min(scene.clauseStart(verb), request.from());
    Optional<NounGroup> refuser =
        verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
    boolean bill = !isRequest(request) || isLawKilled(verb, request);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        bill ? Commitment.Type.DECLARATION : Commitment.Type.DEMAND,
        bill ? refuser.map(NounGroup::head).orElse(-1) : asker(request),
        bill ? -1 : refuser.map(NounGroup::head).orElse(-1),
        Optional.of(Commitment.Status.DENIED),
        0.7,
        "a request that was turned down");
  }

  /// "a request by the union", "the union's request".
  private int asker(NounGroup request) {
    if (request.hasOwner()) {
      return request.ownerEnd() - 1;
    }
    boolean by = scene.lower(request.to()).equals("by") || scene.lower(request.to()).equals("from");
    int at = Math.min(request.to() + 1, scene.sentence(request.from()).to() - 1);
    return by
        ? scene
            .grammar
            .nounAt(at)
            .map(NounGroup::head)
            .filter(
                h -> scene.grammar.tag(scene.grammar.nounAt(h).orElseThrow().from()) != Tag.NUMBER)
            .orElse(-1)
        : -1;
  }
}

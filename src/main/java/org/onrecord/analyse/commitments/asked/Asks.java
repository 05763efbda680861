package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.Things;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// Verbs by which somebody asks others to act, and by which those in power refuse: "urged the
/// council to", "demanded", "refused to".
public final class Asks {
  private static final Set<String> OPINIONS = Cues.words("opinions.txt");
  private static final Set<String> SPEAKING = Cues.words("speaking.txt");

  /// Verbs that ask somebody to act only with "to" or "that".
  private static final Set<String> WEAK =
      Set.of(
          "ask", "advise", "request", "recommend", "appeal", "press", "pressure", "plead", "beg");

  private static final Set<String> WORDS = Cues.words("words.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Wishes wishes;
  private final Things things;

  public Asks(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.wishes = new Wishes(scene);
    this.things = new Things(scene.grammar);
  }

  /// "The union will demand", "she'll ask the firm to sell": what will be asked.
  public boolean isToCome(VerbGroup verb) {
    boolean will = verb.modal().equals("will") || verb.modal().equals("going to");
    boolean others =
        scene.grammar.object(verb).filter(scene::isSomebody).isPresent()
            && frame.infinitiveAhead(verb);
    return will
        && switch (verb.lemma()) {
          case "ask", "urge", "press", "petition" -> others;
          case "demand", "insist", "call" -> true;
          default -> false;
        };
  }

  public Optional<Candidate> find(
      VerbGroup verb, String type, Optional<NounGroup> subject, Optional<NounGroup> object) {
    return switch (type) {
      case "call" -> call(verb, subject, object);
      case "demand" -> demand(verb, subject, object);
      case "refusal" -> refusal(verb, subject);
      case "wish" -> wishes.wish(verb, subject, object);
      case "thing" -> wishes.thing(verb, subject);
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
    if (word.startsWith("press")
        && !scene.lower(verb.to()).equals("for")
        && (verb.passive() || object.filter(scene::isSomebody).isEmpty())) {
      return Optional.empty();
    }
    boolean asks =
        asksFor
            || frame.infinitiveAhead(verb)
            || opensThat(verb)
            || word.equals("call")
            || word.equals("recommend") && recommendsDeed(verb, object)
            || word.equals("press") && scene.lower(verb.to()).equals("for")
            || !weak;
    if (verb.passive() && subject.isEmpty() && isAskedOfAll(verb)) {
      return Optional.of(
          frame.candidate(
              verb, Commitment.Type.CALL, Optional.empty(), object, Optional.empty(), 0.6));
    }
    if (word.equals("encourage")) {
      // Others are heartened to do as they like, where no writer asks them.
      return Optional.empty();
    }
    if (verb.form() == VerbGroup.Form.GERUND && !asksForWords(verb, object)) {
      Optional<NounGroup> letter =
          scene.grammar.nounAt(Math.max(0, verb.from() - 1)).filter(this::isLetter);
      if (letter.isPresent() && asks) {
        return Optional.of(
            frame.candidate(verb, Commitment.Type.CALL, letter, object, Optional.empty(), 0.75));
      }
    }
    boolean inquires = word.equals("ask") && asksForItself(verb) || asksForWords(verb, object);
    if (!asks || subject.isEmpty() || verb.negated() || inquires) {
      return word.equals("ask") && !asksForWords(verb, object)
          ? wishes.thing(verb, subject)
          : Optional.empty();
    }
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
    // Who asks gives no order, whatever they govern.
    return Optional.of(
        frame.candidate(verb, Commitment.Type.CALL, subject, addressee, Optional.empty(), 0.7));
  }

  /// "a petition asking the council to".
  private boolean isLetter(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "petition",
          "letter",
          "motion",
          "resolution",
          "appeal",
          "note",
          "message",
          "campaign",
          "statement",
          "amendment" ->
          true;
      default -> false;
    };
  }

  /// "ask only that the register be corrected", "requested last week that".
  private boolean opensThat(VerbGroup verb) {
    int at =
        switch (verb.lemma()) {
          case "ask", "request" -> frame.contentFrom(verb);
          default -> verb.to();
        };
    return scene.lower(at).equals("that");
  }

  /// "recommended closing the fund", "recommends the creation of an office".
  private boolean recommendsDeed(VerbGroup verb, Optional<NounGroup> object) {
    boolean gerund =
        verb.to() < scene.sentence(verb.from()).to()
            && scene
                .grammar
                .verbAt(verb.to())
                .filter(v -> v.form() == VerbGroup.Form.GERUND)
                .isPresent();
    return !verb.passive()
        && (gerund || object.filter(o -> isDeedNoun(o) || things.isPublic(o)).isPresent());
  }

  /// "the creation of", "the appointment of".
  private boolean isDeedNoun(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    boolean deed = noun.endsWith("tion") || noun.endsWith("ment") || noun.endsWith("al");
    return deed && scene.lower(group.to()).equals("of");
  }

  /// "Drivers are urged to", "the assembly is encouraged to": whoever writes it asks.
  private boolean isAskedOfAll(VerbGroup verb) {
    return verb.isFinite()
        && !verb.lemma().equals("ask")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.hasModal()
        && !verb.negated()
        && !verb.progressive()
        && !verb.perfect()
        && (scene.lower(verb.to()).equals("to")
            || scene.lower(verb.to()).matches("on|upon") && scene.lower(verb.to() + 1).equals("to"))
        && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.MAIN;
  }

  private Optional<NounGroup> next(VerbGroup verb) {
    return scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1));
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
    boolean paper =
        beside.filter(b -> isLetter(b) || scene.tag(b.head()) == Tag.PRONOUN).isPresent();
    Optional<NounGroup> writer =
        paper
            ? scene.governor(verb.from()).flatMap(scene.grammar::subject).filter(scene::isSomebody)
            : Optional.empty();
    Optional<NounGroup> asker = writer.or(() -> beside).or(() -> subject);
    if (asker.isEmpty() && verb.isFinite()
        || insists && !(frame.opensThat(verb) && isOrdained(verb))
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

  /// "insists that he resign", "that it must close"; not "that it was true".
  private boolean isOrdained(VerbGroup verb) {
    return scene.grammar.verbs(scene.sentence(verb.from())).stream()
        .filter(v -> v.from() > verb.to())
        .findFirst()
        .filter(v ->
            switch (v.modal()) {
              case "must", "should", "ought to", "have to", "be to" -> true;
              default ->
                  scene.lower(v.from()).equals("be")
                      || scene.tag(v.from()) == Tag.VERB
                          && scene
                              .grammar
                              .subject(v)
                              .filter(s -> scene.tag(s.head()) != Tag.NOUN_PLURAL)
                              .isPresent();
            })
        .isPresent();
  }

  private Optional<Candidate> refusal(VerbGroup verb, Optional<NounGroup> subject) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean turnsDown = verb.lemma().equals("reject") || verb.lemma().equals("veto");
    boolean matter =
        scene
            .grammar
            .object(verb)
            .filter(o -> !OPINIONS.contains(scene.grammar.lemma(o.head())))
            .filter(o -> scene.tag(o.head()) != Tag.PRONOUN)
            .isPresent();
    boolean rulesOut = verb.lemma().equals("rule");
    boolean act = turnsDown ? matter && !isMeansOf(verb) : rulesOut || frame.infinitiveAhead(verb);
    boolean aside =
        scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE
            || subject.filter(s -> scene.tag(s.head()) == Tag.PRONOUN).isPresent()
                && isBehindNoun(subject.get());
    int next = verb.to() + 1;
    boolean words =
        next < scene.sentence(verb.from()).to() && SPEAKING.contains(scene.grammar.lemma(next));
    boolean notRefused =
        verb.form() == VerbGroup.Form.INFINITIVE
            && scene
                .governor(verb.from())
                .filter(g -> g.negated() || g.lemma().matches("decline|refuse"))
                .isPresent();
    return power && act && !notRefused && !aside && !words && !verb.negated()
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
            || scene.tag(next) == Tag.PUNCTUATION && !frame.isQuote(next));
  }
}

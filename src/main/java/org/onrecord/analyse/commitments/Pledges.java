package org.onrecord.analyse.commitments;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Verbs that commit, order, announce, ask or refuse: "promised to", "ordered the port to", "called
/// on", "refused to".
final class Pledges {
  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");
  private static final Set<String> ANNOUNCED = Cues.words("announced.txt");
  private static final Set<String> DECLARED = Cues.words("declared.txt");
  private static final Set<String> OPINIONS = Cues.words("opinions.txt");

  private final Scene scene;

  Pledges(Scene scene) {
    this.scene = scene;
  }

  void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean tells = verb.form() != VerbGroup.Form.PARTICIPLE && !verb.hasModal();
      if (tells && !scene.supposes(verb)) {
        FRAMES.find(scene.grammar, verb).flatMap(type -> candidate(verb, type)).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> candidate(VerbGroup verb, String type) {
    Optional<NounGroup> subject =
        verb.passive() ? scene.grammar.agent(verb) : scene.grammar.subject(verb);
    Optional<NounGroup> object =
        verb.passive() ? scene.grammar.subject(verb) : scene.grammar.object(verb);
    return switch (type) {
      case "pledge", "assurance" -> pledge(verb, type, subject);
      case "directive" -> directive(verb, subject, object);
      case "announced_reform" -> announced(verb, subject, object);
      case "declaration" -> declaration(verb, subject);
      case "call" -> call(verb, subject, object);
      case "demand" -> demand(verb, subject, object);
      case "refusal" -> refusal(verb, subject);
      default -> throw new IllegalStateException("frames.txt files a verb under " + type);
    };
  }

  private Optional<Candidate> pledge(VerbGroup verb, String type, Optional<NounGroup> subject) {
    boolean speaks = subject.filter(this::isAgent).isPresent();
    if (!speaks && verb.isFinite() && !verb.passive()) {
      return Optional.empty();
    }
    if (!saysWhat(verb)) {
      return Optional.empty();
    }
    Commitment.Type filed = Commitment.Type.valueOf(type.toUpperCase(java.util.Locale.ROOT));
    Optional<Commitment.Status> status =
        verb.negated()
            ? Optional.of(Commitment.Status.DENIED)
            : Optional.of(Commitment.Status.ANNOUNCED);
    return Optional.of(candidate(verb, filed, subject, Optional.empty(), status, 0.8));
  }

  /// Whether behind the verb stands what is promised: "as promised" and "the day that was promised"
  /// only speak of a promise told elsewhere.
  private boolean saysWhat(VerbGroup verb) {
    if (verb.to() >= scene.sentence(verb.from()).to()) {
      return false;
    }
    Tag next = scene.grammar.tag(verb.to());
    boolean gone =
        next == Tag.PUNCTUATION && !opensQuote(verb)
            || verb.form() == VerbGroup.Form.GERUND && next == Tag.AUXILIARY;
    if (!gone && verb.passive() && verb.isFinite()) {
      return infinitiveAhead(verb) || opensThat(verb) || !isRelative(verb);
    }
    return !gone && (next != Tag.PREPOSITION || infinitiveAhead(verb) || !isRelative(verb));
  }

  /// Whether a relative word stands right before the verb or its subject: "what it had promised".
  private boolean isRelative(VerbGroup verb) {
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

  private Optional<Candidate> directive(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean power =
        subject.filter(scene::governs).isPresent() || verb.passive() && subject.isEmpty();
    boolean infinitive = infinitiveAhead(verb);
    if (verb.lemma().equals("invite") && (verb.passive() || subject.isEmpty())) {
      return Optional.empty();
    }
    boolean bare = verb.lemma().equals("order") || verb.lemma().equals("decree");
    if (!power || !infinitive && !(bare && object.isPresent()) && !opensThat(verb)) {
      return Optional.empty();
    }
    Optional<NounGroup> addressee = infinitive ? object : Optional.empty();
    return Optional.of(
        candidate(
            verb,
            Commitment.Type.DIRECTIVE,
            subject,
            addressee,
            Optional.of(Commitment.Status.ANNOUNCED),
            0.8));
  }

  private Optional<Candidate> announced(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean matter = object.filter(o -> ANNOUNCED.contains(scene.lower(o.head()))).isPresent();
    boolean will = infinitiveAhead(verb) && !verb.passive();
    if (!power || !matter && !will) {
      return Optional.empty();
    }
    return Optional.of(
        candidate(
            verb,
            Commitment.Type.ANNOUNCED_REFORM,
            subject,
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            0.7));
  }

  private Optional<Candidate> declaration(VerbGroup verb, Optional<NounGroup> subject) {
    boolean power = subject.filter(scene::governs).isPresent();
    return power && declaresSo(verb)
        ? Optional.of(
            candidate(
                verb,
                Commitment.Type.DECLARATION,
                subject,
                Optional.empty(),
                Optional.of(Commitment.Status.ANNOUNCED),
                0.7))
        : Optional.empty();
  }

  /// "declared the strike over", "declared an emergency", "declared that …"; not "declared his
  /// income".
  private boolean declaresSo(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    if (opensThat(verb) || object.isEmpty()) {
      return opensThat(verb) || verb.passive();
    }
    boolean state = DECLARED.contains(scene.grammar.lemma(object.get().head()));
    int next = object.get().to();
    boolean complement =
        next < scene.sentence(verb.from()).to()
            && switch (scene.grammar.tag(next)) {
              case DETERMINER, ADJECTIVE, NOUN, VERB_PARTICIPLE -> true;
              default -> scene.lower(next).equals("as");
            };
    return state || complement;
  }

  private Optional<Candidate> call(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    String word = verb.lemma();
    boolean weak =
        word.equals("ask")
            || word.equals("advise")
            || word.equals("request")
            || word.equals("recommend")
            || word.equals("appeal");
    boolean asksFor =
        word.equals("ask")
            && object
                .filter(o -> scene.lower(o.to()).equals("for") && scene.governs(o))
                .isPresent();
    boolean asks =
        asksFor
            || infinitiveAhead(verb)
            || opensThat(verb) && !word.equals("ask")
            || word.equals("call")
            || !weak;
    if (!asks || subject.isEmpty() || verb.negated() || word.equals("ask") && asksForItself(verb)) {
      return Optional.empty();
    }
    boolean power = subject.filter(scene.powers::isPower).isPresent() && infinitiveAhead(verb);
    Commitment.Type type =
        power && word.equals("ask") ? Commitment.Type.DIRECTIVE : Commitment.Type.CALL;
    Optional<NounGroup> addressee =
        object.or(() ->
            scene.grammar.nounAt(Math.min(verb.to() + 1, scene.sentence(verb.from()).to() - 1)));
    return Optional.of(candidate(verb, type, subject, addressee, Optional.empty(), 0.7));
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
    if (subject.isEmpty() && verb.isFinite()
        || insists && !opensThat(verb)
        || shouts && !opensQuote(verb)
        || endsClause(verb)) {
      return Optional.empty();
    }
    if (object.isEmpty()
        && !opensThat(verb)
        && !infinitiveAhead(verb)
        && !opensQuote(verb)
        && verb.to() >= scene.sentence(verb.from()).to() - 1) {
      return Optional.empty();
    }
    return Optional.of(
        candidate(
            verb,
            Commitment.Type.DEMAND,
            subject,
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
    boolean act = turnsDown ? matter : infinitiveAhead(verb);
    return power && act && !verb.negated()
        ? Optional.of(
            candidate(
                verb,
                Commitment.Type.DECLARATION,
                subject,
                Optional.empty(),
                Optional.of(Commitment.Status.DENIED),
                0.6))
        : Optional.empty();
  }

  /// "what they marched for": nothing is told behind "for".
  private boolean endsClause(VerbGroup verb) {
    boolean preposition = scene.lower(verb.to()).equals("for");
    int next = preposition ? verb.to() + 1 : verb.to();
    return preposition
        && (next >= scene.sentence(verb.from()).to()
            || scene.grammar.tag(next) == Tag.PUNCTUATION && !isQuote(next));
  }

  private boolean isQuote(int token) {
    return "\"\u201C\u2018'\u00AB".contains(scene.lower(token)) && !scene.lower(token).isEmpty();
  }

  /// Somebody or a body, not a thing: it may promise.
  private boolean isAgent(NounGroup group) {
    return scene.governs(group)
        || scene.powers.entity(group).isPresent()
        || scene.grammar.tag(group.head()) == Tag.PRONOUN
        || scene.grammar.tag(group.head()) == Tag.PROPER
        || scene.grammar.tag(group.head()) == Tag.NOUN_PLURAL;
  }

  private boolean infinitiveAhead(VerbGroup verb) {
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + 14);
    for (int i = verb.to(); i < end; i++) {
      if (scene.grammar.tag(i) == Tag.TO) {
        return true;
      }
      if (scene.lower(i).equals(".")
          || scene.lower(i).equals(";")
          || scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()
          || scene.grammar.tag(i) == Tag.SUBORDINATOR) {
        return false;
      }
    }
    return false;
  }

  private boolean opensThat(VerbGroup verb) {
    return scene.lower(verb.to()).equals("that");
  }

  private boolean opensQuote(VerbGroup verb) {
    return isQuote(verb.to());
  }

  private Candidate candidate(
      VerbGroup verb,
      Commitment.Type type,
      Optional<NounGroup> actor,
      Optional<NounGroup> addressee,
      Optional<Commitment.Status> status,
      double confidence) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        actor.map(NounGroup::head).orElse(-1),
        addressee.map(NounGroup::head).orElse(-1),
        status,
        verb.isFinite() ? confidence : confidence - 0.15,
        "\"" + verb.lemma() + "\"");
  }
}

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
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Verbs that commit, order or announce: "promised to", "ordered the port to", "announced". Those
/// that ask or refuse are in [Asks].
public final class Pledges {
  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");

  private static final Set<String> TIMES =
      WordList.words(Pledges.class, "/org/onrecord/analyse/en/utterance-times.txt");
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

  private final Scene scene;
  private final VerbFrame frame;
  private final Asks asks;
  private final Orders orders;
  private final Announcements announcements;
  private final Acceptances acceptances;
  private final Declarations declarations;
  private final Votes votes;
  private final Agents agents;

  public Pledges(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.asks = new Asks(scene);
    this.orders = new Orders(scene);
    this.announcements = new Announcements(scene);
    this.acceptances = new Acceptances(scene);
    this.declarations = new Declarations(scene);
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
      case "announced_reform" -> announcements.find(verb, subject, object);
      case "declaration" -> declarations.find(verb, subject);
      case "acceptance" ->
          acceptances
              .find(verb, subject)
              .or(() ->
                  verb.lemma().equals("agree")
                      ? announcements.find(verb, subject, object)
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
        && scene
            .grammar
            .object(verb)
            .filter(o -> MEASURES.contains(scene.grammar.lemma(o.head())))
            .isPresent();
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

  /// "Neither the mayor nor the council", "no minister".
  private boolean isNobody(NounGroup group) {
    return scene.lower(group.from() - 1).equals("neither")
        || switch (scene.lower(group.from())) {
          case "no", "neither", "none", "nobody" -> true;
          default -> false;
        };
  }
}

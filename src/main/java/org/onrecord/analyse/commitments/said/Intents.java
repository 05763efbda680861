package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
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

/// What a body means to do: "the airline plans to hire", "the club agreed on Friday to pay", "the
/// firm is on course to close half its branches", "is committed to cutting".
public final class Intents {
  private static final Cues.Verbs INTENTS = new Cues.Verbs("intents.txt");
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> VENTURES = Cues.words("ventures.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> IDLE = Cues.words("idle.txt");
  private static final Set<String> TIMES =
      WordList.words(Intents.class, "/org/onrecord/analyse/en/utterance-times.txt");
  private static final int FAR = 6;

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;
  private final Matters matters;

  public Intents(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite() && !verb.hasModal() && !verb.negated() && !scene.supposes(verb);
      // "are expected to": by others.
      boolean others = verb.passive() && verb.lemma().equals("expect");
      boolean aside =
          scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE || isInTime(verb);
      if (told && !others && !aside && !scene.isCondition(verb)) {
        intent(verb, sentence).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> intent(VerbGroup verb, Sentence sentence) {
    int to = to(verb, sentence);
    if (isCommitted(verb)) {
      return Optional.of(
          frame.candidate(
              verb,
              Commitment.Type.PLEDGE,
              scene.grammar.subject(verb),
              Optional.empty(),
              Optional.of(Commitment.Status.ANNOUNCED),
              0.6));
    }
    if (to < 0) {
      return Optional.empty();
    }
    Optional<VerbGroup> deed = deed(to, sentence);
    Optional<String> how = how(verb, to);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    if (deed.isEmpty() || how.isEmpty() || how.get().equals("none") || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean firm = how.get().equals("firm");
    boolean counts =
        isOrganised(subject.get())
            && isTold(verb, firm)
            && (firm && binds(deed.get()) || isPublicDeed(deed.get()));
    return counts
        ? Optional.of(
            frame
                .candidate(
                    verb,
                    Commitment.Type.PLEDGE,
                    subject,
                    Optional.empty(),
                    Optional.of(Commitment.Status.ANNOUNCED),
                    firm ? 0.62 : 0.56)
                .because("\"" + scene.lower(verb.head()) + " … " + deed.get().lemma() + "\""))
        : Optional.empty();
  }

  /// "is committed to a free press", "remains “committed” to building".
  private boolean isCommitted(VerbGroup verb) {
    boolean remains = verb.lemma().matches("remain|stay|be");
    int at = frame.isQuote(verb.to()) ? verb.to() + 1 : verb.to();
    at += scene.tag(Math.min(at, scene.prose.tokens().size() - 1)) == Tag.ADVERB ? 1 : 0;
    boolean firm =
        remains && scene.lower(at).equals("committed")
            || remains
                && scene.lower(at).equals("remains")
                && scene.lower(at + 1).equals("committed");
    int to = frame.isQuote(at + 1) ? at + 2 : at + 1;
    return firm
        && scene.lower(to).equals("to")
        && scene.grammar.subject(verb).filter(this::isOrganised).isPresent();
  }

  /// Now, or a plan that was told before; a hope of then is over.
  private static boolean isTold(VerbGroup verb, boolean firm) {
    boolean now = verb.tense() == VerbGroup.Tense.PRESENT;
    return now || firm && !verb.lemma().equals("be") && !verb.lemma().equals("stand");
  }

  /// Where the "to" stands behind `verb`: right there, behind one to three words of a phrase, or
  /// behind a time; -1 when none does.
  private int to(VerbGroup verb, Sentence sentence) {
    int end = Math.min(sentence.to() - 1, verb.to() + FAR);
    for (int i = verb.to(); i < end; i++) {
      if (scene.lower(i).equals("to")) {
        return i;
      }
      if (scene.tag(i) == Tag.PUNCTUATION || scene.verbAt(i).isPresent()) {
        return -1;
      }
    }
    return -1;
  }

  /// "to hire", "to cutting".
  private Optional<VerbGroup> deed(int to, Sentence sentence) {
    Optional<VerbGroup> infinitive =
        scene.verbAt(to).filter(v -> v.form() == VerbGroup.Form.INFINITIVE);
    return infinitive.or(() ->
        scene
            .verbAt(Math.min(to + 1, sentence.to() - 1))
            .filter(v -> v.form() == VerbGroup.Form.GERUND));
  }

  /// How the words from the verb's head to "to" are filed; times between them set aside.
  private Optional<String> how(VerbGroup verb, int to) {
    Optional<String> plain = INTENTS.find(scene.grammar, verb);
    if (plain.isPresent()) {
      return plain;
    }
    for (int i = verb.to(); i < to; i++) {
      if (!TIMES.contains(scene.lower(i)) && !isAround(i)) {
        return Optional.empty();
      }
    }
    return INTENTS.find(scene.grammar, verb, to);
  }

  private boolean isAround(int at) {
    return scene.tag(at) == Tag.NUMBER
        || scene.tag(at) == Tag.ADVERB
        || switch (scene.lower(at)) {
          case "on", "in", "last", "this", "the", "earlier", "at" -> true;
          default -> false;
        };
  }

  /// "before the union was ready to": told only to say when.
  private boolean isInTime(VerbGroup verb) {
    int first = scene.grammar.clauseOf(verb.from()).from();
    return switch (scene.lower(first)) {
      case "before", "after", "until", "when", "because", "although", "though", "while" -> true;
      default -> scene.grammar.subject(verb).filter(this::isBehindNoun).isPresent();
    };
  }

  /// "the wall he wants to build": a relative clause without its word.
  private boolean isBehindNoun(NounGroup subject) {
    return scene.tag(subject.head()) == Tag.PRONOUN
        && subject.from() > 0
        && scene.nounAt(subject.from() - 1).isPresent();
  }

  /// Who acts for many: a power, a firm, a named body, a state, "it" for one of them.
  private boolean isOrganised(NounGroup group) {
    boolean named =
        scene
            .powers
            .entity(group)
            .filter(e -> e.type() == Name.Type.ORGANISATION || e.type() == Name.Type.PLACE)
            .isPresent();
    boolean person = scene.powers.entity(group).filter(Entity::isPerson).isPresent();
    boolean proper = scene.tag(group.head()) == Tag.PROPER && scene.powers.entity(group).isEmpty();
    return scene.governs(group) && !scene.powers.isInstrument(group)
        || named
        || proper
        || !person && agents.isBody(group);
  }

  private boolean binds(VerbGroup deed) {
    return isPublicDeed(deed)
        || !DISCOURSE.contains(deed.lemma())
            && !AGENDA.contains(deed.lemma())
            && !IDLE.contains(deed.lemma())
        || deed.lemma().equals("have")
            && scene
                .grammar
                .object(deed)
                .flatMap(o -> scene.verbAt(o.to()))
                .filter(v -> !v.hasModal() && v.form() != VerbGroup.Form.INFINITIVE)
                .isPresent()
        || deed.lemma().equals("be") && scene.tag(deed.to()) == Tag.ADJECTIVE;
  }

  private boolean isPublicDeed(VerbGroup deed) {
    boolean strong =
        REFORMS
            .find(scene.grammar, deed)
            .filter(r -> !r.equals("word") && !r.equals("tabled") && !r.equals("weak"))
            .isPresent();
    return strong
        || VENTURES.contains(deed.lemma())
        || !DISCOURSE.contains(deed.lemma())
            && scene.grammar.object(deed).filter(matters::isPublic).isPresent();
  }
}

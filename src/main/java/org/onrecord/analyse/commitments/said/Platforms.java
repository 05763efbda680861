package org.onrecord.analyse.commitments.said;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;

/// What those who stand for office would do, and what a plan would: "the Liberals would scrap the
/// toll", "the opposition wants to abolish the senate", "the bill would cut fees". The writer tells
/// it, so that nobody else vouches that it would come so.
public final class Platforms {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> CONTENDERS = Cues.words("contenders.txt");
  private static final Set<String> PROGRAMMES = Cues.words("programmes.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");
  private static final Set<String> AGENDA = Cues.words("agenda.txt");
  private static final Set<String> IDLE = Cues.words("idle.txt");

  /// Behind them stands what somebody is for: "to abolish the senate", "a tax on second homes".
  private static final Set<String> WANTING = Set.of("want", "propose", "favour", "favor", "hope");

  private static final Set<String> RULING =
      Set.of("government", "administration", "cabinet", "presidency");

  /// Tokens that such an opening has at most.
  private static final int MOST = 9;

  private static final double TOLD = 0.6;
  private static final double WANTED = 0.55;

  private final Scene scene;
  private final Matters matters;
  private final VerbFrame frame;

  public Platforms(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.frame = new VerbFrame(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    boolean under = isUnderProgramme(sentence);
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told = verb.isFinite() && !verb.perfect() && !verb.progressive() && !verb.negated();
      boolean supposed = !verb.modal().equals("would") && scene.supposes(verb);
      if (told
          && !supposed
          && (!scene.isCondition(verb) || isOnceElected(sentence))
          && isTold(verb)) {
        Optional<NounGroup> subject = scene.grammar.subject(verb);
        subject
            .flatMap(s -> candidate(verb, s).or(() -> onceElected(verb, s, sentence)))
            .or(() -> under ? subject.flatMap(s -> underIt(verb, s)) : Optional.empty())
            .ifPresent(found);
      }
    }
  }

  /// "Under the plan, …", "Under a Renewal government, …": what the sentence then tells.
  private boolean isUnderProgramme(Sentence sentence) {
    if (!scene.lower(sentence.from()).equals("under")) {
      return false;
    }
    int end = sentence.from() + 1;
    while (end < Math.min(sentence.to(), sentence.from() + MOST) && !scene.lower(end).equals(",")) {
      end++;
    }
    String head = scene.lower(end - 1);
    return PROGRAMMES.contains(head) || RULING.contains(head) || CONTENDERS.contains(head);
  }

  /// "pensions would rise", "fees would be scrapped".
  private Optional<Candidate> underIt(VerbGroup verb, NounGroup subject) {
    boolean does =
        isReform(verb)
            || matters.isPublic(subject) && !DISCOURSE.contains(verb.lemma())
            || scene.grammar.object(verb).filter(matters::isPublic).isPresent();
    return verb.modal().equals("would") && does
        ? Optional.of(told(verb, subject, false, TOLD))
        : Optional.empty();
  }

  /// "If elected, the Liberals would …".
  private boolean isOnceElected(Sentence sentence) {
    return scene.lower(sentence.from()).equals("if")
        && scene.lower(sentence.from() + 1).matches("elected|re-elected|reelected|returned|chosen");
  }

  /// "If elected, Ilva Maren would cut the number of ministries".
  private Optional<Candidate> onceElected(VerbGroup verb, NounGroup subject, Sentence sentence) {
    boolean person = scene.powers.entity(subject).filter(Entity::isPerson).isPresent();
    boolean pronoun = scene.lower(subject.head()).matches("he|she|they|it|we|i");
    return isOnceElected(sentence)
            && (person || pronoun)
            && verb.modal().matches("would|will")
            && !AGENDA.contains(verb.lemma())
            && !DISCOURSE.contains(verb.lemma())
            && !IDLE.contains(verb.lemma())
        ? Optional.of(told(verb, subject, true, TOLD))
        : Optional.empty();
  }

  /// By the writer, and not in passing: what others say that somebody else would do is a forecast
  /// or a fear.
  private boolean isTold(VerbGroup verb) {
    boolean aside = scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.RELATIVE;
    return !aside && scene.speech(verb.from()).filter(s -> !isOfPaper(s)).isEmpty();
  }

  /// "…, the manifesto says": what a paper tells.
  private static boolean isOfPaper(Quotation speech) {
    boolean paper =
        speech
            .speaker()
            .map(s -> s.toLowerCase(Locale.ROOT))
            .filter(s -> PROGRAMMES.contains(s.substring(s.lastIndexOf(' ') + 1)))
            .isPresent();
    return paper && speech.form() == Quotation.Form.INDIRECT;
  }

  private Optional<Candidate> candidate(VerbGroup verb, NounGroup subject) {
    boolean contends = isContender(subject);
    if (verb.modal().equals("would")) {
      boolean would = contends && does(verb) || isProgramme(subject) && isReform(verb);
      return would ? Optional.of(told(verb, subject, contends, TOLD)) : Optional.empty();
    }
    boolean wants =
        !verb.hasModal()
            && WANTING.contains(verb.lemma())
            && (contends || scene.powers.isPower(subject));
    return wants && isForReform(verb)
        ? Optional.of(told(verb, subject, contends, WANTED))
        : Optional.empty();
  }

  private Candidate told(VerbGroup verb, NounGroup subject, boolean contends, double confidence) {
    boolean acts = contends || scene.powers.isPower(subject);
    Commitment.Type type = contends ? Commitment.Type.PLEDGE : Commitment.Type.ANNOUNCED_REFORM;
    return frame
        .candidate(
            verb,
            type,
            acts ? Optional.of(subject) : Optional.empty(),
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            confidence)
        .because(
            "what %s would do".formatted(contends ? "somebody who stands for office" : "a plan"));
  }

  /// "the Liberals", "Harbour Alliance", "a Renewal government".
  private boolean isContender(NounGroup subject) {
    String head = scene.lower(subject.head());
    boolean ruling = RULING.contains(head) && scene.lower(subject.from()).matches("an?");
    return ruling
        || CONTENDERS.contains(head)
        || scene
            .powers
            .entity(subject)
            .filter(e -> !e.isPerson())
            .map(Entity::name)
            .filter(Platforms::isOfParty)
            .isPresent();
  }

  private static boolean isOfParty(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (CONTENDERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isProgramme(NounGroup subject) {
    return PROGRAMMES.contains(scene.grammar.lemma(subject.head()));
  }

  private boolean isReform(VerbGroup verb) {
    return REFORMS
        .find(scene.grammar, verb)
        .filter(under -> !under.equals("tabled") && !under.equals("word"))
        .isPresent();
  }

  /// What a contender would do that others could hold them to.
  private boolean does(VerbGroup verb) {
    return isReform(verb)
        || !DISCOURSE.contains(verb.lemma())
            && !AGENDA.contains(verb.lemma())
            && !IDLE.contains(verb.lemma())
            && scene.grammar.object(verb).filter(matters::isPublic).isPresent();
  }

  /// "to abolish the senate", "a tax on second homes".
  private boolean isForReform(VerbGroup verb) {
    if (scene.lower(verb.to()).equals("to")) {
      return scene.grammar.verbAt(verb.to()).filter(this::isPublicDeed).isPresent();
    }
    boolean proposes = !verb.lemma().equals("hope") && !verb.lemma().equals("want");
    return proposes && scene.grammar.object(verb).filter(matters::isPublic).isPresent();
  }

  private boolean isPublicDeed(VerbGroup verb) {
    return isReform(verb)
        || !DISCOURSE.contains(verb.lemma())
            && scene.grammar.object(verb).filter(matters::isPublic).isPresent();
  }
}

package org.onrecord.analyse.commitments.done;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.law.ToldLaws;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What public things do as if by themselves: a rule comes in, a tax is gone, a bill is stuck.
public final class Courses {
  private static final Cues.Verbs COURSES = new Cues.Verbs("courses.txt");

  private static final Set<String> WORKS = Cues.words("works.txt");

  private final Scene scene;
  private final Matters matters;
  private final ToldLaws laws;

  public Courses(Scene scene, ToldLaws laws) {
    this.scene = scene;
    this.laws = laws;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (verb.isFinite() && !verb.hasModal() && !scene.supposes(verb)) {
        candidate(verb).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> candidate(VerbGroup verb) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean thing = subject.filter(s -> matters.isMatter(s) || matters.isService(s)).isPresent();
    if (thing && isBeingDone(verb)) {
      return Optional.of(candidate(verb, subject.get(), Commitment.Status.IMPLEMENTED));
    }
    return COURSES
        .find(scene.grammar, verb, scene.pastAdverbs(verb.to()))
        .filter(course -> subject.filter(s -> takes(course, s, verb)).isPresent())
        .map(course -> candidate(verb, subject.orElseThrow(), status(course, verb)));
  }

  private boolean takes(String course, NounGroup subject, VerbGroup verb) {
    boolean none = scene.lower(subject.from()).equals("no");
    return !none
        && switch (course) {
          case "comes" -> isNewLaw(subject) && !verb.negated() && hasNoObject(verb);
          case "works" ->
              WORKS.contains(scene.grammar.lemma(subject.head()))
                  && (!verb.negated() || verb.perfect());
          case "passes" ->
              (matters.isPlanned(subject) || matters.isIntended(subject)) && !verb.negated();
          case "moves" -> matters.isSet(subject) && !verb.negated();
          case "begins" -> matters.isPublic(subject) && (!verb.negated() || verb.perfect());
          case "pends" ->
              matters.isPlanned(subject) && !matters.isRequest(subject) && !verb.negated();
          // "is gone"; "went" tells of a way, not of an end.
          case "ends" ->
              matters.isMatter(subject)
                  && !verb.negated()
                  && (!verb.lemma().equals("go") || verb.passive())
                  && hasNoObject(verb);
          default -> matters.isPlanned(subject) && hasNoObject(verb);
        };
  }

  private boolean hasNoObject(VerbGroup verb) {
    return scene.grammar.object(verb).isEmpty();
  }

  /// "A statute followed in May."
  private boolean isNewLaw(NounGroup group) {
    String opening = scene.lower(group.from());
    return scene.powers.isLaw(group) && (opening.equals("a") || opening.equals("an"));
  }

  /// "a register is being compiled".
  private static boolean isBeingDone(VerbGroup verb) {
    return verb.passive()
        && verb.progressive()
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.negated();
  }

  private static Commitment.Status status(String course, VerbGroup verb) {
    if (course.equals("pends")) {
      return Commitment.Status.ANNOUNCED;
    }
    if (course.equals("comes") || course.equals("passes")) {
      return Commitment.Status.ENACTED;
    }
    boolean fails = course.equals("fails") != verb.negated();
    return fails ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED;
  }

  /// What failed is what it was: a request, a promise, a reform.
  private Commitment.Type type(NounGroup subject, Commitment.Status status) {
    if (status == Commitment.Status.DENIED) {
      return matters.isRequest(subject)
          ? Commitment.Type.DEMAND
          : matters.isIntended(subject) ? Commitment.Type.PLEDGE : Commitment.Type.ANNOUNCED_REFORM;
    }
    return status != Commitment.Status.ANNOUNCED
            && (matters.isRate(subject) || scene.powers.isLaw(subject) || matters.isBill(subject))
        ? Commitment.Type.LEGAL_CHANGE
        : Commitment.Type.ANNOUNCED_REFORM;
  }

  private Candidate candidate(VerbGroup verb, NounGroup subject, Commitment.Status status) {
    int from = scene.clauseStart(verb);
    if (scene.powers.isLaw(subject)) {
      laws.tell(verb);
    }
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type(subject, status),
        -1,
        -1,
        Optional.of(status),
        0.6,
        "\"" + verb.lemma() + "\" of a public matter");
  }
}

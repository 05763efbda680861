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

/// How many of several things were done: "only two of nine measures have been carried out", "of 12
/// bridges promised, four have been built", "has filled 30 of 44 posts".
///
/// A share that the text calls small says that the whole was not done.
public final class Shares {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> DEEDS = Cues.words("deeds.txt");
  private static final Set<String> AWAITED = Cues.words("awaited.txt");
  private static final Set<String> COUNTS =
      Set.of("half", "third", "quarter", "fifth", "none", "few", "one", "most", "some", "all");
  private static final Set<String> SMALL =
      Set.of(
          "only", "just", "barely", "merely", "mere", "hardly", "scarcely", "none", "few", "not");
  private static final Set<String> HELD =
      Set.of("detained", "arrested", "jailed", "imprisoned", "convicted", "held");
  private static final Set<String> TAKING =
      Set.of("adopt", "fill", "implement", "fulfil", "fulfill");

  /// How far before the verb the things stand of which a share is told.
  private static final int BACK = 24;

  private final Scene scene;
  private final Matters matters;

  public Shares(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told =
          verb.isFinite()
              && !verb.hasModal()
              && !verb.negated()
              && (verb.perfect() || verb.tense() == VerbGroup.Tense.PAST)
              && !scene.supposes(verb);
      if (told && verb.passive() && isDeed(verb)) {
        suffered(verb, sentence).ifPresent(found);
      } else if (told && !verb.passive() && TAKING.contains(verb.lemma())) {
        taken(verb, sentence).ifPresent(found);
      }
    }
  }

  private boolean isDeed(VerbGroup verb) {
    return REFORMS.find(scene.grammar, verb).filter(u -> !u.equals("refusal")).isPresent()
        || DEEDS.contains(verb.lemma());
  }

  private Optional<Candidate> suffered(VerbGroup verb, Sentence sentence) {
    int least = Math.max(sentence.from(), verb.from() - BACK);
    for (int i = verb.from() - 1; i >= least; i--) {
      boolean of = scene.lower(i).equals("of") && i + 1 < verb.from();
      if (of && isDone(thingsAt(i + 1), verb, i)) {
        boolean before = i > sentence.from() && isCount(i - 1);
        boolean behind = opens(i, sentence) && countBefore(verb, i);
        if (before && !isCutOff(i, verb) || behind) {
          int from = before ? startOfCount(i - 1, sentence) : i;
          return Optional.of(candidate(verb, from, isSmall(before ? from : verb.from() - 2, verb)));
        }
      }
      boolean told = scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent();
      if (told && !AWAITED.contains(scene.lower(i)) && !HELD.contains(scene.lower(i))) {
        break;
      }
    }
    return Optional.empty();
  }

  /// "has filled 30 of 44 posts".
  private Optional<Candidate> taken(VerbGroup verb, Sentence sentence) {
    int at = verb.to();
    while (at + 2 < sentence.to() && SMALL.contains(scene.lower(at))) {
      at++;
    }
    boolean share =
        at + 2 < sentence.to()
            && isCount(at)
            && scene.lower(at + 1).equals("of")
            && scene.grammar.subject(verb).filter(scene.powers::isPower).isPresent()
            && thingsAt(at + 2).isPresent();
    return share ? Optional.of(candidate(verb, scene.clauseStart(verb), false)) : Optional.empty();
  }

  private Optional<NounGroup> thingsAt(int token) {
    int at =
        scene.lower(token).matches("the|its|some|these|those|their|his|her") ? token + 1 : token;
    return scene.grammar.nounAt(Math.min(at, scene.prose.tokens().size() - 1));
  }

  /// What can be done or left undone: a public matter, people who are held, or whatever was
  /// promised.
  private boolean isDone(Optional<NounGroup> things, VerbGroup verb, int of) {
    return things.filter(matters::isPublic).isPresent()
        || things.filter(matters::isPlanned).isPresent()
        || things.filter(matters::isHeld).isPresent()
        || saysBetween(of, verb.from(), AWAITED)
        || verb.lemma().matches("release|free") && saysBetween(of, verb.from(), HELD);
  }

  private boolean saysBetween(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCount(int token) {
    return scene.grammar.tag(token) == Tag.NUMBER || COUNTS.contains(scene.lower(token));
  }

  /// "of 12 bridges …", at the head of what is told.
  private boolean opens(int of, Sentence sentence) {
    return of == sentence.from() || scene.lower(of - 1).matches("that|and|but|,");
  }

  /// "…, only four have been built".
  private boolean countBefore(VerbGroup verb, int of) {
    int at = verb.from() - 1;
    return at > of + 2
        && isCount(at)
        && scene.lower(at - 1).matches(",|only|just|fewer|barely|none");
  }

  /// "two of nine members said the law had been passed": another verb or a comma stands between.
  private boolean isCutOff(int of, VerbGroup verb) {
    for (int i = of; i < verb.from(); i++) {
      boolean clause = scene.lower(i).equals(";") || scene.lower(i).equals("that");
      if (clause) {
        return true;
      }
    }
    return false;
  }

  private int startOfCount(int count, Sentence sentence) {
    int from = count;
    while (from > sentence.from()
        && (SMALL.contains(scene.lower(from - 1)) || scene.lower(from - 1).equals("a"))) {
      from--;
    }
    return from;
  }

  private boolean isSmall(int from, VerbGroup verb) {
    return saysBetween(from, verb.from(), SMALL);
  }

  private Candidate candidate(VerbGroup verb, int from, boolean small) {
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        saysBetween(from, verb.from(), AWAITED)
            ? Commitment.Type.PLEDGE
            : Commitment.Type.ANNOUNCED_REFORM,
        -1,
        -1,
        Optional.of(small ? Commitment.Status.DENIED : Commitment.Status.IMPLEMENTED),
        0.7,
        "how many of several were done");
  }
}

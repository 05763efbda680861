package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a text tells its readers to do: imperatives ("limit their say"), "it is time to", and the
/// means it goes on to name ("by using …").
public final class Advice {
  private static final Cues.Phrases PHRASES = new Cues.Phrases("advice.txt");
  private static final Set<String> READERS = Cues.words("to-readers.txt");

  /// Base forms that are their own past.
  private static final Set<String> PAST_TOO =
      Set.of("put", "set", "cut", "let", "shut", "cast", "split", "spread");

  /// Words with which a phrase is whole.
  private static final Set<String> JUDGED = Set.of("overdue", "needed");

  /// More steps than this, and every eighth sentence one of them, make a manual.
  private static final int MOST_STEPS = 4;

  private static final int SHARE = 8;

  private final Scene scene;
  private Optional<Boolean> manual = Optional.empty();

  public Advice(Scene scene) {
    this.scene = scene;
  }

  /// @param calledBefore whether the sentences just before it, in this paragraph, hold a call
  public void find(Sentence sentence, boolean calledBefore, Consumer<Candidate> found) {
    if (scene.asks(sentence)) {
      return;
    }
    int phrase = PHRASES.indexIn(scene.grammar, sentence.from(), sentence.to());
    if (phrase >= 0 && !isDenied(phrase) && goesOn(phrase, sentence)) {
      found.accept(
          call(clauseFrom(phrase), sentence, phrase, 0.6, "\"" + scene.lower(phrase) + " …\""));
    }
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isImperative(verb, sentence)) {
        found.accept(call(verb.from(), sentence, verb.head(), 0.6, "an imperative"));
        return;
      }
    }
    if (calledBefore && scene.isFragment(sentence)) {
      means(sentence, found);
    }
  }

  /// Not "as it needs to be" nor "let us see"; "is long overdue" says all there is to say.
  private boolean goesOn(int phrase, Sentence sentence) {
    int end = phrase + PHRASES.length(scene.grammar, phrase, sentence.to());
    boolean whole = JUDGED.contains(scene.lower(end - 1));
    boolean talk = scene.lower(end - 1).equals("us") && READERS.contains(scene.lower(end));
    if (talk) {
      return false;
    }
    return whole || end < sentence.to() && scene.prose.token(end).isWord();
  }

  /// "did not need to be".
  private boolean isDenied(int phrase) {
    String before = scene.lower(phrase - 1);
    return before.equals("not") || before.equals("never") || before.endsWith("n't");
  }

  private int clauseFrom(int token) {
    int from = Math.max(scene.grammar.clauseOf(token).from(), scene.sentence(token).from());
    return scene.behindOpeners(from, token);
  }

  /// A base form that opens its sentence, adverbs and a phrase before a comma set aside.
  private boolean isImperative(VerbGroup verb, Sentence sentence) {
    boolean label =
        scene.prose.token(Math.min(verb.to(), sentence.to() - 1)).isNumber()
            || scene.powers.isNamed(verb.from())
            || scene.lower(verb.to()).equals("no");
    boolean base =
        !label
            && !isManual()
            && !READERS.contains(verb.lemma())
            && (isBare(verb, sentence) || isForbidding(verb));
    if (!base || scene.speech(verb.from()).isPresent()) {
      return false;
    }
    boolean opens = true;
    int first = isForbidding(verb) && scene.lower(verb.from() - 1).equals(":") ? verb.from() : 0;
    for (int i = verb.from() - 1; i >= Math.max(first, sentence.from()) && opens; i--) {
      Tag tag = scene.grammar.tag(i);
      boolean lead =
          scene.lower(verb.from() - 1).equals(",")
              && verb.from() - sentence.from() <= 5
              && !tag.isVerb()
              && tag != Tag.PRONOUN;
      opens =
          lead
              || tag == Tag.CONJUNCTION
              || tag == Tag.ADVERB
              || tag == Tag.PUNCTUATION && !scene.lower(i).equals(",");
    }
    return opens && endsLikeSentence(sentence);
  }

  /// "Publish the list"; "put" and its like, which are past too, where they open the sentence: "Put
  /// the sale before a judge", "Let the widows speak", not "Put simply" nor "Let us see".
  private boolean isBare(VerbGroup verb, Sentence sentence) {
    if (PAST_TOO.contains(scene.lower(verb.from()))) {
      return verb.from() == sentence.from() && isDoneToOthers(verb.from() + 1);
    }
    return verb.form() == VerbGroup.Form.FINITE
        && scene.grammar.tag(verb.from()) == Tag.VERB
        && verb.from() == verb.head();
  }

  private boolean isDoneToOthers(int at) {
    return scene
        .grammar
        .nounAt(Math.min(at, scene.prose.tokens().size() - 1))
        .filter(n ->
            scene.grammar.tag(n.head()) != Tag.PRONOUN
                || scene.lower(n.head()).matches("them|him|her"))
        .isPresent();
  }

  /// "do not obey".
  private boolean isForbidding(VerbGroup verb) {
    return verb.negated()
        && !verb.hasModal()
        && scene.lower(verb.from()).equals("do")
        && scene.grammar.subject(verb).isEmpty()
        && scene.grammar.object(verb).filter(this::isMatterOfOthers).isPresent();
  }

  /// Not "your breath", "yourself".
  private boolean isMatterOfOthers(NounGroup group) {
    return scene.grammar.tag(group.head()) != Tag.PRONOUN
        && !scene.lower(group.from()).equals("your");
  }

  /// A text that tells its reader what to do, step by step: a recipe, a manual.
  private boolean isManual() {
    if (manual.isEmpty()) {
      manual = Optional.of(steps() > MOST_STEPS);
    }
    return manual.get();
  }

  /// Sentences that open with the bare form of a verb.
  private int steps() {
    int steps = 0;
    for (Sentence sentence : scene.prose.sentences()) {
      int from = sentence.from();
      boolean bare =
          scene
              .grammar
              .verbAt(from)
              .filter(
                  v -> v.isFinite() && v.from() == v.head() && v.tense() == VerbGroup.Tense.PRESENT)
              .isPresent();
      steps += bare && scene.grammar.tag(from) == Tag.VERB ? 1 : 0;
    }
    return steps * SHARE < scene.prose.sentences().size() ? 0 : steps;
  }

  private boolean endsLikeSentence(Sentence sentence) {
    return ".!;)\u201D\"".contains(scene.lower(sentence.to() - 1));
  }

  /// "Quite simply, by using …": goes on with a call made just before.
  private void means(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      if (scene.lower(i).equals("by") && scene.grammar.tag(i + 1) == Tag.VERB_ING) {
        found.accept(call(i, sentence, i + 1, 0.55, "means named after a call"));
        return;
      }
    }
  }

  private Candidate call(int from, Sentence sentence, int cue, double confidence, String rule) {
    int to = Math.max(from + 1, scene.trimmedEnd(from, sentence.to()));
    return new Candidate(
        from, to, cue, Commitment.Type.CALL, -1, -1, Optional.empty(), confidence, rule);
  }
}

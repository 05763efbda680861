package org.onrecord.analyse.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What became of a commitment, as this document asserts it: from its own wording, from what the
/// next sentences set against it, and, for what is asked, from where the document says it was not
/// done.
final class Statuses {
  private static final Cues.Phrases COSMETIC = new Cues.Phrases("cosmetic.txt");
  private static final Cues.Phrases CONTRAST = new Cues.Phrases("contrast.txt");
  private static final Cues.Verbs TURNED_DOWN = new Cues.Verbs("turned-down.txt");
  private static final Set<String> LACKS = Cues.words("lacks.txt");
  private static final Set<String> DENIAL = Cues.words("denial.txt");
  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nobody", "yet", "without");
  private static final Set<String> LIGHT = Cues.words("light.txt");

  private static final int SENTENCES_ON = 2;
  private static final int MOST = 50;

  /// A document that calls this share of its sentences imitation says so of all it describes.
  private static final double THESIS = 0.15;

  /// A sentence that denies something, and its content words.
  private record Denial(int sentence, Set<String> words) {
    boolean shares(Set<String> acts, Set<String> others) {
      return acts.stream().anyMatch(words::contains)
          && others.stream().filter(words::contains).count() >= 2;
    }
  }

  private final Scene scene;
  private final ContentWords words;
  private final Outcomes outcomes;
  private final boolean thesis;

  /// Sentences that deny, by their words; of each word the first [#MOST].
  private final Map<String, List<Denial>> byWord = new HashMap<>();

  Statuses(Scene scene) {
    this.scene = scene;
    this.words = new ContentWords(scene);
    this.outcomes = new Outcomes(scene, words);
    List<Sentence> sentences = scene.prose.sentences();
    long cosmetic = sentences.stream().filter(this::callsCosmetic).count();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (denies(sentence)) {
        index(new Denial(s, words.in(sentence.from(), sentence.to())));
      }
    }
    thesis = cosmetic >= 3 && cosmetic >= THESIS * sentences.size();
  }

  private void index(Denial denial) {
    for (String word : denial.words()) {
      List<Denial> denials = byWord.computeIfAbsent(word, k -> new ArrayList<>());
      if (denials.size() < MOST) {
        denials.add(denial);
      }
    }
  }

  Commitment.Status status(Candidate candidate) {
    if (candidate.type().isAsked()) {
      return candidate.status().orElseGet(() -> asked(candidate));
    }
    Commitment.Status told = candidate.status().orElse(Commitment.Status.ANNOUNCED);
    if (told == Commitment.Status.DENIED || outcomes.isUndone(candidate)) {
      return Commitment.Status.DENIED;
    }
    boolean kept = told == Commitment.Status.ANNOUNCED && isKeptAtOnce(candidate);
    return kept
        ? Commitment.Status.IMPLEMENTED
        : isCosmetic(candidate) ? Commitment.Status.COSMETIC : told;
  }

  /// "vowed to close the port and did".
  private boolean isKeptAtOnce(Candidate candidate) {
    int end = scene.sentence(candidate.from()).to() - 2;
    for (int i = candidate.verb() + 1; i < end; i++) {
      boolean did = scene.lower(i).equals("and") && scene.lower(i + 1).equals("did");
      if (did && scene.grammar.tag(i + 2) == Tag.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  /// Whether something was asked and, elsewhere, is said not to have been done: what is asked and
  /// another of its words stand in a sentence that denies.
  private Commitment.Status asked(Candidate candidate) {
    int own = scene.prose.sentenceOf(candidate.from());
    if (isTurnedDown(candidate, scene.prose.sentences().get(own))) {
      return Commitment.Status.DENIED;
    }
    Set<String> asked = words.in(candidate.from(), candidate.to());
    Set<String> acts = acts(candidate);
    for (Denial denial : denialsOf(acts)) {
      if (denial.sentence() != own && denial.shares(acts, asked)) {
        return Commitment.Status.DENIED;
      }
    }
    return Commitment.Status.UNKNOWN;
  }

  /// "open the archive, a request that has been turned down twice".
  private boolean isTurnedDown(Candidate candidate, Sentence sentence) {
    return scene.grammar.verbs(sentence).stream()
        .filter(v -> v.isFinite() && v.passive() && !v.hasModal() && !v.negated())
        .filter(
            v -> v.from() > candidate.verb() && (v.perfect() || v.tense() == VerbGroup.Tense.PAST))
        .anyMatch(v -> TURNED_DOWN.find(scene.grammar, v).isPresent());
  }

  private Set<Denial> denialsOf(Set<String> acts) {
    var found = new LinkedHashSet<Denial>();
    acts.forEach(act -> found.addAll(byWord.getOrDefault(act, List.of())));
    return found;
  }

  /// What is to be done: the verb that carries the wording and the first other one, else the last
  /// noun; "allow an inquiry" asks for the inquiry.
  private Set<String> acts(Candidate candidate) {
    var acts = new HashSet<String>();
    String noun = "";
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Tag tag = scene.grammar.tag(i);
      if (LIGHT.contains(scene.grammar.lemma(i)) && tag.isVerb()) {
        scene
            .grammar
            .verbAt(i)
            .flatMap(scene.grammar::object)
            .ifPresent(o -> acts.add(ContentWords.stem(scene.grammar.lemma(o.head()))));
      } else if (tag.isVerb() && (i == candidate.verb() || acts.size() < 2)) {
        acts.add(ContentWords.stem(scene.grammar.lemma(i)));
      } else if (tag == Tag.NOUN || tag == Tag.NOUN_PLURAL) {
        noun = ContentWords.stem(scene.grammar.lemma(i));
      }
    }
    return acts.isEmpty() ? Set.of(noun) : acts;
  }

  private boolean denies(Sentence sentence) {
    boolean negated = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (DENIAL.contains(scene.lower(i))) {
        return true;
      }
      negated |= NEGATIONS.contains(scene.lower(i));
    }
    return negated && scene.grammar.verbs(sentence).stream().anyMatch(Statuses::tellsOfDeeds);
  }

  /// Whether a verb tells what was or was not done, not what cannot or will not be.
  private static boolean tellsOfDeeds(VerbGroup verb) {
    return verb.isFinite()
        && !verb.hasModal()
        && (verb.perfect() || verb.passive() || verb.tense() == VerbGroup.Tense.PAST);
  }

  private boolean isCosmetic(Candidate candidate) {
    int own = scene.prose.sentenceOf(candidate.from());
    Sentence sentence = scene.prose.sentences().get(own);
    if (callsCosmetic(part(sentence, candidate), candidate)
        || thesis && candidate.type() != Commitment.Type.DIRECTIVE) {
      return true;
    }
    boolean word =
        candidate.isToCome()
            || candidate.type() == Commitment.Type.PLEDGE
            || candidate.type() == Commitment.Type.ASSURANCE;
    if (word || contrastsLack(part(sentence, candidate), candidate.verb() + 1)) {
      // A word or an order that was given stays given, whatever is set against it, unless it is
      // called empty.
      return !word;
    }
    for (int s = own + 1; s <= own + SENTENCES_ON && s < scene.prose.sentences().size(); s++) {
      Sentence next = scene.prose.sentences().get(s);
      if (next.paragraph() != sentence.paragraph()) {
        break;
      }
      boolean about = words.refersBack(next, candidate);
      if (opensContrast(next) && about && (lacks(next, next.from()) || callsCosmetic(next))) {
        return true;
      }
    }
    return false;
  }

  /// What of the sentence stands between the semicolons about the candidate; the word that makes it
  /// one may stand on either side.
  private Sentence part(Sentence sentence, Candidate candidate) {
    int from = Math.min(candidate.from(), Math.max(sentence.from(), candidate.verb()));
    while (from > sentence.from() && !scene.lower(from - 1).equals(";")) {
      from--;
    }
    int to = Math.max(candidate.from(), candidate.verb());
    while (to < sentence.to() && !scene.lower(to).equals(";")) {
      to++;
    }
    return new Sentence(scene.prose.span(from, to), from, to, sentence.paragraph());
  }

  /// Whether a sentence calls something imitation, unless it denies that ("far from cosmetic").
  private boolean callsCosmetic(Sentence sentence) {
    int at = COSMETIC.indexIn(scene.grammar, sentence.from(), sentence.to());
    if (at < 0) {
      return false;
    }
    for (int i = Math.max(sentence.from(), at - 5); i < at; i++) {
      String word = scene.lower(i);
      if (word.equals("far")
          || word.equals("not")
          || word.equals("beyond")
          || word.equals("never")) {
        return false;
      }
    }
    return true;
  }

  /// The same, of the candidate and not of so many others.
  private boolean callsCosmetic(Sentence part, Candidate candidate) {
    int at = COSMETIC.indexIn(scene.grammar, part.from(), part.to());
    boolean others =
        at >= 0
            && scene
                .governor(at)
                .flatMap(scene.grammar::subject)
                .filter(s -> words.isSoMany(s, candidate))
                .isPresent();
    return !others && callsCosmetic(part);
  }

  private boolean contrastsLack(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (CONTRAST.length(scene.grammar, i, sentence.to()) > 0) {
        return lacks(sentence, i);
      }
    }
    return false;
  }

  private boolean opensContrast(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + 5);
    return CONTRAST.indexIn(scene.grammar, sentence.from(), end) >= 0;
  }

  private boolean lacks(Sentence sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (LACKS.contains(scene.lower(i)) || scene.lower(i).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }
}

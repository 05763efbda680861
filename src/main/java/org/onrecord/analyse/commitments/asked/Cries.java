package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Finding.Quotation;

/// What people cry out, carry on boards or ask for in their own words: "“Give us water,” read one
/// placard", "“We want justice,” shouted the crowd", "“Let them open the archives,” she said".
public final class Cries {
  private static final Set<String> CRIERS =
      Set.of(
          "protester",
          "protesters",
          "protestor",
          "protestors",
          "demonstrator",
          "demonstrators",
          "marcher",
          "marchers",
          "striker",
          "strikers",
          "crowd",
          "crowds",
          "placard",
          "placards",
          "banner",
          "banners",
          "poster",
          "posters",
          "slogan",
          "slogans",
          "sign",
          "signs",
          "graffiti",
          "chanted",
          "chanting",
          "chant",
          "chants",
          "shouted",
          "shouting",
          "shout",
          "cried",
          "yelled",
          "scrawled",
          "petitioners");
  private static final Set<String> WANTED =
      Set.of(
          "justice",
          "answer",
          "answers",
          "truth",
          "peace",
          "freedom",
          "job",
          "jobs",
          "bread",
          "water",
          "land",
          "dignity",
          "respect",
          "right",
          "rights",
          "change",
          "action",
          "pay",
          "wage",
          "wages",
          "election",
          "elections",
          "democracy",
          "work",
          "electricity",
          "apology",
          "explanation",
          "inquiry",
          "transparency",
          "equality",
          "home",
          "homes",
          "reform",
          "reforms",
          "compensation",
          "protection",
          "accountability",
          "clarity",
          "school",
          "hospital");
  private static final int LONGEST = 16;
  private static final double SURE = 0.6;

  private final Scene scene;

  public Cries(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    boolean cried = false;
    for (int i = sentence.from(); i < sentence.to() && !cried; i++) {
      cried = CRIERS.contains(scene.lower(i));
    }
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      Optional<Quotation> speech =
          scene
              .speech(verb.from())
              .filter(q -> q.form() == Quotation.Form.DIRECT || q.form() == Quotation.Form.MIXED);
      if (speech.isPresent()
          && (cried && isBareOpening(verb, speech.get()) || isLet(verb) || isWant(verb))) {
        found.accept(candidate(verb));
        return;
      }
    }
  }

  /// "“Give us water": the bare verb opens the words, and there are few.
  private boolean isBareOpening(VerbGroup verb, Quotation speech) {
    boolean first = scene.prose.token(verb.from()).start() - speech.at().start() <= 1;
    boolean few = speech.at().end() - speech.at().start() < LONGEST * 6;
    return first
        && few
        && verb.from() == verb.head()
        && (scene.tag(verb.from()) == Tag.VERB || scene.lower(verb.from()).equals("let"));
  }

  /// "Let them open the archives"; not "let me", "let us", "let's".
  private boolean isLet(VerbGroup verb) {
    int at = verb.to();
    if (!scene.lower(verb.from()).equals("let")
        || verb.from() != verb.head()
        || scene.grammar.subject(verb).isPresent() && !opensSpeech(verb)
        || scene.lower(at).matches("me|us|'s|’s|go|it|alone|that|this|you|your|yourself|there")) {
      return false;
    }
    return opensSpeech(verb)
        && at < scene.sentence(verb.from()).to()
        && scene
            .nounAt(at)
            .filter(n -> n.to() < scene.sentence(verb.from()).to())
            .filter(n -> scene.tag(n.to()) == Tag.VERB)
            .filter(n -> !scene.lower(n.to()).matches("know|be"))
            .isPresent();
  }

  private boolean opensSpeech(VerbGroup verb) {
    int before = verb.from() - 1;
    return before < scene.sentence(verb.from()).from() || scene.tag(before) == Tag.PUNCTUATION;
  }

  /// "we want justice", "we demand answers", "all we ask for is bread".
  private boolean isWant(VerbGroup verb) {
    Optional<NounGroup> object = scene.grammar.object(verb);
    return verb.lemma().equals("want")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && !verb.negated()
        && !scene.isCondition(verb)
        && scene.grammar.subject(verb).filter(s -> scene.lower(s.head()).equals("we")).isPresent()
        && object
            .filter(o ->
                WANTED.contains(scene.lower(o.head()))
                    || WANTED.contains(scene.grammar.lemma(o.head())))
            .isPresent();
  }

  private Candidate candidate(VerbGroup verb) {
    int from = scene.clauseStart(verb);
    return new Candidate(
        Math.min(from, verb.from()),
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.DEMAND,
        -1,
        -1,
        Optional.empty(),
        SURE,
        "asked in their own words");
  }
}

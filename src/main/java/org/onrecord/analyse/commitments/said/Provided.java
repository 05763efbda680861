package org.onrecord.analyse.commitments.said;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.Things;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.Clause;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What people are to get, may or must do, and what money and plans will do, told as settled
/// whoever tells it: "teachers will get a rise", "drivers will have to pay", "4 million will go to
/// the provinces", "the scheme will cover all children".
public final class Provided {
  private static final Set<String> DUTIES = Cues.words("duties.txt");
  private static final Set<String> PERMITS = Cues.words("permits.txt");
  private static final Set<String> GAINS = Cues.words("gains.txt");
  private static final Set<String> CARRIED = Cues.words("carried.txt");
  private static final Set<String> BODIES = Cues.words("new-bodies.txt");
  private static final Set<String> SUMS = Cues.words("sums.txt");
  private static final Set<String> MONEY =
      Set.of(
          "money",
          "fund",
          "funds",
          "funding",
          "sum",
          "cash",
          "proceeds",
          "revenue",
          "revenues",
          "grant",
          "loan",
          "donation",
          "credit",
          "profit",
          "profits",
          "saving",
          "savings",
          "levy",
          "half",
          "rest",
          "remainder");
  private static final Set<String> SPENT =
      Set.of(
          "use",
          "spend",
          "direct",
          "allocate",
          "earmark",
          "distribute",
          "transfer",
          "invest",
          "channel",
          "divide",
          "share",
          "set",
          "pay",
          "return",
          "disburse",
          "release",
          "donate");
  private static final Set<String> ALL = Set.of("every", "each", "all", "any", "no", "only");
  private static final double SURE = 0.58;

  private final Scene scene;
  private final VerbFrame frame;
  private final Matters matters;
  private final Things things;

  public Provided(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.matters = new Matters(scene);
    this.things = new Things(scene.grammar);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      if (isForbidden(verb)) {
        found.accept(candidate(verb, Commitment.Type.DIRECTIVE));
      } else if (isToCome(verb)) {
        Optional<NounGroup> subject =
            scene.grammar.subject(verb).filter(s -> scene.tag(s.head()) != Tag.PRONOUN);
        subject.flatMap(s -> type(verb, s)).map(type -> candidate(verb, type)).ifPresent(found);
      }
    }
  }

  /// "No official may accept a gift".
  private boolean isForbidden(VerbGroup verb) {
    return verb.isFinite()
        && verb.modal().equals("may")
        && !verb.perfect()
        && !verb.lemma().equals("be")
        && scene.grammar.clauseOf(verb.from()).kind() == Clause.Kind.MAIN
        && scene
            .grammar
            .subject(verb)
            .filter(
                s -> scene.lower(s.from()).equals("no") || scene.lower(s.from() - 1).equals("no"))
            .isPresent();
  }

  /// "will", or "would" where it is told of what somebody in power said.
  private boolean isToCome(VerbGroup verb) {
    String first = scene.lower(verb.from());
    boolean will = first.equals("will") || first.equals("shall") || verb.modal().equals("will");
    boolean reported =
        first.equals("would")
            && scene.isSpokenByPower(verb.from())
            && !scene.isInOwnWords(verb.from());
    return verb.isFinite()
        && !verb.perfect()
        && (will || reported)
        && !scene.isCondition(verb)
        && !scene.supposes(verb)
        && !isGuess(verb)
        && scene.grammar.clauseOf(verb.from()).kind() != Clause.Kind.RELATIVE;
  }

  private boolean isGuess(VerbGroup verb) {
    for (int i = verb.from(); i < verb.to(); i++) {
      switch (scene.lower(i)) {
        case "probably", "likely", "perhaps", "possibly", "eventually", "inevitably" -> {
          return true;
        }
        default -> {}
      }
    }
    return scene
        .governor(verb.from())
        .filter(g ->
            switch (g.lemma()) {
              case "think",
                  "believe",
                  "expect",
                  "hope",
                  "fear",
                  "predict",
                  "warn",
                  "doubt",
                  "argue",
                  "worry",
                  "forecast",
                  "estimate",
                  "suggest",
                  "claim",
                  "mean" ->
                  true;
              default -> false;
            })
        .isPresent();
  }

  private Optional<Commitment.Type> type(VerbGroup verb, NounGroup subject) {
    boolean many = isMany(subject);
    boolean able = verb.lemma().equals("be") && scene.lower(verb.to()).equals("able");
    if (many && (isRuled(verb) || able && isUnderRule(verb)) || isRate(verb, subject)) {
      return Optional.of(Commitment.Type.LEGAL_CHANGE);
    }
    if (many && isGain(verb) || isMoney(subject) && isSpent(verb)) {
      return Optional.of(Commitment.Type.PLEDGE);
    }
    if (scene.isNoLonger(verb) && verb.passive() && scene.tag(subject.head()).isNoun()) {
      return Optional.of(Commitment.Type.LEGAL_CHANGE);
    }
    return isNewBody(subject) && isCarried(verb)
        ? Optional.of(Commitment.Type.ANNOUNCED_REFORM)
        : Optional.empty();
  }

  /// "Under the act, …", "From May …".
  private boolean isUnderRule(VerbGroup verb) {
    return scene.lower(scene.sentence(verb.from()).from()).matches("under|from|starting");
  }

  /// "The tax will fall to 15 percent", "the fare will go up by 3 cents".
  private boolean isRate(VerbGroup verb, NounGroup subject) {
    boolean moves =
        switch (verb.lemma()) {
          case "fall", "rise", "drop", "increase", "go", "double", "come" -> !verb.passive();
          default -> false;
        };
    int at = scene.lower(verb.to()).matches("up|down") ? verb.to() + 1 : verb.to();
    return moves
        && (matters.isSet(subject) || matters.isRate(subject))
        && scene.lower(at).matches("to|by|from");
  }

  /// "teachers", "every household"; nobody by name.
  private boolean isMany(NounGroup group) {
    boolean person = scene.powers.entity(group).filter(Entity::isPerson).isPresent();
    return !person
        && (scene.tag(group.head()) == Tag.NOUN_PLURAL || ALL.contains(scene.lower(group.from())));
  }

  /// "will have to pay", "will need a permit", "will be allowed to", "will be able to", "will no
  /// longer have to".
  private boolean isRuled(VerbGroup verb) {
    boolean must = verb.modal().equals("have to") && DUTIES.contains(verb.lemma());
    boolean needs =
        verb.lemma().equals("need")
            && scene
                .grammar
                .object(verb)
                .filter(o -> PERMITS.contains(scene.grammar.lemma(o.head())))
                .isPresent();
    boolean ruled =
        verb.passive()
            && switch (verb.lemma()) {
              case "require",
                  "oblige",
                  "allow",
                  "permit",
                  "entitle",
                  "ban",
                  "bar",
                  "forbid",
                  "prohibit",
                  "exempt" ->
                  true;
              default -> false;
            };
    boolean able =
        verb.lemma().equals("be")
            && switch (scene.lower(verb.to())) {
              case "entitled", "eligible", "exempt", "free", "allowed", "liable" -> true;
              default -> false;
            };
    return must || needs || ruled || able;
  }

  /// "will get a 6 percent raise", "will be paid 200 marks", "will be given land".
  private boolean isGain(VerbGroup verb) {
    boolean gets =
        switch (verb.lemma()) {
          case "get", "receive", "enjoy", "retain" -> !verb.passive();
          case "give", "pay", "offer", "grant", "issue", "provide", "compensate", "send" ->
              verb.passive();
          default -> false;
        };
    boolean paid = verb.passive() && verb.lemma().equals("compensate");
    int last = scene.sentence(verb.from()).to() - 1;
    int at = Math.min(scene.lower(verb.to()).equals("with") ? verb.to() + 1 : verb.to(), last);
    Optional<NounGroup> thing = scene.grammar.object(verb).or(() -> scene.nounAt(at));
    return gets && (paid || thing.filter(this::isGood).isPresent());
  }

  private boolean isGood(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    return GAINS.contains(noun)
        || SUMS.contains(noun)
        || matters.isPublic(group)
        || things.isPublic(group)
        || scene.tag(group.from()) == Tag.NUMBER;
  }

  /// "30 million", "some 4 billion crowns", "the money".
  private boolean isMoney(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    if (MONEY.contains(noun) || SUMS.contains(noun)) {
      return true;
    }
    for (int i = group.from(); i < group.to(); i++) {
      switch (scene.lower(i)) {
        case "million", "billion", "$", "€", "£", "trillion" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isSpent(VerbGroup verb) {
    String next = scene.lower(verb.to());
    return verb.passive() && SPENT.contains(verb.lemma())
        || switch (verb.lemma()) {
          case "go" -> next.matches("to|towards|toward|into");
          case "pay" -> next.matches("for|down|off");
          case "fund", "finance", "cover", "help", "support", "benefit" ->
              scene.grammar.object(verb).isPresent();
          default -> false;
        };
  }

  private boolean isNewBody(NounGroup group) {
    return (BODIES.contains(scene.grammar.lemma(group.head())) || isNew(group))
        && scene.powers.entity(group).filter(Entity::isPerson).isEmpty();
  }

  /// "the new bypass", "the proposed council", "the long-promised ring road".
  private boolean isNew(NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (scene.lower(i).matches("new|planned|proposed|future|(long-)?promised|long-planned")) {
        return true;
      }
    }
    return false;
  }

  private boolean isCarried(VerbGroup verb) {
    return !verb.passive() && !verb.negated() && CARRIED.contains(verb.lemma());
  }

  private Candidate candidate(VerbGroup verb, Commitment.Type type) {
    return frame
        .candidate(
            verb,
            type,
            Optional.empty(),
            Optional.empty(),
            Optional.of(Commitment.Status.ANNOUNCED),
            SURE)
        .because("what is told as settled: \"" + verb.lemma() + "\"");
  }
}

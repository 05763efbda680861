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

/// What somebody's demands or aims are: "the union's main demand is a ceiling on rents", "their
/// demands include an inquiry", "the government's goal is a balanced budget"; and what is owed:
/// "the minister owes the families an answer", "nothing less than an inquiry will do", "what the
/// country needs is a court".
public final class Demanded {
  private static final Set<String> DEMANDS =
      Set.of("demand", "request", "recommendation", "condition", "grievance");
  private static final Set<String> AIMS =
      Set.of("goal", "target", "objective", "ambition", "priority", "aim");
  private static final Set<String> OWED =
      Set.of(
          "apology",
          "explanation",
          "answer",
          "answers",
          "compensation",
          "reparation",
          "reparations",
          "truth",
          "justice",
          "account",
          "inquiry",
          "protection",
          "duty");
  private static final Set<String> SUFFICE = Set.of("do", "suffice", "satisfy", "serve", "be");
  private static final int FAR = 8;
  private static final double SURE = 0.7;

  private final Scene scene;

  public Demanded(Scene scene) {
    this.scene = scene;
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean told = verb.isFinite() && !verb.negated() && !scene.isCondition(verb);
      if (told) {
        candidate(verb, sentence).ifPresent(found);
      }
    }
  }

  private Optional<Candidate> candidate(VerbGroup verb, Sentence sentence) {
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean is =
        !verb.hasModal()
            && !verb.passive()
            && verb.head() + 1 == verb.to()
            && switch (verb.lemma()) {
              case "be", "include", "comprise", "remain" -> true;
              default -> false;
            };
    if (is && subject.isPresent() && opensThing(verb)) {
      String noun = scene.grammar.lemma(subject.get().head());
      boolean somebodys = subject.get().hasOwner() || isOwned(subject.get());
      if (DEMANDS.contains(noun) && (somebodys || verb.lemma().equals("include"))) {
        return Optional.of(candidate(verb, subject, Commitment.Type.DEMAND));
      }
      if (AIMS.contains(noun) && somebodys && isOfPower(subject.get())) {
        return Optional.of(candidate(verb, subject, Commitment.Type.PLEDGE));
      }
    }
    if (is && isAmongDemands(sentence)) {
      return Optional.of(
          candidate(verb, Optional.empty(), Commitment.Type.DEMAND)
              .part(sentence.from(), scene.trimmedEnd(sentence.from(), sentence.to())));
    }
    if (isOwed(verb, subject) || isLeast(verb, sentence) || isWhatIsNeeded(verb, sentence)) {
      return Optional.of(candidate(verb, Optional.empty(), Commitment.Type.CALL));
    }
    return Optional.empty();
  }

  /// "is a ceiling", "is higher pay", "include two seats"; not "is simple" nor "is that".
  private boolean opensThing(VerbGroup verb) {
    int at = verb.to();
    return at < scene.sentence(verb.from()).to()
        && scene.nounAt(at).filter(n -> n.head() >= at).isPresent()
        && scene.tag(scene.nounAt(at).get().head()) != Tag.PRONOUN;
  }

  /// "their demands", "our goal".
  private boolean isOwned(NounGroup group) {
    return switch (scene.lower(group.from())) {
      case "their", "its", "his", "her", "our", "my" -> true;
      default -> false;
    };
  }

  private boolean isOfPower(NounGroup group) {
    if (group.hasOwner()) {
      return scene
              .nounAt(group.from())
              .filter(g -> scene.powers.entity(g).filter(scene.powers::isPower).isPresent())
              .isPresent()
          || scene.powers.entity(group).isPresent()
          || Set.of("government", "ministry", "party", "council", "cabinet", "union")
              .contains(scene.grammar.lemma(group.ownerEnd() - 2));
    }
    return scene.isSpokenByPower(group.head())
        || scene.powers.possessor(group).filter(scene.powers::isPower).isPresent();
  }

  /// "Among their demands are …".
  private boolean isAmongDemands(Sentence sentence) {
    if (!scene.lower(sentence.from()).equals("among")) {
      return false;
    }
    int end = Math.min(sentence.to() - 1, sentence.from() + FAR);
    for (int i = sentence.from(); i < end; i++) {
      if (scene.lower(i).equals("demands")) {
        return scene.lower(i + 1).matches("are|is|were|was");
      }
    }
    return false;
  }

  /// "owes these families an apology".
  private boolean isOwed(VerbGroup verb, Optional<NounGroup> subject) {
    if (!verb.lemma().equals("owe") || verb.passive() || subject.isEmpty()) {
      return false;
    }
    int end = Math.min(scene.sentence(verb.from()).to(), verb.to() + FAR);
    for (int i = verb.to(); i < end; i++) {
      if (OWED.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "Nothing less than an inquiry will do", "the least the council can do is".
  private boolean isLeast(VerbGroup verb, Sentence sentence) {
    for (int i = sentence.from(); i + 2 < verb.from(); i++) {
      boolean nothing =
          scene.lower(i).matches("nothing|anything")
              && scene.lower(i + 1).matches("less|short")
              && scene.lower(i + 2).matches("than|of");
      boolean least =
          scene.lower(i).equals("the")
              && scene.lower(i + 1).equals("least")
              && scene.nounAt(i + 2).isPresent();
      if (nothing && SUFFICE.contains(verb.lemma()) && verb.hasModal()
          || least && verb.lemma().equals("be") && !verb.hasModal()) {
        return true;
      }
    }
    return false;
  }

  /// "What the country needs is a court", "what is needed now is".
  private boolean isWhatIsNeeded(VerbGroup verb, Sentence sentence) {
    if (!verb.lemma().equals("be") || verb.hasModal()) {
      return false;
    }
    int what = scene.behindOpeners(sentence.from(), verb.from());
    for (int i = sentence.from(); i <= what && i < verb.from(); i++) {
      if (scene.lower(i).equals("what") || scene.lower(i).equals("all")) {
        int end = Math.min(verb.from(), i + FAR);
        boolean ours = scene.isWe(i + 1);
        for (int j = i + 1; j < end; j++) {
          if (ours && scene.lower(j).matches("asking|ask|demand|demanding|want|seek")) {
            return opensThing(verb) || scene.lower(verb.to()).matches("that|for|to");
          }
          if (scene.lower(j).matches("needs|need|needed|required|lacks")) {
            return opensThing(verb);
          }
        }
      }
    }
    return false;
  }

  private Candidate candidate(VerbGroup verb, Optional<NounGroup> subject, Commitment.Type type) {
    int from = scene.clauseStart(verb);
    boolean promised = type == Commitment.Type.PLEDGE;
    int owner =
        subject.map(s -> s.hasOwner() ? s.ownerEnd() - 1 : isOwned(s) ? s.head() : -1).orElse(-1);
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        type,
        owner,
        -1,
        promised ? Optional.of(Commitment.Status.ANNOUNCED) : Optional.empty(),
        promised ? 0.6 : SURE,
        "what is wanted: \"" + verb.lemma() + "\"");
  }
}

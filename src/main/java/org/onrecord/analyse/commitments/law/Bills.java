package org.onrecord.analyse.commitments.law;

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
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// What a bill or an agreement would do: "the bill would abolish the court", "under the draft,
/// groups would have to register", and, in the sentences right behind that, "others could be
/// fined".
public final class Bills {
  private static final Cues.Verbs REFORMS = new Cues.Verbs("reforms.txt");
  private static final Set<String> BILLS = Cues.words("bills.txt");
  private static final Set<String> DISCOURSE = Cues.words("discourse.txt");

  /// What a bill would do without changing anything.
  private static final Set<String> IDLE =
      Set.of("last", "cost", "function", "work", "harm", "help");

  private static final int OPENING = 9;
  private static final double SURE = 0.6;

  private final Scene scene;
  private final Matters matters;

  /// The sentence that said last what a bill would do.
  private int told = -2;

  /// The sentence that was last an item of a list of what a bill would do.
  private int listed = -2;

  public Bills(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    int at = scene.prose.sentenceOf(sentence.from());
    boolean under = opensUnder(sentence) || isListed(sentence, at);
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean goesOn =
          isHypothetical(verb) && (told == at - 1 && !isOfPerson(verb) || isOfBillBefore(verb));
      if (provides(verb) && (under || goesOn || isOfBill(verb)) && !isSaid(verb)) {
        told = at;
        found.accept(candidate(verb));
      }
    }
  }

  /// "Under the bills: – fees would be published; – …": an item of a list that such a line leads
  /// in.
  private boolean isListed(Sentence sentence, int at) {
    if (at == 0) {
      return false;
    }
    Sentence before = scene.prose.sentences().get(at - 1);
    boolean lead = opensUnder(before) && scene.lower(before.to() - 1).equals(":");
    boolean goesOn =
        listed == at - 1 && before.paragraph() != sentence.paragraph() && isItem(before);
    if (lead || goesOn) {
      listed = at;
      return true;
    }
    return false;
  }

  /// "– …;": an item behind which another comes.
  private boolean isItem(Sentence sentence) {
    return scene.lower(sentence.to() - 1).matches("[;,]|and|or");
  }

  /// "Under the new bill, …", "Under Article 5 of the draft, …".
  private boolean opensUnder(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + OPENING);
    int at = sentence.from() + 1;
    boolean bill =
        at < end
            && scene
                .grammar
                .nounAt(at)
                .filter(g -> BILLS.contains(scene.lower(g.head())) || isPartOfBill(g, end))
                .isPresent();
    return bill && scene.lower(sentence.from()).equals("under");
  }

  /// "Article 5 of the draft".
  private boolean isPartOfBill(NounGroup group, int end) {
    return group.to() + 2 < end
        && scene.lower(group.to()).equals("of")
        && scene
            .grammar
            .nounAt(group.to() + 1)
            .filter(g -> BILLS.contains(scene.lower(g.head())))
            .isPresent();
  }

  /// "It would oblige every mine …", where the sentence before speaks of a bill: "it" is the bill.
  private boolean isOfBillBefore(VerbGroup verb) {
    int at = scene.prose.sentenceOf(verb.from());
    boolean it =
        scene.grammar.subject(verb).filter(s -> scene.lower(s.head()).equals("it")).isPresent();
    boolean change =
        REFORMS.find(scene.grammar, verb).isPresent()
            || scene.grammar.object(verb).filter(matters::isPublic).isPresent();
    return it && change && at > 0 && speaksOfBill(scene.prose.sentences().get(at - 1));
  }

  private boolean speaksOfBill(Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      boolean tabled =
          scene.lower(i).equals("before")
              && i + 1 < sentence.to()
              && scene.lower(i + 1).matches("parliament|congress|lawmakers|deputies");
      boolean bill = scene.lower(i).matches("bill|draft|proposal|amendment|legislation");
      if (tabled || bill && scene.grammar.tag(i).isNoun()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfPerson(VerbGroup verb) {
    return scene
        .grammar
        .subject(verb)
        .flatMap(scene.powers::entity)
        .filter(Entity::isPerson)
        .isPresent();
  }

  private boolean provides(VerbGroup verb) {
    boolean modal =
        switch (verb.modal()) {
          case "would", "will", "shall", "could" -> true;
          default -> verb.modal().equals("have to");
        };
    boolean own = DISCOURSE.contains(verb.lemma()) || IDLE.contains(verb.lemma());
    return verb.isFinite() && modal && !verb.perfect() && !own && !scene.isCondition(verb);
  }

  private boolean isHypothetical(VerbGroup verb) {
    return verb.modal().equals("would")
        || verb.modal().equals("could") && verb.passive()
        || scene.lower(verb.from()).equals("would");
  }

  private boolean isOfBill(VerbGroup verb) {
    return isHypothetical(verb)
        && !verb.passive()
        && scene
            .grammar
            .subject(verb)
            .filter(s -> BILLS.contains(scene.lower(s.head())))
            .filter(s -> scene.grammar.tag(s.from()) == Tag.DETERMINER || s.hasOwner())
            .isPresent();
  }

  /// What somebody is quoted to say of a bill is theirs: a hope, a warning.
  private boolean isSaid(VerbGroup verb) {
    return scene.speech(verb.from()).isPresent();
  }

  private Candidate candidate(VerbGroup verb) {
    int from = scene.clauseStart(verb);
    Optional<NounGroup> subject = scene.grammar.subject(verb);
    boolean bill = subject.filter(s -> BILLS.contains(scene.lower(s.head()))).isPresent();
    return new Candidate(
        from,
        Math.max(scene.clauseEnd(verb), from + 1),
        verb.head(),
        Commitment.Type.ANNOUNCED_REFORM,
        bill ? subject.map(NounGroup::head).orElse(-1) : -1,
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        SURE,
        "what a bill would do");
  }
}

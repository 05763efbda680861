package org.onrecord.analyse.commitments.done;

import java.util.HashMap;
import java.util.Map;
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

/// Acts told by a noun: "the abolition of the toll", "a moratorium on inspections"; and the parts
/// of a plan: "the programme envisages a, b and c".
public final class Nominals {
  private static final Map<String, String> ACTS = new HashMap<>();
  private static final Set<String> PLANS;
  private static final Set<String> CONTENT;
  private static final Set<String> AIMS = Cues.words("aims.txt");

  static {
    for (String line : Cues.lines("nominal.txt")) {
      String[] parts = line.split("\\s+");
      ACTS.put(parts[0], parts[1]);
    }
    PLANS = listed("NOUN:");
    CONTENT = listed("VERB:");
  }

  private static final Set<String> STALLED = Cues.words("stalled.txt");

  private final Scene scene;
  private final Matters matters;

  public Nominals(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
  }

  private static Set<String> listed(String label) {
    return Cues.lines("plans.txt").stream()
        .filter(line -> line.startsWith(label))
        .findFirst()
        .map(line -> Set.of(line.substring(label.length()).strip().split("\\s+")))
        .orElseThrow();
  }

  public void find(Sentence sentence, Consumer<Candidate> found) {
    if (scene.isFragment(sentence)) {
      return;
    }
    acts(sentence, found);
    plans(sentence, found);
    stalled(sentence, found);
    aims(sentence, found);
  }

  private void acts(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      String act = ACTS.get(scene.lower(i));
      boolean of = scene.lower(i + 1).equals("of") || isStop(i) && scene.lower(i + 1).equals("on");
      boolean kind = of && act != null && isOfAKind(i);
      if (act != null && of && !kind && !scene.grammar.tag(i).isVerb()) {
        found.accept(act(i, sentence, act.equals("law")));
      } else if (act != null && of && !kind && scene.lower(i).endsWith("ing")) {
        found.accept(act(i, sentence, false));
      }
    }
  }

  /// "such a reduction of", "any creation of": a kind of act, none in particular.
  private boolean isOfAKind(int at) {
    int from = scene.grammar.nounAt(at).map(NounGroup::from).orElse(at);
    for (int i = Math.max(scene.sentence(at).from(), from - 2); i < at; i++) {
      if (scene.lower(i).equals("such") || scene.lower(i).equals("any")) {
        return true;
      }
    }
    return false;
  }

  /// "a moratorium on", "a ban on".
  private boolean isStop(int i) {
    return scene.lower(i).equals("moratorium") || scene.lower(i).equals("ban");
  }

  private Candidate act(int at, Sentence sentence, boolean law) {
    int from = scene.grammar.nounAt(at).map(NounGroup::from).orElse(at);
    if (from > sentence.from() && scene.grammar.tag(from - 1) == Tag.DETERMINER) {
      from--;
    }
    return new Candidate(
        from,
        phraseEnd(at + 1, sentence),
        at,
        law ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.ANNOUNCED_REFORM,
        scene.grammar.nounAt(at).filter(NounGroup::hasOwner).map(g -> g.ownerEnd() - 1).orElse(-1),
        -1,
        law ? Optional.of(Commitment.Status.ENACTED) : Optional.empty(),
        law ? 0.6 : 0.5,
        "\"" + scene.lower(at) + " of\"");
  }

  /// "a stalled bill to open the archives": what is called undone in passing.
  private void stalled(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from(); i + 2 < sentence.to(); i++) {
      Optional<NounGroup> group =
          STALLED.contains(scene.lower(i)) ? scene.grammar.nounAt(i) : Optional.empty();
      int at = i;
      if (group
          .filter(g -> g.head() > at && at >= g.ownerEnd() && goesOn(g, sentence))
          .isPresent()) {
        NounGroup plan = group.get();
        found.accept(
            new Candidate(
                plan.from(),
                phraseEnd(plan.to() + 1, sentence),
                plan.head(),
                Commitment.Type.ANNOUNCED_REFORM,
                plan.hasOwner() ? plan.ownerEnd() - 1 : -1,
                -1,
                Optional.of(Commitment.Status.DENIED),
                0.6,
                "\"" + scene.lower(i) + "\" of a plan"));
      }
    }
  }

  private boolean goesOn(NounGroup group, Sentence sentence) {
    boolean content =
        switch (scene.lower(group.to())) {
          case "to", "for", "of", "on" -> group.to() + 2 < sentence.to();
          default -> false;
        };
    return content && matters.isProposed(group);
  }

  /// Where the noun phrase that goes on at `at` ends: at a verb, a comma, a word that opens a
  /// clause.
  private int phraseEnd(int at, Sentence sentence) {
    int i = at;
    while (i < sentence.to()) {
      Tag tag = scene.grammar.tag(i);
      boolean ends =
          scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()
              || tag == Tag.RELATIVE
              || tag == Tag.SUBORDINATOR
              || tag == Tag.PUNCTUATION && !isQuote(i);
      if (ends) {
        break;
      }
      i++;
    }
    return Math.max(at, scene.trimmedEnd(at, i));
  }

  private boolean isQuote(int i) {
    return "\"\u201C\u201D\u2018\u2019'".contains(scene.lower(i));
  }

  /// "the plan contemplates a, b, and c": each part is a commitment of its own.
  private void plans(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean tells =
          verb.isFinite()
              && CONTENT.contains(verb.lemma())
              && !verb.passive()
              && !",;.".contains(scene.lower(verb.to()));
      Optional<NounGroup> subject = tells ? scene.grammar.subject(verb) : Optional.empty();
      if (subject.filter(s -> PLANS.contains(scene.grammar.lemma(s.head()))).isPresent()) {
        parts(verb, subject.orElseThrow(), sentence, found);
      }
    }
  }

  private void parts(VerbGroup verb, NounGroup plan, Sentence sentence, Consumer<Candidate> found) {
    int from = verb.to();
    for (int i = from; i <= sentence.to(); i++) {
      boolean last = i == sentence.to() || scene.lower(i).equals(";");
      if (last || isPartEnd(i, sentence)) {
        int start = scene.lower(from).equals("and") ? from + 1 : from;
        int to = scene.trimmedEnd(start, i);
        if (to - start >= 2) {
          found.accept(part(start, to, verb, plan));
        }
        from = i + 1;
      }
      if (last) {
        return;
      }
    }
  }

  /// A comma or "and" with a new noun group behind it.
  private boolean isPartEnd(int i, Sentence sentence) {
    boolean parts = scene.lower(i).equals(",") || scene.lower(i).equals("and");
    int next = scene.lower(i + 1).equals("and") ? i + 2 : i + 1;
    return parts
        && next < sentence.to()
        && scene.grammar.tag(next) == Tag.DETERMINER
        && !scene.grammar.tag(i - 1).equals(Tag.ADJECTIVE);
  }

  private Candidate part(int from, int to, VerbGroup verb, NounGroup plan) {
    return new Candidate(
        from,
        to,
        verb.head(),
        Commitment.Type.ANNOUNCED_REFORM,
        plan.hasOwner() ? plan.ownerEnd() - 1 : -1,
        -1,
        Optional.of(Commitment.Status.ANNOUNCED),
        0.8,
        "part of a plan: \"" + verb.lemma() + "\"");
  }

  /// "its priority is to bring …".
  private void aims(Sentence sentence, Consumer<Candidate> found) {
    for (VerbGroup verb : scene.grammar.verbs(sentence)) {
      boolean aim =
          verb.modal().equals("be to")
              || verb.lemma().equals("be") && scene.lower(verb.to()).equals("to");
      Optional<NounGroup> subject = aim ? scene.grammar.subject(verb) : Optional.empty();
      if (subject.filter(s -> AIMS.contains(scene.grammar.lemma(s.head()))).isPresent()) {
        NounGroup group = subject.orElseThrow();
        found.accept(
            new Candidate(
                group.from(),
                scene.trimmedEnd(verb.to(), sentence.to()),
                verb.head(),
                Commitment.Type.PLEDGE,
                group.hasOwner() ? group.ownerEnd() - 1 : group.head(),
                -1,
                Optional.of(Commitment.Status.ANNOUNCED),
                0.7,
                "an aim that is named"));
      }
    }
  }
}

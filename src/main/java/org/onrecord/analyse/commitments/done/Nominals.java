package org.onrecord.analyse.commitments.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Matters;
import org.onrecord.analyse.commitments.words.Phrases;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Commitment;

/// Acts told by a noun: "the abolition of the toll", "a moratorium on inspections"; and the parts
/// of a plan: "the programme envisages a, b and c".
public final class Nominals {
  private static final Map<String, Row> ACTS = new HashMap<>();
  private static final Set<String> PLANS;
  private static final Set<String> CONTENT;
  private static final Set<String> AIMS = Cues.words("aims.txt");

  static {
    for (String line : Cues.lines("nominal.txt")) {
      List<String> parts = List.of(line.split("\\s+"));
      ACTS.put(parts.getFirst(), new Row(parts.get(1), parts.subList(2, parts.size())));
    }
    PLANS = listed("NOUN:");
    CONTENT = listed("VERB:");
  }

  private static final Set<String> STALLED = Cues.words("stalled.txt");

  /// Words behind which an act is only wanted, planned or feared.
  private static final Set<String> WANTING = Cues.words("wanting.txt");

  /// How far before the noun the verb stands that wants it.
  private static final int NEAR = 5;

  /// What a noun for an act is filed under, and the words that may stand between it and what is
  /// changed; none for "of" alone.
  private record Row(String under, List<String> between) {
    boolean allows(String word) {
      return between.isEmpty() ? word.equals("of") : between.contains(word);
    }
  }

  private final Scene scene;
  private final Matters matters;
  private final Phrases phrases;

  public Nominals(Scene scene) {
    this.scene = scene;
    this.matters = new Matters(scene);
    this.phrases = new Phrases(scene);
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
      Row act = ACTS.get(scene.lower(i));
      if (act == null) {
        continue;
      }
      String next = scene.lower(i + 1);
      boolean reaches = (act.allows(next) || isStop(i) && next.equals("on")) && !isOfAKind(i);
      boolean noun = !scene.grammar.tag(i).isVerb() || scene.lower(i).endsWith("ing");
      if (reaches && noun && changes(act, i)) {
        boolean ing = scene.grammar.tag(i).isVerb();
        found.accept(act(i, sentence, ing ? "deed" : act.under()));
      }
    }
  }

  /// Whether what is changed is something that this noun changes by power.
  private boolean changes(Row act, int at) {
    int last = scene.sentence(at).to() - 1;
    Optional<NounGroup> thing = scene.grammar.nounAt(Math.min(at + 2, last));
    return switch (act.under()) {
      case "rule" -> thing.filter(t -> matters.isMatter(t) || matters.isOfState(t)).isPresent();
      case "public" -> thing.filter(t -> matters.isPublic(t) || matters.isOfState(t)).isPresent();
      case "set" -> thing.filter(t -> matters.isSet(t) || isMoney(t)).isPresent();
      case "bill" -> thing.filter(scene.powers::isInstrument).isPresent();
      default -> true;
    };
  }

  /// "legal aid", "public spending".
  private boolean isMoney(NounGroup group) {
    return switch (scene.grammar.lemma(group.head())) {
      case "spending", "aid", "funding", "budget", "expenditure", "subsidy", "support" -> true;
      default -> matters.isOfState(group);
    };
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

  private Candidate act(int at, Sentence sentence, String under) {
    int from = scene.grammar.nounAt(at).map(NounGroup::from).orElse(at);
    if (from > sentence.from() && scene.grammar.tag(from - 1) == Tag.DETERMINER) {
      from--;
    }
    boolean law =
        switch (under) {
          case "law", "rule", "bill" -> true;
          default -> false;
        };
    int to = endBeforeNext(at, phrases.end(at + 1, sentence));
    return new Candidate(
        from,
        to,
        at,
        law || isOfLaw(at, under) ? Commitment.Type.LEGAL_CHANGE : Commitment.Type.ANNOUNCED_REFORM,
        scene.grammar.nounAt(at).filter(NounGroup::hasOwner).map(g -> g.ownerEnd() - 1).orElse(-1),
        -1,
        status(from, to, law, sentence),
        law ? 0.6 : 0.5,
        "\"" + scene.lower(at) + " of\"");
  }

  /// "the ratification of the convention and the adoption of …": two acts.
  private int endBeforeNext(int at, int end) {
    for (int i = at + 2; i + 2 < end; i++) {
      boolean next = ACTS.containsKey(scene.lower(i + 1)) || ACTS.containsKey(scene.lower(i + 2));
      if (scene.lower(i).equals("and") && next) {
        return scene.trimmedEnd(at + 2, i);
      }
    }
    return end;
  }

  /// "the introduction of a wealth tax".
  private boolean isOfLaw(int at, String under) {
    int last = scene.sentence(at).to() - 1;
    return under.equals("set")
        || scene
            .grammar
            .nounAt(Math.min(at + 2, last))
            .filter(t -> matters.isRate(t) || scene.powers.isLaw(t))
            .isPresent();
  }

  /// Wanted, planned or feared; else done, where the sentence tells what was.
  private Optional<Commitment.Status> status(int from, int to, boolean law, Sentence sentence) {
    Optional<VerbGroup> before = scene.governor(from);
    boolean wanted =
        before
                .filter(v ->
                    from - v.to() < NEAR
                        && (WANTING.contains(v.lemma())
                            || v.modal().matches("will|would|could|should|may|might")))
                .isPresent()
            || from > sentence.from() && WANTING.contains(scene.grammar.lemma(from - 1))
            || from > sentence.from() + 1 && WANTING.contains(scene.grammar.lemma(from - 2));
    if (wanted) {
      return Optional.empty();
    }
    if (law) {
      return Optional.of(Commitment.Status.ENACTED);
    }
    boolean past =
        before.filter(Nominals::isPast).isPresent()
            || scene.grammar.verbs(sentence).stream()
                .filter(v -> v.isFinite() && v.from() >= to)
                .findFirst()
                .filter(v -> isPast(v) && before.isEmpty())
                .isPresent();
    return past ? Optional.of(Commitment.Status.IMPLEMENTED) : Optional.empty();
  }

  private static boolean isPast(VerbGroup verb) {
    return !verb.hasModal() && (verb.perfect() || verb.tense() == VerbGroup.Tense.PAST);
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
                phrases.end(plan.to() + 1, sentence),
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

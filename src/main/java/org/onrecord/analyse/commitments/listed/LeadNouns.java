package org.onrecord.analyse.commitments.listed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

/// Nouns that lead in what stands behind a colon: "the president set the following tasks:", "their
/// demands: a pier, two boats and an inquiry". Linear in the sentence.
public final class LeadNouns {
  private static final Map<String, Commitment.Type> TYPES = types();

  private static final Cues.Verbs FRAMES = new Cues.Verbs("frames.txt");
  private static final Set<String> THINGS =
      Set.of("thing", "point", "step", "item", "following", "priority", "area", "front");

  /// How far before the colon the noun stands: "demands, read out on Monday:".
  private static final int NEAR = 5;

  private static final int LEAST = 2;
  private static final double ITEM = 0.6;

  /// A noun that leads in a list.
  ///
  /// @param actor the token that names whose list it is; -1 when nobody is named
  record Led(Commitment.Type type, int noun, int actor) {}

  private final Scene scene;

  public LeadNouns(Scene scene) {
    this.scene = scene;
  }

  private static Map<String, Commitment.Type> types() {
    var types = new HashMap<String, Commitment.Type>();
    for (String line : Cues.lines("lead-nouns.txt")) {
      int bar = line.indexOf('|');
      String type = line.substring(bar + 1).strip().toUpperCase(Locale.ROOT);
      types.put(line.substring(0, bar).strip(), Commitment.Type.valueOf(type));
    }
    return types;
  }

  /// The noun that leads in what stands behind the colon at `colon`.
  Optional<Led> before(int colon, Sentence sentence) {
    return last(Math.max(sentence.from(), colon - NEAR), colon).or(() -> things(colon, sentence));
  }

  /// "We want three things:", "she proposed the following:": a noun that says nothing by itself,
  /// and a verb that does.
  private Optional<Led> things(int colon, Sentence sentence) {
    int noun = colon - 1;
    Optional<VerbGroup> verb =
        noun > sentence.from() && THINGS.contains(scene.grammar.lemma(noun))
            ? scene.governor(noun).filter(v -> !v.passive() && !v.negated() && !v.hasModal())
            : Optional.empty();
    Optional<NounGroup> subject = verb.flatMap(scene.grammar::subject);
    Optional<Commitment.Type> type =
        verb.flatMap(v -> FRAMES.find(scene.grammar, v)).flatMap(Leads::type);
    return type.isPresent() && subject.filter(s -> holds(type.get(), s)).isPresent()
        ? Optional.of(new Led(type.get(), noun, subject.get().head()))
        : Optional.empty();
  }

  private boolean holds(Commitment.Type type, NounGroup subject) {
    return scene.isWe(subject.head())
        || scene.governs(subject)
        || type.isAsked() && scene.isSomebody(subject);
  }

  /// The noun that leads in the paragraphs below a sentence that ends at `colon`: near the colon,
  /// or farther off where it is somebody's own ("We repeat our demands, of which there are
  /// three:").
  Optional<Led> above(int colon, Sentence sentence) {
    return before(colon, sentence)
        .or(() -> last(sentence.from(), colon).filter(this::isAskedByOwner));
  }

  private boolean isAskedByOwner(Led led) {
    boolean owned =
        scene
            .grammar
            .nounAt(led.noun())
            .filter(
                g -> g.hasOwner() || scene.isWe(g.from()) || scene.powers.possessor(g).isPresent())
            .isPresent();
    return owned && led.type().isAsked();
  }

  private Optional<Led> last(int from, int colon) {
    for (int i = colon - 1; i >= from; i--) {
      Commitment.Type type =
          scene.grammar.tag(i).isNoun() ? TYPES.get(scene.grammar.lemma(i)) : null;
      if (type != null) {
        return Optional.of(new Led(type, i, giver(i))).filter(this::counts);
      }
    }
    return Optional.empty();
  }

  /// What is planned is a commitment where those who govern plan it.
  private boolean counts(Led led) {
    return led.type() != Commitment.Type.ANNOUNCED_REFORM
        || led.actor() >= 0 && scene.grammar.nounAt(led.actor()).filter(scene::governs).isPresent();
  }

  /// "our demands", "the union's demands", "the president set the tasks".
  private int giver(int noun) {
    NounGroup group = scene.grammar.nounAt(noun).orElse(new NounGroup(noun, noun + 1, noun, noun));
    if (scene.isWe(group.from())) {
      return group.from();
    }
    if (group.hasOwner()) {
      return group.ownerEnd() - 1;
    }
    if (scene.powers.possessor(group).isPresent()) {
      return group.head();
    }
    return scene
        .governor(group.from())
        .filter(v -> !v.passive())
        .flatMap(scene.grammar::subject)
        .filter(s -> !group.equals(s))
        .map(NounGroup::head)
        .orElse(-1);
  }

  /// The items behind a colon within the sentence.
  public void find(Sentence sentence, Consumer<Candidate> found) {
    for (int i = sentence.from() + 1; i + LEAST < sentence.to(); i++) {
      if (scene.lower(i).equals(":")) {
        int colon = i;
        before(i, sentence).ifPresent(led -> items(led, colon + 1, sentence, found));
        return;
      }
    }
  }

  private void items(Led led, int first, Sentence sentence, Consumer<Candidate> found) {
    if (!opensItem(first) || saysSo(first, sentence)) {
      return;
    }
    int from = first;
    for (int i = first + 1; i <= sentence.to(); i++) {
      boolean last = i == sentence.to() || scene.lower(i).equals(";");
      if (last || isJoint(i, sentence)) {
        int to = scene.trimmedEnd(from, i);
        if (to - from >= LEAST) {
          found.accept(item(led, from, to));
        }
        from = behindJoint(Math.min(i, sentence.to() - 1), sentence);
      }
    }
  }

  /// A comma or "and" with a new thing or deed behind it.
  private boolean isJoint(int i, Sentence sentence) {
    boolean joins = scene.lower(i).equals(",") || scene.lower(i).equals("and");
    int next = behindJoint(i, sentence);
    return joins && next < sentence.to() && opensItem(next);
  }

  private int behindJoint(int i, Sentence sentence) {
    int next = i + 1;
    return next < sentence.to() && scene.lower(next).equals("and") ? next + 1 : next;
  }

  private boolean opensItem(int at) {
    return switch (scene.grammar.tag(at)) {
      case DETERMINER, TO, NUMBER -> true;
      default -> false;
    };
  }

  /// Whether a whole sentence stands behind the colon, which has verbs of its own to be read by.
  private boolean saysSo(int from, Sentence sentence) {
    for (int i = from; i < sentence.to() && scene.grammar.tag(i) != Tag.RELATIVE; i++) {
      if (scene.grammar.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Candidate item(Led led, int from, int to) {
    return new Candidate(
        from,
        to,
        led.noun(),
        led.type(),
        led.actor(),
        -1,
        led.type().isAsked() ? Optional.empty() : Optional.of(Commitment.Status.ANNOUNCED),
        ITEM,
        "listed under \"" + scene.lower(led.noun()) + "\"");
  }
}

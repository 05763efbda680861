package org.onrecord.analyse.commitments.asked;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.commitments.words.Agents;
import org.onrecord.analyse.commitments.words.Candidate;
import org.onrecord.analyse.commitments.words.Cues;
import org.onrecord.analyse.commitments.words.Scene;
import org.onrecord.analyse.commitments.words.VerbFrame;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.model.Finding.Commitment;

/// Verbs by which somebody in power tells others what to do: "ordered the port to close", "was
/// charged with drafting the code", "invited the parties to propose names".
public final class Orders {
  /// Verbs of those who may give orders, in whatever house.
  private static final Set<String> INSTRUCTING = Set.of("instruct", "direct", "task", "command");

  private static final Set<String> TASKS = Cues.words("tasks.txt");

  private final Scene scene;
  private final VerbFrame frame;
  private final Agents agents;

  public Orders(Scene scene) {
    this.scene = scene;
    this.frame = new VerbFrame(scene);
    this.agents = new Agents(scene);
  }

  public Optional<Candidate> find(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean infinitive = frame.infinitiveAhead(verb);
    if (verb.lemma().equals("invite")) {
      return infinitive && !verb.passive() ? invitation(verb, subject, object) : Optional.empty();
    }
    boolean lawful = verb.passive() || subject.filter(this::isLaw).isPresent();
    if (verb.lemma().equals("oblige") && lawful) {
      // What a law demands of people is in force, see `Reforms`.
      return Optional.empty();
    }
    boolean power =
        subject.filter(scene::governs).isPresent()
            || verb.passive() && subject.isEmpty()
            || infinitive && isToldByAnybody(verb, subject, object)
            || frame.opensThat(verb) && isRuledByAnybody(verb, subject);
    boolean bare = verb.lemma().equals("order") || verb.lemma().equals("decree");
    boolean gerund =
        verb.lemma().equals("charge")
            ? isEntrusted(verb, object)
            : scene.lower(verb.to()).equals("with");
    boolean what = infinitive || bare && object.isPresent() || gerund || frame.opensThat(verb);
    if (!power || !what) {
      return Optional.empty();
    }
    Optional<NounGroup> addressee = infinitive || gerund ? object : Optional.empty();
    return Optional.of(
        frame.candidate(
            verb,
            Commitment.Type.DIRECTIVE,
            subject,
            addressee,
            Optional.of(Commitment.Status.ANNOUNCED),
            0.8));
  }

  /// "The act", or "it", which may be one.
  private boolean isLaw(NounGroup group) {
    return scene.powers.isInstrument(group) || scene.lower(group.head()).equals("it");
  }

  /// "The members instructed the clerk to": whoever can instruct somebody is in power over them.
  private boolean isToldByAnybody(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    return INSTRUCTING.contains(verb.lemma())
        && !scene.isCondition(verb)
        && subject.filter(agents::isAgent).isPresent()
        && object.filter(o -> !scene.lower(o.head()).equals("it")).isPresent();
  }

  /// "ordered that the will be laid before the court": whoever says so can.
  private boolean isRuledByAnybody(VerbGroup verb, Optional<NounGroup> subject) {
    return subject.filter(agents::isAgent).isPresent()
        && switch (verb.lemma()) {
          case "order", "direct", "decree" -> true;
          default -> false;
        };
  }

  /// "The president invited the parties to propose names"; from others it is a call: "we invite the
  /// ministry to explain".
  private Optional<Candidate> invitation(
      VerbGroup verb, Optional<NounGroup> subject, Optional<NounGroup> object) {
    boolean power = subject.filter(scene::governs).isPresent();
    boolean other = subject.filter(agents::isAgent).isPresent();
    boolean asksPower =
        other
            && object
                .filter(scene::governs)
                .filter(o -> scene.grammar.tag(o.head()) != Tag.PRONOUN)
                .isPresent();
    return power || asksPower
        ? Optional.of(
            frame.candidate(
                verb,
                power ? Commitment.Type.DIRECTIVE : Commitment.Type.CALL,
                subject,
                object,
                power ? Optional.of(Commitment.Status.ANNOUNCED) : Optional.empty(),
                power ? 0.8 : 0.65))
        : Optional.empty();
  }

  /// "was charged with completing the audit", "charged the clerk with drafting": a task; not
  /// "charged with taking bribes".
  private boolean isEntrusted(VerbGroup verb, Optional<NounGroup> object) {
    int with = verb.passive() ? verb.to() : object.map(NounGroup::to).orElse(verb.to());
    int next = with + 1;
    return scene.lower(with).equals("with")
        && next < scene.sentence(verb.from()).to()
        && scene.grammar.tag(next) == Tag.VERB_ING
        && TASKS.contains(scene.grammar.lemma(next));
  }
}

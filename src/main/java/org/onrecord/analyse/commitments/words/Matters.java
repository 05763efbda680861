package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Entity;

/// What those in power change: by its own noun, or by the one behind "the number of", "a body of".
public final class Matters {
  private static final Set<String> MATTERS = Cues.words("matters.txt");
  private static final Set<String> SERVICES = Cues.words("services.txt");
  private static final Set<String> RATES = Cues.words("rates.txt");
  private static final Set<String> SUMS = Cues.words("sums.txt");
  private static final Set<String> HELD = Cues.words("held.txt");
  private static final Set<String> PLANNED = Cues.words("planned.txt");
  private static final Set<String> REQUESTS = Cues.words("requests.txt");
  private static final Set<String> INTENDED =
      Set.of(
          "promise",
          "pledge",
          "commitment",
          "undertaking",
          "effort",
          "attempt",
          "plan",
          "moratorium");
  private static final Set<String> PAPERS = Cues.words("papers.txt");
  private static final Set<String> RIGHTS = Cues.words("rights.txt");
  private static final Set<String> AWAITED = Cues.words("awaited.txt");
  private static final Set<String> AMOUNTS = Cues.words("amounts.txt");
  private static final Set<String> OF_STATE = Cues.words("state-matters.txt");
  private static final Set<String> INSTITUTIONS = Cues.words("institutions.txt");

  private final Scene scene;

  public Matters(Scene scene) {
    this.scene = scene;
  }

  /// "the ministry", "the number of ministries", "of ministers".
  public boolean isMatter(NounGroup group) {
    boolean amount = AMOUNTS.contains(scene.grammar.lemma(group.head()));
    return is(group, MATTERS)
        || amount && behindOf(group).filter(scene.powers::isPower).isPresent();
  }

  /// A matter of law, or what a state or town provides or plans.
  public boolean isPublic(NounGroup group) {
    return is(group, MATTERS)
        || is(group, SERVICES)
        || scene.powers.isInstrument(group)
        || isAwaited(group);
  }

  /// What can come to nothing: a plan, a request, a rule, works.
  public boolean isPlanned(NounGroup group) {
    return is(group, PLANNED)
        || is(group, REQUESTS)
        || is(group, SERVICES)
        || scene.powers.isInstrument(group)
        || isAwaited(group);
  }

  /// "the motion", "her appeal".
  public boolean isRequest(NounGroup group) {
    return is(group, REQUESTS);
  }

  /// "the promise", "the effort": what was meant, not yet a reform or a law.
  public boolean isIntended(NounGroup group) {
    return is(group, INTENDED);
  }

  /// "the bill": what is law once it has passed.
  public boolean isBill(NounGroup group) {
    return scene.grammar.lemma(group.head()).equals("bill");
  }

  /// "the promised review".
  private boolean isAwaited(NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (AWAITED.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// What was only meant or asked: "the plan", "the motion", "the promised review"; no service.
  public boolean isProposed(NounGroup group) {
    return is(group, PLANNED) || is(group, REQUESTS) || isAwaited(group);
  }

  /// "the list", "its accounts".
  public boolean isPaper(NounGroup group) {
    return is(group, PAPERS);
  }

  /// "the right to appoint judges", "control of the port".
  public boolean isRight(NounGroup group) {
    return is(group, RIGHTS);
  }

  /// "the minimum wage": a sum or measure that is set, not one that finds itself, like a price.
  public boolean isSet(NounGroup group) {
    return is(group, RATES) || is(group, SUMS);
  }

  /// "the ferry", "the portal".
  public boolean isService(NounGroup group) {
    return is(group, SERVICES) || isAwaited(group);
  }

  /// "the threshold": what a rule sets.
  public boolean isRate(NounGroup group) {
    return is(group, RATES);
  }

  /// "34 prisoners".
  public boolean isHeld(NounGroup group) {
    return is(group, HELD);
  }

  /// "the income tax", "its ambassador": what nobody but a state makes or ends.
  public boolean isOfState(NounGroup group) {
    boolean pay =
        scene.grammar.lemma(group.head()).equals("wage")
            && group.head() > group.from()
            && scene.lower(group.head() - 1).equals("minimum");
    return pay || is(group, OF_STATE);
  }

  /// "an agency", "a new school", "the scheme": a body, works or a scheme, no rule.
  public boolean isInstitution(NounGroup group) {
    return is(group, INSTITUTIONS) || is(group, SERVICES) && !isSet(group);
  }

  private boolean is(NounGroup group, Set<String> nouns) {
    String head = scene.grammar.lemma(group.head());
    return nouns.contains(head) && !isPerson(group)
        || (AMOUNTS.contains(head) || scene.grammar.tag(group.head()) == Tag.NUMBER)
            && behindOf(group)
                .filter(g -> nouns.contains(scene.grammar.lemma(g.head())))
                .isPresent();
  }

  /// "Adam Ward": somebody whose name is a common noun besides.
  private boolean isPerson(NounGroup group) {
    return scene.grammar.tag(group.head()) == Tag.PROPER
        && scene.powers.entity(group).filter(Entity::isPerson).isPresent();
  }

  private Optional<NounGroup> behindOf(NounGroup group) {
    int of = group.to();
    return scene.lower(of).equals("of") && of + 1 < scene.sentence(group.from()).to()
        ? scene.grammar.nounAt(of + 1)
        : Optional.empty();
  }
}

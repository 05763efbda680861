package org.onrecord.analyse.commitments.words;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;

/// Public things that those in power say will come about, told as if by themselves: "the clinic
/// will open in May", "pensions would rise", "every town will have a court".
public final class Onsets {
  private static final Set<String> ONSETS = Cues.words("onsets.txt");
  private static final Set<String> MATTERS = Cues.words("matters.txt");
  private static final Set<String> PAPERS = Cues.words("papers.txt");
  private static final Set<String> SERVICES = Cues.words("services.txt");
  private static final Set<String> STATES =
      Set.of("in", "free", "ready", "available", "open", "closed", "back", "operational");
  private static final Set<String> ALL = Set.of("every", "all", "each", "no");

  private final Scene scene;

  public Onsets(Scene scene) {
    this.scene = scene;
  }

  public boolean isOnset(VerbGroup verb, Optional<NounGroup> subject) {
    if (subject.isEmpty() || verb.passive()) {
      return false;
    }
    boolean comes =
        ONSETS.contains(verb.lemma())
            || verb.lemma().equals("be") && STATES.contains(scene.lower(verb.to()));
    return comes && isPublic(subject.get()) || isForAll(verb, subject.get());
  }

  private boolean isPublic(NounGroup group) {
    String noun = scene.grammar.lemma(group.head());
    return MATTERS.contains(noun) || PAPERS.contains(noun) || SERVICES.contains(noun);
  }

  /// "every village will have a well", "not a single village will remain without one".
  private boolean isForAll(VerbGroup verb, NounGroup subject) {
    boolean gets =
        switch (verb.lemma()) {
          case "have", "get", "receive", "remain", "stay", "go", "lose", "keep", "be" -> true;
          default -> false;
        };
    boolean all =
        ALL.contains(scene.lower(subject.from()))
            || scene.lower(subject.from() - 1).equals("not")
            || scene.lower(subject.from() - 1).equals("no");
    return gets && all;
  }
}

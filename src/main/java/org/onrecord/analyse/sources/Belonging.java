package org.onrecord.analyse.sources;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Mention;
import org.onrecord.model.Grounds;
import org.onrecord.model.SourceDescription;
import org.onrecord.model.SourceKind;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Span;

/// Whose a source is, told by a verb: "is published by the Press House", "which the ministry
/// funds", "owned by"; and what that makes it, when its owner is the state.
final class Belonging {
  private static final Set<String> OWN = SourceWords.filed("verbs.txt", "owner");
  private static final Set<String> FUND = SourceWords.filed("verbs.txt", "funder");
  private static final Set<String> AFFILIATE = SourceWords.filed("verbs.txt", "affiliation");
  private static final Set<String> PARTS = SourceWords.filed("heads.txt", "part");

  /// What may follow the name where the verb is said of it.
  private static final Set<String> OPENERS =
      Set.of(",", "(", "-", "\u2013", "\u2014", "is", "was", "has", "which", "that");

  private static final Set<String> LINKS =
      Set.of(",", "(", "-", "\u2013", "\u2014", "is", "was", "has", "been", "which", "that");
  private static final Set<String> SENTENCE_END = Set.of(".", ";", ":", "!", "?");
  private static final int FAR = 12;

  private final SourceText text;

  Belonging(SourceText text) {
    this.text = text;
  }

  /// What follows the name of a source, to the end of its clause.
  void find(Mention mention, Consumer<SourceDescription> found) {
    if (!SourceText.isBody(mention)) {
      return;
    }
    passive(mention, found);
    partOf(mention, found);
  }

  /// "the Salt Times, owned by X", "the Salt Times is published by X".
  private void passive(Mention mention, Consumer<SourceDescription> found) {
    int end = Math.min(text.sentence(mention.from()).to(), mention.to() + FAR);
    for (int i = mention.to(); i + 2 < end && !SENTENCE_END.contains(text.lower(i)); i++) {
      Optional<SourceTrait> aspect = aspect(text.grammar().lemma(i), text.lower(i));
      boolean by =
          text.lower(i + 1).equals("by")
              || text.lower(i + 1).equals("with")
                  && aspect.filter(a -> a == SourceTrait.AFFILIATION).isPresent();
      if (aspect.isPresent() && by && isOf(mention, i)) {
        tell(mention, aspect.get(), i, i + 2, found);
        return;
      }
      if (text.names().findFrom(i).filter(Mention::hasName).isPresent() && i > mention.to() + 1) {
        return;
      }
    }
  }

  private static Optional<SourceTrait> aspect(String lemma, String word) {
    boolean participle = word.endsWith("ed") || word.equals("run") || word.equals("own");
    if (!participle) {
      return Optional.empty();
    }
    if (OWN.contains(lemma) || OWN.contains(base(word))) {
      return Optional.of(SourceTrait.OWNER);
    }
    if (FUND.contains(lemma) || FUND.contains(base(word))) {
      return Optional.of(SourceTrait.FUNDER);
    }
    return AFFILIATE.contains(lemma) || AFFILIATE.contains(base(word))
        ? Optional.of(SourceTrait.AFFILIATION)
        : Optional.empty();
  }

  private static String base(String word) {
    String cut = word.endsWith("ed") ? word.substring(0, word.length() - 2) : word;
    return cut.endsWith("ll") ? cut.substring(0, cut.length() - 1) : cut;
  }

  /// Whether the participle is said of the source: nothing but its own verb or a label between.
  private boolean isOf(Mention mention, int participle) {
    Optional<VerbGroup> verb = text.grammar().verbAt(participle);
    if (verb.filter(v -> v.negated() || v.hasModal()).isPresent()) {
      return false;
    }
    boolean apart = OPENERS.contains(text.lower(mention.to()));
    for (int i = mention.to(); i < participle; i++) {
      boolean label =
          apart
              && switch (text.tag(i)) {
                case DETERMINER, ADJECTIVE, NOUN, ADVERB -> true;
                default -> false;
              };
      if (!label && !LINKS.contains(text.lower(i))) {
        return false;
      }
    }
    return participle == mention.to() || apart;
  }

  private void tell(
      Mention mention, SourceTrait aspect, int cue, int at, Consumer<SourceDescription> found) {
    Optional<String> whose = text.whoAt(at);
    boolean leads = text.lower(cue).equals("run") && isPerson(at);
    if (whose.isEmpty() || leads || whose.get().equals(mention.entity().name())) {
      return;
    }
    int to = text.grammar().nounAt(at).map(NounGroup::to).orElse(at + 1);
    int after =
        text.names()
            .findAt(Math.min(at + 1, text.prose().tokens().size() - 1))
            .map(Mention::to)
            .orElse(to);
    Span span = text.span(mention.nameFrom(), Math.max(to, after));
    Span cues = text.span(cue, at);
    String name = mention.entity().name();
    found.accept(of(span, name, aspect, whose.get(), "\"" + text.lower(cue) + " by\"", cues));
    if (aspect == SourceTrait.OWNER && SourceWords.isState(whose.get()) && isOutlet(mention)) {
      String rule = "its owner is of the state";
      found.accept(of(span, name, SourceTrait.KIND, SourceKind.STATE_OWNED.word(), rule, cues));
    }
  }

  /// "run by Ilva Maren": who leads it need not own it.
  private boolean isPerson(int token) {
    return text.names().findAt(token).filter(Mention::isPerson).isPresent();
  }

  /// A source that nothing calls a ministry or the like itself.
  private static boolean isOutlet(Mention mention) {
    return !SourceWords.isState(mention.entity().name());
  }

  /// "the Press House, an agency of the Cabinet", "the Salt Times, the newspaper of the ministry".
  private void partOf(Mention mention, Consumer<SourceDescription> found) {
    int at = mention.to();
    if (!text.lower(at).equals(",")) {
      return;
    }
    for (int i = at + 2; i < at + 6 && i + 2 < text.sentence(mention.from()).to(); i++) {
      String word = text.lower(i);
      if (PARTS.contains(word)
          && text.lower(i + 1).equals("of")
          && text.tag(at + 1) == Tag.DETERMINER) {
        Optional<String> whole = text.whoAt(i + 2);
        boolean body =
            whole
                .filter(w -> Character.isUpperCase(w.codePointAt(0)) || SourceWords.isState(w))
                .isPresent();
        if (body) {
          int to =
              text.grammar()
                  .nounAt(i + 3 < text.prose().tokens().size() ? i + 3 : i + 2)
                  .map(NounGroup::to)
                  .orElse(i + 3);
          Span span = text.span(mention.nameFrom(), to);
          Span cue = text.span(at + 1, i + 2);
          String name = mention.entity().name();
          found.accept(
              of(span, name, SourceTrait.AFFILIATION, whole.get(), "\"" + word + " of\"", cue));
          if (word.equals("agency") && SourceWords.isState(whole.get())) {
            found.accept(
                of(
                    span,
                    name,
                    SourceTrait.KIND,
                    SourceKind.STATE_BODY.word(),
                    "\"agency of\" a body of the state",
                    cue));
          }
        }
        return;
      }
    }
  }

  private static SourceDescription of(
      Span at, String source, SourceTrait aspect, String value, String rule, Span cue) {
    return new SourceDescription(
        at, Optional.of(source), aspect, value, Grounds.of(0.85, rule, cue));
  }
}

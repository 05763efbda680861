package org.onrecord.analyse.en;

import java.util.List;
import org.onrecord.analyse.en.VerbGroup.Form;
import org.onrecord.analyse.en.VerbGroup.Tense;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Finds the verb groups of a sentence by its tags.
final class VerbGroups {
  private static final int LONGEST_INSERTION = 12;

  private final List<Token> tokens;
  private final Tag[] tags;
  private final String[] lemmas;
  private final boolean[] taken;
  private final List<VerbGroup> groups;

  private int to;
  private boolean infinitive;
  private boolean negated;
  private boolean passive;
  private boolean perfect;
  private boolean progressive;
  private String modal = "";

  /// @param taken which tokens lie in noun groups
  VerbGroups(
      List<Token> tokens, Tag[] tags, String[] lemmas, boolean[] taken, List<VerbGroup> groups) {
    this.tokens = tokens;
    this.tags = tags;
    this.lemmas = lemmas;
    this.taken = taken;
    this.groups = groups;
  }

  void find(Sentence sentence) {
    to = sentence.to();
    int i = sentence.from();
    while (i < to) {
      i = opens(i) ? group(i) : i + 1;
    }
  }

  private boolean opens(int i) {
    if (isContraction(i)) {
      return true;
    }
    return !taken[i]
        && (tags[i] == Tag.TO
            || tags[i] == Tag.MODAL
            || tags[i] == Tag.AUXILIARY
            || tags[i].isVerb());
  }

  private boolean isContraction(int i) {
    return tags[i] == Tag.PRONOUN && Lexicon.ENGLISH.contraction(tokens.get(i).lower()).isPresent();
  }

  private int group(int from) {
    reset();
    int head = from;
    int at = from;
    while (at < to && step(at, head, from)) {
      if (tags[at] != Tag.ADVERB && !isMark(at)) {
        head = at;
      }
      at = tags[head] == Tag.MODAL ? behindInsertion(at + 1) : at + 1;
    }
    groups.add(build(from, head));
    return head + 1;
  }

  /// Where the verb goes on that a phrase between commas parts from its modal: "will, within a
  /// year, repeal"; `at` where there is no such phrase.
  private int behindInsertion(int at) {
    if (at >= to || !tokens.get(at).is(",")) {
      return at;
    }
    int last = Math.min(to - 1, at + LONGEST_INSERTION);
    for (int i = at + 1; i < last && !tags[i].isVerb() && tags[i] != Tag.AUXILIARY; i++) {
      if (tokens.get(i).is(",")) {
        boolean base = tags[i + 1] == Tag.VERB || tokens.get(i + 1).is("be");
        return base && !taken[i + 1] ? i + 1 : at;
      }
    }
    return at;
  }

  private void reset() {
    infinitive = false;
    negated = false;
    passive = false;
    perfect = false;
    progressive = false;
    modal = "";
  }

  /// Takes token `at` into the group, if it goes on from `head`.
  private boolean step(int at, int head, int from) {
    if (at > from && (taken[at] || !follows(at, head, from))) {
      return false;
    }
    negated |= isNegative(at);
    switch (tags[at]) {
      case TO -> takeTo(at, head, from);
      case MODAL -> modal = lemmas[at];
      case VERB_PARTICIPLE -> passive = at == from || !helper(head).equals("have");
      case VERB_ING -> progressive = at > from;
      case AUXILIARY -> {
        perfect |= tokens.get(at).is("been") || at > from && tokens.get(at).is("had");
        passive |= at > from && tokens.get(at).is("done") && lemmas[head].equals("be");
        progressive |= at > from && tokens.get(at).is("being");
      }
      case PRONOUN ->
          modal =
              contracted(at).equals("will") || contracted(at).equals("would") ? contracted(at) : "";
      default -> {}
    }
    if (tags[at] == Tag.VERB_PARTICIPLE && at > from && helper(head).equals("have")) {
      perfect = true;
    }
    return true;
  }

  /// The base form of the helper at `head`: "have" for "we've".
  private String helper(int head) {
    return isContraction(head) ? contracted(head) : lemmas[head];
  }

  private void takeTo(int at, int head, int from) {
    if (at == from) {
      infinitive = true;
    } else if (lemmas[head].equals("go")) {
      modal = "going to";
      progressive = false;
    } else if (lemmas[head].equals("have") && tokens.get(at - 1).is("yet")) {
      // "has yet to publish": has not published.
      negated = true;
      perfect = true;
    } else {
      modal = tags[head] == Tag.MODAL ? modal : lemmas[head] + " to";
    }
  }

  private String contracted(int at) {
    return Lexicon.ENGLISH.contraction(tokens.get(at).lower()).orElseThrow().verb();
  }

  private boolean isNegative(int at) {
    String word = tokens.get(at).lower();
    return switch (word) {
      case "not", "never", "cannot", "hardly", "scarcely" -> true;
      case "longer" -> at > 0 && tokens.get(at - 1).is("no");
      default -> word.endsWith("n't");
    };
  }

  /// Whether token `at` continues a group whose last verb so far is at `head`.
  private boolean follows(int at, int head, int from) {
    Tag tag = tags[at];
    if (tag == Tag.ADVERB || isMark(at)) {
      return verbComes(at + 1, head, from);
    }
    return joins(at, head, from);
  }

  private boolean verbComes(int at, int head, int from) {
    int next = at;
    while (next < to && (tags[next] == Tag.ADVERB || isMark(next)) && !taken[next]) {
      next++;
    }
    return next < to && !taken[next] && joins(next, head, from);
  }

  private boolean isMark(int at) {
    return "\"\u201C\u2018".contains(tokens.get(at).word());
  }

  private boolean joins(int at, int head, int from) {
    Tag tag = tags[at];
    if (tag == Tag.TO) {
      return at + 1 < to && joinsBeforeTo(head, at);
    }
    return switch (tags[head]) {
      case TO -> tag == Tag.VERB || tag == Tag.AUXILIARY;
      case MODAL -> tag == Tag.VERB || tag == Tag.AUXILIARY;
      case PRONOUN -> tag.isVerb() && tag != Tag.VERB_THIRD || tag == Tag.AUXILIARY;
      case AUXILIARY -> joinsHelper(at, head);
      case VERB_PARTICIPLE, VERB_ING, VERB, VERB_THIRD, VERB_PAST -> false;
      default -> from == at;
    };
  }

  private boolean joinsHelper(int at, int head) {
    Tag tag = tags[at];
    return switch (lemmas[head]) {
      case "be" ->
          tag == Tag.VERB_PARTICIPLE
              || tag == Tag.VERB_ING
              || tokens.get(at).is("being")
              || tokens.get(at).is("done");
      case "have" ->
          tag == Tag.VERB_PARTICIPLE
              || tokens.get(at).is("been")
              || tokens.get(at).is("had")
              || tokens.get(at).is("done");
      case "do" ->
          tag == Tag.VERB
              || tokens.get(at).is("have")
              || tokens.get(at).is("be")
              || tokens.get(at).is("do");
      default -> false;
    };
  }

  /// "is to", "has to", "ought to", "is going to", "needs to" do the work of a modal.
  private boolean joinsBeforeTo(int head, int to) {
    boolean next = to == head + 1 || to == head + 2 && tags[head + 1] == Tag.ADVERB;
    return next
        && switch (lemmas[head]) {
          case "be", "have" -> tags[head] == Tag.AUXILIARY && !tokens.get(head).is("being");
          case "ought" -> true;
          case "need" -> tags[head].isVerb() || tags[head] == Tag.MODAL;
          case "go" ->
              tags[head] == Tag.VERB_ING
                  && head > 0
                  && (lemmas[head - 1].equals("be") || isContraction(head - 1));
          default -> false;
        };
  }

  private VerbGroup build(int from, int head) {
    Form form = form(from, head);
    return new VerbGroup(
        from,
        head + 1,
        head,
        lemmas[head],
        form,
        form == Form.FINITE ? tense(from) : Tense.NONE,
        modal,
        negated || isNegatedBehind(head),
        passive && (tags[head] == Tag.VERB_PARTICIPLE || tokens.get(head).is("done")),
        perfect,
        progressive && (tags[head] == Tag.VERB_ING || passive));
  }

  /// "is not ready": the negation stands behind a helper that helps no verb.
  private boolean isNegatedBehind(int head) {
    boolean negative = head + 1 < to && tags[head] == Tag.AUXILIARY && isNegative(head + 1);
    return negative
        && (head + 2 >= to
            || !switch (tokens.get(head + 2).lower()) {
              case "only", "just", "merely", "simply" -> true;
              default -> false;
            });
  }

  private Form form(int from, int head) {
    if (infinitive) {
      return Form.INFINITIVE;
    }
    return switch (tags[from]) {
      case VERB_ING -> Form.GERUND;
      case VERB_PARTICIPLE -> Form.PARTICIPLE;
      case AUXILIARY ->
          switch (tokens.get(from).lower()) {
            case "being", "having", "doing" -> Form.GERUND;
            case "been", "done" -> Form.PARTICIPLE;
            case "be", "do" -> from == head ? Form.INFINITIVE : Form.FINITE;
            default -> Form.FINITE;
          };
      default -> Form.FINITE;
    };
  }

  private Tense tense(int from) {
    if (modal.equals("will") || modal.equals("shall") || modal.equals("going to")) {
      return Tense.FUTURE;
    }
    String first = tokens.get(from).lower();
    return switch (tags[from]) {
      case VERB_PAST -> Tense.PAST;
      case AUXILIARY ->
          switch (first) {
            case "was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't" -> Tense.PAST;
            default -> Tense.PRESENT;
          };
      default -> Tense.PRESENT;
    };
  }
}

package org.onrecord.analyse.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.text.Token;

/// Where what a noun group belongs to begins: the phrase that holds it, or the row it stands in.
/// Walks to the left, over each group of the row once.
final class Rows {
  private static final Set<String> TIMES = WordList.words(Rows.class, "utterance-times.txt");

  private final List<Token> tokens;
  private final Tag[] tags;
  private final Groups groups;
  private final Steps steps;

  Rows(List<Token> tokens, Tag[] tags, Groups groups) {
    this.tokens = tokens;
    this.tags = tags;
    this.groups = groups;
    this.steps = new Steps(tokens, tags);
  }

  /// Where the prepositional phrase that holds `noun` begins; where none does, the start of the
  /// first of those that `noun` stands in a row with ("the mayor, the council and the port"). A
  /// phrase in front is none of the row: "In Keldra, Maren and Venn …".
  int start(NounGroup noun, int start) {
    NounGroup first = noun;
    Optional<NounGroup> behindComma = Optional.empty();
    while (true) {
      int before = steps.behindAdverbs(first.from() - 1, start);
      if (before < start) {
        return first.from();
      }
      if (tags[before] == Tag.PREPOSITION) {
        return behindComma
            .filter(b -> isInFront(before, start))
            .map(NounGroup::from)
            .orElse(before);
      }
      boolean comma = tokens.get(before).is(",");
      var other = comma ? listedBefore(before, start, noun, first) : joinedBefore(before, start);
      if (other.isEmpty()) {
        return first.from();
      }
      behindComma = comma ? Optional.of(first) : behindComma;
      first = other.get();
    }
  }

  /// Whether the phrase that the preposition at `at` belongs to belongs to no noun: "In a letter to
  /// the king, …"; not "The mayor of Keldra, …".
  private boolean isInFront(int at, int start) {
    int preposition = at;
    while (preposition > start) {
      var noun = groups.nounAt(preposition - 1);
      if (noun.isEmpty()) {
        return true;
      }
      preposition = steps.behindAdverbs(noun.get().from() - 1, start);
      if (preposition < start || tags[preposition] != Tag.PREPOSITION) {
        return false;
      }
    }
    return true;
  }

  /// What the comma at `at` parts from `first`, where a row goes on from there to `last`.
  private Optional<NounGroup> listedBefore(int at, int start, NounGroup last, NounGroup first) {
    return first.equals(last) || at <= start
        ? Optional.empty()
        : groups.nounAt(at - 1).filter(o -> isAlike(o, first));
  }

  /// What the conjunction at `at` joins to the noun behind it.
  private Optional<NounGroup> joinedBefore(int at, int start) {
    boolean joins = tags[at] == Tag.CONJUNCTION && at > start && !tokens.get(at).is("but");
    int first = joins && tokens.get(at - 1).is(",") ? at - 2 : at - 1;
    return joins && first >= start
        ? groups.nounAt(first).filter(n -> !groups.finiteIn(start, at) || opensClause(n, start))
        : Optional.empty();
  }

  /// Whether the noun, in front of which a verb stands, cannot be that verb's object: "When the
  /// bridge fell, the mayor and …", "The bridge fell and the mayor and …".
  private boolean opensClause(NounGroup noun, int start) {
    int before = noun.from() - 1;
    return before > start
        && (tokens.get(before).is(",") || tags[before] == Tag.CONJUNCTION)
        && groups.nounAt(before - 1).filter(n -> n.head() == before - 1).isEmpty();
  }

  /// Whether two groups may stand in one row: both named or neither, both with an article or
  /// neither, and no time in front.
  private boolean isAlike(NounGroup one, NounGroup other) {
    boolean proper = tags[one.head()] == Tag.PROPER;
    boolean article = tags[one.from()] == Tag.DETERMINER;
    return proper == (tags[other.head()] == Tag.PROPER)
        && (proper || article == (tags[other.from()] == Tag.DETERMINER))
        && !TIMES.contains(tokens.get(one.head()).lower());
  }
}

package org.onrecord.analyse.en;

import java.util.List;
import java.util.Set;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.analyse.text.Token;

/// Finds the noun groups of a sentence by its tags.
final class NounGroups {
  private static final Set<String> TIMES = WordList.words(NounGroups.class, "utterance-times.txt");

  /// Nouns that stand before a name as its title: "president Venn".
  private static final Set<String> TITLES = WordList.words(NounGroups.class, "titles.txt");

  private static final Set<String> OPENERS = Set.of("last", "this", "next", "earlier");
  private static final int YEAR = 4;

  private final List<Token> tokens;
  private final Tag[] tags;
  private final List<NounGroup> groups;
  private int start;
  private int to;

  NounGroups(List<Token> tokens, Tag[] tags, List<NounGroup> groups) {
    this.tokens = tokens;
    this.tags = tags;
    this.groups = groups;
  }

  void find(Sentence sentence) {
    start = sentence.from();
    to = sentence.to();
    int i = start;
    while (i < to) {
      i = group(i);
    }
  }

  /// Adds the group that begins at `i`; says where to go on.
  private int group(int i) {
    if (tags[i] == Tag.PRONOUN) {
      groups.add(new NounGroup(i, i + 1, i, i));
      return i + 1;
    }
    if (!begins(i)) {
      return i + 1;
    }
    int end = i;
    int head = -1;
    int ownerEnd = i;
    while (end < to && continues(end, i)) {
      if (tags[end] == Tag.POSSESSIVE) {
        ownerEnd = end;
        head = -1;
      } else if (tags[end].isNoun()) {
        head = end;
      }
      end++;
    }
    return add(i, end, head, ownerEnd);
  }

  private int add(int from, int end, int head, int ownerEnd) {
    if (head < 0) {
      head = lastNumberOrAdjective(Math.max(from, ownerEnd), end);
    }
    if (head < 0) {
      return Math.max(from + 1, end);
    }
    int second = ownerEnd > from ? from : subjectBehindTime(from, head);
    if (second > from) {
      groups.add(new NounGroup(from, second, second - 1, from));
    }
    groups.add(new NounGroup(second, head + 1, head, Math.max(ownerEnd, second)));
    return head + 1;
  }

  /// Where the subject begins that no comma parts from the time or phrase in front of it: "In March
  /// parliament passed", "In his address Venn vowed"; `from` when the words are one group.
  private int subjectBehindTime(int from, int head) {
    boolean inFront =
        from > start && tags[from - 1] == Tag.PREPOSITION && from - 1 == start
            || from == start && OPENERS.contains(tokens.get(from).lower());
    if (!inFront || head == from || !verbFollows(head + 1)) {
      return from;
    }
    for (int i = from; i < head; i++) {
      if (isTime(i)) {
        return i + 1;
      }
    }
    int name = head;
    while (name > from && (tags[name] == Tag.PROPER || isTitle(name))) {
      name--;
    }
    return tags[name] == Tag.NOUN && tags[head] == Tag.PROPER && !isTitle(name) ? name + 1 : from;
  }

  private boolean isTitle(int i) {
    return TITLES.contains(tokens.get(i).lower());
  }

  private boolean isTime(int i) {
    if (i >= to) {
      return false;
    }
    String word = tokens.get(i).lower();
    return TIMES.contains(word) || word.length() == YEAR && tokens.get(i).isNumber();
  }

  private boolean verbFollows(int i) {
    return i < to
        && switch (tags[i]) {
          case VERB_PAST, VERB_THIRD, AUXILIARY, MODAL -> true;
          default -> false;
        };
  }

  /// "the poor", "32 percent", "several": groups without a noun.
  private int lastNumberOrAdjective(int from, int end) {
    boolean determined = tags[from] == Tag.DETERMINER || tags[from] == Tag.POSSESSIVE;
    for (int i = end - 1; i >= from; i--) {
      boolean may =
          tags[i] == Tag.NUMBER
              || determined && (tags[i] == Tag.ADJECTIVE || tags[i] == Tag.DETERMINER);
      if (may) {
        return i;
      }
    }
    return -1;
  }

  private boolean begins(int i) {
    return switch (tags[i]) {
      case DETERMINER, ADJECTIVE, NUMBER, NOUN, NOUN_PLURAL, PROPER -> true;
      case VERB_PARTICIPLE -> i > start && modifierMayStand(i - 1) && nounFollows(i + 1);
      default -> false;
    };
  }

  private boolean modifierMayStand(int before) {
    return switch (tags[before]) {
      case VERB, VERB_ING, VERB_PAST, VERB_THIRD, PREPOSITION, CONJUNCTION -> true;
      default -> false;
    };
  }

  private boolean continues(int i, int from) {
    return switch (tags[i]) {
      case DETERMINER -> i == from || tags[i - 1] == Tag.DETERMINER;
      case ADJECTIVE, NUMBER ->
          i == from || !tags[i - 1].isNoun() || nounFollows(i + 1) && !isTimeBehindNoun(i);
      case PROPER -> i != from + 1 || !isYearBehindPreposition(from);
      case NOUN, NOUN_PLURAL, POSSESSIVE -> true;
      case VERB_PARTICIPLE -> nounFollows(i + 1) && (i == from || !tags[i - 1].isNoun());
      case VERB_ING -> i > from && !tags[i - 1].isNoun() && nounFollows(i + 1);
      case ADVERB -> i > from && !tags[i - 1].isNoun() && modifierFollows(i + 1);
      case CONJUNCTION ->
          i > from && tags[i - 1] == Tag.ADJECTIVE && modifierFollows(i + 1) && nounFollows(i + 2);
      case PUNCTUATION -> i > from && isQuote(i);
      default -> false;
    };
  }

  /// "The council last year passed": "last year" is a group of its own.
  private boolean isTimeBehindNoun(int i) {
    String word = tokens.get(i).lower();
    return (word.equals("last") || word.equals("next")) && isTime(i + 1);
  }

  /// "During the campaign of 2029 Venn had promised": a year and a name are two groups.
  private boolean isYearBehindPreposition(int i) {
    return i > start
        && tags[i - 1] == Tag.PREPOSITION
        && tokens.get(i).isNumber()
        && tokens.get(i).lower().length() == YEAR;
  }

  /// Quotation marks around a word do not part it from its noun.
  private boolean isQuote(int i) {
    return "\"\u201C\u201D".contains(tokens.get(i).word())
        && i + 1 < to
        && !tags[i - 1].isNoun()
        && (tags[i + 1].isNoun()
            || modifierFollows(i + 1)
            || tags[i + 1] == Tag.ADVERB && modifierFollows(i + 2));
  }

  private boolean nounFollows(int i) {
    int at = i;
    while (at < to
        && (tags[at] == Tag.ADJECTIVE
            || tags[at] == Tag.NUMBER
            || tags[at] == Tag.VERB_PARTICIPLE)) {
      at++;
    }
    return at < to && tags[at].isNoun();
  }

  private boolean modifierFollows(int i) {
    return i < to
        && (tags[i] == Tag.ADJECTIVE
            || tags[i] == Tag.NUMBER
            || tags[i] == Tag.VERB_PARTICIPLE && nounFollows(i + 1));
  }
}

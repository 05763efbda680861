package org.onrecord.analyse.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.text.Token;

/// Who does what to whom: the noun groups that belong to a verb group, by where they stand.
///
/// Each search walks one sentence at most once. Does NOT see subjects after their verb, and takes
/// the first of several subjects put side by side: "Ilva Maren" in "Ilva Maren and Oskar Venn
/// left".
final class Roles {
  private static final int AGENT_FAR = 12;

  /// Verbs after which the object, not the subject, is to do what the infinitive says.
  private static final Set<String> OBJECT_ACTS = WordList.words(Roles.class, "object-acts.txt");

  private static final Set<String> TIMES = WordList.words(Roles.class, "utterance-times.txt");

  private final List<Token> tokens;
  private final Tag[] tags;
  private final Groups groups;
  private final Steps steps;
  private final Rows rows;

  /// Subjects by the first token of their finite verb, and up to where they are found in each
  /// sentence, by its first token.
  private final Map<Integer, Optional<NounGroup>> subjects = new HashMap<>();

  private final Map<Integer, Integer> foundTo = new HashMap<>();

  Roles(List<Token> tokens, Tag[] tags, Groups groups) {
    this.tokens = tokens;
    this.tags = tags;
    this.groups = groups;
    this.steps = new Steps(tokens, tags);
    this.rows = new Rows(tokens, tags, groups);
  }

  /// @param start index of the first token of the sentence
  Optional<NounGroup> subject(VerbGroup verb, int start) {
    return switch (verb.form()) {
      case FINITE -> finiteSubject(verb, start);
      case INFINITIVE, GERUND -> controller(verb, start);
      case PARTICIPLE -> participleSubject(verb, start);
    };
  }

  private Optional<NounGroup> participleSubject(VerbGroup verb, int start) {
    if (verb.from() == start) {
      return Optional.empty();
    }
    return tags[verb.from() - 1] == Tag.CONJUNCTION
        ? previousVerb(verb.from(), start).flatMap(v -> subject(v, start))
        : nounBefore(verb.from() - 1, start);
  }

  /// Verbs share subjects with those before them, so that those are found first, from left to
  /// right: each once, and none by going down a chain of others.
  private Optional<NounGroup> finiteSubject(VerbGroup verb, int start) {
    Optional<NounGroup> known = subjects.get(verb.from());
    if (known != null) {
      return known;
    }
    for (int i = foundTo.getOrDefault(start, start); i < verb.from(); i++) {
      if (groups.finiteStartsAt(i)) {
        int at = i;
        groups.verbAt(at).ifPresent(v -> subjects.put(at, findSubject(v, start)));
      }
    }
    Optional<NounGroup> found = findSubject(verb, start);
    subjects.put(verb.from(), found);
    foundTo.merge(start, verb.from() + 1, Math::max);
    return found;
  }

  private Optional<NounGroup> findSubject(VerbGroup verb, int start) {
    if (tags[verb.from()] == Tag.PRONOUN) {
      return groups.nounAt(verb.from());
    }
    int at = steps.behindAdverbs(verb.from() - 1, start);
    if (at >= start && tags[at] == Tag.RELATIVE) {
      return antecedent(at, start);
    }
    boolean joined = at > start && tags[at] == Tag.CONJUNCTION || goesOnInRow(verb, at, start);
    return joined && previousFinite(at, start).isPresent()
        ? sharedSubject(verb, at, start)
        : walkLeft(at, start);
  }

  /// "The law ends the fee, raises the fine and …": whether a verb with an object stands right
  /// behind the comma at `at` and goes on from one in the same tense, no clause between.
  private boolean goesOnInRow(VerbGroup verb, int at, int start) {
    if (at <= start || !tokens.get(at).is(",") || at + 1 != verb.from() || !isRowForm(verb)) {
      return false;
    }
    Optional<VerbGroup> before =
        previousFinite(at, start).filter(v -> tags[v.head()] == tags[verb.head()]);
    for (int i = before.map(VerbGroup::to).orElse(at); i < at; i++) {
      if (tags[i] == Tag.PUNCTUATION || tags[i] == Tag.RELATIVE || tags[i] == Tag.SUBORDINATOR) {
        return false;
      }
    }
    return before.filter(this::isRowForm).isPresent();
  }

  /// "raises the fine": one word, with an article or the like behind it.
  private boolean isRowForm(VerbGroup verb) {
    boolean told = tags[verb.head()] == Tag.VERB_THIRD || tags[verb.head()] == Tag.VERB_PAST;
    return told
        && verb.from() == verb.head()
        && verb.to() < tags.length
        && groups.nounAt(verb.to()).isPresent();
  }

  /// Whose second verb stands right behind the conjunction at `at`: that of the finite verb before;
  /// behind a comma, of who says what that verb tells of a thing ("Venn said the deal was done, and
  /// refused to sign"), and of who said what is to come ("Venn said the town will pay and called on
  /// the port to wait").
  private Optional<NounGroup> sharedSubject(VerbGroup verb, int at, int start) {
    Optional<VerbGroup> before = previousFinite(at, start);
    Optional<NounGroup> subject = before.flatMap(v -> finiteSubject(v, start));
    boolean apart = tokens.get(at - 1).is(",");
    boolean back = tags[verb.from()] == Tag.VERB_PAST && before.filter(this::isToCome).isPresent();
    Optional<VerbGroup> saying =
        subject
            .filter(s -> back || apart && isThing(s))
            .flatMap(s -> previousFinite(s.from(), start))
            .filter(v -> !back || tags[v.head()] == Tag.VERB_PAST)
            .filter(v -> SayingVerbs.ENGLISH.takesClause(tokens.get(v.head()).lower()));
    return saying.isPresent() ? finiteSubject(saying.get(), start) : subject;
  }

  private boolean isToCome(VerbGroup verb) {
    return verb.modal().equals("will") || verb.modal().equals("would");
  }

  private boolean isThing(NounGroup group) {
    return tags[group.head()] == Tag.NOUN || tokens.get(group.head()).is("it");
  }

  private Optional<VerbGroup> previousFinite(int before, int start) {
    for (int i = before - 1; i >= start; i--) {
      if (groups.finiteStartsAt(i)) {
        return groups.verbAt(i);
      }
    }
    return Optional.empty();
  }

  /// What a relative pronoun at `at` stands for.
  private Optional<NounGroup> antecedent(int at, int start) {
    int before = at - 1;
    while (before >= start
        && (tags[before] == Tag.PUNCTUATION
            || tags[before] == Tag.PREPOSITION
            || tags[before] == Tag.CONJUNCTION)) {
      before--;
    }
    if (before < start) {
      return Optional.empty();
    }
    var earlier = previousVerb(before + 1, start);
    boolean second = at > start && tags[at - 1] == Tag.CONJUNCTION && earlier.isPresent();
    int first = second ? relativeBefore(earlier.get(), start) : -1;
    if (first >= 0) {
      // "which the council passed and which …": both stand for what is before the first.
      boolean objectFirst =
          first + 1 < earlier.get().from() && groups.nounAt(first + 1).isPresent();
      return objectFirst ? antecedent(first, start) : finiteSubject(earlier.get(), start);
    }
    Optional<NounGroup> noun = groups.nounAt(before).map(n -> personBehindPlace(n, at, start));
    return noun.isPresent()
        ? noun
        : previousVerb(before + 1, start).flatMap(v -> finiteSubject(v, start));
  }

  /// "Venn of Keldra, who …": "who" is no place.
  private NounGroup personBehindPlace(NounGroup noun, int relative, int start) {
    int preposition = noun.from() - 1;
    boolean place =
        tokens.get(relative).is("who")
            && tags[noun.head()] == Tag.PROPER
            && preposition > start
            && (tokens.get(preposition).is("of") || tokens.get(preposition).is("from"));
    return place ? groups.nounAt(preposition - 1).orElse(noun) : noun;
  }

  private Optional<NounGroup> walkLeft(int from, int start) {
    int at = from;
    boolean joined = false;
    while (at >= start) {
      var noun = groups.nounAt(at);
      var verb = groups.verbAt(at);
      if (noun.isPresent() && isWhen(noun.get(), start)) {
        at = noun.get().from() - 1;
      } else if (noun.isPresent()) {
        int outer = rows.start(noun.get(), start);
        // Of "the mayor and the council", what begins with the outermost word: the first of them.
        var first = groups.nounAt(outer);
        if (first.isPresent() && !isObject(first.get(), joined, start)) {
          return described(first.get(), from, start).or(() -> first);
        }
        at = outer - 1;
      } else if (verb.isPresent() && !isReduced(verb.get())) {
        int relative = relativeBefore(verb.get(), start);
        if (joined || relative < 0) {
          return joined ? subject(verb.get(), start) : Optional.empty();
        }
        at = relative - 1;
      } else if (verb.isPresent()) {
        at = verb.get().from() - 1;
      } else {
        joined |= tags[at] == Tag.CONJUNCTION;
        at = skip(at, start);
      }
    }
    return Optional.empty();
  }

  /// Whom a description between commas describes: "Ilva Maren, director of the port, will …".
  private Optional<NounGroup> described(NounGroup noun, int end, int start) {
    boolean age = isAge(noun);
    boolean between =
        noun.from() - 2 >= start
            && tokens.get(noun.from() - 1).is(",")
            && tokens.get(end).is(",")
            && (tags[noun.head()] == Tag.NOUN || age);
    if (!between) {
      return Optional.empty();
    }
    Optional<NounGroup> before = groups.nounAt(noun.from() - 2);
    boolean aged = before.filter(this::isAge).isPresent();
    if (aged && before.get().from() - 2 >= start) {
      // "Ilva Maren, 44, a lawyer, …".
      before = groups.nounAt(before.get().from() - 2);
    }
    return before.filter(n -> tags[n.head()] == Tag.PROPER || age && tags[n.head()] == Tag.NOUN);
  }

  /// "44": a number alone, as it stands behind somebody's name.
  private boolean isAge(NounGroup noun) {
    return noun.to() == noun.from() + 1 && tags[noun.from()] == Tag.NUMBER;
  }

  /// "2031" in "7 May 2031", "last year" in "the council last year passed": a number or a time
  /// right behind another noun is part of its phrase.
  private boolean isWhen(NounGroup noun, int start) {
    boolean behindNoun = noun.from() > start && groups.nounAt(noun.from() - 1).isPresent();
    boolean year = noun.to() == noun.from() + 1 && tags[noun.from()] == Tag.NUMBER;
    boolean pointed =
        switch (tokens.get(noun.from()).lower()) {
          case "last", "next", "this", "that" -> isTime(noun);
          default -> false;
        };
    return behindNoun && (year || pointed);
  }

  /// Whether `noun` belongs to the verb before it rather than to the one after it: always when that
  /// is no finite verb; and when a conjunction parts the noun from the verb after it.
  private boolean isObject(NounGroup noun, boolean joined, int start) {
    int before = steps.behindAdverbs(noun.from() - 1, start);
    if (before < start) {
      return false;
    }
    var verb = groups.verbAt(before);
    return verb.isPresent()
        && (joined
            || !verb.get().isFinite() && verb.get().form() != VerbGroup.Form.PARTICIPLE
            || verb.get().isFinite() && relativeBefore(verb.get(), start) >= 0);
  }

  private boolean isReduced(VerbGroup verb) {
    return !verb.isFinite();
  }

  /// One step to the left over what cannot be a subject: a bracket, an inserted phrase, a word.
  private int skip(int at, int start) {
    String word = tokens.get(at).word();
    if (word.equals(")")) {
      return find("(", at - 1, start) - 1;
    }
    if (word.equals(",")) {
      int comma = find(",", at - 1, start);
      return comma >= start && isInsertion(comma + 1, at) ? comma - 1 : at - 1;
    }
    return switch (tags[at]) {
      case ADVERB, CONJUNCTION, PREPOSITION, PUNCTUATION, DETERMINER, ADJECTIVE -> at - 1;
      default -> start - 1;
    };
  }

  /// Whether the words from `at` to the comma at `end` are put in: a phrase, or "the minister
  /// said".
  private boolean isInsertion(int at, int end) {
    boolean saying =
        end - at <= 6 && groups.finiteIn(at, end) && groups.verbAt(end - 1).isPresent();
    if (saying) {
      return true;
    }
    return switch (tags[at]) {
      case RELATIVE,
          PREPOSITION,
          VERB_PARTICIPLE,
          VERB_ING,
          ADVERB,
          SUBORDINATOR,
          DETERMINER,
          ADJECTIVE ->
          true;
      default -> false;
    };
  }

  private int find(String word, int from, int start) {
    for (int i = from; i >= start; i--) {
      if (tokens.get(i).is(word)) {
        return i;
      }
    }
    return start - 1;
  }

  /// Index of the relative pronoun that the clause of `verb` begins with, or -1.
  private int relativeBefore(VerbGroup verb, int start) {
    for (int i = verb.from() - 1; i >= start; i--) {
      if (tags[i] == Tag.RELATIVE) {
        return i;
      }
      if (groups.finiteStartsAt(i) || tokens.get(i).is(",")) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<NounGroup> controller(VerbGroup verb, int start) {
    var before = previousVerb(verb.from(), start);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    VerbGroup governor = before.get();
    if (verb.form() == VerbGroup.Form.INFINITIVE && OBJECT_ACTS.contains(governor.lemma())) {
      return governor.passive()
          ? subject(governor, start)
          : object(governor, verb.from()).or(() -> nounBefore(verb.from() - 1, start));
    }
    return subject(governor, start);
  }

  private Optional<VerbGroup> previousVerb(int before, int start) {
    for (int i = before - 1; i >= start; i--) {
      var verb = groups.verbAt(i);
      if (verb.isPresent()) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private Optional<NounGroup> nounBefore(int at, int start) {
    int i = steps.behindAdverbs(at, start);
    if (i >= start && tokens.get(i).is(",")) {
      i--;
    }
    return i < start ? Optional.empty() : groups.nounAt(i);
  }

  /// The noun group right after `verb`, not behind a preposition.
  Optional<NounGroup> object(VerbGroup verb, int end) {
    int i = verb.to();
    while (i < end && (tags[i] == Tag.ADVERB || steps.isQuote(i))) {
      i++;
    }
    return i < end ? groups.nounAt(i).filter(n -> !verb.passive()) : Optional.empty();
  }

  Optional<NounGroup> agent(VerbGroup verb, int end) {
    if (!verb.passive()) {
      return Optional.empty();
    }
    for (int i = verb.to(); i + 1 < end && i < verb.to() + AGENT_FAR; i++) {
      if (tokens.get(i).is("by")) {
        return groups.nounAt(i + 1).filter(n -> !isTime(n));
      }
      if (groups.finiteStartsAt(i) || tokens.get(i).is("including") || tokens.get(i).is(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "by 30 November", "by March", "by next week", "by 2032": no agent.
  private boolean isTime(NounGroup group) {
    int last = group.to() - 1;
    return TIMES.contains(tokens.get(group.head()).lower())
        || TIMES.contains(tokens.get(last).lower())
        || group.to() == group.from() + 1 && tags[last] == Tag.NUMBER;
  }
}

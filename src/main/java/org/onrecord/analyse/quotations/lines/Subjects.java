package org.onrecord.analyse.quotations.lines;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.quotations.words.When;

/// Finds who does what a verb says: the noun group that belongs to it, left of it or, where the
/// order is turned round ("…, said the minister"), right of it.
///
/// Each search goes once over the line at most.
public final class Subjects {
  /// How many elements an insertion between commas may have.
  private static final int LONGEST_INSERTION = 40;

  /// How long a shortened title may be: "Prof", "Capt".
  private static final int LONGEST_TITLE = 5;

  private static final int DEEPEST = 3;

  private final Line line;

  public Subjects(Line line) {
    this.line = line;
  }

  /// The subject left of the verb group that begins at element `verb`.
  public Optional<Source> left(int verb) {
    return left(verb, 0);
  }

  private Optional<Source> left(int verb, int depth) {
    int before = behindAdverbs(verb - 1);
    int at = isEmphasis(before) ? before - 1 : before;
    if (at < 0 || depth > DEEPEST) {
      return Optional.empty();
    }
    if (isInitial(at - 1)) {
      return Optional.of(Source.of(at - 1, at + 1));
    }
    if (line.isBreak(at)) {
      return beforeInsertion(at, depth);
    }
    if (line.tag(at) == Tag.RELATIVE || isRelativeThat(at)) {
      return antecedent(at);
    }
    if (line.tag(at) == Tag.CONJUNCTION) {
      return ofVerbBefore(at, depth + 1);
    }
    if (isLabelNumber(at)) {
      return left(at, depth).map(s -> s.to() == at ? s.longer() : s);
    }
    int phrase = timePhrase(at);
    if (phrase > 0) {
      return left(phrase, depth + 1);
    }
    return line.noun(at).map(group -> widened(group, at)).or(() -> ofVerbBefore(at + 1, depth + 1));
  }

  /// "K. says": somebody of whose name the writer tells one letter.
  private boolean isInitial(int e) {
    return e >= 0
        && line.is(e + 1, ".")
        && !line.isQuote(e)
        && line.token(e).isCapital()
        && line.token(e).word().length() == 1
        && !line.is(e, "i");
  }

  /// Whether it is the number behind a name: "Ward 5", "October 3".
  private boolean isLabelNumber(int e) {
    return line.tag(e) == Tag.NUMBER
        && line.tag(e - 1) == Tag.PROPER
        && line.noun(e).filter(g -> line.first(g) == e).isPresent();
  }

  /// Where "in 2031" or "on Monday" begins that ends at `at`; 0 when nothing like it does.
  private int timePhrase(int at) {
    var group = line.noun(at);
    boolean time = When.isTime(line.lower(at)) || line.tag(at) == Tag.NUMBER;
    if (!time || group.isEmpty()) {
      return 0;
    }
    int before = line.first(group.get()) - 1;
    return line.tag(before) == Tag.PREPOSITION ? before : 0;
  }

  private int behindAdverbs(int at) {
    int e = at;
    while (e >= 0 && !line.isQuote(e) && line.tag(e) == Tag.ADVERB && line.noun(e).isEmpty()) {
      e--;
    }
    return e;
  }

  /// "the council itself": who it is stands before.
  private boolean isEmphasis(int e) {
    boolean reflexive = line.lower(e).endsWith("self") || line.lower(e).endsWith("selves");
    return reflexive && line.tag(e) == Tag.PRONOUN && line.noun(e - 1).isPresent();
  }

  private boolean isRelativeThat(int at) {
    return line.is(at, "that")
        && at > 0
        && line.noun(at - 1).isPresent()
        && line.noun(at).isEmpty();
  }

  /// The subject before what stands between two commas, dashes or brackets.
  private Optional<Source> beforeInsertion(int close, int depth) {
    String mark = line.lower(close);
    String open = mark.equals(")") ? "(" : mark;
    if (!mark.equals(",") && !mark.equals(")") && !line.isDash(close)) {
      return Optional.empty();
    }
    Optional<Source> named = byApposition(close, open);
    if (named.isPresent()) {
      return named;
    }
    int fallback = -1;
    for (int e = close - 1; e > 0 && e > close - LONGEST_INSERTION; e--) {
      if (line.is(e, open)) {
        if (endsName(e - 1)) {
          return left(e, depth + 1);
        }
        fallback = fallback < 0 && line.noun(e - 1).isPresent() ? e : fallback;
      }
    }
    if (fallback > 0) {
      return left(fallback, depth + 1);
    }
    return line.noun(close - 1).isPresent() && mark.equals(",") && opens(close - 1)
        ? left(close, depth + 1)
        : Optional.empty();
  }

  /// "A shopkeeper, Ilva Maren, said", "the minister (Mr Oskar Venn) replied": a name alone between
  /// the marks says who one person or body is.
  private Optional<Source> byApposition(int close, String open) {
    int last = close - 1;
    int first =
        line.noun(last)
            .filter(g -> line.tag(last) == Tag.PROPER && !When.isTime(line.lower(last)))
            .map(g -> titleBefore(line.first(g)))
            .orElse(0);
    int at = first - 2;
    boolean alone = first > 1 && line.is(first - 1, open);
    if (!alone || line.isQuote(at) || When.isTime(line.lower(at))) {
      return Optional.empty();
    }
    return line.noun(at)
        .map(group -> widened(group, at))
        .filter(s -> line.tag(at) == Tag.NOUN || isOfficeFor(s))
        .filter(s -> line.tag(s.from() - 1) != Tag.PREPOSITION)
        .map(s -> new Source(s.from(), open.equals("(") ? close + 1 : close, first, close));
  }

  /// "a lawyer for Oskar Venn", "the mayor of Keldra": a person told by a noun, with a name behind.
  private boolean isOfficeFor(Source source) {
    int noun = source.headEnd() - 1;
    return source.headEnd() < source.to()
        && line.tag(noun) == Tag.NOUN
        && PeopleNouns.isPerson(line.lower(noun));
  }

  /// Whether the noun group that ends at `e` opens the line.
  private boolean opens(int e) {
    return line.noun(e).filter(g -> line.first(g) == 0).isPresent();
  }

  private boolean endsName(int e) {
    return line.tag(e) == Tag.PROPER && !When.isTime(line.lower(e));
  }

  private Optional<Source> antecedent(int relative) {
    int before = relative - 1;
    while (before >= 0 && (line.isComma(before) || line.tag(before) == Tag.PREPOSITION)) {
      before--;
    }
    int at = before;
    return line.noun(at)
        .map(group -> widened(group, at))
        .map(s -> new Source(relative, relative + 1, s.head(), s.headEnd()));
  }

  /// The subject of the verb that comes before `end`: "she came and said".
  private Optional<Source> ofVerbBefore(int end, int depth) {
    for (int e = end - 1; e > 0; e--) {
      var verb = line.verb(e);
      if (verb.isPresent() && verb.get().isFinite()) {
        int first = Math.max(0, line.element(verb.get().from()));
        return left(first, depth);
      }
    }
    return depth <= 1 ? Optional.empty() : firstNoun(end);
  }

  /// The first noun group of the line.
  private Optional<Source> firstNoun(int end) {
    for (int e = 0; e < end; e++) {
      int at = e;
      if (line.noun(e).isPresent() && (e == 0 || line.tag(e - 1) != Tag.PREPOSITION)) {
        return line.noun(e).map(g -> widened(g, at));
      }
    }
    return Optional.empty();
  }

  /// Who does what the main clause says, which begins behind the comma at element `comma`.
  public Optional<Source> ofMain(int comma) {
    return line.isComma(comma)
        ? right(comma + 1).filter(s -> !When.isTime(line.lower(s.headEnd() - 1)))
        : Optional.empty();
  }

  /// The subject of a verb in -ing or of "to say": that of the verb before.
  public Optional<Source> borrowed(int verb) {
    for (int e = 0; e < verb; e++) {
      var group = line.verb(e);
      if (group.isPresent() && group.get().isFinite() && !isInRelative(e)) {
        int first = Math.max(0, line.element(group.get().from()));
        var inverted = inverted(e);
        Optional<Source> subject = inverted.isPresent() ? inverted : left(first);
        if (subject.filter(s -> line.is(s.from(), "it")).isEmpty()) {
          return subject;
        }
      }
    }
    return firstAfter(verb);
  }

  private boolean isInRelative(int e) {
    return line.tag(e - 1) == Tag.RELATIVE || line.tag(e - 1) == Tag.SUBORDINATOR;
  }

  /// For "Asked about it, she …": the first noun group after the next comma.
  private Optional<Source> firstAfter(int verb) {
    for (int e = verb + 1; e + 1 < line.size(); e++) {
      int at = e + 1;
      if (line.isComma(e) && line.noun(at).filter(g -> !isTime(g)).isPresent()) {
        return line.noun(at).map(g -> Source.of(line.first(g), line.past(g)));
      }
    }
    return Optional.empty();
  }

  private boolean isTime(NounGroup group) {
    return When.isTime(line.lower(line.past(group) - 1));
  }

  private Optional<Source> inverted(int verb) {
    boolean afterQuote = verb > 0 && line.isQuote(verb - 1) || line.isComma(verb - 1);
    return afterQuote ? right(verb + 1) : Optional.empty();
  }

  /// The group that ends at element `at` with what belongs before it: "a spokesman for the
  /// ministry", "the mayor and the council".
  private Source widened(NounGroup group, int at) {
    int from = line.first(group);
    int to = at + 1;
    int head = from;
    int headEnd = to;
    while (from > 1) {
      Tag before = line.tag(from - 1);
      var other = line.noun(from - 2);
      boolean attached =
          before == Tag.PREPOSITION && other.isPresent() && !When.isTime(line.lower(from - 2));
      boolean joined =
          line.is(from - 1, "and")
              && other.isPresent()
              && (opensClause(line.first(other.get()))
                  || isOneField(line.first(other.get()), from));
      if (line.is(from - 1, "&") && other.isPresent()) {
        // "Maren & Sons" is one name.
        from = line.first(other.get());
        head = from;
        continue;
      }
      int modified = attached ? -1 : modifiedBy(from - 1);
      if (modified >= 0) {
        headEnd = modified + 1;
        from = line.noun(modified).map(line::first).orElse(modified);
        head = from;
        continue;
      }
      if (!attached && !joined) {
        break;
      }
      boolean part = attached && line.is(from - 1, "of") && isPart(line.lower(from - 2));
      headEnd = attached && !part ? from - 1 : headEnd;
      from = joined ? listStart(line.first(other.get())) : line.first(other.get());
      head = from;
    }
    int title = titleBefore(from);
    return new Source(title, to, head == from ? title : head, headEnd);
  }

  /// "One of them", "most of the judges": who it is stands behind "of".
  public static boolean isPart(String word) {
    return switch (word) {
      case "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "some",
          "many",
          "most",
          "several",
          "few",
          "both",
          "none",
          "neither",
          "all",
          "half",
          "dozens",
          "hundreds",
          "scores" ->
          true;
      default -> false;
    };
  }

  /// The last element of the noun that the phrase with the preposition at `at` belongs to by way of
  /// an adjective or a participle: "people familiar with …", "lawyers hired by …", "a report
  /// published on Monday by …"; -1 when there is none.
  private int modifiedBy(int at) {
    if (line.tag(at) != Tag.PREPOSITION) {
      return -1;
    }
    int e = at - 1;
    if (e > 0 && When.isTime(line.lower(e))) {
      e = line.tag(e - 1) == Tag.PREPOSITION ? e - 2 : e - 1;
    }
    boolean modifier =
        e > 0
            && (line.tag(e) == Tag.ADJECTIVE
                || line.is(e, "close")
                || line.tag(e) == Tag.VERB_PARTICIPLE
                || line.tag(e) == Tag.VERB_PAST && line.is(at, "by"))
            && (line.is(at, "by") || line.verb(e).filter(v -> v.isFinite()).isEmpty());
    return modifier && !line.isQuote(e - 1) && line.noun(e - 1).isPresent() ? e - 1 : -1;
  }

  /// Where "Ilva Maren, Oskar Venn and Tomas Brel" or "the mayor, the council and the port" begins,
  /// whose last but one is at element `from`: names when they open the line or stand behind a
  /// comma, others when they open it or stand behind what is quoted or a time. Else `from`.
  private int listStart(int from) {
    int names = namesStart(from);
    return names < from ? names : othersStart(from);
  }

  private int othersStart(int from) {
    int at = from;
    while (at >= 2
        && line.isComma(at - 1)
        && isCommon(at - 2)
        && line.tag(at) == Tag.DETERMINER
        && !When.isTime(line.lower(at - 2))) {
      int last = at - 2;
      at = line.noun(last).map(line::first).orElse(last);
    }
    boolean opens =
        at == 0
            || line.isQuote(at - 1)
            || line.isComma(at - 1) && (line.isQuote(at - 2) || When.isTime(line.lower(at - 2)));
    return opens && line.tag(at) == Tag.DETERMINER ? at : from;
  }

  private int namesStart(int from) {
    int at = from;
    while (at >= 2
        && line.isComma(at - 1)
        && line.tag(at - 2) == Tag.PROPER
        && !When.isTime(line.lower(at - 2))) {
      int last = at - 2;
      at = line.noun(last).map(line::first).orElse(last);
    }
    return at == 0 || line.isComma(at - 1) ? at : from;
  }

  /// "the ministry of trade and industry", "the Ministry of Trade and Industry": both nouns, bare,
  /// belong to what stands before "of".
  private boolean isOneField(int first, int second) {
    boolean common = isCommon(first) && isCommon(second);
    boolean body = line.tag(first - 2) == Tag.PROPER && line.tag(second) == Tag.PROPER;
    return line.is(first - 1, "of") && line.noun(first - 2).isPresent() && (common || body);
  }

  private boolean isCommon(int e) {
    return line.tag(e) == Tag.NOUN || line.tag(e) == Tag.NOUN_PLURAL;
  }

  /// Where the titles begin whose full stops stand before element `from`: "Mr.", "Sen.".
  private int titleBefore(int from) {
    int start = from;
    while (start >= 2 && line.is(start - 1, ".") && isTitle(start - 2)) {
      start = line.noun(start - 2).map(line::first).orElse(start - 2);
    }
    return start;
  }

  private boolean isTitle(int e) {
    return !line.isQuote(e)
        && line.token(e).isCapital()
        && line.token(e).word().length() <= LONGEST_TITLE;
  }

  private boolean opensClause(int e) {
    return e == 0
        || line.is(e - 1, "both")
        || line.isBreak(e - 1)
        || line.isQuote(e - 1)
        || line.tag(e - 1) == Tag.SUBORDINATOR
        || line.tag(e - 1) == Tag.CONJUNCTION;
  }

  /// The noun group that begins at element `at`, with what belongs behind it.
  public Optional<Source> right(int at) {
    var first = line.noun(at);
    if (first.isEmpty()
        || line.first(first.get()) != at && !isVerbOf(line.first(first.get()), at)) {
      return Optional.empty();
    }
    int headEnd = line.past(first.get());
    int end = listEnd(headEnd);
    while (end + 1 < line.size() && goesOn(end)) {
      end = line.past(line.noun(end + 1).orElseThrow());
    }
    if (isMadeBy(end)) {
      end = line.past(line.noun(end + 2).orElseThrow());
    }
    return Optional.of(new Source(at, end, at, headEnd));
  }

  /// "“…,” laughs Minister Ilva Maren": the group seems to begin with the verb.
  private boolean isVerbOf(int first, int at) {
    return first == at - 1
        && line.isQuote(first - 1)
        && !ReportingWords.ENGLISH.verbs(line.lower(first)).isEmpty();
  }

  /// "results published by the council".
  private boolean isMadeBy(int e) {
    boolean made =
        switch (line.lower(e)) {
          case "published", "released", "issued", "compiled", "produced", "prepared", "collected" ->
              true;
          default -> false;
        };
    return made
        && line.is(e + 1, "by")
        && line.noun(e + 2).filter(g -> line.first(g) == e + 2).isPresent();
  }

  /// Where "Ilva Maren, Oskar Venn and Tomas Brel" ends, whose first name ends at `end`; `end` when
  /// no list of names follows that ends the clause.
  private int listEnd(int end) {
    int at = end;
    while (line.isComma(at) && isName(at + 1)) {
      at = line.noun(at + 1).map(line::past).orElseThrow();
    }
    int behind = at + 1;
    boolean closes =
        at > end
            && line.is(at, "and")
            && line.noun(behind).filter(g -> line.first(g) == behind).isPresent();
    int last = closes ? line.noun(behind).map(line::past).orElseThrow() : end;
    return line.isBreak(last) ? last : end;
  }

  private boolean isName(int e) {
    return line.tag(e) == Tag.PROPER && line.noun(e).filter(g -> line.first(g) == e).isPresent();
  }

  private boolean goesOn(int end) {
    boolean joins =
        switch (line.lower(end)) {
          case "of", "for", "from", "at", "with", "and", "to" -> true;
          default -> false;
        };
    return joins && line.noun(end + 1).filter(g -> line.first(g) == end + 1).isPresent();
  }
}

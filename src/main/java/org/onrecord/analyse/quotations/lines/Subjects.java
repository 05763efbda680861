package org.onrecord.analyse.quotations.lines;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.words.When;

/// Finds who does what a verb says: the noun group that belongs to it, left of it or, where the
/// order is turned round ("…, said the minister"), right of it.
///
/// Each search goes once over the line at most.
public final class Subjects {
  /// How many elements an insertion between commas may have.
  private static final int LONGEST_INSERTION = 40;

  private static final int DEEPEST = 3;

  private final Line line;

  private final LeftGroups groups;
  private final RightGroups behind;

  public Subjects(Line line) {
    this.line = line;
    this.groups = new LeftGroups(line);
    this.behind = new RightGroups(line);
  }

  /// The subject left of the verb group that begins at element `verb`.
  public Optional<Source> left(int verb) {
    return left(verb, 0);
  }

  private Optional<Source> left(int verb, int depth) {
    int last = behindAdverbs(verb - 1);
    int at = isEmphasis(last) ? last - 1 : last;
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
    return line.noun(at)
        .map(group -> groups.widened(group, at))
        .or(() -> ofVerbBefore(at + 1, depth + 1));
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
            .map(g -> groups.titleBefore(line.first(g)))
            .orElse(0);
    int at = first - 2;
    boolean alone = first > 1 && line.is(first - 1, open);
    if (!alone || line.isQuote(at) || When.isTime(line.lower(at))) {
      return Optional.empty();
    }
    return line.noun(at)
        .map(group -> groups.widened(group, at))
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
        .map(group -> groups.widened(group, at))
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
        return line.noun(e).map(g -> groups.widened(g, at));
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
    return new BorrowedSubjects(line, this).of(verb);
  }

  /// The noun group that begins at element `at`, with what belongs behind it.
  public Optional<Source> right(int at) {
    return behind.at(at);
  }
}

package org.onrecord.analyse.quotations.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.words.Frame;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.text.Prose;

/// Cuts a text into lines. Linear in its tokens.
public final class LineBuilder {
  /// How many words a speaker's name may have between a closing mark and the reporting verb.
  private static final int LONGEST_NAME = 12;

  /// How many tokens a line may have outside quotations, so that the cost stays linear in the text
  /// when nothing ends a sentence.
  private static final int LONGEST = 400;

  private final Prose prose;
  private final Grammar grammar;
  private final List<Marked> marks;

  /// First token of each mark's pair, and one past its last.
  private final int[] first;

  private final int[] past;

  /// @param marks all pairs of marks of the text, in its order
  public LineBuilder(Prose prose, Grammar grammar, List<Marked> marks) {
    this.prose = prose;
    this.grammar = grammar;
    this.marks = marks;
    this.first = new int[marks.size()];
    this.past = new int[marks.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = prose.tokenAt(marks.get(i).outer().start());
      past[i] = prose.tokenAt(marks.get(i).outer().end() - 1) + 1;
    }
  }

  /// All lines of the text outside quotation marks.
  public List<Line> lines() {
    return lines(0, prose.tokens().size(), 0);
  }

  /// The lines inside the quotation `mark`, in which those nested in it are elements.
  public List<Line> inside(int mark) {
    int from = prose.tokenAt(marks.get(mark).words().start());
    int to = prose.tokenAt(marks.get(mark).words().end() - 1) + 1;
    return lines(from, to, marks.get(mark).depth() + 1);
  }

  private List<Line> lines(int from, int to, int depth) {
    List<Integer> top = marksWithin(from, to, depth);
    BitSet starts = starts(from, to, top);
    var lines = new ArrayList<Line>();
    for (int at = from; at < to; ) {
      int next = starts.nextSetBit(at + 1);
      int end = next < 0 ? to : Math.min(to, next);
      end = Math.min(end, cut(at, end, top));
      if (!prose.isBoilerplate(at)) {
        lines.add(line(at, end, top));
      }
      at = end;
    }
    return lines;
  }

  /// Where to cut what has no end: behind [#LONGEST] tokens, but never within a quotation.
  private int cut(int from, int to, List<Integer> top) {
    int end = from + LONGEST;
    if (end >= to) {
      return to;
    }
    int mark = next(top, end) - 1;
    return mark >= 0 && past[top.get(mark)] > end ? past[top.get(mark)] : end;
  }

  private List<Integer> marksWithin(int from, int to, int depth) {
    var result = new ArrayList<Integer>();
    for (int m = firstMark(from); m < first.length && first[m] < to; m++) {
      if (marks.get(m).depth() == depth && past[m] <= to) {
        result.add(m);
      }
    }
    return result;
  }

  private int firstMark(int from) {
    int at = Arrays.binarySearch(first, from);
    while (at > 0 && first[at - 1] == from) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }

  /// The tokens at which lines begin: where sentences do, but for those inside quotations and those
  /// that only name the speaker of the quotation before.
  private BitSet starts(int from, int to, List<Integer> top) {
    var starts = new BitSet();
    for (int s = prose.sentenceOf(from);
        s < prose.sentences().size() && prose.sentences().get(s).from() < to;
        s++) {
      starts.set(Math.max(from, prose.sentences().get(s).from()));
    }
    for (int m : top) {
      starts.clear(first[m] + 1, past[m]);
      boolean opens = past[m] < to && starts.get(past[m]) && sameParagraph(past[m]);
      if (opens && namesSpeaker(past[m]) && !isToldBefore(m, starts)) {
        starts.clear(past[m]);
      }
      if (first[m] > from && starts.get(first[m]) && prose.token(first[m] - 1).is(":")) {
        starts.clear(first[m]);
      }
    }
    return starts;
  }

  /// Whether it stands in a sentence that begins before it, and ends that sentence: "She said:
  /// “No.” The mayor agreed." What follows speaks of something else.
  private boolean isToldBefore(int m, BitSet starts) {
    return first[m] > 0
        && !starts.get(first[m])
        && sameParagraph(first[m])
        && prose.token(past[m] - 2).is(".")
        && prose.token(past[m]).isCapital();
  }

  private boolean sameParagraph(int token) {
    var sentences = prose.sentences();
    return sentences.get(prose.sentenceOf(token)).paragraph()
        == sentences.get(prose.sentenceOf(token - 1)).paragraph();
  }

  /// Whether a sentence at `at` is only "she said" or "the minister added on Monday".
  private boolean namesSpeaker(int at) {
    int s = prose.sentenceOf(at);
    int end = prose.sentences().get(s).to();
    if (isSignature(at, end)) {
      return true;
    }
    for (int i = at; i < end && i < at + LONGEST_NAME; i++) {
      var token = prose.token(i);
      if (grammar.tag(i).isVerb()
          || i > at && !ReportingWords.ENGLISH.verbs(token.lower()).isEmpty()) {
        return takesQuote(token.lower()) && (i > at || !token.isCapital()) && endsSoon(i + 1, end);
      }
      boolean shortened = token.is(".") && i + 1 < end;
      if (!token.isWord() && !token.is(",") && !shortened || token.is("and") || token.is("but")) {
        return false;
      }
    }
    return false;
  }

  /// A dash and a name.
  private boolean isSignature(int at, int end) {
    boolean dash = "\u2014\u2015\u2013-".contains(prose.token(at).word());
    return dash && end - at < LONGEST_NAME && at + 1 < end && prose.token(at + 1).isCapital();
  }

  private static boolean takesQuote(String word) {
    return ReportingWords.ENGLISH.verbs(word).stream()
        .anyMatch(e -> e.isFinite() && e.verb().takes(Frame.QUOTE));
  }

  /// Whether nothing that could be said follows.
  private boolean endsSoon(int at, int end) {
    boolean introduces = at < end && (prose.token(at).is(":") || prose.token(at).is(","));
    return at >= end
        || introduces && at + 1 >= end
        || !introduces && !prose.token(at).isWord() && !isMark(at)
        || grammar.tag(at) == Tag.PREPOSITION
        || grammar.tag(at) == Tag.ADVERB;
  }

  private boolean isMark(int token) {
    return Arrays.binarySearch(first, token) >= 0;
  }

  private Line line(int from, int to, List<Integer> top) {
    int[] firsts = new int[to - from + 1];
    int[] quotes = new int[to - from];
    int size = 0;
    int mark = next(top, from);
    for (int t = from; t < to; size++) {
      firsts[size] = t;
      boolean isQuote = mark < top.size() && first[top.get(mark)] == t;
      quotes[size] = isQuote ? top.get(mark) : -1;
      t = isQuote ? past[top.get(mark++)] : t + 1;
      while (mark < top.size() && first[top.get(mark)] < t) {
        mark++;
      }
    }
    firsts[size] = to;
    return new Line(prose, grammar, Arrays.copyOf(firsts, size + 1), Arrays.copyOf(quotes, size));
  }

  /// Index in `top` of the first mark at or after token `from`. O(log n).
  private int next(List<Integer> top, int from) {
    int low = 0;
    int high = top.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (first[top.get(middle)] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

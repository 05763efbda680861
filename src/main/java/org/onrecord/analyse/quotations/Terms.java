package org.onrecord.analyse.quotations;

import java.util.Optional;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.reports.Report;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.text.Prose;

/// Tells words in marks that nobody is quoted with (titles, names, slogans, words spoken of as
/// words, words the writer keeps at a distance) from speech.
final class Terms {
  /// Up to this many words without a verb are taken for a term where no word reports them.
  private static final int SHORT = 5;

  private static final int VERY_SHORT = 3;
  private static final int LONGEST_TITLE = 14;

  private final Prose prose;

  Terms(Prose prose) {
    this.prose = prose;
  }

  /// Whether the words of `mark`, element `e` of `line`, are a term; `report` is what reports them.
  boolean isTerm(Marked mark, Line line, int e, Optional<Report> report) {
    int from = prose.tokenAt(mark.words().start());
    int to = prose.tokenAt(mark.words().end() - 1) + 1;
    int words = words(from, to);
    if (isAlone(line, e)) {
      return report.isEmpty() && words <= VERY_SHORT && !endsSentence(to);
    }
    boolean coined =
        isCoined(line, e) && !isPredicate(line, e, report) || isWork(line, e, from, to);
    if (report.isPresent()) {
      boolean direct = report.get().from() == e && report.get().opens();
      return !direct && !report.get().naming() && (coined || isAttribute(line, e, words))
          || coined && isTitle(from, to)
          || coined && report.get().naming() && line.is(e - 1, "called");
    }
    boolean clause = line.hasFinite(e, e + 1);
    return coined
        || words <= VERY_SHORT && !(clause && endsSentence(to))
        || words <= SHORT && !clause
        || isTitle(from, to) && words <= LONGEST_TITLE;
  }

  /// "(said that) the party “cannot dine with both”": what the writer ends in the words of others.
  private static boolean isPredicate(Line line, int e, Optional<Report> report) {
    return report.isPresent() && line.beginsSmall(e) && line.hasFinite(e, e + 1);
  }

  private int words(int from, int to) {
    int words = 0;
    for (int t = from; t < to; t++) {
      words += prose.token(t).isWord() ? 1 : 0;
    }
    return words;
  }

  /// Whether the line has nothing besides these words.
  private static boolean isAlone(Line line, int e) {
    for (int i = 0; i < line.size(); i++) {
      if (i != e && (line.isQuote(i) || line.tag(i) != Tag.PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsSentence(int to) {
    return ".!?\u2026,".contains(prose.token(to - 1).word());
  }

  /// Whether "so-called", "titled", "the slogan" stand right before.
  private static boolean isCoined(Line line, int e) {
    int last = e - 1;
    while (last >= 0 && (line.is(last, ".") || line.is(last, ",") || line.is(last, ":"))) {
      last--;
    }
    return line.ends(last, ReportingWords.ENGLISH.coined(line.lower(last)));
  }

  /// "wrote in “The Quiet Port”": where it was said.
  private boolean isWork(Line line, int e, int from, int to) {
    return line.is(e - 1, "in") && words(from, to) > 1 && isTitle(from, to);
  }

  /// One or two words that stand before a noun like an adjective: the "smart" card.
  private static boolean isAttribute(Line line, int e, int words) {
    Tag before = line.tag(e - 1);
    boolean opened =
        before == Tag.DETERMINER || before == Tag.ADJECTIVE || before == Tag.POSSESSIVE;
    boolean noun = line.tag(e + 1).isNoun() || line.tag(e + 1) == Tag.ADJECTIVE;
    boolean many = before == Tag.PREPOSITION && line.tag(e + 1) == Tag.NOUN_PLURAL;
    return words <= 2 && opened && noun || words == 1 && many;
  }

  /// Whether every word that would have a capital in a title has one.
  private boolean isTitle(int from, int to) {
    int capitals = 0;
    for (int t = from; t < to; t++) {
      var token = prose.token(t);
      if (!token.isWord() || token.isNumber()) {
        continue;
      }
      if (token.isCapital()) {
        capitals++;
      } else if (token.word().length() > 4 || t == from) {
        return false;
      }
    }
    return capitals > 0 && !endsSentence(to);
  }
}

package org.onrecord.read.meta;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Span;

/// Whether a text says that somebody paid for it (`sponsorship.txt`).
///
/// Does NOT see payment that the text keeps silent about, and praise is no evidence of it.
public final class Sponsorship {
  private enum Label {
    LABEL
  }

  /// A label says no more than this: "In partnership with the Chamber of Commerce".
  private static final int LONGEST_LABEL = 120;

  private static final List<String> LINES = WordList.lines(Sponsorship.class, "sponsorship.txt");

  private static final String PIECE =
      LINES.stream().filter(l -> l.startsWith("piece ")).findFirst().orElseThrow().substring(6);

  private static final PatternList STATEMENTS = new PatternList(patterns("statement "));
  private static final List<Pattern> UNLESS = patterns("unless ");

  private static final Beginnings<Label> LABELS =
      new Beginnings<>(
          Label.class, LINES.stream().filter(line -> line.startsWith("label ")).toList());

  private Sponsorship() {}

  /// The sentence of `paragraph` that says of this very text that it was paid for, as offsets in
  /// `paragraph`. Linear in its length.
  public static Optional<Span> statement(String paragraph) {
    for (Pattern pattern : STATEMENTS.possible(paragraph)) {
      Matcher m = pattern.matcher(paragraph);
      while (m.find()) {
        Span sentence = sentence(paragraph, m.start(), m.end());
        String words = paragraph.substring(sentence.start(), sentence.end());
        if (!Quoted.at(paragraph, m.start())
            && UNLESS.stream().noneMatch(p -> p.matcher(words).find())) {
          return Optional.of(sentence);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether `line`, on its own at the head or foot of a text, labels the text as paid for.
  public static boolean isLabel(String line) {
    return line.length() <= LONGEST_LABEL && LABELS.find(line).isPresent();
  }

  private static Span sentence(String text, int from, int to) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int start = from == 0 ? 0 : sentences.preceding(from + 1);
    int end = to >= text.length() ? text.length() : sentences.following(to - 1);
    while (end > to && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(Math.max(0, start), end);
  }

  private static List<Pattern> patterns(String kind) {
    return LINES.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> Patterns.of(line.substring(kind.length()).replace("{piece}", PIECE)))
        .toList();
  }
}

package org.onrecord.publish.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Likeness;
import org.onrecord.model.Span;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.SaidBefore;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.model.view.card.Item;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.draw.Html;

/// Said before: from a statement to what is known that says the same.
public final class KnownPages {
  /// A longer statement is a text, and search is for texts.
  private static final int LONGEST = 1_000;

  private KnownPages() {}

  /// A statement and what says the same.
  ///
  /// @param asked whether there was a statement
  /// @param of the finding whose words were asked for; empty when somebody typed them
  /// @param tooLong whether the statement was cut
  public record Known(
      SaidBefore before,
      boolean asked,
      Optional<Item> of,
      boolean tooLong,
      List<ImportedList> lists,
      Overview overview) {
    /// The matches of one likeness, best first.
    public List<SaidBefore.Match> matches(Likeness likeness) {
      return before.matches().stream().filter(m -> m.likeness() == likeness).toList();
    }
  }

  record KnownData(SaidBefore before, List<ImportedList> lists) {}

  public static Optional<Answer> known(Ask ask) {
    Optional<Item> of = ask.param("of").flatMap(id -> ask.record().texts().findFinding(id));
    String typed = of.map(item -> item.cited().words()).orElse(ask.params().getOrDefault("q", ""));
    String statement = cut(typed.strip());
    boolean asked = !statement.isEmpty();
    SaidBefore before =
        asked ? others(ask.record().saidBefore(statement), of) : new SaidBefore("", List.of());
    List<ImportedList> lists = ask.record().lists();
    var page =
        new Known(
            before,
            asked,
            of,
            statement.length() < typed.strip().length(),
            lists,
            ask.record().overview());
    return Optional.of(
        Answer.of("Said before?", "/known", "known", page).data(new KnownData(before, lists)));
  }

  /// Without the passage whose words were asked for: that it says what it says is no answer.
  private static SaidBefore others(SaidBefore before, Optional<Item> of) {
    return new SaidBefore(
        before.statement(), before.matches().stream().filter(m -> !isItself(m, of)).toList());
  }

  private static boolean isItself(SaidBefore.Match match, Optional<Item> of) {
    return match.known() instanceof SaidBefore.Here here
        && of.filter(item -> item.noted().found().id().equals(here.item().noted().found().id()))
            .isPresent();
  }

  private static String cut(String statement) {
    return statement.codePointCount(0, statement.length()) <= LONGEST
        ? statement
        : statement.substring(0, statement.offsetByCodePoints(0, LONGEST));
  }

  /// `words` with the shared ones marked.
  public static Content marked(String words, List<Span> shared) {
    var html = new Html();
    int at = 0;
    int codePoint = 0;
    for (Span span : shared) {
      if (span.start() < codePoint) {
        continue;
      }
      int from = words.offsetByCodePoints(at, span.start() - codePoint);
      int to = words.offsetByCodePoints(from, span.length());
      html.text(words.substring(at, from));
      html.element("b", words.substring(from, to), "class", "hit");
      at = to;
      codePoint = span.end();
    }
    return html.text(words.substring(at));
  }

  /// What a likeness means, as a heading.
  public static String heading(Likeness likeness) {
    return switch (likeness) {
      case SAME -> "The same";
      case NEARLY -> "Nearly the same";
      case RELATED -> "Related";
    };
  }

  /// What a likeness means, in a sentence.
  public static String meaning(Likeness likeness) {
    return switch (likeness) {
      case SAME -> "The telling words of both are the same, the numbers too.";
      case NEARLY ->
          "Much is shared; a number, a \u201cnot\u201d or part of the statement differs.";
      case RELATED -> "Some telling words are shared, or it is said in other words. Read both.";
    };
  }
}

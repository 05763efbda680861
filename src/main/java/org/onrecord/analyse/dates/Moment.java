package org.onrecord.analyse.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Expression.Calendar;
import org.onrecord.analyse.dates.Expression.Fixed;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.model.Finding.DatedEvent.Precision;
import org.onrecord.model.When;

/// Finds out when a document was written.
///
/// First a date line of the text itself that lies before the publication date: a reprint speaks
/// from the day it was first written. Then the publication date, then a date that stands alone in
/// one of the first lines. The years that a text tells do not show it: of 65 articles that spoke of
/// `last year`, the year before the one they were written in was the latest that they named in 4.
final class Moment {
  private static final int FIRST_LINES = 4;
  private static final int TITLE_LINES = 2;
  private static final int LINE = 20;
  private static final int PLACE = 5;
  private static final Set<String> MARKS = Set.of(",", "·", "|", "•", "—", "–", "/", ";", ":");
  private static final Set<String> DASHES = Set.of("—", "–", "-", "--", ":");

  /// A date with what its surroundings say of it.
  ///
  /// @param side where the words around it put it
  /// @param setting whether the text goes on in it
  record Told(Phrase phrase, Side side, Setting setting) {}

  private final Pieces pieces;
  private final List<Told> dates;

  Moment(Pieces pieces, List<Told> dates) {
    this.pieces = pieces;
    this.dates = dates;
  }

  Optional<Now> find() {
    Optional<When> published = pieces.prose().document().metadata().published();
    Optional<When> line = dateLine();
    return published
        .filter(p -> line.filter(l -> isBefore(l, p)).isEmpty())
        .or(() -> line)
        .or(this::yearLine)
        .or(this::endOfHead)
        .flatMap(Now::of);
  }

  private static boolean isBefore(When line, When published) {
    return line.last().flatMap(l -> published.first().map(l::isBefore)).orElse(false);
  }

  /// Whether the date is a line of its own and so tells of no event.
  boolean isLine(Phrase phrase) {
    int token = pieces.get(phrase.from()).token();
    int end = pieces.get(phrase.to() - 1).token() + 1;
    Paragraph paragraph = paragraphOf(phrase);
    return paragraph.from() == token && paragraph.to() == end;
  }

  private Paragraph paragraphOf(Phrase phrase) {
    int sentence = pieces.get(phrase.from()).sentence();
    return pieces.prose().paragraphs().get(pieces.prose().sentences().get(sentence).paragraph());
  }

  /// `Spring 2031` as a line of its own: the year, and the month when it tells one.
  private Optional<When> yearLine() {
    return dates.stream()
        .map(Told::phrase)
        .filter(p -> paragraphIndex(p) < FIRST_LINES && isLine(p))
        .flatMap(p -> year(p.expression()).stream())
        .findFirst();
  }

  /// "A review by the Harbour Watch, June 2031", "Policy brief · 4 June 2031", "The Quay, autumn
  /// 2031": a day, month or season that ends one of the first lines, behind a mark. The title
  /// itself may end in the month of what it is about.
  private Optional<When> endOfHead() {
    return dates.stream()
        .map(Told::phrase)
        .filter(p -> paragraphIndex(p) > 0 && paragraphIndex(p) < FIRST_LINES && endsLine(p))
        .filter(p -> pieces.in(p.from() - 1, MARKS) || pieces.is(p.from() - 1, "published"))
        .filter(Moment::isOfHead)
        .flatMap(p -> day(p.expression()).or(() -> year(p.expression())).stream())
        .findFirst();
  }

  private static boolean isOfHead(Phrase phrase) {
    return switch (phrase.expression()) {
      case Calendar c -> c.month().isPresent();
      case Expression.Months m -> m.season();
      default -> true;
    };
  }

  /// The year that ends a line of the head: "Events of 2031", "Annual report 2031".
  Optional<Integer> titleYear() {
    return dates.stream()
        .map(Told::phrase)
        .filter(p -> paragraphIndex(p) < TITLE_LINES && endsLine(p))
        .filter(p -> p.expression() instanceof Calendar c && c.month().isEmpty())
        .flatMap(p -> year(p.expression()).stream())
        .flatMap(y -> y.first().stream())
        .map(LocalDate::getYear)
        .findFirst();
  }

  /// Whether the date is the end of a short paragraph, without a stop behind it.
  private boolean endsLine(Phrase phrase) {
    Paragraph paragraph = paragraphOf(phrase);
    return endsParagraph(phrase, phrase.to()) && paragraph.to() - paragraph.from() <= LINE;
  }

  /// Whether the paragraph of the date ends before piece `end`.
  private boolean endsParagraph(Phrase phrase, int end) {
    return paragraphOf(phrase).to() == pieces.get(end - 1).token() + 1;
  }

  private static Optional<When> year(Expression expression) {
    return switch (expression) {
      case Calendar c when c.year().isPresent() && c.day().isEmpty() ->
          When.find(
              c.month().isPresent()
                  ? "%04d-%02d".formatted(c.year().getAsInt(), c.month().getAsInt())
                  : "%04d".formatted(c.year().getAsInt()));
      case Expression.Months m -> year(m.year());
      default -> Optional.empty();
    };
  }

  private Optional<When> dateLine() {
    return dates.stream()
        .map(Told::phrase)
        .filter(p -> paragraphIndex(p) < FIRST_LINES && (isLine(p) || opensWithPlace(p)))
        .flatMap(p -> day(p.expression()).stream())
        .findFirst();
  }

  /// "PORT ANSEL, 14 December 2030 — The ministry …", "PORT ANSEL, Dec. 14, 2030 (Wire) - The …",
  /// "PORT ANSEL (Wire) — 14 December 2030. The ministry …", "PORT ANSEL, 14 December 2030.
  /// /WIRE/", and "PORT ANSEL, 14 December 2030 (Wire)" as a line of its own.
  private boolean opensWithPlace(Phrase phrase) {
    int first = phrase.from();
    boolean dash = false;
    while (first > 0 && pieces.get(first - 1).token() >= paragraphOf(phrase).from()) {
      first--;
      dash |= pieces.in(first, DASHES);
      boolean place =
          pieces.isCapital(first) || ",()".contains(pieces.word(first)) || pieces.in(first, DASHES);
      if (!place || phrase.from() - first > PLACE) {
        return false;
      }
    }
    int end = afterAgency(phrase.to());
    boolean stop = pieces.is(end, ".") || pieces.is(end, ":");
    if (stop && pieces.is(end + 1, "/")) {
      return first < phrase.from();
    }
    boolean line = end > phrase.to() && endsParagraph(phrase, end);
    if (line && first < phrase.from()) {
      return true;
    }
    return dash ? stop && first < phrase.from() : pieces.in(end, DASHES);
  }

  /// Past the agency in brackets, or the bracket that the date stands in.
  private int afterAgency(int at) {
    if (pieces.is(at, ")")) {
      return at + 1;
    }
    int end = at;
    while (pieces.is(at, "(") && end < at + PLACE && !pieces.is(end, ")")) {
      end++;
    }
    return pieces.is(end, ")") ? end + 1 : at;
  }

  private int paragraphIndex(Phrase phrase) {
    return pieces.prose().sentences().get(pieces.get(phrase.from()).sentence()).paragraph();
  }

  private static Optional<When> day(Expression expression) {
    return switch (expression) {
      case Calendar c when c.year().isPresent() && c.day().isPresent() ->
          When.find(
              "%04d-%02d-%02d"
                  .formatted(c.year().getAsInt(), c.month().getAsInt(), c.day().getAsInt()));
      case Fixed f when f.precision() == Precision.DAY -> Optional.of(f.value());
      default -> Optional.empty();
    };
  }
}

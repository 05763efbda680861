package org.onrecord.match.passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.passage.Features.Stand;
import org.onrecord.match.passage.Unit.Become;
import org.onrecord.match.passage.Unit.Day;
import org.onrecord.match.passage.Unit.Limit;
import org.onrecord.match.passage.Unit.Link;
import org.onrecord.match.passage.Unit.Named;
import org.onrecord.match.passage.Unit.Said;
import org.onrecord.model.Finding.Commitment;
import org.onrecord.model.Span;
import org.onrecord.model.When;

/// Units as bytes. First stands what is looked at for every passage of a record, its [Outline];
/// what is compared follows.
final class UnitCodec {
  private static final List<Commitment.Status> STATUSES = List.of(Commitment.Status.values());

  private UnitCodec() {}

  static byte[] write(Unit unit) {
    var to = new Bytes();
    Features features = unit.features();
    Said said = unit.said();
    to.number(unit.at().start()).number(unit.at().length());
    to.flags(
        !said.sides().isEmpty(),
        said.correction().isPresent(),
        said.sample(),
        said.timed(),
        said.contrasts(),
        said.promised());
    to.ascending(features.ids());
    for (int i = 0; i < features.size(); i++) {
      to.number(features.word(i)).number(features.place(i));
    }
    to.numbers(unit.named().places());
    to.numbers(unit.named().people());
    to.numbers(unit.named().bodies());
    to.numbers(unit.head());
    to.texts(unit.years()).texts(unit.months()).real(unit.weight());
    write(said, to);
    return to.toArray();
  }

  private static void write(Said said, Bytes to) {
    to.all(
        said.sides(),
        side -> {
          to.number(Question.ALL.indexOf(side.question())).flags(side.yes()).text(side.words());
          to.number(side.place()).number(side.to());
        });
    to.option(said.denied(), d -> to.number(d.from()).number(d.to()).text(d.words()));
    var negated = new TreeMap<>(said.negated());
    to.all(negated.entrySet(), e -> to.number(e.getKey()).text(e.getValue()));
    to.numbers(said.open());
    to.all(said.numbers(), quantity -> write(quantity, to));
    to.all(
        said.days(),
        day -> {
          to.text(day.value().iso()).texts(day.event()).text(day.words()).number(day.place());
        });
    to.all(
        said.every(),
        every -> {
          to.text(every.words()).text(every.stem()).flags(every.none()).number(every.place());
        });
    to.option(said.cause(), link -> write(link, to));
    to.option(said.doer(), link -> write(link, to));
    to.option(said.limit(), limit -> to.number(limit.place()).text(limit.words()));
    to.text(said.correction()).text(said.holder());
    to.all(
        said.become(),
        become -> {
          to.choice(become.status()).number(become.from()).number(become.to());
          to.text(become.words());
        });
  }

  private static void write(Link link, Bytes to) {
    to.number(link.mark()).number(link.from()).number(link.to()).text(link.words());
  }

  private static void write(Quantity quantity, Bytes to) {
    to.text(quantity.unit()).real(quantity.low()).real(quantity.high());
    to.texts(quantity.measures()).texts(quantity.base()).texts(quantity.years());
    to.text(quantity.words());
    to.flags(quantity.change(), quantity.part(), quantity.had(), quantity.compared());
    to.number(quantity.place()).number(quantity.from()).number(quantity.to());
  }

  static Outline outline(Cursor from) {
    Span at = span(from);
    int flags = from.number();
    return new Outline(at, from.ascending(), isSet(flags, 0), isSet(flags, 1));
  }

  /// Writes what [#outline] reads, and no more of a passage.
  static void write(Outline outline, Bytes to) {
    to.number(outline.at().start()).number(outline.at().length());
    to.flags(outline.takesSides(), outline.corrects()).ascending(outline.features());
  }

  /// @param numbers what each number of the document's own stands for in all documents
  static Unit read(int document, Cursor from, int[] numbers) {
    Span at = span(from);
    int flags = from.number();
    int[] ids = from.ascending();
    Map<Integer, Stand> stands = new HashMap<>();
    for (int id : ids) {
      var stand = new Stand(numbers[from.number()], from.number());
      stands.putIfAbsent(numbers[id], stand);
    }
    var named = new Named(set(from, numbers), set(from, numbers), set(from, numbers));
    Set<Integer> head = set(from, numbers);
    Set<String> years = from.texts();
    Set<String> months = from.texts();
    double weight = from.real();
    return new Unit(
        document, at, Features.of(stands), named, head, said(from, flags), years, months, weight);
  }

  private static Span span(Cursor from) {
    int start = from.number();
    return new Span(start, start + from.number());
  }

  private static Set<Integer> set(Cursor from, int[] numbers) {
    var set = new HashSet<Integer>();
    for (int id : from.ascending()) {
      set.add(numbers[id]);
    }
    return Set.copyOf(set);
  }

  private static Said said(Cursor from, int flags) {
    return new Said(
        from.all(() -> side(from)),
        from.option(() -> new Denial(from.number(), from.number(), from.text())),
        negated(from),
        Arrays.stream(from.ascending()).boxed().collect(Collectors.toUnmodifiableSet()),
        from.all(() -> quantity(from)),
        from.all(() -> day(from)),
        from.all(() -> every(from)),
        from.option(() -> link(from)),
        from.option(() -> link(from)),
        from.option(() -> new Limit(from.number(), from.text())),
        from.optionalText(),
        isSet(flags, 2),
        from.optionalText(),
        isSet(flags, 3),
        isSet(flags, 4),
        isSet(flags, 5),
        from.all(() -> become(from)));
  }

  private static Map<Integer, String> negated(Cursor from) {
    var negated = new HashMap<Integer, String>();
    for (int left = from.number(); left > 0; left--) {
      negated.put(from.number(), from.text());
    }
    return Map.copyOf(negated);
  }

  private static Side side(Cursor from) {
    Question question = Question.ALL.get(from.number());
    boolean yes = isSet(from.number(), 0);
    return new Side(question, yes, from.text(), from.number(), from.number());
  }

  private static Quantity quantity(Cursor from) {
    String unit = from.text();
    double low = from.real();
    double high = from.real();
    Set<String> measures = from.texts();
    Set<String> base = from.texts();
    Set<String> years = from.texts();
    String words = from.text();
    int flags = from.number();
    return new Quantity(
        unit,
        low,
        high,
        measures,
        base,
        years,
        words,
        isSet(flags, 0),
        isSet(flags, 1),
        isSet(flags, 2),
        isSet(flags, 3),
        from.number(),
        from.number(),
        from.number());
  }

  private static Day day(Cursor from) {
    return new Day(new When(from.text()), from.texts(), from.text(), from.number());
  }

  private static Unit.Every every(Cursor from) {
    String words = from.text();
    String stem = from.text();
    return new Unit.Every(words, stem, isSet(from.number(), 0), from.number());
  }

  private static Link link(Cursor from) {
    return new Link(from.number(), from.number(), from.number(), from.text());
  }

  private static Become become(Cursor from) {
    Commitment.Status status = from.choice(STATUSES);
    return new Become(status, from.number(), from.number(), from.text());
  }

  private static boolean isSet(int flags, int bit) {
    return (flags >> bit & 1) == 1;
  }
}

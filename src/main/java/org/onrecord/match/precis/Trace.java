package org.onrecord.match.precis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.voice.Credit;
import org.onrecord.match.voice.Sketch;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Finding.Name;

/// What is looked at of every document whenever some come in: its [Precis] without its passages
/// (see [PassageTrace]), and with numbers for words. One kilobyte, and no word of it has to be
/// looked up when it is read.
///
/// @param publisher its number; -1 where the document names none
public record Trace(
    Optional<LocalDate> day,
    int publisher,
    Credit credit,
    int length,
    Sketch sketch,
    List<Use> names,
    List<Office> offices,
    List<Measure> figures) {
  private static final List<Credit> CREDITS = List.of(Credit.values());
  private static final List<Name.Type> TYPES = List.of(Name.Type.values());

  public Trace {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    figures = List.copyOf(figures);
  }

  /// A name, and how often the document uses it as each [Name.Type], in their order.
  ///
  /// @param words its words as they are compared, in one
  @SuppressWarnings("ArrayRecordComponent") // it is written and read, never compared
  public record Use(int name, int words, int[] types) {
    /// What it is mostly used as; of equally frequent types the first.
    public Name.Type type() {
      int most = 0;
      for (int i = 1; i < types.length; i++) {
        most = types[i] > types[most] ? i : most;
      }
      return TYPES.get(most);
    }

    private static Use of(Precis.NameUse use, Lexicon lexicon) {
      int[] types = counts(use.types());
      var named = new Use(lexicon.number(use.name()), 0, types);
      List<String> words =
          named.type() == Name.Type.PERSON ? Names.words(use.name()) : Names.bodyWords(use.name());
      return new Use(named.name(), lexicon.number(String.join(" ", words)), types);
    }
  }

  /// That somebody holds an office.
  public record Office(int subject, int value) {}

  /// A figure.
  ///
  /// @param finding its id
  /// @param stems of the words that say what it measures, ascending, each once
  @SuppressWarnings("ArrayRecordComponent") // it is written and read, never compared
  public record Measure(String finding, int unit, int measures, int[] stems) {
    private static Measure of(Precis.Measure figure, Lexicon lexicon) {
      return new Measure(
          figure.finding(),
          lexicon.number(figure.unit()),
          lexicon.number(figure.measures()),
          Stemmed.words(figure.measures()).stream()
              .mapToInt(lexicon::number)
              .sorted()
              .distinct()
              .toArray());
    }
  }

  /// The trace of a document.
  ///
  /// @param lexicon gives the numbers
  public static Trace of(Precis precis, Lexicon lexicon) {
    return new Trace(
        precis.day(),
        precis.publisher().map(lexicon::number).orElse(-1),
        precis.credit(),
        precis.length(),
        precis.sketch(),
        precis.names().stream().map(use -> Use.of(use, lexicon)).toList(),
        precis.offices().stream()
            .map(o -> new Office(lexicon.number(o.subject()), lexicon.number(o.value())))
            .toList(),
        precis.figures().stream().map(figure -> Measure.of(figure, lexicon)).toList());
  }

  @SuppressWarnings("EnumOrdinal") // numbers of one version of the program
  private static int[] counts(Map<Name.Type, Integer> types) {
    int[] counts = new int[TYPES.size()];
    types.forEach((type, count) -> counts[type.ordinal()] = count);
    return counts;
  }

  public byte[] toBytes() {
    var to = new Bytes();
    to.option(day, d -> to.number((int) d.toEpochDay()));
    to.number(publisher + 1).choice(credit).number(length);
    sketch.write(to);
    to.all(
        names,
        use -> {
          to.number(use.name()).number(use.words());
          for (int count : use.types()) {
            to.number(count);
          }
        });
    to.all(offices, office -> to.number(office.subject()).number(office.value()));
    to.all(
        figures,
        f -> to.text(f.finding()).number(f.unit()).number(f.measures()).ascending(f.stems()));
    return to.toArray();
  }

  /// Reads what [#toBytes] wrote.
  public static Trace of(byte[] bytes) {
    var from = new Cursor(bytes);
    return new Trace(
        from.option(() -> LocalDate.ofEpochDay(from.number())),
        from.number() - 1,
        from.choice(CREDITS),
        from.number(),
        Sketch.read(from),
        from.all(() -> new Use(from.number(), from.number(), numbers(from, TYPES.size()))),
        from.all(() -> new Office(from.number(), from.number())),
        from.all(() -> new Measure(from.text(), from.number(), from.number(), from.ascending())));
  }

  private static int[] numbers(Cursor from, int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = from.number();
    }
    return numbers;
  }
}

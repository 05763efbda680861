package org.onrecord.match.precis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.match.bytes.Bytes;
import org.onrecord.match.bytes.Cursor;
import org.onrecord.match.passage.Sheet;
import org.onrecord.match.voice.Credit;
import org.onrecord.match.voice.Sketch;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.match.words.WordedText;
import org.onrecord.model.Document;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Found;
import org.onrecord.model.When;

/// What lining up needs to know of one document: some eight bytes a word, about a tenth of the time
/// that its analysis took.
///
/// @param day the first day on which it may have been published
/// @param length code points of its text
/// @param names who and what it names, each name once, descriptions left out
/// @param offices which offices it says somebody holds
/// @param figures what it says was measured; worked examples and figures of nothing left out
/// @param passages its [Sheet]; nothing else may change it
@SuppressWarnings("ArrayRecordComponent") // it is written and read, never compared
public record Precis(
    Optional<LocalDate> day,
    Optional<String> publisher,
    Credit credit,
    int length,
    Sketch sketch,
    List<NameUse> names,
    List<Office> offices,
    List<Measure> figures,
    byte[] passages) {
  private static final List<Credit> CREDITS = List.of(Credit.values());
  private static final List<Name.Type> TYPES = List.of(Name.Type.values());

  public Precis {
    names = List.copyOf(names);
    offices = List.copyOf(offices);
    figures = List.copyOf(figures);
  }

  /// A name, and how often the document uses it as what.
  ///
  /// @param name the fullest form it has there
  public record NameUse(String name, Map<Name.Type, Integer> types) {
    public NameUse {
      // Of equally frequent types the first counts, so their order is kept.
      types = Collections.unmodifiableMap(new TreeMap<>(types));
    }

    /// How often in all.
    public int count() {
      return types.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /// That somebody holds an office, in the document's words.
  public record Office(String subject, String value) {}

  /// A figure.
  ///
  /// @param finding its id
  public record Measure(String finding, String unit, String measures) {}

  /// Linear in the text and its findings.
  ///
  /// @param found in the order of the text
  public static Precis of(Document document, List<Found> found) {
    var lexicon = new Lexicon();
    return new Precis(
        document.metadata().published().flatMap(When::first),
        document.metadata().publisher(),
        Credit.of(document),
        document.text().length(),
        Sketch.of(WordedText.of(document, lexicon), lexicon),
        names(found),
        offices(found),
        figures(found),
        Sheet.of(document, found));
  }

  private static List<NameUse> names(List<Found> found) {
    var uses = new LinkedHashMap<String, Map<Name.Type, Integer>>();
    for (Found each : found) {
      if (each.finding() instanceof Name name && !Names.isGeneric(name.entity())) {
        uses.computeIfAbsent(name.entity(), n -> new TreeMap<>())
            .merge(name.type(), 1, Integer::sum);
      }
    }
    return uses.entrySet().stream().map(e -> new NameUse(e.getKey(), e.getValue())).toList();
  }

  private static List<Office> offices(List<Found> found) {
    var offices = new ArrayList<Office>();
    for (Found each : found) {
      if (each.finding() instanceof Relation relation && relation.type() == Relation.Type.ROLE) {
        relation.value().ifPresent(v -> offices.add(new Office(relation.subject(), v)));
      }
    }
    return offices;
  }

  private static List<Measure> figures(List<Found> found) {
    var figures = new ArrayList<Measure>();
    for (Found each : found) {
      if (each.finding() instanceof Figure figure && !figure.hypothetical()) {
        figure.measures().ifPresent(m -> figures.add(new Measure(each.id(), figure.unit(), m)));
      }
    }
    return figures;
  }

  public byte[] toBytes() {
    var to = new Bytes().bytes(passages);
    to.option(day, d -> to.number((int) d.toEpochDay()));
    to.text(publisher).choice(credit).number(length);
    sketch.write(to);
    to.all(
        names,
        use -> {
          to.text(use.name());
          to.all(use.types().entrySet(), e -> to.choice(e.getKey()).number(e.getValue()));
        });
    to.all(offices, office -> to.text(office.subject()).text(office.value()));
    to.all(figures, f -> to.text(f.finding()).text(f.unit()).text(f.measures()));
    return to.toArray();
  }

  /// The passages of what [#toBytes] wrote, the rest unread.
  public static byte[] passages(byte[] bytes) {
    return new Cursor(bytes).bytes();
  }

  /// Reads what [#toBytes] wrote.
  public static Precis of(byte[] bytes) {
    var from = new Cursor(bytes);
    byte[] passages = from.bytes();
    return new Precis(
        from.option(() -> LocalDate.ofEpochDay(from.number())),
        from.optionalText(),
        from.choice(CREDITS),
        from.number(),
        Sketch.read(from),
        from.all(() -> new NameUse(from.text(), types(from))),
        from.all(() -> new Office(from.text(), from.text())),
        from.all(() -> new Measure(from.text(), from.text(), from.text())),
        passages);
  }

  private static Map<Name.Type, Integer> types(Cursor from) {
    var types = new TreeMap<Name.Type, Integer>();
    for (int left = from.number(); left > 0; left--) {
      types.put(from.choice(TYPES), from.number());
    }
    return types;
  }
}

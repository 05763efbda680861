package org.onrecord.match.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.index.Sentences;
import org.onrecord.index.Stems;
import org.onrecord.match.pair.Features.Stand;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.DatedEvent;
import org.onrecord.model.Finding.Figure;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// Reads the passages of documents: sentences, as numbers and a few words. Linear in the text and
/// its findings.
final class Passages {
  /// Words below which a sentence is a heading or a cry.
  private static final int LEAST_WORDS = 5;

  /// Words up to which a line without a mark at its end is a heading.
  private static final int HEADING = 10;

  /// A longer passage is shown by its part with a finding, as nobody compares it at a glance.
  private static final int LONGEST = 400;

  private static final Set<String> EVERY = Set.of("every", "all", "each", "any", "everyone");
  private static final Set<String> NONE = Set.of("no", "none", "nobody", "nowhere");

  private final Lexicon lexicon;
  private final Stances stances = new Stances();
  private final Concepts concepts = new Concepts();
  private final Stems stems = new Stems();
  private final List<Unit> units = new ArrayList<>();

  /// Names of documents: the number of a feature that stands for `document` and its name, until
  /// names are joined.
  private final Map<LocalName, Integer> names = new LinkedHashMap<>();

  record LocalName(int document, String name) {}

  Passages(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Unit> units() {
    return units;
  }

  Map<LocalName, Integer> names() {
    return names;
  }

  void add(int number, Document document, List<Found> findings) {
    int from = 0;
    List<Finding> all = findings.stream().map(Found::finding).toList();
    for (Span sentence : Sentences.of(document.text())) {
      while (from < all.size() && all.get(from).at().end() <= sentence.start()) {
        from++;
      }
      var inside = new ArrayList<Finding>();
      for (int i = from; i < all.size() && all.get(i).at().start() < sentence.end(); i++) {
        if (all.get(i).at().overlaps(sentence)) {
          inside.add(all.get(i));
        }
      }
      if (!document.isBoilerplate(sentence)) {
        read(number, document, shortened(sentence, inside), inside).ifPresent(units::add);
      }
    }
  }

  private static Span shortened(Span sentence, List<Finding> findings) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    return findings.stream()
        .filter(f -> f instanceof Finding.Claim || f instanceof Finding.Commitment)
        .map(Finding::at)
        .filter(at -> sentence.contains(at) && at.length() <= LONGEST)
        .findFirst()
        .orElse(new Span(sentence.start(), sentence.start() + LONGEST));
  }

  private Optional<Unit> read(int number, Document document, Span at, List<Finding> findings) {
    Tokens tokens = Tokens.of(document.text().shadow(), at);
    if (tokens.size() < LEAST_WORDS || isHeading(document.text().shadow(), at, tokens)) {
      return Optional.empty();
    }
    List<Finding> inside = findings.stream().filter(f -> f.at().overlaps(at)).toList();
    Stances.Reading reading = stances.read(tokens);
    return Optional.of(
        new Unit(
            number,
            at,
            features(number, tokens, inside),
            reading.sides(),
            reading.denial(),
            reading.negation(),
            numbers(document, tokens, inside),
            days(document, tokens, inside),
            every(tokens),
            weight(inside)));
  }

  /// Short and without a mark at its end.
  private static boolean isHeading(String text, Span at, Tokens tokens) {
    return tokens.size() < HEADING && Character.isLetterOrDigit(text.charAt(at.end() - 1));
  }

  private Features features(int document, Tokens tokens, List<Finding> findings) {
    var stands = new HashMap<Integer, Stand>();
    var named = new ArrayList<Span>();
    for (Finding finding : findings) {
      if (finding instanceof Name name && !Names.isGeneric(name.entity())) {
        named.add(name.at());
        int feature =
            names.computeIfAbsent(
                new LocalName(document, name.entity()),
                n -> lexicon.number("\u0000n " + n.document() + " " + n.name()));
        int place = tokens.at(name.at().start());
        stands.putIfAbsent(feature, new Stand(lexicon.number(name.entity()), place));
      }
    }
    for (int at = 0; at < tokens.size(); at++) {
      Span place = tokens.places().get(at);
      if (named.stream().noneMatch(n -> n.overlaps(place))) {
        word(tokens, at, stands);
      }
    }
    return Features.of(stands);
  }

  private void word(Tokens tokens, int at, Map<Integer, Stand> stands) {
    String word = tokens.words().get(at);
    for (Patterns.Match<String> concept : concepts.list(tokens.words(), at)) {
      String shown = tokens.show(at, at + concept.words());
      stands.putIfAbsent(
          lexicon.number("\u0000c " + concept.meaning()), new Stand(lexicon.number(shown), at));
    }
    if (!Stemmed.isStop(word) && !Character.isDigit(word.charAt(0))) {
      stands.putIfAbsent(
          lexicon.number("\u0000w " + stems.stem(word)), new Stand(lexicon.number(word), at));
    }
  }

  private List<Quantity> numbers(Document document, Tokens tokens, List<Finding> findings) {
    var numbers = new ArrayList<Quantity>();
    for (Finding finding : findings) {
      if (finding instanceof Figure figure) {
        String words = document.text().slice(figure.at());
        int place = tokens.at(figure.at().start());
        Quantity.of(figure, meaning(figure.measures().orElse("")), words, place)
            .ifPresent(numbers::add);
      }
    }
    return List.copyOf(numbers);
  }

  private List<Unit.Day> days(Document document, Tokens tokens, List<Finding> findings) {
    var days = new ArrayList<Unit.Day>();
    for (Finding finding : findings) {
      if (finding instanceof DatedEvent event && event.value().isPresent()) {
        Set<String> label = meaning(event.label().orElse(""));
        if (!label.isEmpty()) {
          days.add(
              new Unit.Day(
                  event.value().get(),
                  label,
                  document.text().slice(event.at()),
                  tokens.at(event.at().start())));
        }
      }
    }
    return List.copyOf(days);
  }

  /// Stems and concepts of a phrase.
  private Set<String> meaning(String phrase) {
    var meaning = new TreeSet<String>();
    meaning.addAll(Stemmed.words(phrase));
    Tokens tokens = Tokens.of(phrase, new Span(0, phrase.length()));
    for (int at = 0; at < tokens.size(); at++) {
      concepts.list(tokens.words(), at).forEach(c -> meaning.add("c " + c.meaning()));
    }
    return meaning;
  }

  /// The first "every" or "no" with the next telling word.
  private Optional<Unit.Every> every(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      boolean none = NONE.contains(tokens.words().get(at));
      if (none || EVERY.contains(tokens.words().get(at))) {
        for (int next = at + 1; next < Math.min(at + 4, tokens.size()); next++) {
          String word = tokens.words().get(next);
          if (!Stemmed.isStop(word) && !Character.isDigit(word.charAt(0))) {
            return Optional.of(
                new Unit.Every(tokens.show(at, next + 1), stems.stem(word), none, at));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static double weight(List<Finding> findings) {
    return findings.stream().mapToDouble(Passages::weight).max().orElse(0);
  }

  private static double weight(Finding finding) {
    return switch (finding) {
      case Finding.Claim claim -> claim.grounds().confidence();
      case Finding.Commitment c -> c.grounds().confidence();
      case Finding.Quotation q ->
          q.form() == Finding.Quotation.Form.TERM ? 0 : 0.8 * q.grounds().confidence();
      case Figure f -> 0.6 * f.grounds().confidence();
      case Finding.Relation r -> 0.6 * r.grounds().confidence();
      case DatedEvent d -> 0.3 * d.grounds().confidence();
      case Name n -> 0;
    };
  }
}

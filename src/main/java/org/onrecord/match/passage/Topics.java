package org.onrecord.match.passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.match.passage.Features.Stand;
import org.onrecord.match.words.Common;
import org.onrecord.match.words.Lexicon;
import org.onrecord.match.words.Names;
import org.onrecord.match.words.Patterns;
import org.onrecord.match.words.Roots;
import org.onrecord.match.words.Stemmed;
import org.onrecord.model.Finding;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Reads what passages speak of: stems, concepts and names, as numbers. Who only reports a thing is
/// left out.
final class Topics {
  static final Set<String> PRONOUNS =
      Set.of("it", "they", "them", "these", "those", "this", "its", "their");

  /// Words before the name of a place.
  private static final Set<String> AT = Set.of("in", "at", "near", "from");

  private static final int OWN = -1;
  private static final int OF_PERSON = -2;

  private final Lexicon lexicon;
  private final Concepts concepts;
  private final Roots stems = new Roots();

  /// What one passage speaks of.
  ///
  /// @param own without what a pronoun stands for
  record Topic(Features features, Unit.Named named, Set<Integer> head, Own own) {}

  /// The features of one passage and the words that stand for them.
  record Own(Map<Integer, Stand> stands) {
    static final Own NONE = new Own(Map.of());
  }

  /// Gives a passage what the one before it speaks of.
  private static void lend(Own before, Map<Integer, Stand> stands) {
    int place = Features.LENT;
    for (var lent : new TreeMap<>(before.stands()).entrySet()) {
      stands.putIfAbsent(lent.getKey(), new Stand(lent.getValue().word(), place++));
    }
  }

  /// @param lexicon of one document
  Topics(Lexicon lexicon, Concepts concepts) {
    this.lexicon = lexicon;
    this.concepts = concepts;
  }

  /// @param report which words only say who reports it
  /// @param tally what is counted without being repeated
  /// @param before what the passage before speaks of
  Topic read(
      Tokens tokens,
      List<Finding> findings,
      boolean[] report,
      Optional<Tallies.Tally> tally,
      Own before) {
    Map<Integer, Stand> stands = new HashMap<>();
    int[] named = new int[tokens.size()];
    Arrays.fill(named, OWN);
    Map<Name.Type, Set<Integer>> byType = new HashMap<>();
    for (Finding finding : findings) {
      if (finding instanceof Name name && !Names.isGeneric(name.entity())) {
        int first = tokens.at(name.at().start());
        int feature = lexicon.number(Sheet.NAME_HERE + name.entity());
        for (int at = first; at < tokens.size(); at++) {
          if (tokens.places().get(at).overlaps(name.at())) {
            named[at] = name.type() == Name.Type.PERSON ? OF_PERSON : first;
          }
        }
        if (!report[first]) {
          stands.putIfAbsent(feature, new Stand(lexicon.number(name.entity()), first));
          byType.computeIfAbsent(name.type(), t -> new TreeSet<>()).add(feature);
        }
      }
    }
    Set<Integer> head = new TreeSet<>();
    for (int at = 0; at < tokens.size(); at++) {
      if (named[at] != OF_PERSON && !report[at]) {
        word(tokens, at, named[at] == OWN ? at : named[at], stands, head);
      }
    }
    Set<Integer> places = byType.computeIfAbsent(Name.Type.PLACE, t -> new TreeSet<>());
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.isProper(at)
          && named[at] != OF_PERSON
          && AT.contains(tokens.words().get(at - 1))
          && !DateWords.is(tokens.words().get(at))) {
        places.add(lexicon.number("\u0000w " + stems.stem(tokens.words().get(at))));
      }
    }
    tally.ifPresent(t -> counted(t, stands, head));
    var own = new Own(Map.copyOf(stands));
    boolean leaning = tally.isPresent() || Cues.correction(tokens).isPresent();
    int pronoun = leaning ? -1 : pronoun(tokens, report);
    if (leaning) {
      lend(before, stands);
    }
    if (pronoun >= 0) {
      before
          .stands()
          .forEach(
              (feature, stand) -> stands.putIfAbsent(feature, new Stand(stand.word(), pronoun)));
      head.addAll(before.stands().keySet());
    }
    Own next = leaning ? new Own(Map.copyOf(stands)) : own;
    return new Topic(Features.of(stands), named(byType), Set.copyOf(head), next);
  }

  /// What is counted is spoken of, though it is not repeated.
  private void counted(Tallies.Tally tally, Map<Integer, Stand> stands, Set<Integer> head) {
    var words = Tokens.of(tally.noun(), new Span(0, tally.noun().length()));
    for (int at = 0; at < words.size(); at++) {
      var own = new HashMap<Integer, Stand>();
      word(words, at, tally.place(), own, head);
      own.forEach(stands::putIfAbsent);
    }
  }

  /// The first word that may stand for something in the passage before; -1 for none.
  private static int pronoun(Tokens tokens, boolean[] report) {
    for (int at = 0; at < tokens.size(); at++) {
      if (!report[at] && PRONOUNS.contains(tokens.words().get(at))) {
        return at;
      }
    }
    return -1;
  }

  private static Unit.Named named(Map<Name.Type, Set<Integer>> byType) {
    return new Unit.Named(
        Set.copyOf(byType.getOrDefault(Name.Type.PLACE, Set.of())),
        Set.copyOf(byType.getOrDefault(Name.Type.PERSON, Set.of())),
        Set.copyOf(byType.getOrDefault(Name.Type.ORGANISATION, Set.of())));
  }

  /// "Eighty-seven" as well as "eighty".
  private static boolean isStop(String word) {
    int hyphen = word.indexOf('-');
    return Stemmed.isStop(word)
        || (hyphen > 0
            && Stemmed.isStop(word.substring(0, hyphen))
            && Stemmed.isStop(word.substring(hyphen + 1)));
  }

  /// @param place where it counts: words of one name are one thing
  private void word(
      Tokens tokens, int at, int place, Map<Integer, Stand> stands, Set<Integer> head) {
    String word = tokens.words().get(at);
    boolean tells = !isStop(word) && !Character.isDigit(word.charAt(0));
    String stem = tells ? stems.stem(word) : "";
    boolean isHead = tells && head.isEmpty() && !Common.isCommon(stem);
    for (Patterns.Match<String> concept : concepts.list(tokens.words(), at)) {
      String shown = tokens.show(at, at + concept.words());
      int feature = lexicon.number("\u0000c " + concept.meaning());
      stands.putIfAbsent(feature, new Stand(lexicon.number(shown), place));
      if (isHead) {
        head.add(feature);
      }
    }
    if (tells) {
      int feature = lexicon.number("\u0000w " + stem);
      stands.putIfAbsent(feature, new Stand(lexicon.number(word), place));
      if (isHead) {
        head.add(feature);
      }
    }
  }
}

package org.onrecord.analyse.figures;

import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.dates.Dated;
import org.onrecord.analyse.dates.Dates;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.numbers.ClauseText;
import org.onrecord.analyse.numbers.Pieces;
import org.onrecord.analyse.numbers.WordTable;
import org.onrecord.analyse.text.Sentence;

/// Says what a figure measures, against what, when and on whose word, in the document's words.
final class Describer {
  private static final Set<String> BOUNDS = WordTable.read("clause-bounds.txt").wordsFor("bound");
  private static final Set<String> SUPPOSE = FigureWords.cue("suppose");
  private static final Set<String> COMPARED = Set.of("compared", "comparison", "relative");
  private static final Set<String> CHANGES = FigureWords.cue("change-noun");
  private static final Set<String> COST =
      Set.of("of", "worth", "to", "at", "totalling", "totaling", "costing", "amounting");
  private static final int MOST_WORDS = 14;

  private final Pieces pieces;
  private final Grammar grammar;
  private final Dates dates;
  private final Qualifiers qualifiers;
  private final ClauseText clauses;

  Describer(Pieces pieces, Grammar grammar, Dates dates) {
    this.pieces = pieces;
    this.grammar = grammar;
    this.dates = dates;
    this.qualifiers = new Qualifiers(pieces);
    this.clauses = new ClauseText(pieces);
  }

  /// What is counted or measured.
  Optional<String> measures(Draft figure) {
    Optional<String> near =
        switch (figure.counted().unit()) {
          case "percent", "points", "percentage points" -> share(figure);
          case "factor" -> changed(figure);
          default -> figure.isMoney() ? bought(figure) : counted(figure);
        };
    int end = pieces.is(figure.to(), "ago") ? figure.to() + 1 : figure.to();
    return near.or(() -> told(figure))
        .or(() -> clauses.find(qualifiers.start(figure.from()), end))
        .filter(words -> words.codePoints().anyMatch(Character::isLetter));
  }

  /// From the subject of the verb before the figure: "The programme has cost".
  private Optional<String> told(Draft figure) {
    int end = token(qualifiers.start(figure.from()));
    return verbBefore(figure)
        .filter(VerbGroup::isFinite)
        .flatMap(v -> grammar.subject(v).filter(s -> s.from() < v.from()))
        .filter(s -> s.from() < end && end - s.from() <= MOST_WORDS && isFree(s.from(), end))
        .map(s -> grammar.prose().words(grammar.prose().span(s.from(), end)))
        .map(w -> w.replaceAll("[\\s\\u00A0]+", " "));
  }

  /// Whether no other number and no mark stands between the tokens.
  private boolean isFree(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean word =
          grammar.prose().token(i).isWord() || grammar.prose().token(i).lower().startsWith("'");
      if (!word || grammar.prose().token(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  /// What the share is taken of; else what changed by it.
  private Optional<String> share(Draft figure) {
    boolean change = pieces.in(figure.to() - 1, CHANGES);
    boolean linked = pieces.is(figure.to(), "of") || change && pieces.is(figure.to(), "in");
    return linked && pieces.together(figure.from(), figure.to() + 1)
        ? words(figure.to() + 1, clauseEnd(figure.to() + 1))
        : changed(figure);
  }

  /// The object of the verb before `by`, else its subject: `cut inspections by five times`.
  private Optional<String> changed(Draft figure) {
    return verbBefore(figure)
        .flatMap(v ->
            grammar
                .object(v)
                .filter(o -> o.to() <= token(figure.from()))
                .or(() -> grammar.subject(v)))
        .map(this::words);
  }

  private Optional<VerbGroup> verbBefore(Draft figure) {
    int token = token(figure.from());
    Sentence sentence = sentence(figure);
    VerbGroup best = null;
    for (VerbGroup verb : grammar.verbs(sentence)) {
      if (verb.head() <= token) {
        best = verb;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The noun before `of`, `worth`, `amounting to`; else what follows `for` or `on`.
  private Optional<String> bought(Draft figure) {
    int start = qualifiers.start(figure.from());
    int cue = start - 1;
    while (pieces.together(cue, figure.from()) && pieces.in(cue, COST)) {
      cue--;
    }
    if (cue < start - 1 && pieces.together(cue, figure.from())) {
      var noun = grammar.nounAt(token(cue));
      if (noun.isPresent()) {
        return noun.map(this::words);
      }
    }
    boolean use =
        pieces.is(figure.to(), "for")
            || pieces.is(figure.to(), "on")
            || pieces.is(figure.to(), "in");
    return use && pieces.together(figure.from(), figure.to() + 1)
        ? words(figure.to() + 1, clauseEnd(figure.to() + 1))
        : Optional.empty();
  }

  /// From the noun that is counted to the end of its clause.
  private Optional<String> counted(Draft figure) {
    int noun = figure.counted().noun();
    boolean isNoun = figure.counted().kind() == Counted.Kind.NOUN && noun >= 0;
    if (isNoun) {
      int end = clauseEnd(noun + 1);
      int start = phraseStart(figure, noun);
      return end > noun + 1 ? words(start, end) : told(figure).or(() -> words(start, noun + 1));
    }
    boolean compound =
        noun >= 0 && pieces.joined(noun, org.onrecord.analyse.numbers.Piece.Joint.HYPHEN);
    if (!compound || !pieces.together(noun, figure.to())) {
      return Optional.empty();
    }
    return pieces.is(figure.to(), "old")
        ? Optional.of("age")
        : grammar
            .nounAt(token(figure.to()))
            .map(g ->
                grammar
                    .prose()
                    .words(grammar.prose().span(Math.max(g.from(), token(figure.to())), g.to())));
  }

  /// The adjectives between the number and its noun are part of what is counted.
  private int phraseStart(Draft figure, int noun) {
    int at = noun;
    while (at > figure.from() && !pieces.get(at - 1).isDigits() && isModifier(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isModifier(int at) {
    return switch (grammar.tag(token(at))) {
      case ADJECTIVE, PROPER, NOUN, VERB_PARTICIPLE -> !pieces.get(at).isMark();
      default -> false;
    };
  }

  private String words(NounGroup group) {
    return grammar
        .prose()
        .words(grammar.prose().span(group.from(), group.to()))
        .replaceAll("[\\s\\u00A0]+", " ");
  }

  private int token(int piece) {
    return pieces.get(piece).token();
  }

  private Sentence sentence(Draft figure) {
    return grammar.prose().sentences().get(pieces.get(figure.from()).sentence());
  }

  /// Where the clause ends: before a mark, a word that opens another, or the next number.
  private int clauseEnd(int from) {
    int at = from;
    while (pieces.together(from - 1, at) && at - from < MOST_WORDS && !isEnd(at)) {
      at++;
    }
    while (at > from && isLoose(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isEnd(int at) {
    boolean mark = pieces.get(at).isMark() && pieces.word(at).length() == 1 && !pieces.is(at, "%");
    return mark
        || BOUNDS.contains(pieces.word(at))
        || pieces.get(at).isDigits()
        || pieces.in(at, COMPARED);
  }

  /// Words that cannot end what is measured.
  private boolean isLoose(int at) {
    Tag tag = grammar.tag(token(at));
    return switch (tag) {
      case PREPOSITION,
          ADVERB,
          DETERMINER,
          CONJUNCTION,
          TO,
          SUBORDINATOR,
          RELATIVE,
          AUXILIARY,
          MODAL ->
          true;
      case VERB_ING -> true;
      case NOUN,
          NOUN_PLURAL,
          PROPER,
          VERB,
          VERB_THIRD,
          VERB_PAST,
          VERB_PARTICIPLE,
          ADJECTIVE,
          PRONOUN,
          POSSESSIVE,
          NUMBER,
          PUNCTUATION ->
          false;
    };
  }

  private Optional<String> words(int from, int to) {
    return to > from
        ? Optional.of(pieces.words(from, to)).filter(w -> !w.isBlank())
        : Optional.empty();
  }

  /// `compared with 2019`, `against 60 in 2024`, `of 62 courts`.
  Optional<String> base(Draft figure) {
    int end = figure.to();
    for (int i = end; i < end + MOST_WORDS && pieces.together(figure.from(), i); i++) {
      boolean link = pieces.is(i + 1, "to") || pieces.is(i + 1, "with");
      if (pieces.in(i, COMPARED) && link || pieces.is(i, "against") || pieces.is(i, "versus")) {
        int from = link ? i + 2 : i + 1;
        return words(from, baseEnd(from));
      }
    }
    boolean part = figure.counted().unit().equals("percent") && pieces.is(end, "of");
    return part ? nounAfter(end + 1) : Optional.empty();
  }

  /// What a share is taken of, where the clause goes on to say more of it.
  private Optional<String> nounAfter(int at) {
    if (!pieces.together(at - 1, at)) {
      return Optional.empty();
    }
    return grammar
        .nounAt(token(at))
        .filter(g -> g.to() < grammar.prose().tokens().size() && grammar.verbAt(g.to()).isPresent())
        .map(this::words);
  }

  private int baseEnd(int from) {
    int at = from;
    while (pieces.together(from - 1, at)
        && at - from < MOST_WORDS
        && !(pieces.get(at).isMark() && pieces.word(at).length() == 1)
        && !BOUNDS.contains(pieces.word(at))) {
      at++;
    }
    return at;
  }

  /// The date of the same sentence that stands nearest.
  Optional<String> period(Draft figure) {
    Sentence sentence = sentence(figure);
    int token = token(figure.from());
    Dated best = null;
    for (Dated date : dates.between(sentence.from(), sentence.to())) {
      boolean other = date.to() <= token || date.from() > token(figure.to() - 1);
      boolean nearer =
          best == null || Math.abs(date.from() - token) < Math.abs(best.from() - token);
      if (other && nearer && date.value().isPresent()) {
        best = date;
      }
    }
    return Optional.ofNullable(best).map(d -> grammar.prose().words(d.at()));
  }

  /// `according to the ministry`.
  Optional<String> according(Draft figure) {
    Sentence sentence = sentence(figure);
    int from = pieces.at(sentence.at().start());
    for (int i = from; pieces.together(from, i); i++) {
      if (pieces.is(i, "according") && pieces.is(i + 1, "to") && pieces.together(i, i + 2)) {
        return grammar.nounAt(token(i + 2)).map(this::words);
      }
    }
    return Optional.empty();
  }

  /// Whether the sentence supposes and does not report.
  boolean isHypothetical(Draft figure) {
    Sentence sentence = sentence(figure);
    boolean would = false;
    for (int i = pieces.at(sentence.at().start());
        i < pieces.size() && pieces.get(i).start() < sentence.at().end();
        i++) {
      would |= i < figure.from() && pieces.is(i, "would");
      boolean cue =
          pieces.in(i, SUPPOSE)
              && !pieces.is(i - 1, "as")
              && !pieces.is(i - 1, "even")
              && !pieces.is(i + 1, "not");
      if (cue && (i < figure.to() || would || !pieces.is(i, "if"))) {
        return true;
      }
    }
    return false;
  }
}

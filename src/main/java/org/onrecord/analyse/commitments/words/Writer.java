package org.onrecord.analyse.commitments.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.text.Paragraph;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Who speaks in a document where nobody is quoted, and to whom: "we at the …"; else whose speech
/// its heading says it is; else who answers in an interview; else the publisher; else the body or
/// the holder of an office in whose name it is signed; else the body whose study its head says it
/// is; else the author. It is addressed to whom its head names: "To the Cabinet", "a petition to
/// the assembly".
///
/// Reads the first and the last few paragraphs, and the openings of "we at".
public final class Writer {
  private static final Set<String> LETTERS = Cues.words("letters.txt");
  private static final Set<String> OFFICES_OF = Cues.words("press-offices.txt");
  private static final Set<String> SPEECHES = Cues.words("speeches.txt");
  private static final Set<String> STUDIES = Cues.words("studies.txt");

  /// Words behind the name of who speaks: to whom, where, when.
  private static final Set<String> OCCASION =
      Set.of("to", "at", "on", "before", "in", "during", "following", "after", "|", ":");

  private static final int OFFICE_LINE = 16;
  private static final int HEAD = 4;

  /// So many answers make an interview.
  private static final int ANSWERS = 3;

  private static final int QUESTION = 60;
  private static final int FOOT = 6;
  private static final int SHORT = 30;
  private static final int OPENING = 6;

  private final Prose prose;
  private final Grammar grammar;
  private final Names names;

  public Writer(Grammar grammar, Names names) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.names = names;
  }

  /// Empty when the document does not say who speaks.
  public Optional<String> name() {
    return weAt()
        .or(this::speaker)
        .or(this::interviewed)
        .or(() -> prose.document().metadata().publisher())
        .or(this::signatory)
        .or(this::officeHolder)
        .or(this::institute)
        .or(() -> prose.document().metadata().author().map(this::behindPressOffice));
  }

  /// Whom the whole document asks or tells something; empty when it does not say so.
  public Optional<String> addressee() {
    int paragraphs = Math.min(HEAD, prose.paragraphs().size());
    for (Paragraph paragraph : prose.paragraphs().subList(0, paragraphs)) {
      Optional<String> to = addressee(paragraph);
      if (to.isPresent()) {
        return to;
      }
    }
    return Optional.empty();
  }

  private Optional<String> addressee(Paragraph paragraph) {
    boolean line = paragraph.to() - paragraph.from() <= SHORT && isFragment(paragraph);
    int last = Math.min(paragraph.to() - 1, paragraph.from() + OPENING);
    for (int i = paragraph.from(); i < last; i++) {
      boolean opens = line && i == paragraph.from() && (is(i, "to") || is(i, "dear"));
      boolean letter = LETTERS.contains(prose.token(i).lower()) && is(i + 1, "to");
      int at = letter ? i + 2 : i + 1;
      if (opens || letter) {
        Optional<String> name = entity(at, paragraph.to());
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /// Whose "Address of …", "Speech by …" or "Remarks by …" it is, by its heading: by name where one
  /// is given, else by office.
  private Optional<String> speaker() {
    return heading().flatMap(this::named).map(this::publishersName);
  }

  /// The publisher's fuller name for itself: "Ministry of Ports of Keldra" for "Ministry of Ports".
  private String publishersName(String name) {
    return prose
        .document()
        .metadata()
        .publisher()
        .filter(p -> p.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
        .orElse(name);
  }

  /// Whether the heading that names who speaks names an office of power.
  public boolean speaksInOffice() {
    return weAt().isEmpty() && heading().map(prose::words).filter(Powers::hasOffice).isPresent();
  }

  /// The words of the heading that say who speaks: up to whom, where or when.
  private Optional<Span> heading() {
    int paragraphs = Math.min(HEAD, prose.paragraphs().size());
    for (Paragraph paragraph : prose.paragraphs().subList(0, paragraphs)) {
      int last = Math.min(paragraph.to() - 2, paragraph.from() + OPENING);
      for (int i = paragraph.from(); i < last && isFragment(paragraph); i++) {
        boolean by = is(i + 1, "by") || is(i + 1, "of") || is(i + 1, "from");
        if (by && SPEECHES.contains(prose.token(i).lower())) {
          return Optional.of(upToOccasion(i + 2, paragraph.to()));
        }
      }
    }
    return Optional.empty();
  }

  private Span upToOccasion(int from, int to) {
    int end = from;
    while (end < to && !OCCASION.contains(prose.token(end).lower())) {
      end++;
    }
    return prose.span(from, Math.max(end, from + 1));
  }

  /// The last person named in `words` ("the Mayor of Keldra, Ilva Maren"), else the body, else the
  /// words where they name an office.
  private Optional<String> named(Span words) {
    return names.list(words).stream()
        .map(Mention::entity)
        .filter(e -> e.isNamed() && e.isPerson())
        .map(Entity::name)
        .reduce((first, last) -> last)
        .or(() ->
            Optional.of(prose.words(words).replaceFirst("^(?i)the ", "").replaceFirst(",$", ""))
                .filter(Powers::hasOffice))
        .or(() -> names.list(words).stream().map(m -> m.entity().name()).findFirst());
  }

  private Optional<String> entity(int from, int to) {
    int at = from < to && is(from, "the") ? from + 1 : from;
    return at < to ? names.findAt(at).map(Mention::entity).map(Entity::name) : Optional.empty();
  }

  /// "We at the Harbour Monitor": whoever says so speaks.
  private Optional<String> weAt() {
    for (int i = 0; i + 2 < prose.tokens().size(); i++) {
      if (is(i, "we") && (is(i + 1, "at") || is(i + 1, "of"))) {
        Optional<String> body =
            names.findAt(i + 2).map(m -> wholeAddress(m.entity().name(), m.at().end()));
        if (body.isPresent()) {
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /// A name that is an address ("port.example") goes on to the next space.
  private String wholeAddress(String name, int end) {
    String text = prose.text();
    int to = end;
    while (to + 1 < text.length()
        && text.charAt(to) == '.'
        && Character.isLetter(text.charAt(to + 1))) {
      to++;
      while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
    }
    return name + text.substring(end, to);
  }

  /// The body named first in the lines at the foot that sign: "For the board of …", "Spokeswoman of
  /// the Ministry …".
  private Optional<String> signatory() {
    int size = prose.paragraphs().size();
    for (int p = Math.max(1, size - FOOT); p < size; p++) {
      Paragraph paragraph = prose.paragraphs().get(p);
      if (paragraph.to() - paragraph.from() <= SHORT && isFragment(paragraph)) {
        Optional<String> body =
            names.list(paragraph.at()).stream()
                .map(Mention::entity)
                .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
                .map(Entity::name)
                .findFirst();
        String line = prose.words(paragraph.at());
        String behind = behindPressOffice(line);
        if (body.isPresent() || !behind.equals(line)) {
          return body.or(() -> Optional.of(behind));
        }
      }
    }
    return Optional.empty();
  }

  /// Who answers in an interview that marks nobody's words: whom its head names most, where
  /// questions stand in lines of their own and the lines behind them speak of "I" and "we".
  private Optional<String> interviewed() {
    long answered = 0;
    for (int p = 1; p < prose.paragraphs().size(); p++) {
      if (asks(prose.paragraphs().get(p - 1)) && saysI(prose.paragraphs().get(p))) {
        answered++;
      }
    }
    if (answered < ANSWERS) {
      return Optional.empty();
    }
    int paragraphs = Math.min(HEAD + 1, prose.paragraphs().size());
    return prose.paragraphs().subList(0, paragraphs).stream()
        .flatMap(p -> names.list(p.at()).stream())
        .map(Mention::entity)
        .filter(e -> e.isNamed() && e.isPerson() && !e.roles().isEmpty())
        .map(Entity::name)
        .findFirst();
  }

  /// A short line that ends in a question mark.
  private boolean asks(Paragraph paragraph) {
    return paragraph.to() - paragraph.from() <= QUESTION
        && paragraph.to() > paragraph.from()
        && is(paragraph.to() - 1, "?");
  }

  private boolean saysI(Paragraph paragraph) {
    int end = Math.min(paragraph.to(), paragraph.from() + QUESTION);
    for (int i = paragraph.from(); i < end; i++) {
      boolean opens = "\"\u201C\u2018\u00AB".contains(prose.token(i).lower());
      if (opens) {
        return false;
      }
      if (is(i, "i") || is(i, "we") || is(i, "my") || is(i, "our")) {
        return true;
      }
    }
    return false;
  }

  /// "Policy Brief 4 · Tidewater Institute · May 2031", at the head: the body that brings it out.
  private Optional<String> institute() {
    int paragraphs = Math.min(HEAD, prose.paragraphs().size());
    return prose.paragraphs().subList(0, paragraphs).stream()
        .filter(p -> p.to() - p.from() <= SHORT && isFragment(p) && saysStudy(p))
        .flatMap(p -> names.list(p.at()).stream())
        .map(Mention::entity)
        .filter(e -> e.isNamed() && e.type() == Name.Type.ORGANISATION)
        .map(Entity::name)
        .findFirst();
  }

  private boolean saysStudy(Paragraph paragraph) {
    for (int i = paragraph.from(); i < paragraph.to(); i++) {
      if (STUDIES.contains(prose.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "Ilva Maren" over "Mayor of Keldra", at the foot: a name that fills its line, an office in
  /// that line or the next.
  private Optional<String> officeHolder() {
    int size = prose.paragraphs().size();
    for (int p = Math.max(1, size - FOOT); p < size; p++) {
      Paragraph line = prose.paragraphs().get(p);
      String words = prose.words(line.at());
      String below = p + 1 < size ? prose.words(prose.paragraphs().get(p + 1).at()) : "";
      boolean signs = line.to() - line.from() <= OFFICE_LINE && isFragment(line);
      if (signs && Powers.hasOffice(words + " " + below)) {
        Optional<String> name =
            names.list(line.at()).stream()
                .map(Mention::entity)
                .filter(e -> e.isNamed() && e.isPerson() && words.contains(e.name()))
                .map(Entity::name)
                .findFirst();
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /// "Press service of the Ministry of Justice": the ministry speaks.
  private String behindPressOffice(String author) {
    int of = author.indexOf(" of ");
    String first = of < 0 ? "" : author.substring(0, of).toLowerCase(Locale.ROOT);
    if (!OFFICES_OF.contains(first.replace(' ', '-'))) {
      return author;
    }
    return author.substring(of + " of ".length()).replaceFirst("^(?i)the ", "");
  }

  private boolean isFragment(Paragraph paragraph) {
    return prose.sentences().subList(paragraph.firstSentence(), paragraph.endSentence()).stream()
        .allMatch(this::isFragment);
  }

  private boolean isFragment(Sentence sentence) {
    return grammar.verbs(sentence).stream().noneMatch(v -> v.isFinite());
  }

  private boolean is(int token, String word) {
    return prose.token(token).is(word);
  }
}

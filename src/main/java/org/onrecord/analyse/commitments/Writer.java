package org.onrecord.analyse.commitments;

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

/// Who speaks in a document where nobody is quoted, and to whom: "we at the …"; else the publisher;
/// else the body in whose name it is signed; else the author. It is addressed to whom its head
/// names: "To the Cabinet", "a petition to the assembly".
///
/// Reads the first and the last few paragraphs, and the openings of "we at".
final class Writer {
  private static final Set<String> LETTERS = Cues.words("letters.txt");
  private static final Set<String> OFFICES_OF = Cues.words("press-offices.txt");
  private static final int HEAD = 4;
  private static final int FOOT = 6;
  private static final int SHORT = 30;
  private static final int OPENING = 6;

  private final Prose prose;
  private final Grammar grammar;
  private final Names names;

  Writer(Grammar grammar, Names names) {
    this.grammar = grammar;
    this.prose = grammar.prose();
    this.names = names;
  }

  /// Empty when the document does not say who speaks.
  Optional<String> name() {
    return weAt()
        .or(() -> prose.document().metadata().publisher())
        .or(this::signatory)
        .or(() -> prose.document().metadata().author().map(this::behindPressOffice));
  }

  /// Whom the whole document asks or tells something; empty when it does not say so.
  Optional<String> addressee() {
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

  /// "Press service of the Ministry of Justice": the ministry speaks.
  private String behindPressOffice(String author) {
    int of = author.indexOf(" of ");
    String first = of < 0 ? "" : author.substring(0, of).toLowerCase(java.util.Locale.ROOT);
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

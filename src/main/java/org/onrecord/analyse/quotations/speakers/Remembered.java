package org.onrecord.analyse.quotations.speakers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Whom the writer, outside quotation marks, spoke of last, and whom "he", "she" and "they" mean
/// there.
final class Remembered {
  private static final int SENTENCES_BACK = 6;

  /// How far back, with what is quoted between, whoever "he" means may be.
  private static final int FARTHEST_BACK = 24;

  /// Any person, whom "the 40-year-old farmer" means.
  static final String PERSON = "person";

  private static final int DESCRIBED_BACK = 3;

  private final Prose prose;

  private final Grammar grammar;

  private final Names names;

  private final boolean[] quoted;

  private @Nullable Entity last;

  private @Nullable Described described;

  private int lastSentence = -SENTENCES_BACK;

  /// @param marks the quotation marks of the text; who is named within them is not who speaks next
  Remembered(Prose prose, Grammar grammar, Names names, List<Marked> marks) {
    this.prose = prose;
    this.grammar = grammar;
    this.names = names;
    this.quoted = new boolean[prose.tokens().size()];
    for (Marked mark : marks) {
      if (mark.depth() == 0) {
        cover(mark.outer());
      }
    }
  }

  private void cover(Span span) {
    for (int t = prose.tokenAt(span.start());
        t < quoted.length && prose.token(t).start() < span.end();
        t++) {
      quoted[t] = true;
    }
  }

  /// Whether the token stands in quotation marks.
  boolean isQuoted(int token) {
    return quoted[token];
  }

  /// Takes note of `entity`, whom the words at `token` name.
  Optional<Entity> remember(Optional<Entity> entity, int token) {
    if (entity.isPresent() && !quoted[token]) {
      last = entity.get();
      lastSentence = prose.sentenceOf(token);
    }
    return entity;
  }

  /// Forgets the one without a name: somebody with a name has spoken.
  void named() {
    described = null;
  }

  /// The person who spoke last before `token`, and not long ago.
  Optional<Entity> lastPerson(int token) {
    return Optional.ofNullable(last)
        .filter(n -> n.isPerson() && prose.sentenceOf(token) - lastSentence <= FARTHEST_BACK);
  }

  /// The person without a name who spoke last ("a shopkeeper"), where the pronoun at `token` can
  /// mean them: nobody who fits was named by the writer since.
  Optional<String> unnamed(int token, String pronoun) {
    if (described == null || described.to() >= token || !described.isMeantBy(pronoun)) {
      return Optional.empty();
    }
    int apart = prose.sentenceOf(token) - prose.sentenceOf(described.to());
    if (described.many()) {
      boolean opens = prose.sentences().get(prose.sentenceOf(token)).from() == token;
      return apart == 1 && opens ? Optional.of(described.words()) : Optional.empty();
    }
    if (apart > DESCRIBED_BACK) {
      return Optional.empty();
    }
    boolean other =
        names.list(prose.span(described.to(), token)).stream()
            .anyMatch(
                m -> m.from() >= described.to() && !quoted[m.from()] && fits(pronoun, m.entity()));
    return other ? Optional.empty() : Optional.of(described.words());
  }

  /// Remembers "a shopkeeper" from `from` to `to`; "the shopkeeper" is somebody told of before, who
  /// may have a name, as has whoever stands behind a comma or a copula.
  void describe(int from, int to, int head) {
    String before = from == 0 ? "" : prose.token(from - 1).lower();
    boolean many = PeopleNouns.isPerson(prose.token(head).lower()) && isPlural(head);
    boolean fresh =
        many
            || switch (prose.token(from).lower()) {
              case "a", "an", "another", "one" -> true;
              default -> false;
            };
    if (prose.token(head).is(".") && to == from + 2 && !quoted[from]) {
      // "K.": a man or a woman.
      described = new Described(prose.words(prose.span(from, to)), "person", to, false);
      return;
    }
    boolean opens =
        switch (before) {
          case ",", "is", "was", "as", "(" -> false;
          default -> !quoted[from];
        };
    if (fresh && opens) {
      described =
          new Described(prose.words(prose.span(from, to)), prose.token(head).lower(), to, many);
    }
  }

  private boolean isPlural(int token) {
    return grammar.tag(token) == Tag.NOUN_PLURAL;
  }

  /// Whom the pronoun at `token` means.
  Optional<Entity> referent(int token, String pronoun) {
    int sentence = prose.sentenceOf(token);
    Optional<Entity> found = inSentence(prose.sentences().get(sentence), token, pronoun);
    int asked = 0;
    for (int back = 1;
        found.isEmpty() && asked < SENTENCES_BACK && back <= Math.min(FARTHEST_BACK, sentence);
        back++) {
      if (last != null && sentence - lastSentence <= back && fits(pronoun, last)) {
        return Optional.of(last);
      }
      Sentence earlier = prose.sentences().get(sentence - back);
      // "He" as its first word means somebody named further back.
      boolean same = prose.token(earlier.from()).is(pronoun);
      asked += same || quoted[earlier.from()] ? 0 : 1;
      found = same ? Optional.empty() : inSentence(earlier, earlier.to(), pronoun);
    }
    return found;
  }

  private Optional<Entity> inSentence(Sentence sentence, int before, String pronoun) {
    for (Mention mention : names.list(sentence.at())) {
      if (mention.to() <= before && !quoted[mention.from()] && fits(pronoun, mention.entity())) {
        return Optional.of(mention.entity());
      }
    }
    return Optional.empty();
  }

  /// Whether `pronoun` can mean `entity`.
  static boolean fits(String pronoun, Entity entity) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> entity.isPerson() && entity.gender().fits(Gender.MALE);
      case "she", "her", "herself" -> entity.isPerson() && entity.gender().fits(Gender.FEMALE);
      case "it", "its" -> entity.type() == Name.Type.ORGANISATION;
      case PERSON -> entity.isPerson();
      default -> entity.type() == Name.Type.GROUP || entity.type() == Name.Type.ORGANISATION;
    };
  }
}

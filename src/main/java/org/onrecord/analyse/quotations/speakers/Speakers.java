package org.onrecord.analyse.quotations.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Jointly;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.numbers.PeopleNouns;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.quotations.words.ReportingWords;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Sentence;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Says who is meant where a line names who speaks.
///
/// A name or title is what the document's names say it is. "He" and "she" are the person whom the
/// writer, outside quotation marks, spoke of last: the first one of this sentence that fits, else
/// who spoke last, else the first one of a sentence before. "We" is who says so of themselves ("we
/// at the monitor"), or whoever is being quoted.
public final class Speakers {
  private static final int SENTENCES_BACK = 6;

  private static final Set<String> NOBODY =
      WordList.words(Speakers.class, "/org/onrecord/analyse/en/nobody-named.txt");

  /// "A sign that reads …": nobody says who wrote it.
  private static final Set<String> INSCRIPTIONS =
      WordList.words(Speakers.class, "/org/onrecord/analyse/en/inscriptions.txt");

  /// How far back, with what is quoted between, whoever "he" means may be.
  private static final int FARTHEST_BACK = 24;

  /// Any person, whom "the 40-year-old farmer" means.
  private static final String PERSON = "person";

  private static final int DESCRIBED_BACK = 3;

  /// How many elements "who sells bread at the corner" has at most.
  private static final int LONGEST_RELATIVE = 7;

  /// How many verbs before a pronoun are asked for their subject.
  private static final int NEAREST = 3;

  private final Prose prose;
  private final Names names;
  private final Grammar grammar;
  private final Jointly jointly;
  private final boolean[] quoted;
  private @Nullable Entity last;
  private @Nullable Described described;
  private int lastSentence = -SENTENCES_BACK;
  private Optional<String> we = Optional.empty();
  private boolean weKnown;

  /// @param marks the quotation marks of the text; who is named within them is not who speaks next
  public Speakers(Prose prose, Grammar grammar, Names names, List<Marked> marks) {
    this.prose = prose;
    this.grammar = grammar;
    this.names = names;
    this.jointly = new Jointly(prose, names);
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

  /// The fullest name for `source`, or its words; empty when nobody can be named.
  ///
  /// @param voice who speaks the words in which `source` stands
  public Optional<String> name(Line line, Source source, Voice voice) {
    Optional<String> outer = voice.speaker();
    int from = line.firstToken(source.head());
    int to = line.firstToken(source.headEnd());
    String first = prose.token(from).lower();
    if (first.equals("you") && to == from + 1) {
      return voice.hearer();
    }
    if (Pronouns.isFirstPerson(first) && (outer.isPresent() || to == from + 1)) {
      return outer.isPresent() ? outer : we(source, line);
    }
    if (Pronouns.isFirstPerson(first) && isWriting(from, to)) {
      return we(source, line).or(() -> Optional.of(words(from, to)));
    }
    if (Pronouns.isFirstPerson(first)) {
      return Optional.of(remember(own(to), from).map(Entity::name).orElse(words(from, to)));
    }
    if (to == from + 1 && Pronouns.isThirdPerson(first)) {
      Optional<String> unnamed = unnamed(from, first);
      return unnamed.isPresent()
          ? unnamed
          : remember(subjectFor(line, source, first).or(() -> referent(from, first)), from)
              .map(Entity::name);
    }
    if (to == from + 1 && NOBODY.contains(first)) {
      return Optional.empty();
    }
    if (isPart(from, to)) {
      boolean nobody = NOBODY.contains(prose.token(to - 1).lower());
      return nobody ? Optional.empty() : Optional.of(words(from, to));
    }
    Optional<String> joint = jointly.name(from, line.firstToken(source.to()));
    if (joint.isPresent()) {
      remember(entity(from, line.firstToken(source.to())), from);
      return joint;
    }
    boolean isWhole = source.from() == source.head();
    int end = isWhole ? line.firstToken(source.to()) : to;
    Optional<Entity> entity =
        remember(
            entity(from, to)
                .filter(n -> n.isPerson() || !isAged(from, to))
                .or(() -> maker(from, end))
                .or(() -> owner(from, end))
                .or(() -> aged(from, to))
                .or(() -> apposed(from)),
            from);
    if (entity.isEmpty() && INSCRIPTIONS.contains(prose.token(to - 1).lower())) {
      return Optional.empty();
    }
    if (entity.isEmpty() && prose.token(from).is("the") && line.is(source.to(), "who")) {
      return Optional.of(words(from, line.firstToken(relativeEnd(line, source.to()))));
    }
    if (entity.isEmpty()) {
      describe(from, end, to - 1);
    } else if (entity.get().isPerson()) {
      described = null;
    }
    return entity.isPresent() ? entity.map(Entity::name) : Optional.of(words(from, end));
  }

  /// Where "(the woman) who sells bread" ends that says who it is; `from` where it goes on long.
  private static int relativeEnd(Line line, int from) {
    int end = from;
    while (end < line.size() && !line.isBreak(end) && !line.isQuote(end)) {
      end++;
    }
    return end - from <= LONGEST_RELATIVE ? end : from;
  }

  /// "One of the judges": somebody of them, whom nobody names.
  private boolean isPart(int from, int to) {
    return from + 2 < to
        && prose.token(from + 1).is("of")
        && Subjects.isPart(prose.token(from).lower());
  }

  /// Whom a pronoun means that stands in a clause of another one: the subject of the nearest verb
  /// before it that it fits ("the mayor's brother has made clear that he …").
  private Optional<Entity> subjectFor(Line line, Source source, String pronoun) {
    int tried = 0;
    int before = source.head() - 1;
    boolean own =
        switch (line.lower(Math.max(0, before))) {
          case "and", "but", "or", "though", "although", "while", "than" -> true;
          default -> false;
        };
    if (own || line.isBreak(before) || line.isQuote(before)) {
      return Optional.empty();
    }
    for (int e = source.head() - 1; e > 0 && tried < NEAREST; e--) {
      int at = e;
      int first =
          line.verb(e)
              .filter(v -> v.isFinite())
              .map(v -> line.element(v.from()))
              .filter(f -> f == at)
              .orElse(-1);
      if (first > 0) {
        tried++;
        Optional<Entity> subject =
            new Subjects(line)
                .left(first)
                .flatMap(s -> entity(line.firstToken(s.head()), line.firstToken(s.headEnd())))
                .filter(n -> fits(pronoun, n));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /// The person without a name who spoke last ("a shopkeeper"), where the pronoun at `token` can
  /// mean them: nobody who fits was named by the writer since.
  private Optional<String> unnamed(int token, String pronoun) {
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
  private void describe(int from, int to, int head) {
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
      described = new Described(words(from, to), "person", to, false);
      return;
    }
    boolean opens =
        switch (before) {
          case ",", "is", "was", "as", "(" -> false;
          default -> !quoted[from];
        };
    if (fresh && opens) {
      described = new Described(words(from, to), prose.token(head).lower(), to, many);
    }
  }

  private boolean isPlural(int token) {
    return grammar.tag(token) == Tag.NOUN_PLURAL;
  }

  /// Whom "our director" or "my teacher Ilva Maren" means: the name in it, or behind the comma.
  private Optional<Entity> own(int to) {
    Optional<Entity> named = names.findAt(to - 1).map(Mention::entity).filter(Entity::isPerson);
    return named.isEmpty() && to + 1 < prose.tokens().size() && prose.token(to).is(",")
        ? names.findAt(to + 1).map(Mention::entity).filter(Entity::isPerson)
        : named;
  }

  /// The person who is the subject of `line`.
  public Optional<String> subject(Line line) {
    for (int e = 0; e < line.size(); e++) {
      if (line.verb(e).filter(v -> v.isFinite()).isPresent()) {
        return subject(line, e);
      }
    }
    return Optional.empty();
  }

  /// The person who is the subject of the last verb before element `end` that has one.
  public Optional<String> subjectBefore(Line line, int end) {
    for (int e = end - 1; e >= 0; e--) {
      boolean finite = line.verb(e).filter(v -> v.isFinite()).isPresent();
      Optional<String> subject = finite ? subject(line, e) : Optional.empty();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private Optional<String> subject(Line line, int verb) {
    int from = line.verb(verb).map(v -> line.element(v.from())).orElse(verb);
    return new Subjects(line)
        .left(Math.max(0, from))
        .filter(s -> !isThing(line, s))
        .flatMap(s -> name(line, s, Voice.WRITER));
  }

  /// Whether it is neither a name nor "he" or "she".
  private boolean isThing(Line line, Source source) {
    boolean pronoun =
        switch (line.lower(source.head())) {
          case "he", "she" -> true;
          default -> false;
        };
    return !pronoun
        && entity(line.firstToken(source.head()), line.firstToken(source.headEnd()))
            .filter(Entity::isPerson)
            .isEmpty();
  }

  private Optional<Entity> remember(Optional<Entity> entity, int token) {
    if (entity.isPresent() && !quoted[token]) {
      last = entity.get();
      lastSentence = prose.sentenceOf(token);
    }
    return entity;
  }

  private String words(int from, int to) {
    return prose.words(prose.span(from, to));
  }

  /// Whom the words from `from` to `to` name: a mention that is all of them or ends with them.
  private Optional<Entity> entity(int from, int to) {
    int end = prose.token(to - 1).is("'s") ? to - 1 : to;
    return names
        .findAt(end - 1)
        .filter(m -> m.to() >= end && !isWriting(from, end))
        .map(Mention::entity);
  }

  private boolean isWriting(int from, int to) {
    for (int t = from; t < to; t++) {
      if (ReportingWords.ENGLISH.isWriting(prose.token(t).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Who made the writing that the words name: "a report by the council".
  private Optional<Entity> maker(int from, int to) {
    for (int t = from; isWriting(from, to) && t < to; t++) {
      Optional<Mention> maker = names.findAt(t);
      if (maker.filter(m -> m.type() != Name.Type.PLACE).isPresent()) {
        return maker.map(Mention::entity);
      }
    }
    return Optional.empty();
  }

  /// Whose writing it is: "its own annual report", "the Harbour Office, whose report".
  private Optional<Entity> owner(int from, int to) {
    String first = prose.token(from).lower();
    int whose = first.equals("whose") ? from : from - 1;
    if (whose > 1 && prose.token(whose).is("whose") && isWriting(from, to)) {
      int last = prose.token(whose - 1).is(",") ? whose - 2 : whose - 1;
      return names.findAt(Math.max(0, last)).map(Mention::entity);
    }
    return switch (first) {
      case "its", "their", "his", "her" ->
          isWriting(from, to) ? referent(from, first) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Whom "the 40-year-old farmer" means: the person spoken of last.
  private Optional<Entity> aged(int from, int to) {
    return isAged(from, to) ? referent(from, PERSON) : Optional.empty();
  }

  /// Whom "Oskar Venn, a clerk who …" names: the person right before the comma.
  private Optional<Entity> apposed(int from) {
    int comma = from - 1 - (grammar.tag(Math.max(0, from - 1)) == Tag.DETERMINER ? 1 : 0);
    return comma > 0 && prose.token(comma).is(",") && startsSmall(from)
        ? names.findAt(comma - 1).map(Mention::entity).filter(Entity::isPerson)
        : Optional.empty();
  }

  private boolean startsSmall(int token) {
    return !prose.token(token).isCapital();
  }

  private boolean isAged(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      if (prose.token(from).is("the") && prose.token(t).lower().endsWith("year-old")) {
        return true;
      }
    }
    return false;
  }

  /// Whom the pronoun at `token` means.
  private Optional<Entity> referent(int token, String pronoun) {
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

  private static boolean fits(String pronoun, Entity entity) {
    return switch (pronoun) {
      case "he", "him", "his", "himself" -> entity.isPerson() && entity.gender().fits(Gender.MALE);
      case "she", "her", "herself" -> entity.isPerson() && entity.gender().fits(Gender.FEMALE);
      case "it", "its" -> entity.type() == Name.Type.ORGANISATION;
      case PERSON -> entity.isPerson();
      default -> entity.type() == Name.Type.GROUP || entity.type() == Name.Type.ORGANISATION;
    };
  }

  /// Who the writer means by "we": the body named with it here, or anywhere in the text.
  private Optional<String> we(Source source, Line line) {
    if (!prose.token(line.firstToken(source.head())).is("we")
        && !prose.token(line.firstToken(source.head())).is("our")) {
      return prose.document().metadata().author();
    }
    if (!weKnown) {
      we = selfNamed();
      weKnown = true;
    }
    return we;
  }

  private Optional<String> selfNamed() {
    for (int t = 0; t + 2 < prose.tokens().size(); t++) {
      boolean at = prose.token(t + 1).is("at") || prose.token(t + 1).is("of");
      if (at && !quoted[t] && prose.token(t).is("we")) {
        Optional<Mention> body = names.findAt(t + 2);
        if (body.isPresent()) {
          return body.map(m -> m.entity().name());
        }
      }
    }
    var metadata = prose.document().metadata();
    return metadata.publisher().or(metadata::author);
  }
}

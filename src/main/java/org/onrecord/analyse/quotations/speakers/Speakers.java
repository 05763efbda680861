package org.onrecord.analyse.quotations.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.Tag;
import org.onrecord.analyse.en.WordList;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Jointly;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.quotations.lines.LeftGroups;
import org.onrecord.analyse.quotations.lines.Line;
import org.onrecord.analyse.quotations.lines.Source;
import org.onrecord.analyse.quotations.lines.Subjects;
import org.onrecord.analyse.quotations.marks.Marked;
import org.onrecord.analyse.quotations.words.Pronouns;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Name;

/// Says who is meant where a line names who speaks.
///
/// A name or title is what the document's names say it is. "He" and "she" are the person whom the
/// writer, outside quotation marks, spoke of last: the first one of this sentence that fits, else
/// who spoke last, else the first one of a sentence before. "We" is who says so of themselves ("we
/// at the monitor"), or whoever is being quoted.
public final class Speakers {
  private static final Set<String> NOBODY =
      WordList.words(Speakers.class, "/org/onrecord/analyse/en/nobody-named.txt");

  /// "Correction: …": a kind of note, whoever wrote it.
  private static final Set<String> NOTES =
      WordList.words(Speakers.class, "/org/onrecord/analyse/en/notes.txt");

  /// "A sign that reads …": nobody says who wrote it.
  private static final Set<String> INSCRIPTIONS =
      WordList.words(Speakers.class, "/org/onrecord/analyse/en/inscriptions.txt");

  /// How many elements "who sells bread at the corner" has at most.
  private static final int LONGEST_RELATIVE = 7;

  /// How many verbs before a pronoun are asked for their subject.
  private static final int NEAREST = 3;

  private final Prose prose;

  private final Names names;

  private final Grammar grammar;

  private final Jointly jointly;

  private final Remembered remembered;
  private final Writings writings;
  private final Writer writer;
  private final Offices offices;

  /// @param marks the quotation marks of the text; who is named within them is not who speaks next
  public Speakers(Prose prose, Grammar grammar, Names names, List<Marked> marks) {
    this.prose = prose;
    this.grammar = grammar;
    this.names = names;
    this.jointly = new Jointly(prose, names);
    this.remembered = new Remembered(prose, grammar, names, marks);
    this.writings = new Writings(prose, names, remembered);
    this.writer = new Writer(prose, names, remembered);
    this.offices = new Offices(prose, names);
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
      return voice.isWriter() ? writer.you() : voice.hearer();
    }
    if (Pronouns.isFirstPerson(first) && (outer.isPresent() || to == from + 1)) {
      return outer.isPresent() ? outer : writer.we(source, line);
    }
    if (Pronouns.isFirstPerson(first) && writings.isWriting(from, to)) {
      return writer.we(source, line).or(() -> Optional.of(words(from, to)));
    }
    if (Pronouns.isFirstPerson(first)) {
      return Optional.of(
          remembered.remember(own(to), from).map(Entity::name).orElse(words(from, to)));
    }
    if (to == from + 1 && Pronouns.isThirdPerson(first)) {
      Optional<String> unnamed = remembered.unnamed(from, first);
      return unnamed.isPresent()
          ? unnamed
          : remembered
              .remember(
                  subjectFor(line, source, first).or(() -> remembered.referent(from, first)), from)
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
      remembered.remember(entity(from, line.firstToken(source.to())), from);
      return joint;
    }
    boolean isWhole = source.from() == source.head();
    int end = isWhole ? line.firstToken(source.to()) : to;
    Optional<Entity> entity =
        remembered.remember(
            offices
                .holder(from, end)
                .or(() -> entity(from, to))
                .filter(n -> n.isPerson() || !isAged(from, to))
                .or(() -> writings.maker(from, end))
                .or(() -> writings.owner(from, end))
                .or(() -> aged(from, to))
                .or(() -> isWitness(to - 1) ? remembered.lastPerson(from) : Optional.empty())
                .or(() -> apposed(from)),
            from);
    if (entity.isEmpty() && INSCRIPTIONS.contains(prose.token(to - 1).lower())) {
      return Optional.empty();
    }
    if (entity.isEmpty() && prose.token(from).is("the") && line.is(source.to(), "who")) {
      return Optional.of(words(from, line.firstToken(relativeEnd(line, source.to()))));
    }
    if (entity.isEmpty()) {
      remembered.describe(from, end, to - 1);
    } else if (entity.get().isPerson()) {
      remembered.named();
    }
    return entity.isPresent() ? entity.map(Entity::name) : Optional.of(words(from, end));
  }

  /// "Witness agreed": whoever gave evidence last.
  private boolean isWitness(int token) {
    return prose.token(token).is("witness") || prose.token(token).is("deponent");
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
        && LeftGroups.isPart(prose.token(from).lower());
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
                .filter(n -> Remembered.fits(pronoun, n));
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  /// Whom "our director" or "my teacher Ilva Maren" means: the name in it, or behind the comma.
  private Optional<Entity> own(int to) {
    Optional<Entity> named = names.findAt(to - 1).map(Mention::entity).filter(Entity::isPerson);
    return named.isEmpty() && to + 1 < prose.tokens().size() && prose.token(to).is(",")
        ? names.findAt(to + 1).map(Mention::entity).filter(Entity::isPerson)
        : named;
  }

  /// Whether `source`, before a colon, names a place or a kind of note: "Iowa", "Correction".
  public boolean isNobody(Line line, Source source) {
    int from = line.firstToken(source.from());
    int to = line.firstToken(source.to());
    Optional<Entity> named = entity(from, to);
    boolean note = to == from + 1 || named.isEmpty();
    return note && NOTES.contains(prose.token(to - 1).lower())
        || named.filter(e -> e.type() == Name.Type.PLACE).isPresent();
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

  private String words(int from, int to) {
    return prose.words(prose.span(from, to));
  }

  /// Whom the words from `from` to `to` name: a mention that is all of them or ends with them.
  private Optional<Entity> entity(int from, int to) {
    int end = prose.token(to - 1).is("'s") ? to - 1 : to;
    return names
        .findAt(end - 1)
        .filter(m -> m.to() >= end && !writings.isWriting(from, end))
        .map(Mention::entity);
  }

  /// Whom "the 40-year-old farmer" means: the person spoken of last.
  private Optional<Entity> aged(int from, int to) {
    return isAged(from, to) ? remembered.referent(from, Remembered.PERSON) : Optional.empty();
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
}

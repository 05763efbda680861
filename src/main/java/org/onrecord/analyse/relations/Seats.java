package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.model.Finding.Name;

/// Who has a place in a body without a word for the office: "X sits on the board of Y", "X sits in
/// the Senate", "X of the Open Bench Monitor", "X (Labour)".
final class Seats {
  private static final double SEATED = 0.75;
  private static final double BELONGS = 0.65;

  /// In tokens; what is taught, and where, stands no farther behind the verb.
  private static final int FIELD = 4;

  private final Ends ends;
  private final Collected collected;

  Seats(Ends ends, Collected collected) {
    this.ends = ends;
    this.collected = collected;
  }

  /// Reads "sits on the board of Y" from its verb.
  void sits(VerbGroup verb) {
    boolean in = ends.is(verb.to(), "on") || ends.is(verb.to(), "in");
    if (!Words.has("sits", verb.lemma()) || !in || verb.passive()) {
      return;
    }
    Optional<NounGroup> seat = body(verb.to() + 1);
    Optional<Entity> member =
        ends.grammar().subject(verb).flatMap(ends::person).or(() -> ends.relative(verb));
    if (seat.isPresent() && member.isPresent()) {
      NounGroup body = seat.get();
      collected.office(
          ends.span(verb.from(), body.to()),
          member.get(),
          Optional.of(
              ends.entity(body).map(Entity::name).orElse(ends.words(body.from(), body.to()))),
          ends.words(verb.head(), body.to()),
          verb.lemma(),
          SEATED);
    }
  }

  /// The body behind "the", "the board of": one that is named, or whose board it is.
  private Optional<NounGroup> body(int from) {
    Optional<NounGroup> group = group(from);
    boolean board = group.isPresent() && Words.has("boards", ends.lower(group.get().head()));
    if (board && ends.is(group.get().to(), "of")) {
      return group(group.get().to() + 1);
    }
    return group.filter(g -> ends.entity(g).filter(Ends::isBody).isPresent());
  }

  private Optional<NounGroup> group(int at) {
    return at < ends.prose().tokens().size() ? ends.grammar().nounAt(at) : Optional.empty();
  }

  /// The body at `at`, where an article may stand.
  private Optional<Mention> bodyBehind(int at) {
    return bodyFrom(ends.is(at, "the") ? at + 1 : at).or(() -> bodyFrom(at));
  }

  private Optional<Mention> bodyFrom(int at) {
    return at >= ends.prose().tokens().size()
        ? Optional.empty()
        : ends.names().findFrom(at).filter(m -> Ends.isBody(m.entity()));
  }

  /// Reads "X of the Open Bench Monitor", for one with a full name and a body with a name.
  void belongs(Mention person) {
    int of = person.to();
    boolean tied = ends.is(of, "of") || ends.is(of, "from") || ends.is(of, "at");
    boolean full = person.isPerson() && person.nameTo() - person.nameFrom() > 1;
    if (!tied || !full) {
      return;
    }
    int at = ends.is(of + 1, "the") ? of + 2 : of + 1;
    Optional<Mention> known = bodyFrom(at).or(() -> bodyFrom(of + 1));
    if (known.isPresent() && collected.isOffice(person.entity(), known.get().entity())) {
      return;
    }
    bodyFrom(at)
        .or(() -> bodyFrom(of + 1))
        .filter(m -> m.hasName() && m.type() == Name.Type.ORGANISATION && isKnown(m))
        .ifPresent(m ->
            collected.office(
                ends.span(person.from(), m.to()),
                person.entity(),
                Optional.of(m.entity().name()),
                ends.words(of, m.to()),
                ends.lower(of),
                BELONGS));
  }

  /// Reads "Mr Teo Maren (Labour)", as minutes tell the party of who speaks.
  void party(Mention person) {
    int open = person.to();
    boolean one = ends.is(open, "(") && ends.is(open + 2, ")");
    if (one
        && person.isPerson()
        && person.form() == Form.NAME
        && Words.has("parties", ends.lower(open + 1))) {
      String party = ends.words(open + 1, open + 2);
      collected.office(
          ends.span(person.from(), open + 3),
          person.entity(),
          Optional.of(party),
          party,
          "a party in brackets",
          SEATED);
    }
  }

  /// Reads "the Salt Bloc's Teo Maren" and "Teo Maren (Salt Bloc)".
  void owned(Mention person) {
    boolean full = person.isPerson() && person.nameTo() - person.nameFrom() > 1;
    if (!full || person.form() != Form.NAME || isLoud(person)) {
      return;
    }
    int mark = person.from() - 1;
    boolean owner = ends.is(mark, "'s") || ends.is(mark, "'");
    Optional<Mention> before =
        owner && mark > 0 ? ends.names().findEnding(mark - 1) : Optional.empty();
    Optional<Mention> behind =
        ends.is(person.to(), "(")
            ? bodyFrom(person.to() + 1)
                .filter(m -> ends.is(m.to(), ")") && ends.lower(m.from()).indexOf('-') < 0)
            : Optional.empty();
    before
        .or(() -> behind)
        .filter(m -> m.hasName() && m.type() == Name.Type.ORGANISATION && isKnown(m))
        .filter(m -> !collected.isOffice(person.entity(), m.entity()))
        .ifPresent(m ->
            collected.office(
                ends.span(Math.min(person.from(), m.from()), Math.max(person.to(), m.to())),
                person.entity(),
                Optional.of(m.entity().name()),
                ends.words(m.from(), m.to()),
                "a body's own",
                BELONGS));
  }

  /// Reads "teaches history at Keldra University", "works for the Salt Fund".
  void works(VerbGroup verb) {
    if (!Words.has("works", verb.lemma()) || verb.passive()) {
      return;
    }
    for (int i = verb.to(); i < verb.to() + FIELD; i++) {
      Optional<Mention> body =
          ends.is(i, "at") || ends.is(i, "for") ? bodyBehind(i + 1) : Optional.empty();
      Optional<Entity> worker =
          ends.grammar().subject(verb).flatMap(ends::person).or(() -> ends.relative(verb));
      if (body.isPresent() && worker.isPresent()) {
        collected.office(
            ends.span(verb.from(), body.get().to()),
            worker.get(),
            Optional.of(body.get().entity().name()),
            ends.words(verb.head(), body.get().to()),
            verb.lemma(),
            SEATED);
        return;
      }
    }
  }

  /// All in capitals, as in headings.
  private boolean isLoud(Mention person) {
    return ends.words(person.from(), person.to()).chars().noneMatch(Character::isLowerCase);
  }

  /// A name of several words, or an acronym.
  private boolean isKnown(Mention body) {
    String name = ends.words(body.nameFrom(), body.nameTo());
    return name.indexOf(' ') > 0 || name.chars().noneMatch(Character::isLowerCase);
  }
}

package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;

/// Ties out of verbs: X heads, owns, founded Y; Y was led by X; X succeeded Y; X was convicted of;
/// X handed power to Y; X lost his post.
final class Deeds {
  private static final double SURE = 0.8;
  private static final int NEAR = 6;
  private static final int FAR = 12;

  private final Ends ends;
  private final Collected collected;
  private final Seats seats;

  Deeds(Ends ends, Collected collected) {
    this.ends = ends;
    this.collected = collected;
    seats = new Seats(ends, collected);
  }

  void run() {
    for (VerbGroup verb : ends.grammar().verbs()) {
      if (!verb.negated()) {
        Words.findDeed(verb.lemma()).ifPresent(deed -> deed(verb, deed));
        conviction(verb);
        handover(verb);
        takeover(verb);
        presides(verb);
        post(verb);
        seats.sits(verb);
        seats.works(verb);
      }
    }
    ends.names().mentions().forEach(seats::belongs);
    ends.names().mentions().forEach(seats::party);
    ends.names().mentions().forEach(seats::owned);
  }

  private void deed(VerbGroup verb, Words.Deed deed) {
    Optional<NounGroup> doer =
        verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE
            ? ends.grammar().agent(verb)
            : ends.grammar().subject(verb);
    Optional<NounGroup> done =
        verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE
            ? ends.grammar().subject(verb)
            : ends.grammar().object(verb).map(this::whole);
    if (doer.isEmpty() || done.isEmpty()) {
      return;
    }
    if (deed.type() == Relation.Type.ROLE) {
      leading(verb, doer.get(), done.get());
    } else {
      tie(verb, deed, doer.get(), done.get());
    }
  }

  /// "it" in "owns 60 percent of it": what the share is a share of.
  private NounGroup whole(NounGroup object) {
    boolean share = Words.has("shares", ends.token(object.head()).lower());
    return share && ends.is(object.to(), "of")
        ? ends.grammar()
            .nounAt(Math.min(object.to() + 1, ends.prose().tokens().size() - 1))
            .orElse(object)
        : object;
  }

  private void leading(VerbGroup verb, NounGroup doer, NounGroup done) {
    Optional<Entity> leader = ends.person(doer).or(() -> ends.relative(verb));
    Optional<Entity> body = ends.entity(done).filter(e -> !e.isPerson());
    boolean led =
        body.isPresent() && Ends.isBody(body.get())
            || Words.has("led", ends.token(done.head()).lower());
    if (leader.isEmpty() || !led) {
      return;
    }
    String named = body.map(Entity::name).orElseGet(() -> ends.words(done.from(), done.to()));
    int from = Math.min(leaderStart(verb, doer), ends.start(done));
    int to = Math.max(ends.end(doer), ends.end(done));
    // "runs the Court Administration": the body is the other end, the office is the verb.
    String verbWord = ends.words(verb.head(), verb.head() + 1);
    String value =
        body.isPresent() ? verbWord : verbWord + " " + ends.words(done.from(), done.to());
    collected.office(ends.span(from, to), leader.get(), Optional.of(named), value, value, SURE);
  }

  /// The name before "heads": what else is told of the leader between them is another tie, and far
  /// from the verb the name says no more.
  private int leaderStart(VerbGroup verb, NounGroup doer) {
    boolean far = verb.from() - ends.end(doer) > NEAR;
    return far ? verb.from() : ends.nameStart(doer);
  }

  private void tie(VerbGroup verb, Words.Deed deed, NounGroup doer, NounGroup done) {
    Optional<Entity> a = ends.entity(doer);
    Optional<Entity> b = ends.entity(done);
    if (a.isEmpty() || b.isEmpty() || !fits(deed.type(), a.get(), b.get())) {
      return;
    }
    int from = Math.min(ends.start(doer), ends.start(done));
    int to = Math.max(ends.end(doer), ends.end(done));
    Entity subject = deed.subjectFirst() ? a.get() : b.get();
    Entity object = deed.subjectFirst() ? b.get() : a.get();
    collected.tie(
        ends.span(from, to),
        deed.type(),
        subject,
        Optional.of(object),
        "verb \"" + verb.lemma() + "\"");
  }

  private static boolean fits(Relation.Type type, Entity a, Entity b) {
    return type == Relation.Type.PREDECESSOR_OF ? a.isPerson() && b.isPerson() : Ends.isBody(b);
  }

  /// "X, who has been convicted of fraud": of what, to the end of the list.
  private void conviction(VerbGroup verb) {
    boolean guilty = ends.is(verb.to(), "guilty");
    if (!Words.has("guilty", verb.lemma()) && !guilty) {
      return;
    }
    Optional<Entity> subject = ends.grammar().subject(verb).flatMap(ends::person);
    int of = guilty ? verb.to() + 1 : verb.to();
    if (subject.isEmpty() || !(ends.is(of, "of") || ends.is(of, "for"))) {
      return;
    }
    int to = listEnd(of + 1);
    int from = ends.is(verb.from() - 1, "who") ? verb.from() - 1 : verb.from();
    collected.add(
        ends.span(from, to),
        Relation.Type.CONVICTED_OF,
        subject.get(),
        Optional.empty(),
        Optional.of(ends.words(of + 1, to)),
        Grounds.of(SURE, "verb \"" + ends.words(verb.from(), verb.to()) + "\""));
  }

  /// Past "fraud, embezzlement, and money-laundering".
  private int listEnd(int from) {
    int end = from;
    for (NounGroup group :
        ends.grammar().nouns(ends.prose().sentences().get(ends.prose().sentenceOf(from)))) {
      if (group.from() < from) {
        continue;
      }
      if (group.from() > end + 2 || group.from() > end && !isListMark(end, group.from())) {
        break;
      }
      end = group.to();
    }
    return Math.max(end, from + 1);
  }

  private boolean isListMark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ends.is(i, ",") && !ends.is(i, "and") && !ends.is(i, "or") && !ends.is(i, "of")) {
        return false;
      }
    }
    return true;
  }

  /// "X handed power to Y".
  private void handover(VerbGroup verb) {
    Optional<NounGroup> object = ends.grammar().object(verb);
    if (!Words.has("hands", verb.lemma())
        || object.isEmpty()
        || !Words.has("power", ends.token(object.get().head()).lower())) {
      return;
    }
    Optional<NounGroup> giver = ends.grammar().subject(verb);
    Optional<Entity> from = giver.flatMap(ends::person);
    for (int i = object.get().to(); from.isPresent() && i < object.get().to() + NEAR; i++) {
      Optional<Mention> to = ends.is(i, "to") ? ends.personFrom(i + 1) : Optional.empty();
      if (to.isPresent()) {
        collected.tie(
            ends.span(ends.start(giver.orElseThrow()), to.get().to()),
            Relation.Type.PREDECESSOR_OF,
            from.get(),
            Optional.of(to.get().entity()),
            "power handed on");
        return;
      }
    }
  }

  /// "X took over in May from Y".
  private void takeover(VerbGroup verb) {
    boolean over = Words.has("takes", verb.lemma()) && ends.is(verb.to(), "over");
    Optional<NounGroup> taker = over ? ends.grammar().subject(verb) : Optional.empty();
    Optional<Entity> next = taker.flatMap(ends::person);
    int end = ends.prose().sentences().get(ends.prose().sentenceOf(verb.from())).to();
    for (int i = verb.to(); next.isPresent() && i < Math.min(end, verb.to() + FAR); i++) {
      Optional<Mention> last = ends.is(i, "from") ? ends.personFrom(i + 1) : Optional.empty();
      if (last.isPresent()) {
        collected.tie(
            ends.span(ends.start(taker.orElseThrow()), last.get().to()),
            Relation.Type.PREDECESSOR_OF,
            last.get().entity(),
            next,
            "power taken over");
        return;
      }
    }
  }

  /// "X presided over the Senate".
  private void presides(VerbGroup verb) {
    int at = verb.to() + 1;
    boolean over = verb.lemma().equals("preside") && ends.is(verb.to(), "over");
    if (over && at < ends.prose().tokens().size()) {
      Optional<NounGroup> body = ends.grammar().nounAt(at);
      Optional<NounGroup> doer = ends.grammar().subject(verb);
      if (body.isPresent() && doer.isPresent()) {
        leading(verb, doer.get(), body.get());
      }
    }
  }

  /// "who lost his leadership roles in the oil sector", "kept her post as director".
  private void post(VerbGroup verb) {
    Optional<NounGroup> object = ends.grammar().object(verb).or(() -> givenUp(verb));
    if (!Words.has("loses", verb.lemma())
        || object.isEmpty()
        || !Words.has("posts", ends.token(object.get().head()).lower())
        || !isOwn(verb, object.get())) {
      return;
    }
    Optional<Entity> holder = ends.grammar().subject(verb).flatMap(ends::person);
    if (holder.isEmpty()) {
      return;
    }
    int end = withPhrase(object.get().to());
    int from = ends.is(verb.from() - 1, "who") ? verb.from() - 1 : verb.from();
    String value = ends.words(verb.from(), end);
    collected.office(ends.span(from, end), holder.get(), Optional.empty(), value, value, SURE);
  }

  /// "gave up the post": the object of a verb in two words.
  private Optional<NounGroup> givenUp(VerbGroup verb) {
    return ends.is(verb.to(), "up") && verb.to() + 1 < ends.prose().tokens().size()
        ? ends.grammar().nounAt(verb.to() + 1)
        : Optional.empty();
  }

  /// "his post", "gave up the post of envoy": not "the office of the mayor", which is a room as
  /// well.
  private boolean isOwn(VerbGroup verb, NounGroup post) {
    boolean told =
        Words.has("leaves", verb.lemma())
            && ends.is(post.from(), "the")
            && (ends.is(post.to(), "of") || ends.is(post.to(), "as"));
    return told && !Words.has("rooms", ends.token(post.head()).lower())
        || ends.pronouns().referent(post.from()).isPresent();
  }

  /// Past "in the oil sector", "as director", "of the fund".
  private int withPhrase(int end) {
    if (!ends.is(end, "in") && !ends.is(end, "as") && !ends.is(end, "of") && !ends.is(end, "at")) {
      return end;
    }
    return ends.grammar().nounAt(end + 1).map(NounGroup::to).orElse(end);
  }
}

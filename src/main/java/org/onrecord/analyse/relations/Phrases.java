package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.Kinship;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Grounds;
import org.onrecord.model.Worded;

/// Ties in set phrases: "the brothers A and B", "X is married to Y", "published by Z", and the
/// disclaimer that the views are not those of Z.
final class Phrases {
  private static final int NEAR = 12;

  private final Ends ends;
  private final Collected collected;

  Phrases(Ends ends, Collected collected) {
    this.ends = ends;
    this.collected = collected;
  }

  void run() {
    var survivors = new Survivors(ends, collected);
    var holdings = new Holdings(ends, collected);
    for (int i = 0; i < ends.prose().tokens().size(); i++) {
      String word = ends.token(i).lower();
      switch (word) {
        case "married", "divorced" -> married(i);
        case "survived" -> survivors.read(i);
        case "belongs", "belonged" -> holdings.belongs(i);
        case "run" -> holdings.runBy(i);
        default -> other(i, word);
      }
    }
  }

  private void other(int i, String word) {
    if (Words.has("plurals", word)) {
      plural(i, word.substring(0, word.length() - 1));
    } else if (Words.has("reflects", word)) {
      disclaimer(i);
    } else if (word.equals("published") && ends.is(i + 1, "by")) {
      published(i);
    } else if (word.equals("family") && ends.token(i).isWord()) {
      family(i);
    }
  }

  /// "X is married to Y", "X married Y".
  private void married(int at) {
    int next = pastYear(ends.is(at + 1, "to") ? at + 2 : at + 1);
    int before = at;
    while (ends.is(before - 1, "is")
        || ends.is(before - 1, "was")
        || ends.is(before - 1, "who")
        || ends.is(before - 1, ",")
        || ends.is(before - 1, "has")
        || ends.is(before - 1, "been")
        || ends.is(before - 1, "now")
        || ends.is(before - 1, "then")
        || ends.is(before - 1, "once")) {
      before--;
    }
    Optional<Mention> one = ends.personBefore(before);
    Optional<Entity> first = one.map(Mention::entity);
    if (first.isEmpty() && before > 0) {
      first = ends.pronouns().referent(before - 1).filter(Entity::isPerson);
    }
    Optional<Mention> other = ends.personFrom(next);
    if (first.isPresent() && other.isPresent()) {
      int from = one.map(Mention::from).orElse(before - 1);
      Entity second = other.get().entity();
      collected.tie(
          ends.span(from, other.get().to()),
          ends.is(at, "married")
              ? spouse(first.get(), second, ends.token(before - 1).lower())
              : Relation.Type.FAMILY_OF,
          first.get(),
          Optional.of(second),
          ends.token(at).lower());
    }
  }

  /// Past ", in 1959,".
  private int pastYear(int at) {
    int in = ends.is(at, ",") ? at + 1 : at;
    boolean year = ends.is(in, "in") && in + 1 < ends.prose().tokens().size();
    if (!year || !ends.token(in + 1).isNumber()) {
      return at;
    }
    return ends.is(in + 2, ",") ? in + 3 : in + 2;
  }

  private static Relation.Type spouse(Entity one, Entity other, String pronoun) {
    if (pronoun.equals("he") || one.gender() == Gender.MALE || other.gender() == Gender.FEMALE) {
      return Relation.Type.HUSBAND_OF;
    }
    return one.gender() == Gender.FEMALE || other.gender() == Gender.MALE
        ? Relation.Type.WIFE_OF
        : Relation.Type.FAMILY_OF;
  }

  /// "his sons A and B", "the brothers A and B".
  private void plural(int at, String kin) {
    Optional<Mention> a = ends.personFrom(ends.is(at + 1, ",") ? at + 2 : at + 1);
    if (a.isEmpty() || !ends.is(a.get().to(), "and")) {
      return;
    }
    Optional<Mention> b = ends.personFrom(a.get().to() + 1);
    if (b.isEmpty()) {
      return;
    }
    var type = Worded.of(Relation.Type.class, Kinship.relation(kin));
    var rule = "kinship word \"" + kin + "\"";
    Optional<Entity> owner = owner(at);
    if (owner.isPresent()) {
      var at1 = ends.span(at - 1, a.get().to());
      collected.tie(at1, type, a.get().entity(), owner, rule);
      collected.tie(ends.span(at - 1, b.get().to()), type, b.get().entity(), owner, rule);
    } else if (kin.equals("brother") || kin.equals("sister")) {
      collected.tie(
          ends.span(at, b.get().to()), type, a.get().entity(), Optional.of(b.get().entity()), rule);
    }
  }

  private Optional<Entity> owner(int at) {
    if (at == 0) {
      return Optional.empty();
    }
    if (ends.is(at - 1, "'s")) {
      return ends.personBefore(at - 1).map(Mention::entity);
    }
    return ends.pronouns().referent(at - 1).filter(Entity::isPerson);
  }

  /// "Opinions in this article do not reflect those of Z": Z publishes it.
  private void disclaimer(int at) {
    var sentence = ends.prose().sentences().get(ends.prose().sentenceOf(at));
    boolean negated = false;
    boolean opinions = false;
    for (int i = Math.max(sentence.from(), at - NEAR); i < at; i++) {
      negated |= ends.is(i, "not") || ends.is(i, "necessarily");
      opinions |= Words.has("opinions", ends.token(i).lower());
    }
    if (!negated || !opinions) {
      return;
    }
    for (Mention mention : ends.names().list(sentence.at())) {
      if (mention.from() > at && Ends.isBody(mention.entity()) && isOf(mention)) {
        collected.add(
            sentence.at(),
            Relation.Type.PUBLISHER_OF,
            mention.entity(),
            Optional.empty(),
            Optional.empty(),
            Grounds.of(0.8, "a disclaimer"));
        return;
      }
    }
  }

  private boolean isOf(Mention mention) {
    return ends.is(mention.from() - 1, "of") || ends.is(mention.from() - 2, "of");
  }

  private void published(int at) {
    Optional<Mention> by =
        at + 2 < ends.prose().tokens().size() ? ends.names().findFrom(at + 2) : Optional.empty();
    by.filter(m -> Ends.isBody(m.entity()))
        .ifPresent(m ->
            collected.add(
                ends.span(at, m.to()),
                Relation.Type.PUBLISHER_OF,
                m.entity(),
                Optional.empty(),
                Optional.empty(),
                Grounds.of(0.7, "published by")));
  }

  /// "the Maren family".
  private void family(int at) {
    Optional<Mention> family =
        ends.names().findAt(at).filter(m -> m.form() == Form.GROUP && m.head() == at);
    if (family.isEmpty()) {
      return;
    }
    for (Mention inside : ends.names().list(family.get().at())) {
      if (inside.isPerson() && inside.to() == at) {
        collected.tie(
            family.get().at(),
            Relation.Type.FAMILY_OF,
            family.get().entity(),
            Optional.of(inside.entity()),
            "a family by name");
      }
    }
  }
}

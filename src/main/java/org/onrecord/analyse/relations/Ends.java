package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.en.Grammar;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.en.VerbGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Names;
import org.onrecord.analyse.names.Pronouns;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.text.Prose;
import org.onrecord.analyse.text.Token;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Span;

/// Who stands at an end of a tie: the entity that a noun group, a name or a pronoun means.
record Ends(Grammar grammar, Names names, Pronouns pronouns) {
  Prose prose() {
    return grammar.prose();
  }

  Token token(int i) {
    return prose().token(i);
  }

  boolean is(int i, String lower) {
    return i >= 0 && i < prose().tokens().size() && token(i).is(lower);
  }

  /// The word at token `i` in lower case; empty past the end.
  String lower(int i) {
    return i >= 0 && i < prose().tokens().size() ? token(i).lower() : "";
  }

  /// Who is meant by the "who" before a verb, across an age: "X, 54, who has led Y".
  Optional<Entity> relative(VerbGroup verb) {
    int at = verb.from() - 1;
    if (!is(at, "who") || !is(at - 1, ",")) {
      return Optional.empty();
    }
    int comma = at > 3 && Numerals.isWhole(lower(at - 2)) && is(at - 3, ",") ? at - 3 : at - 1;
    return personBefore(comma).map(Mention::entity);
  }

  String words(int from, int to) {
    return prose().words(prose().span(from, to)).replace('\u00A0', ' ').replaceAll("\\s+", " ");
  }

  Span span(int from, int to) {
    return prose().span(from, to);
  }

  /// The entity of a noun group: the mention that holds its head, else what its pronoun means.
  Optional<Entity> entity(NounGroup group) {
    Optional<Entity> named = names.findAt(group.head()).map(Mention::entity);
    return named.isPresent() ? named : pronouns.referent(group.head());
  }

  Optional<Entity> person(NounGroup group) {
    return entity(group).filter(Entity::isPerson);
  }

  /// Where the noun group begins, or the longer mention at its head.
  int start(NounGroup group) {
    return names
        .findAt(group.head())
        .map(m -> Math.min(m.from(), group.from()))
        .orElse(group.from());
  }

  /// Where the name at the head of the group begins, without what describes it.
  int nameStart(NounGroup group) {
    return names
        .findAt(group.head())
        .filter(Mention::hasName)
        .map(Mention::nameFrom)
        .orElseGet(() -> start(group));
  }

  int end(NounGroup group) {
    return names.findAt(group.head()).map(m -> Math.max(m.to(), group.to())).orElse(group.to());
  }

  /// The person whose mention ends right before token `to`.
  Optional<Mention> personBefore(int to) {
    return to <= 0 ? Optional.empty() : names.findEnding(to - 1).filter(Mention::isPerson);
  }

  /// The person whose mention begins at token `from`.
  Optional<Mention> personFrom(int from) {
    return from >= prose().tokens().size()
        ? Optional.empty()
        : names.findFrom(from).filter(Mention::isPerson);
  }

  static boolean isBody(Entity entity) {
    return entity.type() == Name.Type.ORGANISATION || entity.type() == Name.Type.GROUP;
  }
}

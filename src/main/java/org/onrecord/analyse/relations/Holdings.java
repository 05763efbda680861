package org.onrecord.analyse.relations;

import java.util.Optional;
import org.onrecord.analyse.en.NounGroup;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.model.Finding.Relation;

/// Who runs or owns a body, in phrases that are no plain verb: "a firm run by X", "Z belongs to X".
final class Holdings {
  private static final double SURE = 0.8;

  private final Ends ends;
  private final Collected collected;

  Holdings(Ends ends, Collected collected) {
    this.ends = ends;
    this.collected = collected;
  }

  /// "Z belongs to X"; a body belongs to another as a member too, so X is a person.
  void belongs(int at) {
    Optional<Mention> body =
        at == 0 ? Optional.empty() : ends.names().findEnding(at - 1).filter(Holdings::isBody);
    Optional<Mention> owner = ends.is(at + 1, "to") ? ends.personFrom(at + 2) : Optional.empty();
    if (body.isPresent() && owner.isPresent()) {
      collected.tie(
          ends.span(body.get().from(), owner.get().to()),
          Relation.Type.OWNER_OF,
          owner.get().entity(),
          Optional.of(body.get().entity()),
          "verb \"belong\"");
    }
  }

  /// "Z, a firm run by X", "the clinic, run by X"; `at` is "run".
  void runBy(int at) {
    Optional<Mention> leader = ends.is(at + 1, "by") ? ends.personFrom(at + 2) : Optional.empty();
    int verb = pastHelpers(at);
    int end = ends.is(verb - 1, ",") ? verb - 1 : verb;
    if (leader.isEmpty() || end == 0) {
      return;
    }
    Optional<NounGroup> group = ends.grammar().nounAt(end - 1);
    Optional<Mention> body = body(end, group);
    String value = ends.words(at, at + 1);
    if (body.isPresent()) {
      office(body.get().from(), leader.get(), body.get().entity().name(), value);
    } else if (group.isPresent()
        && isRun(ends.token(group.get().head()).lower())
        && group.get().to() == end) {
      String words = ends.words(group.get().from(), end);
      office(group.get().from(), leader.get(), words, value + " " + words);
    }
  }

  /// Before "is today" in "Z is today run by X".
  private int pastHelpers(int run) {
    int at = run;
    while (at > 0 && Words.has("helpers", ends.lower(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isRun(String noun) {
    return Words.has("led", noun) || Words.has("establishments", noun);
  }

  private void office(int from, Mention leader, String body, String value) {
    collected.office(
        ends.span(from, leader.to()), leader.entity(), Optional.of(body), value, value, SURE);
  }

  /// The body that ends at `end`, or stands before "a firm" in "Z, a firm run by".
  private Optional<Mention> body(int end, Optional<NounGroup> group) {
    Optional<Mention> beside =
        group
            .filter(g -> g.from() > 1 && ends.is(g.from() - 1, ","))
            .flatMap(g -> ends.names().findEnding(g.from() - 2))
            .filter(Holdings::isBody);
    return beside.isPresent() ? beside : ends.names().findEnding(end - 1).filter(Holdings::isBody);
  }

  private static boolean isBody(Mention mention) {
    Entity entity = mention.entity();
    return Ends.isBody(entity);
  }
}

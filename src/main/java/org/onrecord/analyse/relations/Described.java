package org.onrecord.analyse.relations;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.analyse.names.Entity;
import org.onrecord.analyse.names.Mention;
import org.onrecord.analyse.names.Tie;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.analyse.names.words.Kinship;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Worded;

/// Ties out of descriptions: "Maren's daughter", "her husband Y", "X, director of Z", "the former
/// president". The body of an office is the one named after "of" or "at", or before it.
final class Described {
  private static final double SURE = 0.85;

  /// Who is told to be something, and where those words end. A rank behind them, as in "the
  /// interior minister, Colonel X", is no second office.
  private record Told(Entity entity, int end) {}

  private final Ends ends;
  private final Collected collected;
  private final Presumed presumed;

  Described(Ends ends, Collected collected) {
    this.ends = ends;
    presumed = new Presumed(ends);
    this.collected = collected;
  }

  void run() {
    var told = new HashSet<Told>();
    for (Tie tie : ends.names().ties()) {
      String head = ends.token(tie.head()).lower();
      told.add(new Told(tie.entity(), tie.coreEnd()));
      boolean rank =
          tie.core() == tie.head()
              && Words.has("ranks", head)
              && ends.token(tie.head()).isCapital();
      if (rank && told.contains(new Told(tie.entity(), tie.core() - 1))) {
        continue;
      }
      if (Kinship.isKin(head) && tie.form() == Form.KIN) {
        kin(tie, head);
      } else if (tie.form() == Form.OFFICE) {
        office(tie, head);
      }
    }
    for (Mention mention : ends.names().mentions()) {
      if (mention.form() == Form.BODY && Words.has("firms", ends.token(mention.head()).lower())) {
        owned(mention);
      }
    }
  }

  private void kin(Tie tie, String head) {
    Optional<String> back = tie.owner().flatMap(o -> Kinship.back(head, o.gender()));
    if (back.isPresent()) {
      collected.tie(
          ends.span(tie.from(), tie.to()),
          Worded.of(Relation.Type.class, back.get()),
          tie.owner().get(),
          Optional.of(tie.entity()),
          "kinship word \"" + head + "\"");
    } else if (tie.owner().isPresent()) {
      var type = Worded.of(Relation.Type.class, Kinship.relation(head));
      collected.tie(
          ends.span(tie.from(), tie.to()),
          type,
          tie.entity(),
          tie.owner(),
          "kinship word \"" + head + "\"");
    } else if (tie.coreEnd() > tie.head() + 1 && ends.token(tie.head()).isCapital()) {
      String title = ends.words(tie.core(), tie.coreEnd());
      collected.office(
          ends.span(tie.from(), tie.to()), tie.entity(), Optional.empty(), title, head, SURE);
    }
  }

  private void office(Tie tie, String head) {
    Optional<Relation.Type> other = other(head);
    if (!tie.entity().isPerson() && other.isEmpty()) {
      return;
    }
    boolean owned = tie.owner().isPresent();
    Optional<Mention> ruled = owned ? Optional.empty() : body(tie);
    Optional<Mention> behind = owned || ruled.isPresent() ? Optional.empty() : behind(tie);
    boolean last = tie.to() == tie.coreEnd();
    int end = last ? Math.max(tie.to(), ruled.map(Mention::to).orElse(0)) : tie.to();
    var at = ends.span(tie.from(), behind.map(Mention::to).orElse(end));
    String value = ends.words(tie.core(), last ? end : tie.coreEnd());
    Optional<Entity> body =
        tie.owner().or(() -> ruled.or(() -> behind).or(() -> joined(tie)).map(Mention::entity));
    Optional<String> object =
        body.filter(b -> b != tie.entity())
            .map(Entity::name)
            .or(() -> thing(tie))
            .or(() -> presumed.find(tie, value, head).map(Entity::name));
    if (Words.has("successors", head) && body.filter(Entity::isPerson).isPresent()) {
      collected.tie(
          at,
          Relation.Type.PREDECESSOR_OF,
          body.get(),
          Optional.of(tie.entity()),
          "noun \"" + head + "\"");
      return;
    }
    if (other.isPresent() && body.isPresent()) {
      collected.tie(at, other.get(), tie.entity(), body, "noun \"" + head + "\"");
      return;
    }
    if (!tie.entity().isPerson()) {
      return;
    }
    collected.office(at, tie.entity(), object, value, head, SURE);
  }

  private static Optional<Relation.Type> other(String head) {
    if (Words.has("owners", head)) {
      return Optional.of(Relation.Type.OWNER_OF);
    }
    if (Words.has("founders", head)) {
      return Optional.of(Relation.Type.CREATOR_OF);
    }
    if (Words.has("publishers", head)) {
      return Optional.of(Relation.Type.PUBLISHER_OF);
    }
    return Words.has("predecessors", head)
        ? Optional.of(Relation.Type.PREDECESSOR_OF)
        : Optional.empty();
  }

  /// "Salt Trading" in "joined Salt Trading as its director".
  private Optional<Mention> joined(Tie tie) {
    return ends.is(tie.core() - 1, "as") && tie.core() > 1
        ? ends.names().findEnding(tie.core() - 2).filter(m -> Ends.isBody(m.entity()))
        : Optional.empty();
  }

  /// What the office is of, in words, where no name and no known body says it: "the inquiry" in
  /// "chair of the inquiry" and "the inquiry's chair".
  private Optional<String> thing(Tie tie) {
    int mark = tie.core() - 1;
    if (ends.is(mark, "'s") || ends.is(mark, "'")) {
      return ends.grammar().nounAt(mark - 1).map(g -> ends.words(g.from(), mark));
    }
    int from = tie.head() + 2;
    String link = ends.lower(from - 1);
    boolean joined = link.equals("of") || NameWords.links("employs", link);
    boolean land = NameWords.links("commonwealths", ends.lower(tie.coreEnd() - 1));
    return joined && !land && tie.coreEnd() > from + 1 && ends.is(from, "the")
        ? Optional.of(ends.words(from, tie.coreEnd()))
        : Optional.empty();
  }

  /// The body named inside the description, or after "of", "at", "for".
  private Optional<Mention> body(Tie tie) {
    int at = tie.head() + 1;
    boolean joined = ends.is(at, "of") || NameWords.links("employs", ends.lower(at));
    for (int i = joined ? at + 1 : tie.core(); i < (joined ? at + 4 : tie.head()); i++) {
      if (i < 0 || i >= ends.prose().tokens().size()) {
        break;
      }
      boolean from = ends.is(at, "from");
      Optional<Mention> named = inside(i, tie).filter(m -> !from || Ends.isBody(m.entity()));
      if (named.isPresent()) {
        return named;
      }
    }
    return party(tie.to());
  }

  /// "Sul University" in "Rector Mira Olde of Sul University", and in "Mira Olde, rector, Sul
  /// University".
  private Optional<Mention> behind(Tie tie) {
    int at = tie.to();
    boolean named = tie.to() > tie.coreEnd();
    boolean of = named && (ends.is(at, "of") || ends.is(at, "from") || ends.is(at, "at"));
    boolean listed = tie.to() == tie.coreEnd() && tie.from() < tie.core() && ends.is(at, ",");
    if (!of && !listed || at + 2 >= ends.prose().tokens().size()) {
      return Optional.empty();
    }
    int first = of && ends.is(at + 1, "the") ? at + 2 : at + 1;
    return ends.names()
        .findFrom(first)
        .or(() -> ends.names().findFrom(at + 1))
        .filter(m -> m.hasName() && m.type() == Name.Type.ORGANISATION)
        .filter(m -> of || Words.has("closings", ends.lower(m.to())));
  }

  /// "Harbour List" in "opposition leader Mira Olde (Harbour List)".
  private Optional<Mention> party(int open) {
    return ends.is(open, "(") && open + 1 < ends.prose().tokens().size()
        ? ends.names()
            .findFrom(open + 1)
            .filter(m -> ends.is(m.to(), ")") && Ends.isBody(m.entity()))
            .filter(m -> ends.lower(m.from()).indexOf('-') < 0)
        : Optional.empty();
  }

  private Optional<Mention> inside(int token, Tie tie) {
    return ends
        .names()
        .list(ends.span(token, Math.min(token + 8, ends.prose().tokens().size())))
        .stream()
        .filter(m -> m.from() == token && m.entity() != tie.entity() && !m.isPerson())
        .findFirst();
  }

  /// "Maren's company", "his newspaper".
  private void owned(Mention mention) {
    for (int i = mention.from(); i < mention.head(); i++) {
      String word = ends.token(i).lower();
      Optional<Entity> owner =
          word.equals("'s")
              ? lastPerson(mention, i)
              : ends.pronouns().referent(i).filter(Entity::isPerson);
      boolean last =
          i + 1 == mention.head()
              || !ends.words(i + 1, mention.head()).toLowerCase(Locale.ROOT).contains("'s")
                  && !ends.words(i + 1, mention.head()).contains("\u2019s");
      if (owner.isPresent() && last) {
        collected.tie(
            mention.at(),
            Relation.Type.OWNER_OF,
            owner.get(),
            Optional.of(mention.entity()),
            "a company of somebody's own");
        return;
      }
    }
  }

  private Optional<Entity> lastPerson(Mention mention, int mark) {
    return ends.names().list(ends.span(mention.from(), mark)).stream()
        .filter(m -> m.to() == mark && m.isPerson())
        .map(Mention::entity)
        .findFirst();
  }
}

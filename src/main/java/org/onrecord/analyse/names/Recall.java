package org.onrecord.analyse.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.analyse.names.describe.Beside;
import org.onrecord.analyse.names.describe.Description;
import org.onrecord.analyse.names.describe.Description.Start;
import org.onrecord.analyse.names.describe.Form;
import org.onrecord.analyse.names.describe.Shortened;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.same.Titles;
import org.onrecord.analyse.names.words.Gender;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.model.Finding.Name;

/// Whom a description without a name beside it means: one the text has spoken of, else a new one.
final class Recall {
  private final Clues clues;
  private final Identity identity;
  private final Beside beside;
  private final Spoken spoken;
  private final Titles titles;
  private final Shortened shortened;

  Recall(Clues clues, List<Proper> propers, Identity identity, Beside beside, Spoken spoken) {
    this.clues = clues;
    this.identity = identity;
    this.beside = beside;
    this.spoken = spoken;
    titles = new Titles(clues, propers);
    shortened = new Shortened(clues, propers);
  }

  /// Somebody or something already spoken of.
  Optional<Entity> known(Description d) {
    return switch (d.form()) {
      case OFFICE -> spoken.byRole(d).or(() -> titled(d)).or(() -> ruler(d));
      case BODY -> called(d).or(() -> spoken.byHead(d));
      case KIN -> owner(d, Optional.empty()).flatMap(o -> spoken.find(kinKey(o, d)));
      case GROUP -> d.core() == d.head() && !d.isOwned() ? spoken.byGroup(d) : Optional.empty();
      case NAME -> Optional.empty();
    };
  }

  /// "the president" before "President Maren" is named.
  private Optional<Entity> titled(Description d) {
    boolean plain = d.start() == Start.DEFINITE && d.to() == d.head() + 1;
    return plain
        ? titles.find(spoken.weight(d.core(), d.to())).map(p -> identity.get(p))
        : Optional.empty();
  }

  /// "the Head of State", "the Leader" after "President Maren": the highest office, by its kind.
  private Optional<Entity> ruler(Description d) {
    if (d.start() != Start.DEFINITE || d.core() != d.head()) {
      return Optional.empty();
    }
    boolean head = clues.is(d.head(), "head") && clues.is(d.head() + 1, "of");
    if (head && clues.is(d.head() + 2, "government")) {
      return spoken.byRank("government-heads");
    }
    boolean state = head && clues.is(d.head() + 2, "state");
    boolean leader =
        clues.is(d.head(), "leader")
            && clues.isCapital(d.head())
            && (d.to() == d.head() + 1 || clues.is(d.to() - 1, "nation"));
    return state || leader ? spoken.byRank("state-heads") : Optional.empty();
  }

  /// "the ruling Salt party", "the Amber Cradle children's charity": the body whose name stands in
  /// its description.
  private Optional<Entity> called(Description d) {
    return beside
        .findTo(d.head())
        .filter(p -> !d.isOwned())
        .or(() -> opening(d))
        .filter(p -> p.type() == Name.Type.ORGANISATION)
        .map(p -> identity.get(p));
  }

  private Optional<Proper> opening(Description d) {
    boolean kind = NameWords.links("callers", clues.token(d.head()).lower());
    return kind && clues.is(d.from(), "the")
        ? beside.findFrom(d.from() + 1).filter(p -> !clues.isOwnerMark(p.run().to()))
        : Optional.empty();
  }

  Optional<Entity> fresh(Description d) {
    boolean half =
        d.form() == Form.BODY
            && !clues.has(d.head(), Sense.BODY_WORTH)
            && d.core() == d.head()
            && !shortened.isSpeaking(d.head());
    if (half || d.form() == Form.OFFICE && !isWorth(d)) {
      return Optional.empty();
    }
    Gender gender = Gender.ofBits(clues.senses(d.head()));
    boolean title = isTitle(d);
    String called = title ? clues.words(d.core(), d.to()) : clues.words(d.from(), d.to());
    Entity fresh = spoken.get(key(d), called, type(d.form()), gender, title);
    if (d.form() == Form.KIN && NameWords.links("owners", clues.token(d.ownerFrom()).lower())) {
      owner(d, Optional.of(fresh)).ifPresent(o -> spoken.own(fresh, o));
    }
    return Optional.of(fresh);
  }

  /// A body called by what it is and what for, with a capital: "the Ministry of Justice".
  private boolean isTitle(Description d) {
    return d.form() == Form.BODY
        && d.start() == Start.DEFINITE
        && d.to() > d.head() + 1
        && clues.isCapital(d.head());
  }

  private boolean isWorth(Description d) {
    for (int i = d.core(); i <= d.head(); i++) {
      if (clues.has(i, Sense.OFFICE_WORTH)) {
        return true;
      }
    }
    boolean title =
        d.start() == Start.DEFINITE
            && d.core() < d.head()
            && clues.isCapital(d.core())
            && clues.isCapital(d.head());
    return title || d.to() > d.head() + 1;
  }

  private Object key(Description d) {
    Optional<Entity> family =
        d.form() == Form.GROUP
            ? beside.findFrom(d.core()).filter(Proper::isPerson).map(p -> identity.get(p))
            : Optional.empty();
    boolean ofSomebody = d.form() == Form.KIN || d.form() == Form.GROUP;
    String words =
        spoken.weight(d.core(), d.to()).stream().sorted().collect(Collectors.joining(" "));
    return family
        .or(() -> ofSomebody ? owner(d, Optional.empty()) : Optional.empty())
        .map(o -> kinKey(o, d))
        .orElse(d.form() + " " + words);
  }

  String kinKey(Entity owner, Description d) {
    return owner.number() + " " + clues.token(d.head()).lower();
  }

  /// Whose the one described is; never their own.
  Optional<Entity> owner(Description d, Optional<Entity> described) {
    if (!d.isOwned()) {
      return Optional.empty();
    }
    if (NameWords.links("owners", clues.token(d.ownerFrom()).lower())) {
      return spoken.nearest(d.ownerFrom(), described);
    }
    return beside
        .findTo(d.ownerTo())
        .map(p -> identity.get(p))
        .or(() -> spoken.ending(d.ownerTo()))
        .or(() -> spoken.byName(clues.token(d.ownerTo() - 1).lower()));
  }

  private static Name.Type type(Form form) {
    return switch (form) {
      case OFFICE, KIN, NAME -> Name.Type.PERSON;
      case BODY -> Name.Type.ORGANISATION;
      case GROUP -> Name.Type.GROUP;
    };
  }
}

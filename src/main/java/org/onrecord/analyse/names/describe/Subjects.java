package org.onrecord.analyse.names.describe;

import java.util.Optional;
import org.onrecord.analyse.names.describe.Description.Start;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.model.Finding.Name;

/// The one whom the text describes after having named them: "X, the minister,", "X, 63, a judge",
/// "X was elected president", "X, who is ill, was mayor". Looks at a few tokens before the
/// description.
final class Subjects {
  /// How far back an aside between a name and its verb may begin.
  private static final int FAR = 16;

  /// How far back the one stands who was made what is described, or joined as it.
  private static final int NEAR = 8;

  private final Clues clues;
  private final Beside beside;

  Subjects(Clues clues, Beside beside) {
    this.clues = clues;
    this.beside = beside;
  }

  /// The name before `d`: across a comma, or a verb that says what somebody is.
  public Optional<Beside.Subject> find(Description d) {
    return apposition(d).or(() -> predicate(d)).or(() -> fronted(d));
  }

  /// The pronoun in "A former teacher from Keldra, she led the union": told of before it is named;
  /// not "A judge, she said, must wait".
  private Optional<Beside.Subject> fronted(Description d) {
    int as = links(d.from() - 1, "owners") ? d.from() - 2 : d.from() - 1;
    if (clues.is(as, "as") && clues.isLineStart(as)) {
      return ahead(d);
    }
    int start = links(d.from() - 1, "asides") ? d.from() - 1 : d.from();
    boolean opens = d.form() == Form.OFFICE && clues.isLineStart(start);
    if (!opens || d.start() == Start.DEFINITE || d.isOwned()) {
      return Optional.empty();
    }
    int at = d.to();
    boolean open = links(at, "ranges") || clues.is(at, "of") || clues.is(at, "by");
    while (open && at < d.to() + NEAR && !clues.is(at, ",") && !clues.isVerb(at)) {
      at++;
    }
    boolean he = clues.is(at + 1, "he") || clues.is(at + 1, "she");
    Optional<Proper> name = clues.is(at, ",") && !he ? told(at + 1) : Optional.empty();
    if (name.isPresent()) {
      return name.map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
    }
    return clues.is(at, ",") && he && !clues.has(at + 2, Sense.SPEECH)
        ? Optional.of(new Beside.Subject(at + 1, Optional.empty()))
        : Optional.empty();
  }

  /// X in "A former teacher, X now leads the union": a name that a verb or an adverb follows.
  private Optional<Proper> told(int at) {
    return beside
        .findFrom(beside.afterHonorific(at))
        .or(() -> beside.findTitled(at))
        .filter(Proper::isPerson)
        .filter(p -> {
          int next = p.run().to();
          boolean verb = clues.isVerb(next) && !clues.has(next, Sense.SPEECH);
          return verb || links(next, "over") && !clues.is(next, ",") && !clues.is(next, "in");
        });
  }

  /// X in "As mayor of Keldra, X closed the port", "As its chair from 2019, she …".
  private Optional<Beside.Subject> ahead(Description d) {
    int comma = beside.pastRange(d.to());
    if (d.form() != Form.OFFICE || !clues.is(comma, ",")) {
      return Optional.empty();
    }
    if (clues.is(comma + 1, "he") || clues.is(comma + 1, "she")) {
      return Optional.of(new Beside.Subject(comma + 1, Optional.empty()));
    }
    return beside
        .findFrom(beside.afterHonorific(comma + 1))
        .or(() -> beside.findTitled(comma + 1))
        .filter(p -> p.isPerson() && !clues.isOwnerMark(p.run().to()))
        .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
  }

  private Optional<Beside.Subject> apposition(Description d) {
    int comma = comma(d);
    if (comma < 0 || !endsApposition(d)) {
      return Optional.empty();
    }
    return beside
        .findTo(beforeAge(comma))
        .filter(p -> p.isPerson() && !isBody(d) || isBodyBeside(d, p))
        .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
  }

  private static boolean isBody(Description d) {
    return d.form() == Form.BODY;
  }

  private static boolean isBodyBeside(Description d, Proper proper) {
    return isBody(d) && proper.type() == Name.Type.ORGANISATION;
  }

  /// The comma before the description; past "a doctor and" in "X, a doctor and niece of Y".
  private int comma(Description d) {
    int at = d.from() - 1;
    if (clues.is(at, "and") && !isBody(d) && d.start() == Start.BARE) {
      at--;
      while (at > d.from() - NEAR && (clues.isNoun(at) || clues.isAdjective(at))) {
        at--;
      }
      at = links(at, "indefinite") || links(at, "definite") ? at - 1 : at;
    }
    at = links(at, "asides") ? pastAside(at) : at;
    at = clues.is(at, "time") && clues.is(at - 1, "the") && clues.is(at - 2, "at") ? at - 3 : at;
    boolean bracket = clues.is(at, "(") && clues.is(d.to(), ")");
    return clues.is(at, ",") || bracket ? at : -1;
  }

  /// Before "until then", "at the time", "now".
  private int pastAside(int at) {
    boolean until = clues.is(at - 1, "until") || clues.is(at - 1, "till") || clues.is(at - 1, "by");
    return until ? at - 2 : at - 1;
  }

  /// Before the age in "X, 63, a judge" and "X (63), a judge": where the name ends.
  private int beforeAge(int comma) {
    int age = clues.is(comma - 1, ")") ? comma - 2 : comma - 1;
    if (age < 2 || !clues.isAge(age)) {
      return comma;
    }
    int before = clues.is(age - 1, "aged") ? age - 2 : age - 1;
    return clues.is(before, ",") || clues.is(before, "(") ? before : comma;
  }

  /// What follows an apposition: a mark or "who"; a preposition where the description has no
  /// article, as only an apposition does.
  private boolean endsApposition(Description d) {
    int at = d.to();
    boolean plain = d.start() == Start.BARE || d.start() == Start.INDEFINITE;
    return at >= clues.size()
        || links(at, "ends")
        || clues.isLineStart(at)
        || plain && !isBody(d) && (links(at, "ranges") || clues.isDoing(at) || isEmployed(d))
        || !isBody(d) && beside.pastRange(at) > at;
  }

  /// Before "on Thursday" in "resigned on Thursday as minister", where "as" stands at `as`.
  private int pastTime(int as) {
    int at = as - 1;
    while (clues.is(as, "as") && at > as - 5 && isTime(at)) {
      at--;
    }
    return at < as - 1 && links(at, "copulas") && !links(at, "being") ? at : as;
  }

  private boolean isTime(int i) {
    return i >= 0
        && (clues.has(i, Sense.NEVER)
            || clues.token(i).isNumber()
            || links(i, "times")
            || clues.is(i, ","));
  }

  /// Before "to a second term" in "elected to a second term as mayor", where "as" stands at `as`.
  private int pastTerm(int as) {
    int at = as - 1;
    if (!clues.is(as, "as") || !links(at, "capacities")) {
      return as;
    }
    at--;
    while (at > as - 6
        && (clues.isAdjective(at) || clues.has(at, Sense.FUNCTION | Sense.OFFICE_WORD))) {
      at--;
    }
    return links(at, "copulas") ? at : as;
  }

  /// "a minister with the Church of the Sound": with where he works.
  private boolean isEmployed(Description d) {
    return d.to() > d.head() + 1 && links(d.head() + 1, "employs");
  }

  private Optional<Beside.Subject> predicate(Description d) {
    if (isBody(d)) {
      return Optional.empty();
    }
    int at = d.from() - 1;
    boolean left = links(at - 1, "posts") && clues.is(at - 3, "from");
    if (clues.is(at, "as") && (left || links(at - 1, "capacities")) && links(at - 2, "owners")) {
      return Optional.of(new Beside.Subject(at - 2, Optional.empty()));
    }
    if (clues.is(at, "of") && links(at - 1, "posts")) {
      return holder(at - 2).or(() -> receiver(d.to()));
    }
    boolean copula = false;
    at = pastTerm(pastTime(at));
    boolean active = d.start() == Description.Start.DEFINITE && links(at, "appoints");
    if (clues.is(at, "as") && links(at - 1, "rests") && links(at - 2, "steps")) {
      copula = true;
      at -= 3;
    }
    while (at > 0 && (links(at, "copulas") || links(at, "over") || isAge(at))) {
      active &= links(at, "appoints") || !links(at, "copulas");
      copula |= links(at, "copulas");
      at--;
    }
    Optional<Proper> name = beside.findTo(at + 1).filter(Proper::isPerson);
    if (name.isPresent()) {
      return copula && !active || links(name.get().run().from() - 1, "appoints")
          ? name.map(this::described)
          : clues.is(at + 1, "as") ? succeeding(name.get()) : Optional.empty();
    }
    if (!copula) {
      return clues.is(at + 1, "as") ? joined(at) : made(at, d);
    }
    return clues.is(at, "he") || clues.is(at, "she")
        ? Optional.of(new Beside.Subject(at, Optional.empty()))
        : clues.is(at + 1, ",") ? aside(at) : opening(at);
  }

  /// "X, 63, was": a number between commas.
  private boolean isAge(int i) {
    return clues.isAge(i) && clues.is(i - 1, ",") && clues.is(i + 1, ",");
  }

  /// The one who is described by all that follows: X in "X, son of Y, became president" and "X, an
  /// aide to Y, is a judge".
  private Beside.Subject described(Proper name) {
    int comma = name.run().from() - 1;
    boolean tied = false;
    boolean closed = clues.is(name.run().to(), ",");
    while (closed && comma > name.run().from() - NEAR && !clues.is(comma, ",")) {
      boolean of = clues.is(comma + 1, "of") || links(comma + 1, "employs");
      tied |= clues.has(comma, Sense.KIN | Sense.OFFICE) && of;
      comma--;
    }
    Proper head = tied ? beside.findTo(beforeAge(comma)).orElse(name) : name;
    Proper meant = head.isPerson() ? head : name;
    return new Beside.Subject(meant.run().from(), Optional.of(meant));
  }

  /// X in "X succeeded Y as mayor".
  private Optional<Beside.Subject> succeeding(Proper other) {
    int verb = other.run().from() - 1;
    return links(verb, "succeeds")
        ? beside
            .findTo(links(verb - 1, "have") ? verb - 1 : verb)
            .filter(Proper::isPerson)
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)))
        : Optional.empty();
  }

  /// X in "X, who died in May, was minister", "X, a lawyer from Keldra, was elected mayor".
  private Optional<Beside.Subject> aside(int end) {
    for (int i = end; i > Math.max(0, end - FAR); i--) {
      if (clues.is(i, ",") && links(i + 1, "indefinite") && beside.isPersonTo(beforeAge(i))) {
        return beside
            .findTo(beforeAge(i))
            .filter(p -> isSameSentence(p.run().from(), end))
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
      }
      if (clues.is(i, "who") && clues.is(i - 1, ",")) {
        return beside
            .findTo(i - 1)
            .filter(p -> p.isPerson() && isSameSentence(p.run().from(), end))
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
      }
    }
    return Optional.empty();
  }

  /// X in "X won the vote and is a niece of Y": who opens the sentence.
  private Optional<Beside.Subject> opening(int and) {
    if (!clues.is(and, "and") || !links(and + 1, "being")) {
      return Optional.empty();
    }
    int first = clues.sentenceStart(and);
    Optional<Proper> name = beside.findFrom(first).filter(Proper::isPerson);
    return clues.is(first, "he") || clues.is(first, "she")
        ? Optional.of(new Beside.Subject(first, Optional.empty()))
        : name.map(p -> new Beside.Subject(first, Optional.of(p)));
  }

  /// X in "X held the post of mayor".
  private Optional<Beside.Subject> holder(int before) {
    int at = links(before, "definite") || links(before, "owners") ? before - 1 : before;
    return links(at, "keeps")
        ? beside
            .findTo(at)
            .filter(Proper::isPerson)
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)))
        : Optional.empty();
  }

  /// X in "the post of mayor went to X", "has gone to X", "was given to X".
  private Optional<Beside.Subject> receiver(int from) {
    int at = from;
    while (links(at, "be") || links(at, "over") && !clues.is(at, ",")) {
      at++;
    }
    boolean passed = links(at, "passes") || at > from && links(at, "gotten");
    int to = at + 1;
    return passed && clues.is(to, "to")
        ? beside
            .findFrom(beside.afterHonorific(to + 1))
            .or(() -> beside.findTitled(to + 1))
            .filter(Proper::isPerson)
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)))
        : Optional.empty();
  }

  /// X in "X joined the league as its secretary".
  private Optional<Beside.Subject> joined(int at) {
    for (int i = at; i > Math.max(0, at - NEAR); i--) {
      if (links(i, "joins")) {
        return beside
            .findTo(i)
            .filter(p -> p.isPerson() && isSameSentence(p.run().from(), at))
            .map(p -> new Beside.Subject(p.run().from(), Optional.of(p)));
      }
    }
    return Optional.empty();
  }

  /// The pronoun in "made him minister".
  private Optional<Beside.Subject> made(int at, Description d) {
    boolean pronoun = clues.is(at, "him") || clues.is(at, "her");
    return pronoun && at == d.from() - 1 && at > 0 && links(at - 1, "appoints")
        ? Optional.of(new Beside.Subject(at, Optional.empty()))
        : Optional.empty();
  }

  private boolean isSameSentence(int one, int other) {
    return clues.sentenceStart(one) == clues.sentenceStart(other);
  }

  private boolean links(int i, String list) {
    return i >= 0 && i < clues.size() && NameWords.links(list, clues.token(i).lower());
  }
}

package org.onrecord.analyse.names.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.analyse.names.describe.Description.Start;
import org.onrecord.analyse.names.find.Clues;
import org.onrecord.analyse.names.find.Proper;
import org.onrecord.analyse.names.words.NameWords;
import org.onrecord.analyse.names.words.Sense;
import org.onrecord.model.Finding.Name;

/// Which name a description is said of, by where it stands: "her husband Y", "the minister, X,",
/// "X, the minister,", "X was elected president". Looks at a few tokens on each side.
public final class Beside {
  /// The one described, before the description.
  ///
  /// @param from first token of the name; the pronoun's when there is no name
  /// @param name empty for "he" and "she"
  public record Subject(int from, Optional<Proper> name) {}

  /// So many tokens at most say where or since when an office is held.
  private static final int RANGE = 8;

  private final Clues clues;
  private final Subjects subjects;
  private final Map<Integer, Proper> from = new HashMap<>();
  private final Map<Integer, Proper> to = new HashMap<>();

  /// By the first token of the title: "the interior minister, Colonel X,".
  private final Map<Integer, Proper> titled = new HashMap<>();

  public Beside(Clues clues, List<Proper> propers) {
    this.clues = clues;
    subjects = new Subjects(clues, this);
    for (Proper proper : propers) {
      from.put(proper.run().nameFrom(), proper);
      to.put(proper.run().to(), proper);
      if (proper.run().hasTitle()) {
        titled.put(proper.run().from(), proper);
      }
    }
  }

  /// The name whose bare words begin at token `at`.
  public Optional<Proper> findFrom(int at) {
    return Optional.ofNullable(from.get(at));
  }

  /// The name that ends before token `at`.
  public Optional<Proper> findTo(int at) {
    return Optional.ofNullable(to.get(at));
  }

  /// The name whose title begins at token `at`.
  Optional<Proper> findTitled(int at) {
    return Optional.ofNullable(titled.get(at));
  }

  /// The name that follows: "her husband Y", "the justice minister, X,", "its owner is Z".
  public Optional<Proper> after(Description d) {
    Optional<Proper> direct =
        clues.isLineStart(d.to())
            ? Optional.empty()
            : findFrom(d.to()).or(() -> ranked(d.to())).filter(p -> fits(d, p));
    if (direct.isPresent() || d.start() == Start.BARE) {
      return direct;
    }
    int comma = d.form() == Form.OFFICE ? pastRange(d.to()) : d.to();
    if (!clues.is(comma, ",")) {
      return d.isOwned() || d.to() > d.head() + 2 ? afterCopula(d) : Optional.empty();
    }
    return findFrom(afterHonorific(afterLate(comma + 1)))
        .or(() -> findTitled(comma + 1))
        .filter(p -> fits(d, p) && isClosed(p));
  }

  /// The comma behind "in the upper house" in "its leader in the upper house, X,": where an office
  /// is held, or since when; `at` where no such words follow.
  int pastRange(int at) {
    int i = at;
    while ((links(at, "ranges") || links(at, "subjects"))
        && i < at + RANGE
        && i < clues.size()
        && !clues.is(i, ",")) {
      boolean word = clues.token(i).isWord() && !clues.isVerb(i) && !isPersonAt(i);
      if (!word || clues.isLineStart(i)) {
        return at;
      }
      i++;
    }
    return i > at + 1 && clues.is(i, ",") ? i : at;
  }

  private boolean isPersonAt(int at) {
    return findFrom(at).filter(Proper::isPerson).isPresent();
  }

  /// Whether a person's name ends before token `at`.
  boolean isPersonTo(int at) {
    return findTo(at).filter(Proper::isPerson).isPresent();
  }

  /// "Lord Orsel" in "mission head Lord Orsel": one with a title of their own.
  private Optional<Proper> ranked(int at) {
    return clues.has(at, Sense.HONORIFIC) ? findTitled(at) : Optional.empty();
  }

  /// Whether an apposition can end with the name.
  public boolean isClosed(Proper proper) {
    return endsApposition(proper.run().to()) || clues.isOwnerMark(proper.run().to());
  }

  /// "whose owner is the well-known Salt Group", "her husband was Teo Maren".
  private Optional<Proper> afterCopula(Description d) {
    int at = d.to() + 1;
    if (!clues.is(d.to(), "is") && !clues.is(d.to(), "was")) {
      return Optional.empty();
    }
    at = links(at, "definite") ? at + 1 : at;
    at = clues.isAdjective(at) && findFrom(at).isEmpty() ? at + 1 : at;
    while (clues.has(at, Sense.OFFICE | Sense.OFFICE_WORD) && findFrom(at).isEmpty()) {
      at++;
    }
    return findFrom(afterHonorific(at))
        .filter(
            p -> fits(d, p) && (d.isOwned() || isClosed(p) && !clues.isOwnerMark(p.run().to())));
  }

  /// The name before: across a comma, or a verb that says what somebody is.
  public Optional<Subject> before(Description d) {
    if (d.form() == Form.GROUP || clues.isOwnerMark(d.to())) {
      return Optional.empty();
    }
    return subjects.find(d);
  }

  /// "was minister from 2019 to 2023", "was mayor until May": an office held no more.
  public boolean isOver(Description d) {
    int was = d.from() - 1;
    return clues.is(was, "was")
        && (clues.is(d.to(), "from") || clues.is(d.to(), "until") || clues.is(d.to(), "till"));
  }

  private boolean links(int i, String list) {
    return i >= 0 && i < clues.size() && NameWords.links(list, clues.token(i).lower());
  }

  /// Past "the late" in "her uncle, the late Dr Orsen".
  private int afterLate(int at) {
    return links(at, "definite") && links(at + 1, "former") ? at + 2 : at;
  }

  int afterHonorific(int at) {
    int i = at;
    while (clues.has(i, Sense.HONORIFIC) || clues.is(i, ".")) {
      i++;
    }
    return i;
  }

  private boolean endsApposition(int at) {
    return at >= clues.size() || links(at, "ends") || clues.isLineStart(at);
  }

  private boolean fits(Description d, Proper proper) {
    return switch (d.form()) {
      case OFFICE -> proper.isPerson() || links(d.head(), "holders") && isBody(proper);
      case KIN -> proper.isPerson();
      case BODY ->
          isBody(proper)
              && (d.to() == proper.run().nameFrom() || d.isOwned() && links(d.head(), "callers"));
      case GROUP, NAME -> false;
    };
  }

  private static boolean isBody(Proper proper) {
    return proper.type() == Name.Type.ORGANISATION;
  }
}

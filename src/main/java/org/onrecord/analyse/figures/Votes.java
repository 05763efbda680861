package org.onrecord.analyse.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.analyse.numbers.Numeral;
import org.onrecord.analyse.numbers.Numerals;
import org.onrecord.analyse.numbers.Piece.Joint;
import org.onrecord.analyse.numbers.Pieces;

/// Numbers that are votes though no noun says so: `defeated by 70 to 43`, `a 61-38 vote`, `by 70
/// votes to 43`, `Ayes 5`.
final class Votes {
  private static final Set<String> VERBS = FigureWords.cue("vote-verb");
  private static final Set<String> NOUNS = FigureWords.cue("vote-noun");
  private static final Set<String> LEADS = FigureWords.cue("score-lead");
  private static final Set<String> LISTS = Set.of("ayes", "noes", "yeas", "nays");
  private static final Set<String> LINKS = Set.of("to", "–", "-", "—");
  private static final int LOOK_BACK = 40;

  private final Pieces pieces;
  private final Numerals numerals;
  private final Units units;

  Votes(Pieces pieces, Numerals numerals, Units units) {
    this.pieces = pieces;
    this.numerals = numerals;
    this.units = units;
  }

  Optional<Counted> find(Numeral number, List<Draft> before) {
    int from = number.from();
    boolean list = pieces.in(from - 1, LISTS) && pieces.together(from - 1, from);
    return list || isFirst(number) || isSecond(number, before)
        ? Optional.of(Units.carried(number.to(), "votes"))
        : Optional.empty();
  }

  /// The first number of a score, where the sentence speaks of voting.
  private boolean isFirst(Numeral number) {
    var second = second(number);
    if (second.isEmpty()) {
      return false;
    }
    int lead = Qualifiers.before(pieces, number.from()) - 1;
    boolean voted = pieces.in(pieces.is(lead, "by") ? lead - 1 : lead, VERBS);
    boolean vote = pieces.in(second.get().to(), NOUNS);
    boolean bare = vote || !units.isNoun(second.get().to());
    return bare && (voted || vote || pieces.in(lead, LEADS) && isOfVoting(lead));
  }

  /// The other number: `to 43`, `–43`, `-43`.
  private Optional<Numeral> second(Numeral number) {
    int link = number.to();
    int at = pieces.joined(link, Joint.HYPHEN) ? link : pieces.in(link, LINKS) ? link + 1 : 0;
    return at > 0 && pieces.together(number.from(), at)
        ? numerals.find(at).filter(n -> n.whole().isPresent())
        : Optional.empty();
  }

  private boolean isOfVoting(int lead) {
    for (int i = lead; i >= lead - LOOK_BACK && pieces.together(i, lead); i--) {
      if (pieces.in(i, NOUNS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSecond(Numeral number, List<Draft> before) {
    if (before.isEmpty() || !before.getLast().counted().unit().equals("votes")) {
      return false;
    }
    int link = number.from() - 1;
    int end = before.getLast().to() - 1;
    boolean joined = pieces.joined(number.from(), Joint.HYPHEN) && end == link;
    return joined || pieces.in(link, LINKS) && end == link - 1;
  }
}

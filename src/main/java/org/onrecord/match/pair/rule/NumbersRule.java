package org.onrecord.match.pair.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.match.passage.Quantity;
import org.onrecord.match.words.Common;
import org.onrecord.model.Aspect;
import org.onrecord.model.Stance;

/// Numbers of one unit that measure one thing: they fit each other, or they do not.
///
/// Two equal numbers are a sign of their own that one thing is meant; two different ones are not.
/// So to contradict, more of what is said around them must be the same.
public final class NumbersRule implements Rule {
  private static final double NEAR = 1.35;
  private static final double COVER = 0.42;

  /// In short clauses less is enough, when it is nearly all.
  private static final double SHORT_NEAR = 1;

  private static final double SHORT_COVER = 0.65;
  private static final double MEASURED_ALIKE = 0.5;
  private static final double COVER_OF_MEASURED = 0.3;

  /// What both say that something has, where they name that thing.
  private static final double HAD_NEAR = 1.5;

  private static final double HAD_COVER = 0.28;
  private static final int WORDS_IN_COMMON = 2;

  /// Documents that speak of so much the same are about one event.
  private static final double ONE_STORY = 0.25;

  /// Counts of one thing seldom differ by more than this factor; beyond it nearly all must be the
  /// same.
  private static final double FAR_APART = 8;

  /// Beyond this one may tell of a place, the other of the whole country.
  private static final double OFTEN_APART = 3;

  private static final double NEARLY_ALL = 0.6;
  private static final double ALL = 0.72;

  /// A number of two telling digits or more is seldom the same by chance.
  private static final double TELLING_NEAR = 0.75;

  private static final double TELLING_COVER = 0.22;
  private static final double PLAIN_NEAR = 1.5;
  private static final double PLAIN_COVER = 0.45;

  /// What a number of many digits, or one unit alone, says of one thing being meant, in nats.
  private static final double TELLING = 4;

  private static final double ONE_UNIT = 1;
  private static final double ONE_YEAR = 1.5;

  /// One passage that names the other's number to set its own against it speaks of the same.
  private static final double SET_AGAINST = 4;

  private static final double SET_NEAR = 0.8;
  private static final double SET_SURE = 0.9;

  /// How much of what is measured must be the same: for a share, and for a count told in documents
  /// that do not tell one story.
  private static final double ALIKE_SHARE = 0.34;

  private static final double BARE = 0.5;
  private static final double ALIKE_COUNT = 0.25;
  private static final double STORY_TOLD = 0.3;

  /// Least story that lets what is measured differ in words.
  private static final double ALIKE_STORY = 0.15;

  /// Bounds that are met by far say nothing: "over 1 million" and 167 million.
  private static final double MET_BY_FAR = 2;

  /// What says nothing of which people or which share is meant.
  private static final Set<String> VAGUE = Set.of("c people", "c power", "c work", "c price");

  @Override
  public Optional<Verdict> judge(Couple couple) {
    Optional<Verdict> agree = Optional.empty();
    Optional<Verdict> differ = Optional.empty();
    for (Quantity a : couple.a().said().numbers()) {
      for (Quantity b : couple.b().said().numbers()) {
        if (!isOneKind(couple, a, b) || a.compared() || b.compared()) {
          continue;
        }
        if (a.fits(b)) {
          agree = stronger(agree, same(couple, a, b));
        } else if (!isToldElsewhere(couple, a, b)) {
          differ = stronger(differ, different(couple, a, b));
        }
      }
    }
    boolean set = differ.filter(v -> v.signs() >= SET_AGAINST).isPresent();
    return agree.isPresent() && !set ? agree : differ;
  }

  private static Optional<Verdict> stronger(Optional<Verdict> a, Optional<Verdict> b) {
    return a.isEmpty() || (b.isPresent() && b.get().strength() > a.get().strength()) ? b : a;
  }

  private static boolean isOneKind(Couple couple, Quantity a, Quantity b) {
    boolean dated = !a.years().isEmpty() && !b.years().isEmpty();
    boolean otherYears =
        dated ? Collections.disjoint(a.years(), b.years()) : couple.hasOtherYears();
    boolean samples =
        (a.unit().equals("percent") || a.unit().equals("points"))
            ? couple.a().said().sample() || couple.b().said().sample()
            : couple.a().said().sample() && couple.b().said().sample();
    boolean otherBase =
        !a.base().isEmpty() && !b.base().isEmpty() && Collections.disjoint(a.base(), b.base());
    return a.unit().equals(b.unit())
        && a.change() == b.change()
        && !otherYears
        && !otherBase
        && !samples;
  }

  /// Whether one of both passages has the other's number as well: it then speaks of both.
  private static boolean isToldElsewhere(Couple couple, Quantity a, Quantity b) {
    return couple.a().said().numbers().stream().anyMatch(n -> isTold(n, b))
        || couple.b().said().numbers().stream().anyMatch(n -> isTold(n, a));
  }

  private static boolean isTold(Quantity there, Quantity here) {
    return !there.compared()
        && there.unit().equals(here.unit())
        && there.isExact()
        && there.fits(here);
  }

  /// Whether one passage sets its own number against the one that the other tells: "50 percent more
  /// than the 92 million".
  private static boolean isSetAgainst(Couple couple, Quantity a, Quantity b) {
    return couple.a().said().numbers().stream().anyMatch(n -> isCompared(n, b))
        || couple.b().said().numbers().stream().anyMatch(n -> isCompared(n, a));
  }

  private static boolean isCompared(Quantity there, Quantity here) {
    return there.compared() && there.unit().equals(here.unit()) && there.fits(here);
  }

  private static Optional<Verdict> different(Couple couple, Quantity a, Quantity b) {
    Likeness whole = couple.whole();
    if (a.isHad() && b.isHad() && whole.isAtLeast(HAD_NEAR, HAD_COVER)) {
      return Optional.of(against(a, b, 0, whole));
    }
    if (couple.hasOtherMonths() || isAge(a) || isAge(b)) {
      return Optional.empty();
    }
    Likeness near = couple.near(a, b);
    if (isSetAgainst(couple, a, b) && near.weight() >= SET_NEAR) {
      return Optional.of(against(a, b, 1, near).withStrength(SET_SURE).withSigns(SET_AGAINST));
    }
    Set<String> measured = shared(a.measures(), b.measures(), a.unit());
    double alike = overlap(measured, a, b);
    boolean open =
        couple.a().said().open().contains(a.place())
            != couple.b().said().open().contains(b.place());
    boolean one =
        isShare(a) && (isBare(a) || isBare(b))
            ? near.isAtLeast(SHORT_NEAR, BARE)
            : isOneThing(couple, near, measured, alike)
                && isOneMeasure(couple, a, b, near, measured);
    return one && !open && !isWholeAndPart(a, b) && !isFarApart(couple, a, b, near, alike)
        ? Optional.of(against(a, b, alike, near))
        : Optional.empty();
  }

  /// Whether enough around both numbers is the same.
  private static boolean isOneThing(
      Couple couple, Likeness near, Set<String> measured, double alike) {
    boolean oneStory =
        couple.documents() >= ONE_STORY && !measured.isEmpty() && near.cover() >= MEASURED_ALIKE;
    return near.isAtLeast(NEAR, COVER)
        || near.isAtLeast(SHORT_NEAR, SHORT_COVER)
        || (oneStory && near.weight() >= NEAR / 2)
        || (alike >= MEASURED_ALIKE
            && measured.size() >= WORDS_IN_COMMON
            && near.isAtLeast(NEAR / 2, COVER_OF_MEASURED));
  }

  /// Whether what both measure is the same: the more so the less their documents have in common.
  private static boolean isOneMeasure(
      Couple couple, Quantity a, Quantity b, Likeness near, Set<String> measured) {
    double union = union(measured, a, b);
    double alike = overlap(measured, a, b);
    boolean share = isShare(a) && union < ALIKE_SHARE && near.cover() < ALL;
    boolean parts = a.isPart() != b.isPart() && isCounted(a) && alike < MEASURED_ALIKE;
    boolean other =
        couple.documents() < STORY_TOLD && union < ALIKE_COUNT && near.cover() < NEARLY_ALL;
    boolean apart =
        couple.documents() < ALIKE_STORY && alike < MEASURED_ALIKE && near.cover() < NEARLY_ALL;
    boolean nothing = measured.isEmpty() && near.cover() < ALL;
    return !share && !parts && !other && !apart && !nothing;
  }

  /// Whether one number may be of a place and the other of the whole country, or both of things of
  /// another kind.
  private static boolean isFarApart(
      Couple couple, Quantity a, Quantity b, Likeness near, double alike) {
    boolean often = a.ratio(b) > OFTEN_APART || couple.documents() < ALIKE_STORY;
    return (often && couple.isOfOnePlaceOnly())
        || (a.ratio(b) > FAR_APART && (near.cover() < NEARLY_ALL || alike < MEASURED_ALIKE));
  }

  private static Verdict against(Quantity a, Quantity b, double alike, Likeness matter) {
    double sure =
        0.35 + 0.15 * Math.min(2.5, matter.weight()) + 0.25 * matter.cover() + 0.1 * alike;
    String why = "%s against %s".formatted(a.words(), b.words());
    return Verdict.of(Stance.CONTRADICT, Aspect.NUMBER, why, sure, matter)
        .about("number " + a.unit())
        .withSigns(isOfOneYear(a, b) ? ONE_UNIT + ONE_YEAR : ONE_UNIT);
  }

  private static boolean isOfOneYear(Quantity a, Quantity b) {
    return !a.years().isEmpty() && a.years().equals(b.years());
  }

  private static Optional<Verdict> same(Couple couple, Quantity a, Quantity b) {
    Likeness near = couple.near(a, b);
    boolean exact = a.isExact() && b.isExact();
    boolean telling = exact && isTelling(a.high()) && isTelling(b.high());
    Set<String> measured = shared(a.measures(), b.measures(), a.unit());
    if (a.ratio(b) > MET_BY_FAR
        || (!telling
            && a.unit().equals("percent")
            && measured.isEmpty()
            && near.cover() < NEARLY_ALL)) {
      return Optional.empty();
    }
    if (!near.isAtLeast(
        telling ? TELLING_NEAR : PLAIN_NEAR, telling ? TELLING_COVER : PLAIN_COVER)) {
      return Optional.empty();
    }
    String unit = a.words().contains(b.unit()) ? "" : " " + a.unit();
    String why =
        exact && a.words().equals(b.words())
            ? "both say %s%s".formatted(a.words(), unit)
            : "%s and %s fit each other".formatted(a.words(), b.words());
    double sure = 0.4 + 0.15 * Math.min(2.5, near.weight()) + 0.25 * near.cover();
    return Optional.of(
        Verdict.of(Stance.AGREE, Aspect.NUMBER, why, telling ? sure + 0.1 : sure, near)
            .about("number " + a.unit())
            .withSigns(telling ? TELLING : ONE_UNIT));
  }

  /// "A 13-year-old" is who it is, not how long.
  private static boolean isAge(Quantity number) {
    return number.unit().equals("years") && number.words().endsWith("-year");
  }

  /// "Cameras in 62 courts" and "9 of 62 courts".
  private static boolean isWholeAndPart(Quantity a, Quantity b) {
    return a.isPartOf(b) || b.isPartOf(a);
  }

  /// Whether things are counted, not people, and no share is told.
  private static boolean isCounted(Quantity number) {
    return !number.unit().equals("people")
        && !number.unit().equals("percent")
        && number.unit().chars().allMatch(Character::isLowerCase);
  }

  private static boolean isTelling(double value) {
    double digits = Math.abs(value);
    while (digits >= 100 && digits % 10 == 0) {
      digits /= 10;
    }
    return digits >= 13 && digits % 10 != 0;
  }

  private static Set<String> shared(Set<String> a, Set<String> b, String unit) {
    var both = new HashSet<>(a);
    both.retainAll(b);
    both.removeIf(word ->
        VAGUE.contains(word)
            || Common.isCommon(word)
            || (word.charAt(0) != 'c' && unit.startsWith(word)));
    return both;
  }

  private static boolean isShare(Quantity number) {
    return number.unit().equals("percent") || number.unit().equals("points");
  }

  /// Whether it does not say what it is of: "71 percent of them in time".
  private static boolean isBare(Quantity number) {
    return number.measures().stream()
            .filter(word -> !word.startsWith("c ") && !Common.isCommon(word))
            .count()
        == 0;
  }

  /// How much of what both measure is the same.
  private static double union(Set<String> shared, Quantity a, Quantity b) {
    var all = new HashSet<>(a.measures());
    all.addAll(b.measures());
    all.removeIf(word -> word.charAt(0) == 'c' && word.startsWith("c ") || Common.isCommon(word));
    return all.isEmpty() ? 0 : Math.min(1, shared.size() / (double) all.size());
  }

  private static double overlap(Set<String> shared, Quantity a, Quantity b) {
    int least = Math.min(a.measures().size(), b.measures().size());
    return least == 0 ? 0 : shared.size() / (double) least;
  }
}

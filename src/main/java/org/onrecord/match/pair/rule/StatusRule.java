package org.onrecord.match.pair.rule;

import java.util.Optional;
import org.onrecord.match.passage.Unit;
import org.onrecord.model.Aspect;
import org.onrecord.model.Finding.Commitment.Status;
import org.onrecord.model.Stance;

/// What has become of one promise, law or demand by two accounts: carried out by one, refused, not
/// begun or in form only by the other; or the same by both. What is only announced says nothing
/// against either.
public final class StatusRule implements Rule {
  private static final double NEAR = 1.2;
  private static final double COVER = 0.45;
  private static final double AGREE_COVER = 0.62;

  /// What two accounts of a commitment say of one thing being meant, in nats.
  private static final double BOTH_COMMIT = 1;

  @Override
  public Optional<Verdict> judge(Couple couple) {
    for (Unit.Become a : couple.a().said().become()) {
      for (Unit.Become b : couple.b().said().become()) {
        Optional<Verdict> verdict = compare(couple, a, b);
        if (verdict.isPresent()) {
          return verdict;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Verdict> compare(Couple couple, Unit.Become a, Unit.Become b) {
    boolean opposite =
        isDone(a.status()) && isMissing(b.status()) || isMissing(a.status()) && isDone(b.status());
    boolean same = a.status() == b.status() && (isDone(a.status()) || isMissing(a.status()));
    Likeness matter = couple.parts(a::covers, b::covers);
    if ((!opposite && !same)
        || isOnPaper(a.status(), b.status())
        || !matter.isAtLeast(NEAR, opposite ? COVER : AGREE_COVER)) {
      return Optional.empty();
    }
    double sure = 0.4 + 0.12 * Math.min(2.5, matter.weight()) + 0.25 * matter.cover();
    String why =
        opposite
            ? "%s (\u201C%s\u201D) against %s (\u201C%s\u201D)"
                .formatted(said(a.status()), a.words(), said(b.status()), b.words())
            : "%s in both (\u201C%s\u201D)".formatted(said(a.status()), a.words());
    Stance stance = opposite ? Stance.CONTRADICT : Stance.AGREE;
    return Optional.of(Verdict.of(stance, Aspect.STATUS, why, sure, matter).withSigns(BOTH_COMMIT));
  }

  private static boolean isDone(Status status) {
    return status == Status.IMPLEMENTED || status == Status.ENACTED;
  }

  private static boolean isMissing(Status status) {
    return status == Status.DENIED || status == Status.COSMETIC;
  }

  /// A law that was passed may well be one in form only.
  private static boolean isOnPaper(Status a, Status b) {
    return a == Status.ENACTED && b == Status.COSMETIC
        || a == Status.COSMETIC && b == Status.ENACTED;
  }

  private static String said(Status status) {
    return switch (status) {
      case IMPLEMENTED -> "carried out";
      case ENACTED -> "made law";
      case DENIED -> "refused or not done";
      case COSMETIC -> "in form only";
      case ANNOUNCED -> "announced";
      case UNKNOWN -> "unknown";
    };
  }
}

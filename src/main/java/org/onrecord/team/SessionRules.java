package org.onrecord.team;

import java.time.Duration;
import java.time.Instant;

/// How long a login lasts. Constants, not settings: a team that shares machines needs no longer
/// ones, and one that does not can log in again.
public final class SessionRules {
  /// Nobody used it for so long: it is over (NIST SP 800-63B-4, section 2.2.3: at most an hour).
  public static final Duration IDLE = Duration.ofMinutes(60);

  /// It is over however much it was used.
  public static final Duration WHOLE = Duration.ofHours(12);

  /// Between the password and the second factor.
  public static final Duration HALF = Duration.ofMinutes(5);

  /// What roles, keys, export and signing rest on: who sits there proved it so lately.
  public static final Duration CONFIRMED = Duration.ofMinutes(15);

  /// How long an invitation waits.
  public static final Duration INVITED = Duration.ofDays(3);

  /// Use is noted no finer than this: pages need not write, and nobody's minutes are counted.
  public static final Duration NOTED = Duration.ofMinutes(5);

  private SessionRules() {}

  /// Whether a session that began at `began`, was last used at `used`, is over at `now`.
  ///
  /// @param half whether the second factor is still missing
  public static boolean isOver(Instant began, Instant used, boolean half, Instant now) {
    Duration whole = half ? HALF : WHOLE;
    return !now.isBefore(began.plus(whole))
        || !now.isBefore(used.plus(IDLE))
        || now.isBefore(began);
  }

  /// Whether who sits there proved who they are lately enough for what cannot be taken back.
  public static boolean isFresh(Instant confirmed, Instant now) {
    return now.isBefore(confirmed.plus(CONFIRMED)) && !now.isBefore(confirmed);
  }
}

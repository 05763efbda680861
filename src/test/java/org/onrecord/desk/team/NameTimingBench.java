package org.onrecord.desk.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.onrecord.desk.RecordFolder;
import org.onrecord.desk.TeamFolder;
import org.onrecord.desk.intake.Desk;
import org.onrecord.desk.work.Progress;
import org.onrecord.model.people.Role;

/// Whether one can tell by the clock that a name has an account: logins with a wrong password, of
/// names that somebody has and names that nobody has, in an order by chance: `NameTimingBench
/// [TRIES]`.
public final class NameTimingBench {
  private static final int PEOPLE = 20;

  private NameTimingBench() {}

  public static void main(String... arguments) throws IOException {
    int tries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
    Path dir =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "names");
    var clock = new HandClock();
    try (Desk desk = Desk.open(words -> {}, List.of(), "bench");
        RecordFolder record =
            RecordFolder.open(dir.resolve("record"), desk, "bench", Progress.SILENT);
        TeamFolder folder = TeamFolder.of(record, dir.resolve("record"), clock)) {
      Team team = folder.team();
      for (int i = 0; i < PEOPLE; i++) {
        team.invitations().create("Person " + i, Role.ANALYST, "seven boats at noon");
      }
      for (boolean log : new boolean[] {false, true}) {
        measure(team, clock, tries, log);
      }
    }
  }

  private static void measure(Team team, HandClock clock, int tries, boolean told) {
    var random = new Random(3);
    var known = new ArrayList<Double>();
    var unknown = new ArrayList<Double>();
    for (int i = 0; i < tries; i++) {
      boolean there = random.nextBoolean();
      String name = (there ? "Person " : "Nobody ") + random.nextInt(PEOPLE);
      // Whoever guesses has to wait; the hand's clock passes at once.
      clock.pass(Duration.ofMinutes(2));
      long start = System.nanoTime();
      Entering answer =
          team.logins().logIn(name, "eight boats at noon", Optional.empty(), Optional.empty());
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (!(answer instanceof Entering.Refused)) {
        throw new IllegalStateException("not refused: " + answer);
      }
      (there ? known : unknown).add(milliseconds);
    }
    if (told) {
      IO.println(
          "names that somebody has: %s; that nobody has: %s (milliseconds: p25, p50, p75); the chance that the first of two is the slower one: %.3f"
              .formatted(quartiles(known), quartiles(unknown), slower(known, unknown)));
    }
  }

  private static String quartiles(List<Double> times) {
    Collections.sort(times);
    int n = times.size();
    return "%.2f, %.2f, %.2f".formatted(times.get(n / 4), times.get(n / 2), times.get(n * 3 / 4));
  }

  /// Mann and Whitney's statistic as a share: one half when the clock tells nothing.
  private static double slower(List<Double> a, List<Double> b) {
    long more = 0;
    for (double x : a) {
      for (double y : b) {
        more += x > y ? 1 : 0;
      }
    }
    return (double) more / a.size() / b.size();
  }
}

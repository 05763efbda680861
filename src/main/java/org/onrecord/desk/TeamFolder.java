package org.onrecord.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.desk.event.EventLog;
import org.onrecord.desk.place.StateFolder;
import org.onrecord.desk.team.Team;
import org.onrecord.log.Opening;
import org.onrecord.log.RecordLock;
import org.onrecord.log.RecordLog;
import org.onrecord.log.disk.Storage;
import org.onrecord.store.accounts.AccountStore;

/// The team of a record on disk: `accounts.db` and the private log beside it.
public final class TeamFolder implements AutoCloseable {
  private static final String ACCOUNTS = "accounts.db";

  /// Where systems that have CrackLib keep its words.
  private static final List<Path> WORDS =
      List.of(
          Path.of("/usr/share/dict/cracklib-small"),
          Path.of("/usr/share/cracklib/cracklib-small"),
          Path.of("/usr/share/dict/words"));

  /// Entries of the private log of which the public one may be silent for the rest of a day.
  static final int UNTOLD_AT_MOST = 64;

  private final Team team;
  private final RecordLog publicLog;
  private final Optional<RecordLock> lock;
  private final Clock clock;

  private TeamFolder(Team team, RecordLog publicLog, Optional<RecordLock> lock, Clock clock) {
    this.team = team;
    this.publicLog = publicLog;
    this.lock = lock;
    this.clock = clock;
  }

  /// Whether the record in `folder` has a team.
  public static boolean isTeam(Path folder) {
    return Files.isRegularFile(folder.resolve(ACCOUNTS));
  }

  /// The team of a record that is open for writing.
  public static TeamFolder of(RecordFolder record, Path folder, Clock clock) throws IOException {
    return new TeamFolder(open(folder, clock), record.log(), Optional.empty(), clock);
  }

  /// The team of a record that nobody has open.
  ///
  /// @param holder what to tell others who want to write: the command and process
  /// @throws org.onrecord.log.RecordHeld when another process writes it
  public static TeamFolder take(Path folder, String holder, Clock clock) throws IOException {
    RecordLock lock = RecordLock.take(folder, holder);
    try {
      RecordLog log = EventLog.open(folder).log();
      return new TeamFolder(open(folder, clock), log, Optional.of(lock), clock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Team open(Path folder, Clock clock) throws IOException {
    String name = EventLog.nameOf(folder).orElseGet(() -> RecordFolder.nameOf(folder));
    Storage record = Storage.in(folder);
    RecordLog log =
        RecordLog.openPrivate(
            record, new Opening(Optional.empty(), StateFolder.memory(), List.of()));
    return Team.open(
        name,
        AccountStore.open(folder.resolve(ACCOUNTS)),
        log,
        common()::contains,
        new SecureRandom(),
        clock);
  }

  /// Words that are tried first: ours, and those of an installed CrackLib list.
  static Set<String> common() throws IOException {
    var words = new HashSet<String>();
    try (InputStream in = Team.class.getResourceAsStream("/org/onrecord/team/common.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program is not whole: common.txt is missing from it");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(words::add);
    }
    for (Path list : WORDS) {
      if (Files.isRegularFile(list)) {
        // Lists of other encodings lose a letter here and there, no more.
        new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.strip().toLowerCase(Locale.ROOT))
            .forEach(words::add);
        break;
      }
    }
    return words;
  }

  public Team team() {
    return team;
  }

  /// Says in the public log how far the private one came, where that is due: after
  /// [#UNTOLD_AT_MOST] entries, and on each later day. So also where the program is never ended but
  /// killed, nobody can take back what is older.
  public void tellWhatIsDue() throws IOException {
    RecordLog.Untold untold = team.untoldIn(publicLog.reader());
    boolean today =
        untold
            .lastTold()
            .filter(day -> !day.isBefore(LocalDate.now(clock.withZone(ZoneOffset.UTC))))
            .isPresent();
    if (untold.entries() >= UNTOLD_AT_MOST || !today) {
      tell(untold);
    }
  }

  private void tell(RecordLog.Untold untold) throws IOException {
    if (untold.entries() > 0 && publicLog.size() > 0 && publicLog.refusal().isEmpty()) {
      publicLog.append(List.of(team.checkpoint()));
    }
  }

  /// Says in the public log how far the private one came, and lets go of the record.
  @Override
  public void close() throws IOException {
    try {
      tell(team.untoldIn(publicLog.reader()));
    } finally {
      if (lock.isPresent()) {
        lock.get().close();
      }
    }
  }
}

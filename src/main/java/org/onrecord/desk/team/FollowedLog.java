package org.onrecord.desk.team;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.store.accounts.AccountStore;
import tools.jackson.databind.json.JsonMapper;

/// Whether the file of accounts followed the private log to its end. An older copy of it would
/// bring back logins that were ended, links that were used or taken back, and what proved who
/// somebody was before they changed it. The log holds no password, so these count no more: all
/// logins and links end, and whose password or second factor changed since gets a link from an
/// administrator.
///
/// The file is told of an act after the log and before the act is done. A program that is killed
/// between the first two finds its own file older by that one act, and treats it so: everybody logs
/// in anew, and whose password or second factor it was needs a link. Killed between the last two it
/// leaves an act that was logged, not done and not acknowledged.
final class FollowedLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Set<String> UNDONE = kinds(TeamAct::isUndoneByOlderFile);
  private static final Set<String> PROOFS = kinds(TeamAct::changesProof);

  private final RecordLog log;
  private final AccountStore accounts;

  FollowedLog(RecordLog log, AccountStore accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  /// Brings the file of accounts up to the log. O(entries), of which those alone are opened that
  /// the file does not know.
  void settle(Instant now) throws IOException {
    if (log.size() == 0) {
      return;
    }
    OptionalLong known = accounts.known();
    boolean followed = isFollowed();
    if (known.isEmpty() && !followed) {
      // A file of a program that did not follow the log yet, or a new one.
      accounts.know(log.size());
    } else {
      catchUp(known.orElse(0), now);
    }
    if (!followed) {
      add(TeamAct.ACCOUNTS_FOLLOWED, List.of(), now);
    }
  }

  private void catchUp(long known, Instant now) throws IOException {
    List<LogReader.Entry> missed = missed(known);
    if (!missed.isEmpty()) {
      Set<String> changed = new TreeSet<>();
      missed.forEach(entry -> changedBy(entry).forEach(changed::add));
      add(TeamAct.ACCOUNTS_OLDER, List.copyOf(changed), now);
      accounts.isOlder(changed, log.size());
    } else if (known > log.size()) {
      // The log was put back and goes on from there.
      accounts.know(log.size());
    }
  }

  private boolean isFollowed() throws IOException {
    return !log.reader().envelopesOf(TeamAct.ACCOUNTS_FOLLOWED.kind()).isEmpty();
  }

  private List<LogReader.Entry> missed(long known) throws IOException {
    var missed = new ArrayList<LogReader.Entry>();
    if (known < log.size()) {
      log.reader()
          .forEach(
              known,
              entry -> {
                if (UNDONE.contains(entry.envelope().kind())) {
                  missed.add(entry);
                }
              });
    }
    return missed;
  }

  /// Whose proof of who they are it changed; nobody's for other acts.
  private static Stream<String> changedBy(LogReader.Entry entry) {
    return PROOFS.contains(entry.envelope().kind())
        ? entry.content().stream().map(content -> JSON.readTree(content).path("account").asString())
        : Stream.of();
  }

  private static Set<String> kinds(Predicate<TeamAct> chosen) {
    return Arrays.stream(TeamAct.values())
        .filter(chosen)
        .map(TeamAct::kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Where nothing may be added to the log, the file is brought up to it all the same.
  private void add(TeamAct act, List<String> changed, Instant now) throws IOException {
    if (log.refusal().isEmpty()) {
      var content = JSON.createObjectNode().put("act", act.kind()).put("at", now.toString());
      changed.forEach(content.putArray("accounts")::add);
      log.append(List.of(Draft.of(act.kind(), now, content)));
    }
  }
}

package org.onrecord.desk.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.RecordLog;
import org.onrecord.log.RecordLog.Draft;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import org.onrecord.store.accounts.AccountStore;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Acts about accounts, as entries of the record's private log: the account, the act, who did it.
/// Never an address, a browser, or what somebody typed. Of readers and contributors the day alone
/// is kept.
final class TeamLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// Somebody who guesses at names that nobody has fills no disk: what they do is told once in so
  /// long, with how often.
  private static final Duration STRANGERS = Duration.ofMinutes(10);

  private static final Logger FAULTS = Logger.getLogger(TeamLog.class.getName());

  private final RecordLog log;
  private final KeptAccounts kept;

  /// Failed logins are told behind those who were refused, in order: how long the answer takes must
  /// not show whether there was an account to tell of.
  private final ExecutorService behind =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("failed logins").daemon().factory());

  private long strangers;
  private Instant told = Instant.MIN;

  /// Told how far the log came, before what was logged is done.
  private final LongConsumer known;

  private TeamLog(RecordLog log, KeptAccounts kept, LongConsumer known) {
    this.log = log;
    this.kept = kept;
    this.known = known;
  }

  /// Over `log`, which begins with `name` when it is new.
  ///
  /// @param accounts follow it
  static TeamLog over(RecordLog log, String name, AccountStore accounts, Instant now)
      throws IOException {
    if (log.size() == 0 && log.refusal().isEmpty()) {
      ObjectNode begun =
          JSON.createObjectNode()
              .put("at", now.toString())
              .put("key", log.key().toString())
              .put("name", name);
      log.append(List.of(Draft.of(Kind.RECORD_BEGUN, now, begun)));
    }
    new FollowedLog(log, accounts).settle(now);
    return new TeamLog(
        log,
        KeptAccounts.of(log.size() == 0 ? Optional.empty() : Optional.of(log.reader())),
        accounts::know);
  }

  /// @throws UncheckedIOException when it could not be kept: then the act must not be done
  void add(TeamAct act, Member of, Member by, Instant now) {
    append(act, now, content(act, of, by, now));
  }

  /// Somebody is to have another role.
  void role(Member of, Role to, Member by, Instant now) {
    append(
        TeamAct.ROLE_CHANGED, now, content(TeamAct.ROLE_CHANGED, of, by, now).put("to", to.word()));
  }

  private static ObjectNode content(TeamAct act, Member of, Member by, Instant now) {
    boolean staff = of.role().includes(Role.ANALYST) && by.role().includes(Role.ANALYST);
    return JSON.createObjectNode()
        .put("account", of.id())
        .put("act", act.kind())
        .put("at", staff ? now.toString() : day(now))
        .put("by", by.id())
        .put("role", of.role().word());
  }

  /// An act that is about no account.
  void add(TeamAct act, Member by, String what, Instant now) {
    ObjectNode content =
        JSON.createObjectNode()
            .put("act", act.kind())
            .put("at", now.toString())
            .put("by", by.id())
            .put("what", what);
    append(act, now, content);
  }

  /// Somebody tried a name, and was not let in. What is told of it is in the log a moment later, or
  /// when the log is looked at by [#untoldIn].
  ///
  /// @param of whose name it is; empty for one that nobody has
  void failed(Optional<Member> of, Instant now) {
    behind.execute(() -> {
      try {
        of.ifPresentOrElse(
            member -> add(TeamAct.LOGIN_FAILED, member, member, now), () -> stranger(now));
      } catch (RuntimeException e) {
        // Nothing was done that would have to be taken back.
        FAULTS.log(Level.WARNING, "a failed login could not be logged", e);
      }
    });
  }

  private void settle() {
    CompletableFuture.runAsync(() -> {}, behind).join();
  }

  private void stranger(Instant now) {
    strangers++;
    if (told.isBefore(now.minus(STRANGERS))) {
      ObjectNode content =
          JSON.createObjectNode()
              .put("act", TeamAct.LOGIN_FAILED.kind())
              .put("at", now.toString())
              .put("times", strangers);
      append(TeamAct.LOGIN_FAILED, now, content);
      strangers = 0;
      told = now;
    }
  }

  /// One after the other: what is known of the accounts, and how far their file knows the log,
  /// never goes back.
  private synchronized void append(TeamAct act, Instant now, ObjectNode content) {
    try {
      List<LogReader.Entry> added = log.append(List.of(Draft.of(act.kind(), now, content)));
      kept.take(content);
      if (act.isUndoneByOlderFile()) {
        known.accept(added.getLast().index() + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
  }

  /// Whether an account is as this log tells.
  boolean holds(Member member) {
    return kept.holds(member);
  }

  /// What the public log is to say of this one.
  Draft checkpoint(Instant now) throws IOException {
    return log.checkpointDraft(now);
  }

  /// What `publicLog` does not cover yet.
  RecordLog.Untold untoldIn(LogReader publicLog) throws IOException {
    settle();
    return log.untoldIn(publicLog);
  }

  /// Why nothing may be added; empty when it may.
  Optional<String> refusal() {
    return log.refusal();
  }
}

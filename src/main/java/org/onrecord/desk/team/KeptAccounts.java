package org.onrecord.desk.team;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.log.LogReader;
import org.onrecord.model.Worded;
import org.onrecord.model.people.Member;
import org.onrecord.model.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which accounts there are, in which role, and which are disabled, as the private log tells. The
/// file of accounts can be put back from an old copy, or written into, alone; the log cannot
/// unseen. Safe for many threads.
///
/// Does NOT tell an older password or second factor: the log holds none. See [FollowedLog].
final class KeptAccounts {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String[] KINDS =
      List.of(
              TeamAct.ACCOUNT_MADE,
              TeamAct.ACCOUNT_DISABLED,
              TeamAct.ACCOUNT_ENABLED,
              TeamAct.ROLE_CHANGED)
          .stream()
          .map(TeamAct::kind)
          .toArray(String[]::new);

  private final Map<String, Standing> standings = new ConcurrentHashMap<>();

  /// @param role empty where the log does not tell it: entries of an older program name the role
  ///   that somebody had before
  private record Standing(Optional<Role> role, boolean disabled) {}

  /// Reads what `log` tells; empty when there is none yet. O(entries), and opens those alone that
  /// are of these kinds.
  static KeptAccounts of(Optional<LogReader> log) throws IOException {
    var kept = new KeptAccounts();
    if (log.isPresent()) {
      for (LogReader.Entry entry : log.get().ofKind(KINDS)) {
        entry.content().map(JSON::readTree).ifPresent(kept::take);
      }
    }
    return kept;
  }

  /// Takes in an entry that was added.
  void take(JsonNode content) {
    String act = content.path("act").asString("");
    String account = content.path("account").asString("");
    for (TeamAct each : TeamAct.values()) {
      if (each.kind().equals(act) && !account.isEmpty()) {
        standings.compute(account, (id, before) -> after(each, content, before));
      }
    }
  }

  private static Standing after(TeamAct act, JsonNode content, Standing before) {
    Standing known = before == null ? new Standing(Optional.empty(), false) : before;
    return switch (act) {
      case ACCOUNT_MADE -> new Standing(role(content, "role"), false);
      case ROLE_CHANGED -> new Standing(role(content, "to"), known.disabled());
      case ACCOUNT_DISABLED -> new Standing(known.role(), true);
      case ACCOUNT_ENABLED -> new Standing(known.role(), false);
      default -> known;
    };
  }

  private static Optional<Role> role(JsonNode content, String field) {
    try {
      return Optional.of(Worded.of(Role.class, content.path(field).asString("")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether an account is as the log tells: it was made, has that role, and was not disabled.
  boolean holds(Member member) {
    Standing told = standings.get(member.id());
    return told != null
        && told.role().filter(role -> role != member.role()).isEmpty()
        && (member.disabled() || !told.disabled());
  }
}

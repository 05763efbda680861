package org.onrecord.desk.register;

import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.judge.Reply;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer to one act.
///
/// @param entry its place in the log; empty when it was not done
/// @param id of what it made, or of the act; empty when it was not done
/// @param because why it was not done; empty when it was
/// @param json as `docs/acts.md` says, one line
public record ActAnswer(OptionalLong entry, String id, Optional<String> because, String json) {
  public boolean ok() {
    return because.isEmpty();
  }

  public static ActAnswer of(Reply reply) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    return switch (reply) {
      case Reply.Done done ->
          new ActAnswer(
              OptionalLong.of(done.index()),
              done.id(),
              Optional.empty(),
              json.put("ok", true).put("index", done.index()).put("id", done.id()).toString());
      case Reply.Refused refused ->
          new ActAnswer(
              OptionalLong.empty(),
              "",
              Optional.of(refused.because()),
              json.put("ok", false).put("because", refused.because()).toString());
    };
  }
}

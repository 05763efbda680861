package org.onrecord.desk;

import org.onrecord.judge.Reply;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer to one act.
///
/// @param ok whether it was done
/// @param json as `docs/acts.md` says, one line
public record ActAnswer(boolean ok, String json) {
  static ActAnswer of(Reply reply) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    return switch (reply) {
      case Reply.Done done ->
          new ActAnswer(
              true,
              json.put("ok", true).put("index", done.index()).put("id", done.id()).toString());
      case Reply.Refused refused ->
          new ActAnswer(false, json.put("ok", false).put("because", refused.because()).toString());
    };
  }
}

package org.onrecord.desk.register;

import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Passage;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Item;
import org.onrecord.store.view.StoredRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Fills in what an act about a proposal leaves out, from the finding: what it opens, and where it
/// was said. So a proposal is accepted by its id alone.
public record Proposals(StoredRecord tables) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// The line, completed; unchanged where there is nothing to fill in, for the clerk to answer.
  public String complete(String line) {
    try {
      if (JSON.readTree(line) instanceof ObjectNode act && !act.has("signed")) {
        Optional<Item> item = tables.findFinding(act.path("finding").asString(""));
        if (item.isPresent() && complete(act, item.get())) {
          return act.toString();
        }
      }
      return line;
    } catch (JacksonException e) {
      return line;
    }
  }

  private static boolean complete(ObjectNode act, Item item) {
    return switch (act.path("act").asString("")) {
      case "proposal-accepted" -> accepted(act, item);
      case "proposal-merged" -> {
        boolean missing = !act.has("said");
        if (missing) {
          act.set("said", quoted(item));
        }
        yield missing;
      }
      default -> false;
    };
  }

  private static boolean accepted(ObjectNode act, Item item) {
    if (!(item.noted().found().finding() instanceof Finding.Commitment found)) {
      return false;
    }
    ObjectNode opens =
        act.get("opens") instanceof ObjectNode given ? given : act.putObject("opens");
    put(opens, "type", type(found).word());
    if (opens.path("type").asString("").equals(Terms.Type.INSTITUTION.word())) {
      return true;
    }
    put(opens, "kind", kind(found, opens.path("type").asString("")));
    found
        .actor()
        .ifPresent(actor -> put(opens, "who", item.noted().who().map(w -> w.name()).orElse(actor)));
    found.addressee().ifPresent(to -> put(opens, "to", to));
    put(opens, "what", found.what());
    found
        .due()
        .filter(due -> due.last().isPresent())
        .ifPresent(due -> put(opens, "due", due.iso()));
    if (!opens.has("said")) {
      opens.putArray("said").add(quoted(item));
    }
    return true;
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!json.has(name)) {
      json.put(name, value);
    }
  }

  private static Terms.Type type(Finding.Commitment found) {
    return found.type().isAsked() ? Terms.Type.DEMAND : Terms.Type.COMMITMENT;
  }

  private static String kind(Finding.Commitment found, String type) {
    return type.equals(Terms.Type.DEMAND.word())
        ? Terms.Demand.Kind.of(found.type()).word()
        : Terms.Commitment.Kind.of(found.type()).word();
  }

  private static ObjectNode quoted(Item item) {
    Cited cited = item.cited();
    Passage passage = new Passage(cited.place().document().hash(), cited.place().at());
    return JSON.createObjectNode()
        .put("document", passage.document().hex())
        .put("start", passage.at().start())
        .put("end", passage.at().end())
        .put("quote", cited.words())
        .put("before", cited.before())
        .put("after", cited.after());
  }
}

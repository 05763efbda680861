package org.onrecord.publish.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.register.Concern;
import org.onrecord.publish.say.ObjectWords;

/// What people should look at again, by what is to be looked at.
public record Look(List<Group> groups) {
  /// Rows of one group; whoever has more looks at these first.
  private static final int MOST = 200;

  public Look {
    groups = List.copyOf(groups);
  }

  /// @param total how many there are, shown or not
  public record Group(String id, String title, String why, int total, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    /// How many are not shown.
    public int left() {
      return total - rows.size();
    }
  }

  /// An object or a series, with what there is to say of it.
  public record Row(String label, String address, List<String> reasons) {
    public Row {
      reasons = List.copyOf(reasons);
    }
  }

  private enum Kind {
    DOUBT(
        "doubt",
        "Verdicts in doubt",
        "What they rest on is no longer what it was when people judged."),
    THRESHOLD(
        "threshold",
        "Figures past a threshold",
        "Somebody asked to be told when a figure passes a value, and one does."),
    OVERDUE(
        "overdue",
        "Overdue",
        "The day has passed, and nobody has judged since or noted what came of it."),
    EVIDENCE("evidence", "New evidence", "It came after the last judgement.");

    private final String id;
    private final String title;
    private final String why;

    Kind(String id, String title, String why) {
      this.id = id;
      this.title = title;
      this.why = why;
    }

    private static Kind of(Concern.Kind kind) {
      return switch (kind) {
        case EVIDENCE_WITHDRAWN, DOCUMENT_CHANGED, ONE_VOICE, CONTRADICTED -> DOUBT;
        case PAST_THRESHOLD -> THRESHOLD;
        case OVERDUE -> OVERDUE;
        case NEW_EVIDENCE -> EVIDENCE;
      };
    }
  }

  /// @param objects what objects are called, by their ids
  /// @param series what a series is called; empty when it is no longer there
  public static Look of(
      List<Concern> concerns,
      Map<String, String> objects,
      Function<String, Optional<String>> series) {
    var byKind = new EnumMap<Kind, Map<String, List<Concern>>>(Kind.class);
    concerns.forEach(concern ->
        byKind
            .computeIfAbsent(Kind.of(concern.kind()), _ -> new LinkedHashMap<>())
            .computeIfAbsent(concern.on(), _ -> new ArrayList<>())
            .add(concern));
    var groups = new ArrayList<Group>();
    byKind.forEach((kind, all) -> {
      List<Row> rows =
          all.entrySet().stream()
              .limit(MOST)
              .map(e ->
                  kind == Kind.THRESHOLD
                      ? series(e.getKey(), e.getValue(), series)
                      : object(e.getKey(), e.getValue(), objects))
              .toList();
      groups.add(new Group(kind.id, kind.title, kind.why, all.size(), rows));
    });
    return new Look(groups);
  }

  private static Row object(String id, List<Concern> concerns, Map<String, String> names) {
    List<String> reasons = concerns.stream().map(ObjectWords::concern).distinct().toList();
    return new Row(names.getOrDefault(id, id), ObjectWords.address(id), reasons);
  }

  private static Row series(
      String id, List<Concern> concerns, Function<String, Optional<String>> names) {
    String many =
        concerns.size() == 1
            ? "One figure is past it."
            : "%d figures are past it.".formatted(concerns.size());
    return new Row(names.apply(id).orElse(id), "/figures/" + id, List.of(many));
  }
}

package org.onrecord.match.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Events, each told by several reporters independently, from `src/test/cases/voices/tellings.txt`.
final class Tellings {
  private static final Path FILE = Path.of("src", "test", "cases", "voices", "tellings.txt");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Map<String, List<String>> slots = new TreeMap<>();
  private final Map<String, List<String>> events = new LinkedHashMap<>();

  static Tellings read() throws IOException {
    var tellings = new Tellings();
    String event = "";
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("== ")) {
        event = line.substring(3);
        tellings.events.put(event, new ArrayList<>());
      } else if (!event.isEmpty() && !line.isBlank()) {
        tellings.tell(event, line);
      } else if (event.isEmpty() && line.contains(": ") && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        tellings.slots.put(
            line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
      }
    }
    return tellings;
  }

  private void tell(String event, String line) {
    List<String> told = events.getOrDefault(event, new ArrayList<>());
    if (line.startsWith("-- ")) {
      told.add(line.substring(3));
    } else {
      told.set(told.size() - 1, told.getLast() + "\n\n" + line);
    }
  }

  List<String> events() {
    return List.copyOf(events.keySet());
  }

  /// All tellings of `event`, with the same people, places and numbers; another `seed`, others.
  List<String> of(String event, int seed) {
    var random = new Random(seed * 31L + event.hashCode());
    var chosen = new TreeMap<String, String>();
    slots.forEach((slot, values) -> chosen.put(slot, values.get(random.nextInt(values.size()))));
    return events.getOrDefault(event, List.of()).stream()
        .map(telling ->
            SLOT.matcher(telling)
                .replaceAll(
                    m -> Matcher.quoteReplacement(chosen.getOrDefault(m.group(1), m.group()))))
        .toList();
  }
}

package org.onrecord.publish.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form as it was sent: the values of each name, as typed.
///
/// @param refusal why the act was not done
public record Sent(Map<String, List<String>> values, Optional<String> refusal) {
  public Sent {
    var copy = new LinkedHashMap<String, List<String>>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = java.util.Collections.unmodifiableMap(copy);
  }

  public static Sent of(Map<String, List<String>> values) {
    return new Sent(values, Optional.empty());
  }

  public Sent refused(String because) {
    return new Sent(values, Optional.of(because));
  }

  /// The first value, without line ends of other systems; empty when there is none.
  public String text(String name) {
    return all(name).stream().findFirst().orElse("").replace("\r\n", "\n");
  }

  /// Whether the form had a field of that name, even an empty one.
  public boolean has(String name) {
    return values.containsKey(name);
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}

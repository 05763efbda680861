package org.onrecord.log.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether paths can all lie in one folder on every disk: none that differs from another in case
/// alone, none that is a file and a folder.
final class Names {
  private final Map<String, String> files = new HashMap<>();
  private final Set<String> folders = new HashSet<>();

  /// Takes `path` in.
  ///
  /// @return what it collides with; empty when it fits
  Optional<String> collision(String path) {
    String folded = path.toLowerCase(Locale.ROOT);
    String before = files.putIfAbsent(folded, path);
    if (before != null) {
      return Optional.of(before);
    }
    for (int end = folded.lastIndexOf('/'); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      String folder = folded.substring(0, end);
      if (files.containsKey(folder)) {
        return Optional.ofNullable(files.get(folder));
      }
      if (!folders.add(folder)) {
        break;
      }
    }
    return folders.contains(folded) ? Optional.of(path + "/") : Optional.empty();
  }
}

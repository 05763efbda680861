package org.onrecord.publish.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a page says of itself to those who only see a link to it, and to programs.
///
/// @param description in a sentence or two
/// @param type what it is, for link previews: `website`, `article`
/// @param linked the same for programs, in the words of schema.org; empty for nothing
public record About(String description, String type, Map<String, Object> linked) {
  public About {
    // Map.copyOf would forget the order, and the same page must give the same bytes.
    linked = Collections.unmodifiableMap(new LinkedHashMap<>(linked));
  }

  /// Of a page that is nothing by itself.
  static About page(String description) {
    return new About(description, "website", Map.of());
  }
}

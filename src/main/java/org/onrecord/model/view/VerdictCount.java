package org.onrecord.model.view;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How often a verdict stands.
///
/// @param ratings a step for each axis
public record VerdictCount(Map<String, String> ratings, int count) {
  public VerdictCount {
    ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
  }
}

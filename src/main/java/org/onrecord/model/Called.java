package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/// A person or body that a list names, and all the ways it is called: in other scripts, in full,
/// under an earlier name.
///
/// @param number its place in the list, from 1
/// @param id what the list calls it
/// @param name its main name
/// @param others its other names
/// @param office in the list's words
/// @param url where the list has it from; `http` or `https`
public record Called(
    int number,
    String id,
    Finding.Name.Type type,
    String name,
    List<String> others,
    Optional<String> office,
    Optional<String> url) {
  public Called {
    if (number < 1 || name.isBlank()) {
      throw new IllegalArgumentException("somebody without place or name");
    }
    others = others.stream().filter(other -> !other.equals(name)).distinct().toList();
  }

  /// The main name, then the others.
  public List<String> names() {
    var all = new java.util.ArrayList<String>();
    all.add(name);
    all.addAll(others);
    return List.copyOf(all);
  }
}

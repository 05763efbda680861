package org.onrecord.model.view;

import java.util.Map;
import java.util.TreeMap;

/// What pages of texts show of the register.
///
/// @param findings by the id of a finding, the objects that it was made into
/// @param documents by the SHA-256 of a document, a digest of the objects that quote it
/// @param actors by who promises or asks something, as objects write them, a digest of the objects
/// @param types by the type of an object, a digest of the objects
public record Mentions(
    Map<String, String> findings,
    Map<String, String> documents,
    Map<String, String> actors,
    Map<String, String> types) {
  public Mentions {
    findings = Map.copyOf(findings);
    documents = Map.copyOf(documents);
    actors = Map.copyOf(actors);
    types = Map.copyOf(types);
  }

  /// All in one, in order.
  public TreeMap<String, String> all() {
    var all = new TreeMap<String, String>(documents);
    all.putAll(findings);
    actors.forEach((actor, digest) -> all.put(by(actor), digest));
    types.forEach((type, digest) -> all.put(of(type), digest));
    return all;
  }

  /// What `actor` is called among all.
  public static String by(String actor) {
    return "by " + actor;
  }

  /// What all objects of a type are called among all.
  public static String of(String type) {
    return "of " + type;
  }
}

package org.onrecord.model.view;

import java.util.Map;
import java.util.TreeMap;

/// What pages of texts show of the register.
///
/// @param findings by the id of a finding, the objects that it was made into
/// @param documents by the SHA-256 of a document, a digest of the objects that quote it
/// @param actors by who promises or asks something, as objects write them, a digest of the objects
public record Mentions(
    Map<String, String> findings, Map<String, String> documents, Map<String, String> actors) {
  public Mentions {
    findings = Map.copyOf(findings);
    documents = Map.copyOf(documents);
    actors = Map.copyOf(actors);
  }

  /// All in one, in order.
  public TreeMap<String, String> all() {
    var all = new TreeMap<String, String>(documents);
    all.putAll(findings);
    actors.forEach((actor, digest) -> all.put(by(actor), digest));
    return all;
  }

  /// What `actor` is called among all.
  public static String by(String actor) {
    return "by " + actor;
  }
}

package org.onrecord.log.published;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.log.CanonicalJson;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.merkle.Proofs;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.VerifierKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Two signed heads of one log that cannot both be true, so that anyone can see it who knows the
/// log's keys: the larger tree begins with a tree of the smaller one's size that has another root.
///
/// @param beginning the root over the first entries of the larger tree, as many as the smaller has
/// @param proof that the larger tree begins with it (RFC 9162, section 2.1.4); empty for two heads
///   of one size
public record Fork(Note smaller, Note larger, Hash beginning, List<Hash> proof) {
  private static final int MOST_HASHES = 128;

  public Fork {
    proof = List.copyOf(proof);
  }

  /// In words.
  public String because() {
    Checkpoint small = Checkpoint.parse(smaller.text());
    Checkpoint large = Checkpoint.parse(larger.text());
    return small.size() == large.size()
        ? "two histories were signed: two heads of %d entries have different roots"
            .formatted(small.size())
        : "two histories were signed: the first %d of %d entries are not those that were signed before"
            .formatted(small.size(), large.size());
  }

  /// Checks that it shows what it says.
  ///
  /// @param keys of the log; each head must be signed by one of them
  /// @throws IllegalArgumentException when it does not, in words
  public void check(List<VerifierKey> keys) {
    Checkpoint small = signed(smaller, keys);
    Checkpoint large = signed(larger, keys);
    if (!small.origin().equals(large.origin())) {
      throw new IllegalArgumentException("heads of two logs, which may both be true");
    }
    if (beginning.equals(small.root())) {
      throw new IllegalArgumentException("the larger log begins with the smaller one");
    }
    if (!begins(small, large)) {
      throw new IllegalArgumentException(
          "the proof does not lead from the other beginning to the larger head");
    }
  }

  private boolean begins(Checkpoint small, Checkpoint large) {
    if (small.size() == large.size()) {
      return beginning.equals(large.root()) && proof.isEmpty();
    }
    return small.size() == 0
        ? beginning.equals(Merkle.EMPTY) && proof.isEmpty()
        : Proofs.extend(small.size(), large.size(), beginning, large.root(), proof);
  }

  private static Checkpoint signed(Note head, List<VerifierKey> keys) {
    for (VerifierKey key : keys) {
      if (head.isSignedBy(key)) {
        return Checkpoint.open(head, key);
      }
    }
    throw new IllegalArgumentException("a head that none of the given keys signed");
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static Fork parse(String text) {
    JsonNode json = CanonicalJson.parse(text.strip());
    JsonNode proof = json.path("proof");
    if (!json.path("fork").asString("").equals("v1")
        || !proof.isArray()
        || proof.size() > MOST_HASHES) {
      throw new IllegalArgumentException("no proof of two histories");
    }
    var hashes = new ArrayList<Hash>();
    proof.forEach(hash -> hashes.add(Hash.ofBase64(hash.asString(""))));
    return new Fork(
        note(json, "smaller"),
        note(json, "larger"),
        Hash.ofBase64(json.path("beginning").asString("")),
        hashes);
  }

  private static Note note(JsonNode json, String field) {
    return Note.parse(json.path(field).asString("").getBytes(StandardCharsets.UTF_8));
  }

  /// One line of canonical JSON, as it is kept in a file.
  @Override
  public String toString() {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("beginning", beginning.base64()).put("fork", "v1").put("larger", larger.toString());
    ArrayNode hashes = json.putArray("proof");
    proof.forEach(hash -> hashes.add(hash.base64()));
    return CanonicalJson.text(json.put("smaller", smaller.toString())) + "\n";
  }
}

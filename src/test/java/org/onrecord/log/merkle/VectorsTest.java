package org.onrecord.log.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.log.TlogData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// All proofs of github.com/transparency-dev/merkle: which hold and which must not.
class VectorsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private int seen;
  private int refused;

  @Test
  void everyPublishedProofHoldsOrDoesNotAsItShould() throws IOException {
    Optional<Path> data = TlogData.find();
    assumeTrue(data.isPresent(), TlogData.MISSING);
    Path vectors = data.get().resolve("merkle-testdata/testdata");
    for (String kind :
        List.of("inclusion", "consistency", "subtreeinclusion", "subtreeconsistency")) {
      try (var files = Files.walk(vectors.resolve(kind))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          check(kind, file);
        }
      }
    }
    assertThat(seen).isEqualTo(518);
    assertThat(refused).isEqualTo(482);
  }

  private void check(String kind, Path file) throws IOException {
    JsonNode json = JSON.readTree(Files.readString(file));
    boolean mustFail = json.path("wantErr").asBoolean();
    seen++;
    refused += mustFail ? 1 : 0;
    assertThat(holds(kind, json)).as("%s", file).isEqualTo(!mustFail);
  }

  private static boolean holds(String kind, JsonNode json) {
    try {
      List<Hash> proof = proof(json);
      return switch (kind) {
        case "inclusion" ->
            Proofs.includes(
                number(json, "leafIdx"),
                number(json, "treeSize"),
                hash(json, "leafHash"),
                proof,
                hash(json, "root"));
        case "consistency" ->
            Proofs.extend(
                number(json, "size1"),
                number(json, "size2"),
                hash(json, "root1"),
                hash(json, "root2"),
                proof);
        case "subtreeinclusion" ->
            Proofs.includes(
                number(json, "leafIdx"),
                subtree(json),
                hash(json, "leafHash"),
                proof,
                hash(json, "root"));
        case "subtreeconsistency" ->
            Proofs.contains(
                subtree(json),
                number(json, "size"),
                hash(json, "root1"),
                hash(json, "root2"),
                proof);
        default -> throw new IllegalStateException(kind);
      };
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Subtree subtree(JsonNode json) {
    return new Subtree(number(json, "start"), number(json, "end"));
  }

  /// Numbers beyond a `long` come out negative, as they would from eight bytes.
  private static long number(JsonNode json, String field) {
    return new BigInteger(json.required(field).asString()).longValue();
  }

  /// Where a root does not matter the vectors put some text for it: the hash of that text stands
  /// in.
  private static Hash hash(JsonNode json, String field) {
    byte[] bytes = Base64.getDecoder().decode(json.required(field).asString());
    return bytes.length == Hash.SIZE || bytes.length == 0 ? Hash.of(bytes) : Merkle.leaf(bytes);
  }

  private static List<Hash> proof(JsonNode json) {
    var proof = new ArrayList<Hash>();
    json.path("proof").forEach(hash -> proof.add(Hash.ofBase64(hash.asString())));
    return proof;
  }
}

package org.onrecord.log.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.merkle.Hash;
import org.onrecord.log.merkle.Merkle;
import org.onrecord.log.merkle.Proofs;

/// Proof that an entry stands in a log, which anyone checks offline (C2SP tlog-proof, kept as
/// `.tlog-proof`).
///
/// @param extra what goes with it; not proved by anything
/// @param index of the entry, 0-based
/// @param proof from the leaf's sibling up
/// @param checkpoint the signed head it leads to
public record Receipt(Optional<String> extra, long index, List<Hash> proof, Note checkpoint) {
  private static final String HEAD = "c2sp.org/tlog-proof@v1\n";
  private static final int LONGEST_PROOF = 63;

  public Receipt {
    proof = List.copyOf(proof);
    if (index < 0 || proof.size() > LONGEST_PROOF) {
      throw new IllegalArgumentException("no entry stands there");
    }
  }

  /// Whether `entry` stands at [#index] in the log of `key`.
  ///
  /// @throws IllegalArgumentException when the checkpoint is not one of that log, in words
  public boolean proves(byte[] entry, VerifierKey key) {
    Checkpoint head = Checkpoint.open(checkpoint, key);
    return Proofs.includes(index, head.size(), Merkle.leaf(entry), proof, head.root());
  }

  /// Reads one.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static Receipt parse(byte[] bytes) {
    var lines = new Lines(utf8(bytes));
    if (!(lines.next() + "\n").equals(HEAD)) {
      throw new IllegalArgumentException("a receipt begins with " + HEAD.strip());
    }
    String line = lines.next();
    Optional<String> extra = Optional.empty();
    if (line.startsWith("extra ")) {
      extra =
          Optional.of(
              new String(
                  Base64s.decode(line.substring("extra ".length())), StandardCharsets.UTF_8));
      line = lines.next();
    }
    if (!line.startsWith("index ")) {
      throw new IllegalArgumentException("a receipt names the index of its entry");
    }
    long index = Decimals.parse(line.substring("index ".length()));
    var proof = new ArrayList<Hash>();
    for (line = lines.next(); !line.isEmpty(); line = lines.next()) {
      proof.add(Hash.ofBase64(line));
    }
    return new Receipt(
        extra, index, proof, Note.parse(lines.rest().getBytes(StandardCharsets.UTF_8)));
  }

  /// The receipt as a file.
  @Override
  public String toString() {
    var text = new StringBuilder(HEAD);
    extra.ifPresent(words ->
        text.append("extra ")
            .append(Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)))
            .append('\n'));
    text.append("index ").append(index).append('\n');
    proof.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }

  private static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a receipt that is not UTF-8", e);
    }
  }

  /// A text, line by line.
  private static final class Lines {
    private final String text;
    private int at;

    Lines(String text) {
      this.text = text;
    }

    String next() {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        throw new IllegalArgumentException("a receipt that is cut off");
      }
      String line = text.substring(at, end);
      at = end + 1;
      return line;
    }

    String rest() {
      return text.substring(at);
    }
  }
}

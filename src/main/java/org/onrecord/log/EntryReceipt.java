package org.onrecord.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.onrecord.log.note.Checkpoint;
import org.onrecord.log.note.Receipt;
import org.onrecord.log.note.VerifierKey;

/// A receipt that holds what it proves: the envelope in its extra line and, when asked for, the
/// file of the content (salt and content) after it. So it can be checked without the log, by anyone
/// who knows the key.
public final class EntryReceipt {
  private final Receipt receipt;
  private final Envelope envelope;
  private final Optional<byte[]> file;

  private EntryReceipt(Receipt receipt) {
    this.receipt = receipt;
    String extra = receipt.extra().orElse("");
    int end = extra.indexOf('\n');
    String first = end < 0 ? extra : extra.substring(0, end);
    this.envelope = Envelope.parse(first.getBytes(StandardCharsets.UTF_8));
    this.file =
        end < 0
            ? Optional.empty()
            : Optional.of(Base64.getDecoder().decode(extra.substring(end + 1)));
  }

  static EntryReceipt of(Receipt bare, Envelope envelope, Optional<byte[]> file) {
    String extra =
        envelope + file.map(f -> "\n" + Base64.getEncoder().encodeToString(f)).orElse("");
    return new EntryReceipt(
        new Receipt(Optional.of(extra), bare.index(), bare.proof(), bare.checkpoint()));
  }

  /// Reads one.
  ///
  /// @throws IllegalArgumentException when it is none, in words
  public static EntryReceipt parse(byte[] bytes) {
    return new EntryReceipt(Receipt.parse(bytes));
  }

  /// Checks that the entry stands where it says, and the content is what the entry speaks of.
  ///
  /// @throws IllegalArgumentException when one does not hold, in words
  public void check(VerifierKey key) {
    if (!receipt.proves(envelope.bytes(), key)) {
      throw new IllegalArgumentException(
          "the proof does not lead from entry %d to the signed head".formatted(receipt.index()));
    }
    if (file.isPresent() && !Digests.hex(file.get()).equals(envelope.content())) {
      throw new IllegalArgumentException("the content is not what the entry speaks of");
    }
  }

  public long index() {
    return receipt.index();
  }

  /// How many entries the log had.
  public long size() {
    return Checkpoint.parse(receipt.checkpoint().text()).size();
  }

  public Envelope envelope() {
    return envelope;
  }

  /// What the entry speaks of, when the receipt holds it.
  public Optional<String> content() {
    return file.map(bytes ->
        Utf8.decode(
            Arrays.copyOfRange(bytes, Math.min(Contents.SALT, bytes.length), bytes.length)));
  }

  /// The receipt as a file.
  @Override
  public String toString() {
    return receipt.toString();
  }
}

package org.onrecord.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.log.note.Note;
import org.onrecord.log.note.SigningKey;
import org.onrecord.log.note.VerifierKey;
import org.onrecord.log.tile.DamagedLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The keys of a log from the first to the one that signs now. A key follows by an entry that holds
/// a note signed by the key before it; where that one was lost, by an entry of somebody who says
/// so.
///
/// @param keys at least one
/// @param replacements keys among them that no key before vouches for
public record KeyChain(List<VerifierKey> keys, List<Replacement> replacements) {
  private static final String HEADING = "onrecord: the key of a log is followed by another\n";

  public KeyChain {
    keys = List.copyOf(keys);
    replacements = List.copyOf(replacements);
  }

  /// A lost key that was replaced: to whoever knew the old one, any thief could have done it.
  ///
  /// @param entry the entry that says so
  /// @param key that signs from then on
  /// @param by who vouches for it
  /// @param reason how the old one was lost
  public record Replacement(long entry, VerifierKey key, String by, String reason) {
    @Override
    public String toString() {
      return "the key was replaced without the signature of the one before it: %s vouches for %s (“%s”)"
          .formatted(by, key, reason);
    }
  }

  /// Whether what the newest key signs counts for somebody who trusts `trust`: one of these keys is
  /// in the chain, and no key that was replaced without a signature comes after it.
  public boolean leadsFrom(Trust trust) {
    boolean known = false;
    for (VerifierKey key : keys) {
      boolean broken = replacements.stream().anyMatch(r -> r.key().equals(key));
      known = known && !broken || trust.names(key);
    }
    return known;
  }

  /// The key that signs now.
  public VerifierKey newest() {
    return keys.getLast();
  }

  /// The key the log began with.
  public VerifierKey first() {
    return keys.getFirst();
  }

  static KeyChain of(LogReader log) throws IOException {
    var keys = new ArrayList<VerifierKey>();
    var replacements = new ArrayList<Replacement>();
    log.firstKey().ifPresent(keys::add);
    for (LogReader.Entry entry : log.ofKind(Kind.KEY_ANNOUNCED, Kind.KEY_REPLACED)) {
      try {
        if (entry.envelope().kind().equals(Kind.KEY_ANNOUNCED)) {
          keys.add(announced(entry, keys.getLast()));
        } else {
          Replacement replacement = replaced(entry, keys.getLast());
          replacements.add(replacement);
          keys.add(replacement.key());
        }
      } catch (IllegalArgumentException e) {
        throw new DamagedLog("entry %d: %s".formatted(entry.index(), e.getMessage()), e);
      }
    }
    if (keys.isEmpty()) {
      throw new DamagedLog("an empty log names no key");
    }
    return new KeyChain(keys, replacements);
  }

  /// The key that the first entry of a log names.
  static Optional<VerifierKey> begin(LogReader.Entry first) {
    return first.content().flatMap(KeyChain::named);
  }

  private static Optional<VerifierKey> named(String content) {
    return Optional.of(CanonicalJson.parse(content).path("key"))
        .filter(JsonNode::isString)
        .map(key -> VerifierKey.parse(key.stringValue()));
  }

  /// @throws IllegalArgumentException when `first` cannot begin the log of `key`
  static void mustBegin(RecordLog.Draft first, VerifierKey key) {
    if (!Kind.mustBeOpen(first.kind()) || !named(first.content()).equals(Optional.of(key))) {
      throw new IllegalArgumentException("the first entry of a log names its key");
    }
  }

  /// The key that `entry` announces.
  ///
  /// @throws IllegalArgumentException when `before` did not sign that, in words
  static VerifierKey announced(LogReader.Entry entry, VerifierKey before) {
    JsonNode content =
        CanonicalJson.parse(
            entry
                .content()
                .orElseThrow(
                    () -> new IllegalArgumentException("the key it announces is missing")));
    var key = VerifierKey.parse(content.path("key").asString(""));
    Note note =
        Note.parse(
            content.path("note").asString("").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (!note.text().equals(text(before, key)) || !note.isSignedBy(before)) {
      throw new IllegalArgumentException(
          "a new key that the key before it did not sign: " + before);
    }
    if (!key.name().equals(before.name())) {
      throw new IllegalArgumentException("a key of another log: " + key);
    }
    return key;
  }

  /// @throws IllegalArgumentException when `entry` replaces no key of this log, in words
  private static Replacement replaced(LogReader.Entry entry, VerifierKey before) {
    JsonNode content =
        CanonicalJson.parse(
            entry
                .content()
                .orElseThrow(
                    () -> new IllegalArgumentException("the key it speaks of is missing")));
    var key = VerifierKey.parse(content.path("key").asString(""));
    if (!key.name().equals(before.name()) || key.equals(before)) {
      throw new IllegalArgumentException("a key of another log, or no other key: " + key);
    }
    return new Replacement(
        entry.index(), key, content.path("by").asString(""), content.path("reason").asString(""));
  }

  /// Puts into `content` that `next` follows `before`.
  static void announce(ObjectNode content, SigningKey before, VerifierKey next) {
    content
        .put("key", next.toString())
        .put("note", Note.sign(text(before.verifier(), next), before).toString());
  }

  private static String text(VerifierKey before, VerifierKey next) {
    return HEADING + before + "\n" + next + "\n";
  }
}

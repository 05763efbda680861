package org.onrecord.desk.register;

import java.util.Optional;
import org.onrecord.judge.Grounds;
import org.onrecord.judge.act.Made;
import org.onrecord.log.ssh.SshPublicKey;
import org.onrecord.log.ssh.SshSignature;
import org.onrecord.model.Passage;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;
import org.onrecord.model.register.Quoted;
import org.onrecord.store.view.StoredRecord;

/// Holds quoted words against the documents of the record, and signatures against their keys.
public record RecordGrounds(StoredRecord tables) implements Grounds {
  @Override
  public Optional<String> doubt(Quoted quoted) {
    Sha256 document = quoted.passage().document();
    if (!tables.register(r -> r.texts().holds(document))) {
      return Optional.of(
          "there is no document %s in this record: add it first, then quote it"
              .formatted(document.brief()));
    }
    Span at = quoted.passage().at();
    int before = points(quoted.before());
    boolean stands =
        stands(quoted.passage(), quoted.words())
            && before <= at.start()
            && stands(
                new Passage(document, new Span(at.start() - before, at.start())), quoted.before())
            && stands(
                new Passage(document, new Span(at.end(), at.end() + points(quoted.after()))),
                quoted.after());
    return stands
        ? Optional.empty()
        : Optional.of(
            "these words do not stand at %d-%d of document %s: quote exactly what stands there, in code points"
                .formatted(at.start(), at.end(), document.brief()));
  }

  private boolean stands(Passage passage, String words) {
    return words.isEmpty() || tables.words(passage).equals(words);
  }

  private static int points(String words) {
    return words.codePointCount(0, words.length());
  }

  @Override
  public Optional<String> doubt(Made.Signature signature) {
    try {
      SshPublicKey key = SshPublicKey.parse(signature.key());
      SshSignature signed = SshSignature.parse(signature.sig());
      boolean holds =
          key.toString().equals(signature.key())
              && signed.by().equals(key)
              && signed.holds(
                  SshSignature.ONRECORD,
                  signature.over().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return holds
          ? Optional.empty()
          : Optional.of(
              "the signature does not hold: sign the act again, unchanged, with `onrecord sign`");
    } catch (IllegalArgumentException e) {
      return Optional.of("this is no signature of `onrecord sign`: " + e.getMessage());
    }
  }
}

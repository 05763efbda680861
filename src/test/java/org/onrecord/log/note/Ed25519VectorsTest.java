package org.onrecord.log.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.log.TlogData;

/// The 1,024 signatures of ed25519.cr.yp.to.
class Ed25519VectorsTest {
  @Test
  void everyPublishedSignatureIsMadeAndAccepted() throws IOException {
    Optional<Path> data = TlogData.find();
    assumeTrue(data.isPresent(), TlogData.MISSING);
    int seen = 0;
    for (String line : Files.readAllLines(data.get().resolve("ed25519/sign.input"))) {
      String[] fields = line.split(":", -1);
      byte[] seed = Arrays.copyOf(hex(fields[0]), Ed25519.KEY);
      byte[] message = hex(fields[2]);
      byte[] signature = Arrays.copyOf(hex(fields[3]), Ed25519.SIGNATURE);
      SigningKey key = SigningKey.ofSeed("example.org/log", seed);
      assertThat(Ed25519.raw(key.verifier().key())).isEqualTo(hex(fields[1]));
      assertThat(key.sign(message)).isEqualTo(signature);
      assertThat(key.verifier().verifies(message, signature)).isTrue();
      signature[seen % Ed25519.SIGNATURE] ^= 1;
      assertThat(key.verifier().verifies(message, signature)).isFalse();
      seen++;
    }
    assertThat(seen).isEqualTo(1024);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}

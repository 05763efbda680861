package org.onrecord.log.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.log.SignedContent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keys and signatures of OpenSSH, ours against theirs.
class SshTest {
  /// Made by ssh-keygen for this test, used nowhere else.
  private static final String PRIVATE =
      """
      -----BEGIN OPENSSH PRIVATE KEY-----
      b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
      QyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXwAAAJjPenTnz3p0
      5wAAAAtzc2gtZWQyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXw
      AAAECPTgS4Ac58ZCl9LkXH6QFjnlkKJh0EWA/FqH1HldR1dE5z1qUlVgRF+DrUmx5yQtg9
      YijEXp14sYCWyz7a+B5fAAAAFGlsdmFAdmVsbW9yYS5leGFtcGxlAQ==
      -----END OPENSSH PRIVATE KEY-----
      """;

  private static final String PUBLIC =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIE5z1qUlVgRF+DrUmx5yQtg9YijEXp14sYCWyz7a+B5f ilva@velmora.example";

  private static final String WITH_PASSPHRASE =
      """
      -----BEGIN OPENSSH PRIVATE KEY-----
      b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABC9xwYtWR
      qEXS2avHEMKGVvAAAAEAAAAAEAAAAzAAAAC3NzaC1lZDI1NTE5AAAAIOjlEm9HJouIQXIC
      F+SCKKXO6tPW4I8OxKcjFIB155zCAAAAkBqyatNVU6ssbIxGBmisyghwUo28jcyW3Rs22X
      Kn9tHEOomSUf1bUlLu32z/8ZHXwYprth+3dXCDzoyet48INDIswk7ElzmT9t0TO7SSvBVm
      gOC2wb0UYdoyocQEa5x5OWpE/4nlpEeUX2RBIGtWhwS8sLl3H196LNchWcmdIO/Xe3n6sQ
      QeJ0+TwEj/BbqvZA==
      -----END OPENSSH PRIVATE KEY-----
      """;

  @TempDir private Path dir;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aKeyIsReadAndWrittenAsSshKeygenDoes() {
    SshPrivateKey key = SshPrivateKey.parse(PRIVATE);
    assertThat(PUBLIC).startsWith(key.publicKey() + " ");
    assertThat(SshPublicKey.parse(PUBLIC)).isEqualTo(key.publicKey());
    assertThat(key.toString()).doesNotContain("PRIVATE").contains(key.publicKey().toString());
  }

  @Test
  void whatIsNoSuchKeyIsRefusedInWords() {
    assertThatThrownBy(() -> SshPrivateKey.parse(WITH_PASSPHRASE))
        .hasMessageContaining("passphrase");
    assertThatThrownBy(() -> SshPrivateKey.parse("hello"))
        .hasMessageContaining("not a private key");
    assertThatThrownBy(() -> SshPublicKey.parse("ssh-rsa AAAA")).hasMessageContaining("ed25519");
    for (int cut = 40; cut < PRIVATE.length() - 40; cut += 7) {
      String broken = PRIVATE.substring(0, cut) + PRIVATE.substring(cut + 4);
      assertThatThrownBy(() -> SshPrivateKey.parse(broken))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aSignatureHoldsForItsMessageKeyAndPurposeAlone() {
    SshPrivateKey key = SshPrivateKey.parse(PRIVATE);
    SshSignature made = SshSignature.sign(key, "onrecord", bytes("words"));
    assertThat(made.holds("onrecord", bytes("words"))).isTrue();
    assertThat(made.holds("onrecord", bytes("Words"))).isFalse();
    assertThat(made.holds("file", bytes("words"))).isFalse();
    assertThat(SshSignature.parseArmored(made.armored())).isEqualTo(made);
    String blob = made.blob();
    for (int i = 0; i < blob.length(); i++) {
      String changed =
          blob.substring(0, i) + (blob.charAt(i) == 'A' ? 'B' : 'A') + blob.substring(i + 1);
      assertThat(holds(changed)).as("character %d", i).isFalse();
    }
  }

  private static boolean holds(String blob) {
    try {
      SshSignature read = SshSignature.parse(blob);
      return read.holds("onrecord", bytes("words")) && read.by().equals(SshPublicKey.parse(PUBLIC));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void aSignedContentTellsWhoSignedIt() {
    SshPrivateKey key = SshPrivateKey.parse(PRIVATE);
    ObjectNode act =
        JsonMapper.shared().createObjectNode().put("by", "Ilva Maren").put("act", "judgement");
    assertThat(SignedContent.signer(act)).isEmpty();
    ObjectNode signed = SignedContent.sign(act, key);
    assertThat(SignedContent.signer(signed)).contains(key.publicKey());
    assertThat(SignedContent.sign(signed, key)).isEqualTo(signed);
    ObjectNode changed = signed.deepCopy().put("by", "Tomas Rell");
    assertThatThrownBy(() -> SignedContent.signer(changed)).hasMessageContaining("does not hold");
    ObjectNode more = signed.deepCopy();
    ((ObjectNode) more.get("signed")).put("x", 1);
    assertThatThrownBy(() -> SignedContent.signer(more))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sshKeygenVerifiesOursAndWeVerifyTheirs() throws IOException, InterruptedException {
    assumeTrue(
        installed(), "ssh-keygen is not here (Debian: openssh-client); not tested against it");
    Path key = Files.writeString(dir.resolve("key"), PRIVATE);
    key.toFile().setReadable(false, false);
    key.toFile().setReadable(true, true);
    key.toFile().setWritable(false, false);
    Path message = Files.writeString(dir.resolve("message"), "{\"act\":\"judgement\"}");
    Path allowed =
        Files.writeString(dir.resolve("allowed"), "ilva namespaces=\"onrecord\" " + PUBLIC + "\n");
    var ours =
        SshSignature.sign(SshPrivateKey.parse(PRIVATE), "onrecord", Files.readAllBytes(message));
    Path signature = Files.writeString(dir.resolve("ours.sig"), ours.armored());
    assertThat(verify(allowed, signature, message)).isZero();
    assertThat(verify(allowed, signature, Files.writeString(dir.resolve("other"), "{}")))
        .isNotZero();
    assertThat(
            run(
                dir.resolve("out"),
                message,
                "ssh-keygen",
                "-q",
                "-Y",
                "sign",
                "-n",
                "onrecord",
                "-f",
                key.toString()))
        .isZero();
    var theirs = SshSignature.parseArmored(Files.readString(dir.resolve("out")));
    assertThat(theirs.holds("onrecord", Files.readAllBytes(message))).isTrue();
    assertThat(theirs).isEqualTo(ours);
  }

  private int verify(Path allowed, Path signature, Path message)
      throws IOException, InterruptedException {
    return run(
        dir.resolve("said"),
        message,
        "ssh-keygen",
        "-Y",
        "verify",
        "-f",
        allowed.toString(),
        "-I",
        "ilva",
        "-n",
        "onrecord",
        "-s",
        signature.toString());
  }

  private static boolean installed() throws InterruptedException {
    try {
      return new ProcessBuilder("ssh-keygen", "-Y", "nothing").start().waitFor() != 127;
    } catch (IOException e) {
      return false;
    }
  }

  private static int run(Path out, Path in, String... command)
      throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}

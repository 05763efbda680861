package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the keepers of a record do with its log at the terminal.
class LogCommandTest {
  @TempDir private Path dir;
  private String record = "";

  @BeforeEach
  void aRecord() throws IOException, InterruptedException {
    record = dir.resolve("record").toString();
    Path text =
        Files.writeString(dir.resolve("a.txt"), "“Only nine wells work,” said Tomas Rell.\n");
    assertThat(Program.run("add", "--record", record, text.toString()).code()).isZero();
  }

  private Program log(String command, String... more) throws IOException, InterruptedException {
    return Program.run(
        Stream.concat(Stream.of("log", command, "--record", record), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static String did(Program program) {
    assertThat(program.code()).as(program.err()).isZero();
    return program.out().strip();
  }

  @Test
  void theLogIsVerifiedAndAReceiptOutlivesIt() throws IOException, InterruptedException {
    assertThat(did(log("verify"))).contains("3 entries, all as they were signed: 3 open");
    String key = did(log("key"));
    Path receipt = Files.writeString(dir.resolve("1.tlog-proof"), did(log("receipt", "1")) + "\n");
    assertThat(did(Program.run("log", "check", receipt.toString(), "--key", key)))
        .startsWith("entry 1 of 3, input-arrived, ");
    assertThat(did(log("rotate", "--by", "Ada Lorn"))).isEqualTo(did(log("key")));
    assertThat(did(log("key", "--first"))).isEqualTo(key).isNotEqualTo(did(log("key")));
    assertThat(did(log("verify", "--key", key))).contains("4 entries");
    Files.writeString(receipt, Files.readString(receipt).replaceFirst("index 1", "index 2"));
    Program wrong = Program.run("log", "check", receipt.toString(), "--key", key);
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.err()).contains("does not lead");
  }

  @Test
  void whatWasChangedIsNamed() throws IOException, InterruptedException {
    Path bundle = dir.resolve("record/log/tile/entries/000.p/3");
    byte[] bytes = Files.readAllBytes(bundle);
    bytes[bytes.length / 2] ^= 1;
    Files.write(bundle, bytes);
    Program program = log("verify");
    assertThat(program.code()).isEqualTo(1);
    assertThat(program.err()).contains("log/tile/entries/000.p/3, entry 1:");
    assertThat(program.out()).isEmpty();
  }

  @Test
  void whatIsTakenAwayIsGoneFromContentAndTables() throws IOException, InterruptedException {
    did(log("redact", "1", "--by", "Ada Lorn", "--reason", "court order 14/2031"));
    assertThat(did(log("verify"))).contains("3 open, 0 held back, 1 taken away by law");
    assertThat(Program.run("rebuild", "--record", record).err()).contains("0 inputs");
  }

  @Test
  void aCopyOnAnotherMachineIsOnlyReadUntilSomebodySaysSo()
      throws IOException, InterruptedException {
    Path text = Files.writeString(dir.resolve("b.txt"), "The wells are deep.\n");
    Program refused = elsewhere("add", "--record", record, text.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains("onrecord log continue")
        .contains("You moved the record here");
    Program asked =
        elsewhere("log", "continue", "--record", record, "--by", "Ada Lorn", "--reason", "moved");
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err()).contains("--accept-fork-risk");
    did(
        elsewhere(
            "log",
            "continue",
            "--record",
            record,
            "--accept-fork-risk",
            "--by",
            "Ada Lorn",
            "--reason",
            "moved"));
    did(elsewhere("add", "--record", record, text.toString()));
    assertThat(did(log("verify"))).contains("6 entries");
  }

  /// The same program where another machine's memory is.
  private Program elsewhere(String... arguments) throws IOException, InterruptedException {
    Path err = dir.resolve("err");
    ProcessBuilder builder = Program.builder(arguments).redirectError(err.toFile());
    builder.environment().put("ONRECORD_STATE", dir.resolve("state").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String out =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Program(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void actsAreSignedOnOnesOwnMachine() throws IOException, InterruptedException {
    Path key = dir.resolve("key");
    Files.writeString(key, KEY);
    Path acts =
        Files.writeString(dir.resolve("acts"), "{\"by\":\"Ilva Maren\", \"act\":\"judgement\"}\n");
    Process process =
        Program.builder("sign", "--key", key.toString())
            .redirectInput(acts.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).isZero();
    assertThat(lines)
        .singleElement()
        .asString()
        .matches(
            "\\{\"act\":\"judgement\",\"at\":\"[^\"]+Z\",\"by\":\"Ilva Maren\",\"signed\":\\{\"key\":\"ssh-ed25519 AAAA[^\"]+\",\"sig\":\"U1NIU0lH[^\"]+\"}}");
  }

  /// Made by ssh-keygen for this test, used nowhere else.
  private static final String KEY =
      """
      -----BEGIN OPENSSH PRIVATE KEY-----
      b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
      QyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXwAAAJjPenTnz3p0
      5wAAAAtzc2gtZWQyNTUxOQAAACBOc9alJVYERfg61JseckLYPWIoxF6deLGAlss+2vgeXw
      AAAECPTgS4Ac58ZCl9LkXH6QFjnlkKJh0EWA/FqH1HldR1dE5z1qUlVgRF+DrUmx5yQtg9
      YijEXp14sYCWyz7a+B5fAAAAFGlsdmFAdmVsbW9yYS5leGFtcGxlAQ==
      -----END OPENSSH PRIVATE KEY-----
      """;
}

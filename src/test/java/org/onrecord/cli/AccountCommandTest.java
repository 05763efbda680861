package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts at the terminal.
class AccountCommandTest {
  @TempDir private Path dir;
  private String record = "";

  @BeforeEach
  void aRecord() throws IOException, InterruptedException {
    record = dir.resolve("record").toString();
    Path text =
        Files.writeString(dir.resolve("a.txt"), "“Only nine wells work,” said Tomas Rell.\n");
    assertThat(Program.run("add", "--record", record, text.toString()).code()).isZero();
  }

  private Program account(String command, String... more) throws IOException, InterruptedException {
    return Program.run(arguments(command, more));
  }

  private String[] arguments(String command, String... more) {
    return Stream.concat(Stream.of("account", command, "--record", record), Arrays.stream(more))
        .toArray(String[]::new);
  }

  private int createAdmin(String password) throws IOException, InterruptedException {
    Process process =
        Program.builder(arguments("create-admin", "Ada Lorn"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var in = process.getOutputStream()) {
      in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return process.waitFor();
  }

  @Test
  void theFirstAdministratorInvitesTheOthers() throws IOException, InterruptedException {
    assertThat(createAdmin("short")).isEqualTo(1);
    assertThat(createAdmin("harbour gate lantern")).isZero();
    assertThat(createAdmin("harbour gate lantern")).isEqualTo(1);
    assertThat(account("list").out())
        .matches("Ada Lorn\tadministrator\tenabled\tno second factor\t\\d{4}-\\d\\d-\\d\\d\n");
    Program invited =
        account("invite", "--by", "ada lorn", "--address", "https://r.example/", "analyst");
    assertThat(invited.out()).matches("https://r\\.example/join/[A-Za-z0-9_-]{43}\n");
    assertThat(account("invite", "--by", "Nobody", "analyst").code()).isEqualTo(2);
    assertThat(account("invite", "--by", "Ada Lorn", "king").err()).contains("reader");
    assertThat(account("reset", "--by", "Ada Lorn", "Ada Lorn").out()).contains("/join/");
    assertThat(account("disable", "--by", "Ada Lorn", "Ada Lorn").err())
        .contains("Nobody would be left to administer");
    assertThat(Program.run("log", "verify", "--record", record).out())
        .contains("all as they were signed");
  }
}

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

  @Test
  void whatAdministratorsDoOnThePageIsDoneByCommandToo() throws IOException, InterruptedException {
    assertThat(createAdmin("harbour gate lantern")).isZero();
    String[] ada = {"--by", "Ada Lorn"};
    account("invite", "--by", "Ada Lorn", "--address", "https://r.example/", "analyst");
    String id = account("invitations").out().split("\t")[0];
    assertThat(account("withdraw", ada[0], ada[1], id).out()).contains("no longer works");
    assertThat(account("withdraw", ada[0], ada[1], id).code()).isEqualTo(1);
    assertThat(account("invitations").out()).isEmpty();
    assertThat(account("factors", ada[0], ada[1], "Ada Lorn").out()).contains("no second factor");
    assertThat(account("end", ada[0], ada[1], "Ada Lorn").out()).contains("0 logins have ended");
    assertThat(account("unnamed", ada[0], ada[1], "yes").out()).contains("without a name");
    assertThat(account("unnamed", ada[0], ada[1], "perhaps").code()).isEqualTo(2);
  }

  @Test
  void whatWasSentIsTakenInOrLeftByCommand() throws IOException, InterruptedException {
    assertThat(Program.run("received", "list", "--record", record).out()).isEmpty();
    Path sent = Files.createDirectories(dir.resolve("record").resolve("received"));
    for (String sender : new String[] {"0123456789abcdef", "fedcba9876543210"}) {
      Files.writeString(
          sent.resolve(sender + ".bytes"), "The mayor promised ten wells by May 2031.\n");
      Files.writeString(
          sent.resolve(sender + ".json"),
          "{\"name\":\"" + sender + ".txt\",\"day\":\"2031-02-03\"}");
    }
    assertThat(Program.run("received", "list", "--record", record).out())
        .contains("0123456789abcdef\t2031-02-03\t42\t-\t0123456789abcdef.txt\n");
    assertThat(Program.run("received", "take", "--record", record, "0123456789abcdef").out())
        .contains("it is in the record");
    assertThat(Program.run("received", "leave", "--record", record, "fedcba9876543210").out())
        .contains("it is gone");
    assertThat(Program.run("received", "leave", "--record", record, "fedcba9876543210").code())
        .isEqualTo(1);
    assertThat(Program.run("received", "list", "--record", record).out()).isEmpty();
    assertThat(Program.run("search", "--record", record, "mayor").out()).contains("ten wells");
  }
}

package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person at the terminal meets: help with examples, and wrong usage that says what to type
/// instead.
class UsageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "open",
        "add",
        "status",
        "search",
        "serve",
        "publish",
        "dossier",
        "rebuild",
        "analyse",
        "compare",
        "log",
        "log verify",
        "log key",
        "log receipt",
        "log check",
        "log rotate",
        "log redact",
        "log continue",
        "sign",
        "account end",
        "account factors",
        "account invitations",
        "account unnamed",
        "account withdraw",
        "received",
        "received list",
        "received take",
        "received leave",
        "export",
        "import",
        "import ftm"
      })
  void everyCommandHasHelpWithExamples(String command) throws IOException, InterruptedException {
    Program help = Program.run((command + " --help").split(" "));
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("Usage: onrecord " + command)
        .contains("Examples:")
        .contains("onrecord " + command);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          opne x                  | open
          serve                   | --record
          analyse                 | FILE
          search --record nowhere | WORD
          open there-is-none      | There is no file or folder
          open . --temporary --record r | choose one
          log                     | What of the log?
          log check none.tlog-proof --key k | There is no file
          log redact 3 --record r --by A    | --reason
          sign --key none         | There is no file
          export --record r --format xml out | --format is one of csv, jsonl, sqlite
          import                  | Import what
          import --record r none.zip | There is no file
          import ftm none.json --record r | There is no file
          search --record r --in colour=red word | choose kind
          """)
  void wrongUsageEndsWithTwoAndSaysWhatToType(String typed, String said)
      throws IOException, InterruptedException {
    Program program = Program.run(typed.strip().split(" "));
    assertThat(program.code()).as(program.err()).isEqualTo(2);
    assertThat(program.err()).contains(said);
    assertThat(program.out()).isEmpty();
  }

  @Test
  void whatCannotBeDoneEndsWithOneAndSaysWhy(@TempDir Path dir)
      throws IOException, InterruptedException {
    Program program = Program.run("status", "--record", dir.resolve("none").toString());
    assertThat(program.code()).isEqualTo(1);
    assertThat(program.err()).contains("There is no record in").contains("onrecord add");
  }

  @Test
  void aFileThatCannotBeReadIsALineAndNoFailure(@TempDir Path dir)
      throws IOException, InterruptedException {
    Program program = Program.run("analyse", "--json", dir.resolve("missing.txt").toString());
    assertThat(program.code()).isZero();
    assertThat(program.out()).contains("\"status\":\"refused\"").contains("\"because\":\"");
  }
}

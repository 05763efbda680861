package org.onrecord.cli.proof;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.ByOption;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.ReasonOption;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.event.LogDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that its keepers need now and then. Each is an entry itself, with a name.
public final class LogWriting {
  private LogWriting() {}

  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description =
          "Replaces the key that signs. The old key signs, in the log, that the new one follows, and is gone.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log rotate --record courts --by \"Ada Lorn\"",
        "",
        "Do it when somebody may have seen the key, and whenever the keepers change. Prints the new verifier key;",
        "who knows the first one still verifies everything. Nothing can be signed with a key that was stolen before",
        "and not be seen: mirrors and receipts show a second history."
      })
  static final class Rotate implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private ByOption by = new ByOption();

    @Override
    public Integer call() throws IOException {
      Terminal.print(record.log().rotate(record.holder(), Options.clock().instant(), by.name()));
      return 0;
    }
  }

  @Command(
      name = "replace-key",
      mixinStandardHelpOptions = true,
      description =
          "Begins a new key where the one that signs is lost. That, and how it was lost, is an entry; nothing but your word stands for it.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log replace-key --record courts --lost \"the disk with keys/ died\" --by \"Ada Lorn\"",
        "",
        "First look for a copy of keys/log.key: with it, nobody has to take your word. The old key cannot sign that",
        "the new one follows, so a thief of the record could do the same: mirrors, and whoever verifies with the old",
        "key, refuse until they are told --accept-key VKEY. Tell them the new key, which this prints, in another way",
        "than through the site. Where somebody may have stolen the key and you still have it: `onrecord log rotate`."
      })
  static final class ReplaceKey implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Option(
        names = "--lost",
        paramLabel = "REASON",
        required = true,
        description = "How it was lost: it stands in the log.")
    private String reason = "";

    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Your name: it stands in the log (default: your account's on this machine).")
    private String name = System.getProperty("user.name", "");

    @Option(
        names = "--accept-fork-risk",
        description =
            "Do it although nobody can say that this is the newest copy (see `onrecord log continue`).")
    private boolean atRisk;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Optional<String> key =
          record
              .log()
              .replaceKey(
                  record.holder(),
                  Options.clock().instant(),
                  Options.notBlank(spec, "--by", name),
                  Options.notBlank(spec, "--lost", reason),
                  atRisk);
      Terminal.print(key.orElse("the key of the private log was replaced; the public one is here"));
      return 0;
    }
  }

  @Command(
      name = "redact",
      mixinStandardHelpOptions = true,
      description =
          "Takes away for good what an entry speaks of, because a law asks for it. That, and why, is an entry; the hole stays to be seen, and the log still verifies.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log redact 17 --record courts --by \"Ada Lorn\" --reason \"court order 14/2031\"",
        "",
        "Tables and index still hold what was made from it: run `onrecord rebuild` after it. Copies that others",
        "have are theirs; receipts that were made with --with-content still hold it."
      })
  static final class Redact implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private ByOption by = new ByOption();
    @Mixin private ReasonOption reason = new ReasonOption();

    @Parameters(paramLabel = "INDEX", description = "Which entry, from 0.")
    private long index;

    @Override
    public Integer call() throws IOException {
      long said =
          record
              .log()
              .redact(record.holder(), index, Options.clock().instant(), by.name(), reason.words());
      Terminal.print("what entry %d speaks of is gone; entry %d says why".formatted(index, said));
      Terminal.tell(
          "onrecord: tables and index still hold what was made from it: `onrecord rebuild --record %s` makes them anew"
              .formatted(record.folder()));
      return 0;
    }
  }

  @Command(
      name = "continue",
      mixinStandardHelpOptions = true,
      description =
          "Goes on writing a record of which nobody can say that it is the newest copy. That, and why, is an entry.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log continue --record courts --accept-fork-risk --by \"Ada Lorn\" --reason \"moved to the new laptop; the old copy is deleted\"",
        "",
        "A record is only read where its newest state cannot be known: on a machine that never signed in it, after the",
        "user's state folder was lost, or when an older copy was put back. If any other copy is still written, or had",
        "entries that this one has not, two histories will be signed: whoever holds a mirror or a receipt can show it."
      })
  static final class Continue implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private ByOption by = new ByOption();
    @Mixin private ReasonOption reason = new ReasonOption();

    @Option(
        names = "--accept-fork-risk",
        description = "Needed: says that you have read what can go wrong.")
    private boolean accepted;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      String holder = record.holder();
      if (!accepted) {
        Optional<String> refusal = record.log().refusal(holder);
        throw new ParameterException(
            spec.commandLine(),
            refusal
                .map(words -> words + "\nAdd --accept-fork-risk to go on all the same.")
                .orElse("There is nothing to accept: the record can be written as it is."));
      }
      LogDesk.Continued said =
          record.log().continueAtRisk(holder, Options.clock().instant(), by.name(), reason.words());
      Terminal.print(words(said));
      return 0;
    }

    private static String words(LogDesk.Continued said) {
      if (!said.isAny()) {
        return "the record can be written as it is; nothing was added";
      }
      String team =
          said.ofAccounts() ? "; its team can log in again: look through the accounts" : "";
      return said.entry()
              .map("the record can be written again; entry %d says so"::formatted)
              .orElse("the record can be written as it is")
          + team;
    }
  }
}

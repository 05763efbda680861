package org.onrecord.cli.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Known;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.RecordOption;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.event.LogDesk;
import org.onrecord.desk.published.PublishedDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that read a log.
final class LogReading {
  private LogReading() {}

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description =
          "Reads every entry, tile, signature, envelope and content of the log, and of the private log, where there is one, which must be the one that the public log speaks of. Ends with 1 when something does not hold, and names the file and the first bad entry.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log verify --record courts",
        "  onrecord log verify --record courts --key courts.example+5b2c…+AQ…    the log that is known by this key",
        "",
        "Without --key the log's own word is taken for the key it began with: whoever replaced the",
        "whole record would have replaced that too. Keep the key that `onrecord log key --first` prints."
      })
  static final class Verify implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();
    @Mixin private Known known = new Known();

    @Override
    public Integer call() throws IOException {
      LogDesk.Verified found = record.log().verify(known.keys());
      found.problems().forEach(Terminal::tell);
      if (!found.problems().isEmpty()) {
        Terminal.tell("onrecord: the log does not hold");
        return 1;
      }
      Terminal.print(
          "%s, all as they were signed: %d open, %d held back, %d taken away by law; %d signed with a person's own key"
              .formatted(
                  found.entries() == 1 ? "1 entry" : found.entries() + " entries",
                  found.open(),
                  found.heldBack(),
                  found.takenAway(),
                  found.signed()));
      found
          .privateEntries()
          .ifPresent(count ->
              Terminal.print("private log: %d entries, all as they were signed".formatted(count)));
      found.keys().forEach(each -> Terminal.print("key " + each));
      found.vouched().forEach(each -> Terminal.print("on somebody's word: " + each));
      return 0;
    }
  }

  @Command(
      name = "key",
      mixinStandardHelpOptions = true,
      description = "Prints the verifier key of the log: what others need to verify it.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log key --record courts             the key that signs now",
        "  onrecord log key --record courts --first     the key it began with: its identity",
        "",
        "The form is name+id+base64, as other programs read it (C2SP signed-note)."
      })
  static final class Key implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Option(names = "--first", description = "The key that the log began with.")
    private boolean first;

    @Override
    public Integer call() throws IOException {
      List<String> keys = record.log().keys();
      Terminal.print(first ? keys.getFirst() : keys.getLast());
      return 0;
    }
  }

  @Command(
      name = "receipt",
      mixinStandardHelpOptions = true,
      description =
          "Prints the receipt of an entry: proof for anyone, offline, that it stands in the log (C2SP tlog-proof).",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log receipt --record courts 17 > 17.tlog-proof",
        "  onrecord log receipt --record courts 17 --with-content > 17.tlog-proof     and what it says",
        "",
        "Others check it with `onrecord log check`, or with verifiers/receipt.py."
      })
  static final class ReceiptOf implements Callable<Integer> {
    @Mixin private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "INDEX", description = "Which entry, from 0.")
    private long index;

    @Option(
        names = "--with-content",
        description = "Put in what the entry speaks of: whoever gets the receipt can read it.")
    private boolean withContent;

    @Override
    public Integer call() throws IOException {
      Terminal.print(record.log().receipt(index, withContent).stripTrailing());
      return 0;
    }
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Checks a receipt, offline. Ends with 1 when it does not prove what it says.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log check 17.tlog-proof --key courts.example+5b2c…+AQ…",
        "",
        "VKEY is what `onrecord log key` printed when the receipt was made."
      })
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "RECEIPT", description = "The receipt's file.")
    private Path receipt = Path.of("");

    @Option(
        names = "--key",
        paramLabel = "VKEY",
        required = true,
        description = "The verifier key of the log.")
    private String key = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Options.mustBeFile(spec, receipt);
      try {
        LogDesk.Checked checked = LogDesk.check(Files.readAllBytes(receipt), key);
        Terminal.print(
            "entry %d of %d, %s, %s: it stands in the log"
                .formatted(checked.index(), checked.entries(), checked.kind(), checked.date()));
        checked.content().ifPresent(Terminal::print);
        return 0;
      } catch (IllegalArgumentException e) {
        Terminal.tell("onrecord: %s: %s".formatted(receipt, e.getMessage()));
        return 1;
      }
    }
  }

  @Command(
      name = "check-fork",
      mixinStandardHelpOptions = true,
      description =
          "Checks the proof that two histories of one log were signed, offline. Ends with 1 when it does not prove that.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log check-fork 214-260-5b2c9a10.fork --key record.example+5b2c…+AQ…",
        "",
        "`onrecord mirror` keeps such proofs. Where the log's key was replaced between the two heads, give both."
      })
  static final class CheckFork implements Callable<Integer> {
    @Parameters(paramLabel = "PROOF", description = "The proof's file.")
    private Path proof = Path.of("");

    @Option(
        names = "--key",
        paramLabel = "VKEY",
        required = true,
        description = "A verifier key of the log; may be repeated.")
    private List<String> keys = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Options.mustBeFile(spec, proof);
      try {
        Terminal.print(PublishedDesk.checkFork(Files.readAllBytes(proof), keys));
        return 0;
      } catch (IllegalArgumentException e) {
        Terminal.tell("onrecord: %s: %s".formatted(proof, e.getMessage()));
        return 1;
      }
    }
  }
}

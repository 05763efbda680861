package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.desk.LogDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The commands that read a log.
final class LogReading {
  private LogReading() {}

  /// Which record.
  static final class Chosen {
    @Option(
        names = "--record",
        paramLabel = "DIR",
        required = true,
        description = "The record's folder.")
    private Path folder = Path.of("");

    Path folder() throws IOException {
      RecordCheck.mustExist(folder);
      return folder;
    }

    LogDesk log() throws IOException {
      return new LogDesk(folder());
    }
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description =
          "Reads every entry, tile, signature, envelope and content of the log. Ends with 1 when something does not hold, and names the file and the first bad entry.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  onrecord log verify --record courts",
        "  onrecord log verify --record courts --key courts.example+5b2c…+AQ…    the log that is known by this key",
        "",
        "Without --key the log's own word is taken for the key it began with: whoever replaced the",
        "whole record would have replaced that too. Keep the key that `onrecord log key --first` prints."
      })
  static final class Verify implements Callable<Integer> {
    @Mixin private Chosen record = new Chosen();

    @Option(
        names = "--key",
        paramLabel = "VKEY",
        description = "The verifier key that this log is known by, or any earlier one.")
    private @Nullable String key;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      LogDesk.Verified found = verify();
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
      found.keys().forEach(each -> Terminal.print("key " + each));
      return 0;
    }

    private LogDesk.Verified verify() throws IOException {
      try {
        return record.log().verify(Optional.ofNullable(key));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--key: " + e.getMessage(), e);
      }
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
    @Mixin private Chosen record = new Chosen();

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
        "Others check it with `onrecord log check`, or with verifiers/verify.py."
      })
  static final class ReceiptOf implements Callable<Integer> {
    @Mixin private Chosen record = new Chosen();

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
      if (!Files.isRegularFile(receipt)) {
        throw new ParameterException(spec.commandLine(), "There is no file " + receipt);
      }
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
}

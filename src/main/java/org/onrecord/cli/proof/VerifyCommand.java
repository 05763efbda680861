package org.onrecord.cli.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.console.Known;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Shown;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.published.PublishedDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Checks what somebody published.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Checks a published record, or a mirror of one: every signature and entry of its log, every file, and that nothing else lies there. Ends with 1 when something does not hold, and names it. Needs neither the record nor, for a folder, a network.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord verify courts-site                                        a folder, a USB stick, a mirror",
      "  onrecord verify https://record.example/ --key record.example+5b…   fetched into a folder that is deleted again",
      "  onrecord verify courts-site --since last-year/log/checkpoint       it goes on from what you have seen before",
      "",
      "A site that was put back whole to an older day is whole by itself, and so is one whose makers show you",
      "another history than others: --since, or a mirror, tells. Without --key the log's own word is taken for the",
      "key it began with; keep the one that this prints. verifiers/ has programs that check the same and share no",
      "code with this one."
    })
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER-or-URL",
      description = "The folder, or its address (http or https).")
  private String place = "";

  @Mixin private Known known = new Known();

  @Option(
      names = "--since",
      paramLabel = "CHECKPOINT",
      description = "An older log/checkpoint that you kept: the log must go on from it.")
  private @Nullable Path since;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (since != null) {
      Options.mustBeFile(spec, since);
    }
    PublishedDesk.Checked found = check();
    found.problems().forEach(Terminal::tell);
    if (found.unnamed() > 0) {
      Terminal.tell("and %,d more".formatted(found.unnamed()));
    }
    if (!found.problems().isEmpty()) {
      Terminal.tell(
          "onrecord: it does not hold: %,d of %,d files missing, %,d altered, %,d that nothing speaks of"
              .formatted(found.missing(), found.files(), found.altered(), found.extra()));
      return 1;
    }
    tell(found);
    return 0;
  }

  private PublishedDesk.Checked check() throws IOException {
    Shown shown = Shown.on(false);
    Optional<Path> older = Optional.ofNullable(since);
    try {
      return PublishedDesk.isAddress(place)
          ? PublishedDesk.verifyAt(place, known.keys(), older, shown)
          : PublishedDesk.verify(Path.of(place), known.keys(), older, shown);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void tell(PublishedDesk.Checked found) {
    Terminal.print(
        "%,d entries, all as they were signed: %,d open, %,d held back, %,d taken away by law; %,d signed with a person's own key"
            .formatted(
                found.entries(),
                found.open(),
                found.heldBack().values().stream().mapToLong(Long::longValue).sum(),
                found.takenAway(),
                found.signed()));
    if (!found.heldBack().isEmpty()) {
      Terminal.print("held back: " + kinds(found.heldBack()));
    }
    Terminal.print(
        "%,d files, all as they were published%s, and no other"
            .formatted(found.files(), found.published().map(at -> " on " + at).orElse("")));
    Terminal.print(
        "%,d documents named by their hashes, %,d of them there as they were received"
            .formatted(found.documents().documents(), found.documents().originals()));
    found.keys().forEach(key -> Terminal.print("key " + key));
    found.vouched().forEach(each -> Terminal.print("on somebody's word: " + each));
  }

  private static String kinds(Map<String, Long> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(kind -> "%,d %s".formatted(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
  }
}

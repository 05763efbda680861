package org.onrecord.cli.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.onrecord.cli.console.Options;
import org.onrecord.cli.console.Terminal;
import org.onrecord.desk.event.Signing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Signs acts with a person's own key.
@Command(
    name = "sign",
    mixinStandardHelpOptions = true,
    description =
        "Signs acts with your own key, on your own machine: nobody else can make them, whoever runs the server. Reads JSON Lines, prints them signed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord sign --key ~/.ssh/id_ed25519 < acts.jsonl > signed.jsonl",
      "  ssh-keygen -t ed25519 -N \"\" -f judge        makes a key; judge.pub is its public half",
      "",
      "The key is an Ed25519 key of OpenSSH without a passphrase. It is read, used and forgotten; nothing is sent."
    })
public final class SignCommand implements Callable<Integer> {
  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "Your private key, as ssh-keygen made it.")
  private Path key = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Signing signing = signing();
    int number = 0;
    try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          Terminal.print(signing.sign(line, Options.clock().instant()));
        }
      }
    } catch (IllegalArgumentException e) {
      Terminal.tell("onrecord: line %d: %s".formatted(number, e.getMessage()));
      return 1;
    }
    return 0;
  }

  private Signing signing() throws IOException {
    Options.mustBeFile(spec, key);
    try {
      return Signing.with(Files.readString(key));
    } catch (IllegalArgumentException e) {
      throw new IOException("%s: %s".formatted(key, e.getMessage()), e);
    }
  }
}

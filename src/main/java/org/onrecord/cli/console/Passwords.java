package org.onrecord.cli.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Asks for a password: unseen at a terminal, else the first line of standard input. Never an
/// option, since others see those.
public final class Passwords {
  private Passwords() {}

  /// @param prompt shown at a terminal, where it is asked for twice
  /// @return empty when standard input has ended
  /// @throws IOException when the two differ
  public static String ask(String prompt) throws IOException {
    Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isEmpty()) {
      var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      return Optional.ofNullable(lines.readLine()).orElse("");
    }
    char[] first = console.get().readPassword("%s: ", prompt);
    char[] second = console.get().readPassword("The same again: ");
    if (first == null || second == null || !Arrays.equals(first, second)) {
      throw new IOException("The two differ. Nothing was done.");
    }
    return new String(first);
  }
}

package org.onrecord.cli.console;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Where a command prints: UTF-8 whatever the terminal's settings, so that the same bytes come out
/// everywhere.
public final class Terminal {
  public static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  public static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  public static final PrintWriter OUT_WRITER = new PrintWriter(OUT, true, StandardCharsets.UTF_8);
  public static final PrintWriter ERR_WRITER = new PrintWriter(ERR, true, StandardCharsets.UTF_8);

  /// Libraries that speak to their developers: what they say is nothing a reader can act on.
  private static final List<Logger> QUIET =
      Stream.of("org.apache.lucene", "org.eclipse.jetty", "io.javalin", "org.jdbi")
          .map(Logger::getLogger)
          .toList();

  private Terminal() {}

  /// Keeps the libraries' own messages off the terminal.
  public static void hushLibraries() {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  /// One line on standard output, there when it returns. Lines end with `\n` on every system.
  public static void print(String line) {
    OUT.print(line + "\n");
    OUT.flush();
  }

  /// One line on standard error.
  public static void tell(String line) {
    ERR.println(line);
  }

  /// Whether messages go to a person at a terminal rather than to a file or a pipe.
  static boolean isInteractive() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
        && System.getenv("TERM") != null;
  }
}

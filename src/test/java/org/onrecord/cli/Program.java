package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The real program, run as a process of its own.
///
/// @param code how it ended
/// @param out what it printed
/// @param err what it said
public record Program(int code, String out, String err) {
  static Program run(String... arguments) throws IOException, InterruptedException {
    Path err = Files.createTempFile("onrecord-test-", ".err");
    try {
      Process process = builder(arguments).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Program(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  /// What starts it with `arguments`.
  public static ProcessBuilder builder(String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.onrecord.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}

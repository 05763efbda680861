package org.onrecord.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program that verifies logs and shares no code with ours, run as a process of its own.
///
/// @param dir for what it needs while it runs
/// @param command what begins its command line
public record OthersProgram(Path dir, List<String> command) {
  /// Why there may be no [#go].
  public static final String NO_GO =
      "no Go with x/mod/sumdb here (Debian: golang-go golang-golang-x-mod-dev)";

  private static final String GOPATH = "/usr/share/gocode";

  /// What a program printed, and how it ended.
  public record Ran(int code, String said) {}

  /// The packages of Go's checksum database, which others wrote; empty where they are not
  /// installed. Takes the folder of a log, and a key.
  public static Optional<OthersProgram> go(Path dir) throws IOException, InterruptedException {
    if (!isInstalled("go", "version")
        || !Files.isDirectory(Path.of(GOPATH, "src/golang.org/x/mod/sumdb"))) {
      return Optional.empty();
    }
    Path program = dir.resolve("verify");
    Ran built =
        new OthersProgram(dir, List.of("go"))
            .run("build", "-o", program.toString(), "verifiers/go-sumdb/verify.go");
    if (built.code() != 0) {
      throw new IOException(built.said());
    }
    return Optional.of(new OthersProgram(dir, List.of(program.toString())));
  }

  /// A program in Python; empty where there is no Python.
  static Optional<OthersProgram> python(Path dir, Path program) throws InterruptedException {
    return isInstalled("python3", "--version")
        ? Optional.of(new OthersProgram(dir, List.of("python3", program.toString())))
        : Optional.empty();
  }

  /// Runs it and waits for its end.
  public Ran run(String... arguments) throws IOException, InterruptedException {
    var whole = new ArrayList<>(command);
    whole.addAll(List.of(arguments));
    Path out = Files.createTempFile(dir, "said", ".txt");
    var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().put("GO111MODULE", "off");
    builder.environment().put("GOPATH", GOPATH);
    builder.environment().put("GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
    return new Ran(builder.start().waitFor(), Files.readString(out));
  }

  private static boolean isInstalled(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
